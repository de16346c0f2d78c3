import { foldedWords } from '../words';
import { isDateLine, readDate } from '../dates';
import { isSentence, type Judge } from './context';
import { Phrases } from './phrases';

/** What stands above the first paragraph and is no part of it: headline copies, kickers, dates, bylines, counters. */
const NAMES =
  'byline author* autor* auteur writer contributor date dateline datetime timestamp publish* postedon pubdate lastupdated updated readtime readingtime lesezeit metadata metainfo* metaline metatext* metatextline articlemeta articleinfo articledate articledetail articletop entrymeta postmeta posted postinfo kicker overline overtitle eyebrow dachzeile oberzeile spitzmarke rubric rubrik* sectionname sectionlabel sectiontitle categor* label tagline view viewsstate counter wordcount location attribution source agency navstat slidecount publication infoline';

const BYLINE = new Phrases(
  'by|written by|reported by|posted by|story by|words by|text by|tekst|edited by|reviewed by|analysis by|von|door|par|por|di|af|av|text|words|author|autor|auteur|redactie|redaktion',
);
const NUISANCE = new Phrases(
  'share|share this|share article|share this article|save|print|listen|listen to this article|listen to article|comments|comment|teilen|delen|merken|drucken|kommentare|anhören|beitrag hören|beitrag teilen|partager|imprimer|écouter|author of the article|highlights|key points|key takeaways|in this article|das wichtigste|das wichtigste in kürze|het belangrijkste|in het kort|kort fortalt|exclusive|exklusiv|plus|premium|update|breaking|breaking news|live|opinion|analysis|home|foto|video|audio|podcast',
);
const COUNTED = /^\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|kommentare?|reacties|words)$/;

/** Lines of at most this many words and no full stop above the prose are kickers or labels. */
const KICKER_WORDS = 5;
const MAX_KICKER = 50;
/** Blocks after the first prose among which a date line is still that of the article. */
const HEAD_REACH = 3;

function likeTitle(words: readonly string[], title: ReadonlySet<string>): number {
  if (!words.length || !title.size) return 0;
  return words.filter((word) => title.has(word)).length / Math.max(words.length, title.size);
}

const JOINERS = new Set('and und en et van von de der den du la le di da y'.split(' '));
/** Is all after the first word names? "Par Claire Vasseur et Jean Morel" is, "Par ailleurs, le groupe" is not. */
function isNames(text: string): boolean {
  const names = text
    .trim()
    .split(/[\s,]+/)
    .slice(1);
  return (
    names.length > 1 && names.length < MAX_NAMES && names.every((name) => JOINERS.has(name) || /^[A-ZÀ-Þ]/.test(name)) && !isSentence(text)
  );
}
/** "AEX 901,22 +0,31% DAX 22.410,55 +0,48%": at least so many numbers of a market, and so large a share of digits, and no sentence. */
const MIN_QUOTES = 3;
const MIN_DIGITS = 0.2;
const QUOTE = /[+-]\s?\d+[.,]\d+\s?%|\d{1,3}(?:[.,\s]\d{3})*[.,]\d{2,4}(?!\d)/g;
const isQuotes = (text: string): boolean =>
  (text.match(QUOTE) ?? []).length >= MIN_QUOTES &&
  (text.match(/\d/g) ?? []).length >= text.replace(/\s/g, '').length * MIN_DIGITS &&
  !isSentence(text);

/** Words of a line of three authors. */
const MAX_NAMES = 12;

export const heads: Judge = {
  names: NAMES,
  judge({ block, text, line, element }, index, context, named) {
    if (block.kind === 'figure' || block.kind === 'embed' || block.kind === 'table' || block.kind === 'quote' || text.length > 300)
      return null;
    const above = index < context.firstProse || context.firstProse < 0;
    // Points and commas in numbers make it read as prose.
    if (index <= Math.max(0, context.firstProse) && isQuotes(text)) return 'quotes';
    const after = index > context.lastProse;
    if ((above || block.kind === 'heading') && likeTitle(foldedWords(text), context.titleWords) > 0.72) return 'headline';
    const words = line.split(' ').length;
    const inside = index > context.firstProse + HEAD_REACH && index < context.lastProse;
    // Within the prose a date is a chronicle's heading, unless the page calls it otherwise.
    if ((!inside || named) && isDateLine(text, context.nameWords)) return 'date';
    if (named && text.length < 160 && (above || after || text.length < 60)) return 'meta';
    if (text.length < 60 && (NUISANCE.is(line) || COUNTED.test(line) || (!/[a-z]/.test(line) && /^[\d:.,\s/|•·-]+$/.test(text))))
      return 'label';
    if (text.length < 160) {
      if (context.authors.some((author) => author.length > 4 && line.includes(author))) {
        let left = line;
        for (const author of context.authors) left = left.replace(author, ' ');
        left = left
          .replace(/\b(?:by|von|door|par|and|und|en|et|mit|with)\b/g, ' ')
          .replace(/[^a-z0-9]+/g, ' ')
          .trim();
        if (left.length < 12 && text.length < 80) return 'byline';
        if ((above || after) && (left.length < 40 || isDateLine(left))) return 'byline';
      }
      if ((above || after) && words <= 14 && BYLINE.starts(line) && !isSentence(text)) return 'byline';
      // "Par Claire Vasseur", below the standfirst.
      if (index <= context.firstProse + HEAD_REACH && BYLINE.starts(line) && isNames(text)) return 'byline';
      // "By TPN, in News, Portugal · 31 Jan 2025", below the standfirst.
      if (index <= context.firstProse + HEAD_REACH && BYLINE.starts(line) && !isSentence(text) && readDate(text)) return 'byline';
    }
    if (!above) return null;
    if (block.kind === 'heading')
      return element?.nodeName === 'H1' ? 'headline' : words <= 2 && text.length < 30 && index < 3 ? 'kicker' : null;
    if (block.kind === 'list') {
      return text.length < 120 &&
        !/[.!?]/.test(text) &&
        block.items.every((item) => item.runs.reduce((sum, run) => sum + run.text.length, 0) < 40)
        ? 'labels'
        : null;
    }
    return words <= KICKER_WORDS && text.length < MAX_KICKER && !isSentence(text) ? 'kicker' : null;
  },
};

import { isDateLine } from '../dates';
import { foldedWords, type Judge } from './context';

/** What stands above the first paragraph and is no part of it: headline copies, kickers, dates, bylines, counters. */
const NAMED_META =
  / (?:bylines?|authors?|author\w*|autor\w*|auteurs?|writers?|contributors?|dates?|date ?line|dateline|datetime|timestamp|time ?stamp|published?|publish\w*|posted ?on|pub ?date|last ?updated|updated|read(?:ing)? ?time|readtime|lesezeit|meta ?(?:data|info\w*|line|text\w*)?|metadata|metatextline|article ?(?:meta|info|date|details?|top)|entry ?meta|post ?meta|posted|postinfo|kickers?|overline|overtitle|eyebrow|dachzeile|oberzeile|spitzmarke|rubrics?|rubrik\w*|section ?(?:name|label|title)|categor\w+|label|labels|tagline|views?\w*|counter|word ?count|location|attribution|source|agency|nav ?stats|slide ?count|publication|info ?line) /;
const NAMED_TAGS = / (?:tags?|tag ?list|taglist|tagged|topics?|topic ?list|keywords?|article ?tags?|entry ?tags|hash ?tags?) /;

const BYLINE =
  /^[^\p{L}\p{N}]*(?:(?:written |reported |posted |story |words |text |tekst |edited |reviewed |analysis )?by|von|door|par|por|di|af|av|text|tekst|words|author|autor|auteur|redactie|redaktion)\b[:\s]+/iu;
const NUISANCE =
  /^[^\p{L}\p{N}]*(?:\d+\s*(?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|kommentare?|reacties|words)|share(?: this)?(?: article)?|save|print|listen(?: to (?:this )?article)?.{0,20}|comments?|teilen|delen|merken|drucken|kommentare?|anhören|beitrag (?:hören|teilen)|partager|imprimer|écouter|author of the article|highlights?|key (?:points|takeaways)|summary|in (?:this article|short)|das wichtigste(?: in kürze)?|het belangrijkste|in het kort|exclusive|exklusiv|plus|premium|update|breaking(?: news)?|live|opinion|analysis|home|image \d+ of \/? ?\d+|\d+ ?\/ ?\d+|\d+ of \d+|foto|video|audio|podcast|[\d:.,\s/|•·-]+)[^\p{L}]*$/iu;

/** Lines of at most this many words and no full stop above the prose are kickers or labels. */
const KICKER_WORDS = 5;

const overlap = (words: string[], title: ReadonlySet<string>): number => {
  if (!words.length || !title.size) return 0;
  const common = words.filter((word) => title.has(word)).length;
  return common / Math.max(words.length, title.size);
};

export const heads: Judge = (draft, index, context) => {
  const { block, text } = draft;
  if (block.kind === 'figure' || block.kind === 'embed' || block.kind === 'table' || block.kind === 'quote') return null;
  const above = index < context.firstProse || context.firstProse < 0;
  const words = foldedWords(text);
  if (text.length < 300 && (above || block.kind === 'heading') && overlap(words, context.titleWords) > 0.72) return 'headline';
  const names = context.names(draft);
  const inside = index > context.firstProse + 3 && index < context.lastProse;
  // Within the prose a date is a chronicle's heading, unless the page calls it otherwise.
  if ((!inside || NAMED_META.test(names)) && isDateLine(text, [...context.authors, context.site])) return 'date';
  if (NAMED_TAGS.test(names) && text.length < 300 && !/[.!?]["”]?$/.test(text)) return 'tags';
  if (NAMED_META.test(names) && text.length < 160 && (above || index > context.lastProse || text.length < 60)) return 'meta';
  if (NUISANCE.test(text)) return 'label';
  const byAuthors = context.authors.some((author) => author.length > 4 && words.join(' ').includes(author));
  const left = byAuthors
    ? context.authors
        .reduce((rest, author) => rest.replace(author, ' '), words.join(' '))
        .replace(/\b(?:by|von|door|par|and|und|en|et|mit|with)\b/g, ' ')
        .trim()
    : '';
  if (byAuthors && text.length < 160 && (left.length < 40 || isDateLine(left)) && (above || index > context.lastProse)) return 'byline';
  if (byAuthors && text.length < 80 && left.length < 12) return 'byline';
  if (BYLINE.test(text) && words.length <= 14 && !/[.!?]["”]?$/.test(text) && (above || index > context.lastProse)) return 'byline';
  if (/^[^\p{L}\p{N}]*tags?\b[^.!?]*,[^.!?]*$/iu.test(text) && !inside) return 'tags';
  if (!above) return null;
  if (block.kind === 'heading' && draft.element?.nodeName === 'H1') return 'headline';
  if (block.kind === 'heading') return words.length <= 2 && text.length < 30 && index < 3 ? 'kicker' : null;
  if (block.kind === 'list')
    return text.length < 120 && !/[.!?]/.test(text) && block.items.every((item) => item.runs.map((run) => run.text).join('').length < 40)
      ? 'labels'
      : null;
  if (words.length <= KICKER_WORDS && text.length < 50 && !/[.!?…。！？]["”»」]?$/.test(text)) return 'kicker';
  return null;
};

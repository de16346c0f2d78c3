import { isDateLine } from '../dates';
import { isSentence, type Judge } from './context';
import { Phrases } from './phrases';

/** What follows the last paragraph: who wrote, edited, reported and owns this; who the author is. */
const NAMES =
  'author* aboutauthor bio biography byline* contributor autor* redakteur* writer profile person teammember disclaimer disclosure copyright* syndigate* legal impressum articlefooter entryfooter postfooter footer footnotecredit correction endnote agency source quelle attribution translationnote about standaardtekst boilerplate';

/** Sure wherever it stands near the end. */
const SURE = new Phrases(
  "with reports from|developing story|this is a breaking|reporting by|additional reporting|further reporting|writing by|editing by|additional writing|with files from|with reporting|with assistance|with material|compiled by|edited by|the associated press|associated press writer|associated press writers|our standards|mit material|mit material von|copyright|editor's note|editors' note|all rights reserved|translation by|contributing|de informatie in deze column|de informatie in dit artikel|dit is geen beleggingsadvies|dieser artikel stellt keine|dieser beitrag stellt keine|ce contenu ne constitue pas|cet article ne constitue pas|this article does not constitute|this article is for information|this is not investment advice",
);
/** Sure only below the last prose. */
const SOURCE = new Phrases(
  "research by|photography by|graphics by|written by|produced by|translated by|translated from|reporting from|the author|the writer|the views|the opinions|associated press|ap contributed|reuters contributed|this story|this article|this report|this post|this piece|this column|this interview|this essay|this content|this material|originally published|first published|published in|published on|published by|published with|source|sources|via|updated|correction|corrections|clarification|note|bron|bronnen|quelle|quellen|mit informationen|mit agenturmaterial|redaktion|übersetzung|erstpublikation|erstveröffentlichung|zuerst erschienen|eerder verschenen|dieser artikel|dieser text|dieser beitrag|diese meldung|diese nachricht|dit artikel|dit bericht|dit stuk|dit verhaal|deze column|deze tekst|deze bijdrage|de auteur|over de auteur|auteur|der autor|die autorin|zur person|über den autor|über die autorin|about the author|about the writer|die autorin|der autor|avec afp|avec reuters|avec l'afp|cet article|ce texte|traduit|l'auteur|à propos|foto|fotos|text|tekst|alle rechte|alle rechten|tous droits",
);
const PERSON =
  /^[\s([{*_—–-]*[A-ZÀ-Þ][\w.'’À-ɏ -]{3,60}? (?:contributed|reported|is an?|was an?|covers|writes|has been|joined|works|lives|can be (?:reached|contacted)|may be reached|reports?|ist|schreibt|berichtet|arbeitet|schrijft|werkt|est|écrit|couvre|volgt)\b/;
const WRITER =
  /contribut|reporter|editor|columnist|correspondent|journalist|writer|author|twitter|@|reached at|professor of|redakteur|redaktor|korrespondent|autor|redacteur|auteur/i;
/** A line that ends on the mark of the house, in characters. */
const MAX_HOUSE = 100;
/** Blocks from the end within which sure phrases are believed. */
const NEAR_END = 3;

export const tails: Judge = {
  names: NAMES,
  judge({ block, text, line, linked }, index, context, named) {
    if (block.kind === 'figure' || block.kind === 'embed' || block.kind === 'table') return null;
    const after = index > context.lastProse;
    const last = context.drafts.length - 1;
    if (named && (text.length < 250 || after || index < context.firstProse || index >= last - NEAR_END)) return 'tail';
    if (!after && index < last - NEAR_END + 1) return null;
    if (text.length < 600) {
      if (SURE.starts(line) || /^\s*[(]?(?:©|\(c\))/i.test(text)) return 'source';
      if (after && SOURCE.starts(line)) return 'source';
    }
    const byAuthor = context.authors.some((author) => author.length > 6 && line.startsWith(author));
    if (text.length < 700 && PERSON.test(text.slice(0, 120)) && (byAuthor || WRITER.test(text.slice(0, 200)))) return 'author note';
    // "Gijs Ratering is analist": what follows may be any trade.
    if (text.length < 700 && context.authors.some((author) => author.length > 6 && line.startsWith(`${author} is `))) return 'author note';
    if (!after) return null;
    if (block.kind === 'paragraph' && line.split(' ').length <= 3 && text.length < 40 && !isSentence(text)) return 'sign-off';
    if (text.length < 40 && /^[\s–—-]*[([][^()[\]]{2,38}[\])]\s*$/.test(text)) return 'sign-off';
    if (text.length < MAX_HOUSE && /©\s*(?:\d{4}|[A-ZÀ-Þ])/.test(text)) return 'source';
    if (isDateLine(text)) return 'date';
    if (block.kind === 'heading') return 'heading without text';
    return linked > text.length * 0.6 ? 'link line' : null;
  },
};

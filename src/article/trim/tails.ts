import { isDateLine } from '../dates';
import { foldedWords, type Judge } from './context';

/** What follows the last paragraph: who wrote, edited, reported and owns this; who the author is. */
const NAMED =
  / (?:author\w*|authors?|about ?author|bio|bios|biography|byline\w*|contributors?|autor\w*|redakteur\w*|writer|profile|person|team ?member|disclaimers?|disclosure|copyright\w*|syndigate\w*|legal|impressum|article ?footer|entry ?footer|post ?footer|footer|footnote ?credits|correction|endnote|agency|source|quelle|attribution|translation ?note|about|standaard ?tekst|boilerplate) /;
const STARTS =
  /^[\s([{*_—–-]*(?:(?:additional |further )?(?:reporting|writing|editing|research|photography|graphics|translation|compiled|edited|written|produced|translated)\s+(?:by|from|in)\b|(?:our|the)\s+standards\s*:|[\p{Lu}][\p{L}.' -]+ (?:contributed|reported|is an?|was an?|covers|writes|has been|joined|works|lives|can be (?:reached|contacted)|may be reached|reports?)\b|the (?:associated press|author|writer|reporter|views|opinions)\b|associated press (?:writers?|reporters?)|(?:ap|reuters|afp|bloomberg|dpa) (?:contributed|reported|writers?)|©|copyright|\(c\)|all rights reserved|with (?:files|reporting|assistance|additional|material) (?:from|by)|this (?:story|article|report|post|piece|column|interview|essay|content|material) (?:was|has been|is|originally|appeared|first|does|may|contains|will)|(?:first )?published (?:in|on|by|with)|source|sources|via|updated?\s*:|corrections?|clarification|editor['’]?s?['’]? note|note|bron|bronnen|quelle|quellen|mit (?:material|informationen|agenturmaterial) von|redaktion|übersetzung|dieser (?:artikel|text|beitrag)|diese (?:meldung|nachricht)|dit (?:artikel|bericht|stuk|verhaal)|deze (?:column|tekst|bijdrage)|de auteur|over de auteur|auteur|der autor|die autorin|zur person|über (?:den autor|die autorin)|about the (?:author|writer)|avec (?:afp|reuters|l['’]afp)|cet article|ce texte|traduit|l['’]auteur|à propos|fotos?|text|tekst|alle rechte|alle rechten|tous droits)/iu;
const SHORT_SIGN = /^[\s([–—-]*(?:[\p{L}.,&/+\s-]{2,40})[\])]\s*$/u;

export const tails: Judge = (draft, index, context) => {
  const { block, text, linked } = draft;
  if (block.kind === 'figure' || block.kind === 'embed' || block.kind === 'table') return null;
  const names = context.names(draft);
  const after = index > context.lastProse;
  if (NAMED.test(names) && (text.length < 250 || after || index < context.firstProse || index >= context.drafts.length - 4)) return 'tail';
  const nearEnd = after || index >= context.drafts.length - 3;
  if (!nearEnd) return null;
  if (STARTS.test(text) && text.length < 600) {
    const sure =
      after ||
      /^[\s([{*_—–-]*(?:(?:additional |further )?(?:reporting|writing|editing)|©|copyright|with files|the associated press|associated press|our standards|mit material|editor)/i.test(
        text,
      );
    const person =
      /^[\s([{*_—–-]*\p{Lu}[\p{L}.' -]+ (?:contributed|reported|is an?|was an?|covers|writes|has been|joined|works|lives|can be|may be)\b/u.test(
        text,
      );
    if (sure && !person) return 'source';
    if (person) {
      const known = context.authors.some((author) => author && foldedWords(text).join(' ').startsWith(author));
      if (
        known ||
        /contribut|reporter|editor|columnist|correspondent|journalist|writer|author|twitter|@|reached at|professor of/i.test(
          text.slice(0, 200),
        )
      )
        return 'author note';
    }
  }
  if (after && SHORT_SIGN.test(text) && text.length < 40 && /[()[\]]/.test(text)) return 'sign-off';
  if (after && block.kind === 'paragraph' && foldedWords(text).length <= 3 && text.length < 40 && !/[.!?。！？]["”»」]?$/.test(text))
    return 'sign-off';
  if (after && isDateLine(text)) return 'date';
  if (after && block.kind === 'heading') return 'heading without text';
  if (after && linked > text.length * 0.6) return 'link line';
  if (
    context.authors.some((author) => author.length > 6 && foldedWords(text).join(' ').startsWith(author)) &&
    text.length < 700 &&
    /\b(?:is|ist|covers?|writes?|schreibt|schrijft|berichtet|arbeitet|werkt|volgt|joined|studierte|est|écrit|couvre|has)\b/i.test(text)
  )
    return 'author note';
  return null;
};

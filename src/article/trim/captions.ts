import type { Judge } from './context';

/**
 * Captions and credits that stand in plain paragraphs. They belong to a picture, not to the prose:
 * the block becomes a figure (see `trim.ts`), so the reader still finds it under its picture.
 */
const NAMED =
  / (?:fig ?caption|captions?|captiontext|credits?|photo ?credits?|photographer|copyright|bildunterschrift|bild ?text|bildnachweis|bildquelle|legende?|onderschrift|bijschrift|lightbox|absatzbild|imagecaption|wp caption|image (?:info|meta|text|description|embed|ct)|picture (?:info|text|caption)|photo (?:info|text|caption)|foto (?:info|text)|inline image|media ?(?:info|caption|text)|img ?(?:box\w*|caption|text|info)|photoblock|article picture) /;

/** "Photo: Hau Dinh, AP", "Foto: ANP", "© Reuters", "(Image credit: NASA)", "Getty Images". */
const CREDIT_START =
  /^[\s([–—-]*(?:©|\(c\)|(?:(?:photo|image|picture|video|illustration|graphic|chart|screenshot|foto|fotos|foto['’]s|bild|bilder|beeld|grafik|symbolbild|crédits?|credits?|credit|illustratie|photographs?|fotografie|tekst en foto['’]s|imago|bildquelle|bildnachweis|quelle|source|bron)(?:\s+(?:credit|courtesy|by|von|door|de|par|source|via))*\s*[:|/©]))/i;
const AGENCY =
  /\b(?:getty(?: images)?|reuters|afp|a\.?p\.? photo|associated press|epa|anp|dpa|imago|shutterstock|istock|alamy|bloomberg|belga|picture alliance|keystone|apa|ritzau|ntb|tt nyhetsbyrån|ansa|efe|unsplash|pixabay|file photo|via ap|zuma(?: ?press)?|wikimedia(?: commons)?)\b/i;

/** Lines longer than this are prose even when they end on an agency's name. */
const MAX_CREDIT = 120;
const MAX_CAPTION = 700;

/** Boxes that hold a picture and few words: the words are its caption. */
const PICTURE_BOX = /image|img|photo|foto|picture|bild|media|figure|thumb/i;
const MAX_BOX_CHARS = 400;
function inPictureBox(element: Element | null): boolean {
  for (let at = element, step = 0; at && step < 3; at = at.parentElement, step++) {
    if (!PICTURE_BOX.test(at.getAttribute('class') ?? '')) continue;
    return (at.textContent ?? '').length < MAX_BOX_CHARS && at.querySelector('img,picture,amp-img,noscript') !== null;
  }
  return false;
}

export const captions: Judge = (draft, index, context) => {
  const { block, text } = draft;
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
  if (NAMED.test(context.names(draft)) && text.length < MAX_CAPTION) return 'caption';
  if (block.kind === 'heading') return null;
  if (text.length < MAX_BOX_CHARS && inPictureBox(draft.element)) return 'caption';
  if (text.length <= MAX_CREDIT && CREDIT_START.test(text) && !/[.!?]\s+\p{Lu}.*[.!?]$/u.test(text)) return 'credit';
  if (text.length <= 60 && AGENCY.test(text) && !/[.!?]$/.test(text) && !/\p{Ll}{4,}\s+\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(text))
    return 'credit';
  const beside = [context.drafts[index - 1], context.drafts[index + 1]].some(
    (one) => one?.block.kind === 'figure' && one.block.images.length > 0,
  );
  const ends = /(?:\(|\[|—|–|-|\||\/|©|[.”"]\s|\b(?:photo|foto|image|bild|picture)\b\s*:?\s*)[^()]{0,60}$/i.exec(text)?.[0] ?? '';
  if (
    text.length < 400 &&
    AGENCY.test(ends) &&
    /(?:photo|foto|image|©|\/|\||picture|via|file)/i.test(ends) &&
    (beside || /©|photo|foto|picture by|\/AFP|\/AP\b|via AP|\|/i.test(ends))
  )
    return 'caption';
  if (
    /(?:—|–|-)\s*(?:Picture|Photo|Image|File pic(?:ture)?|Foto|Bild)\s+(?:by|from|courtesy|von|door|via)\b[^.]{0,60}\.?$/i.test(text) &&
    text.length < 500
  )
    return 'caption';
  if (/\b(?:Foto|Fotos|Bild|Beeld|Photo|Photograph|Illustration)\s*:\s*[^.:]{2,60}$/.test(text) && text.length < 400) return 'caption';
  return null;
};

import type { Judge } from './context';
import { Phrases } from './phrases';
import { attribute, own, parentOf } from '../unclobbered';

/**
 * Captions and credits that stand in plain paragraphs. They belong to a picture, not to the prose:
 * the block becomes a figure (see `trim.ts`), so the reader still finds it under its picture.
 */
const NAMES =
  'figcaption caption captiontext credit photographer copyright bildunterschrift bildtext bildnachweis bildquelle legend legende onderschrift bijschrift lightbox absatzbild* imagecaption wpcaption imageinfo imagemeta imagetext imagedescription imageembed imagect pictureinfo picturetext photoinfo phototext fotoinfo fototext inlineimage mediainfo mediatext imgbox* imgtext imginfo photoblock articlepicture picbox contentimage bildbox fotobox picturebox';

/** "Photo: Hau Dinh, AP", "Foto: ANP", "© Reuters", "(Image credit: NASA)". */
const CREDIT = new Phrases(
  "photo|image|picture|video|illustration|graphic|chart|screenshot|foto|fotos|foto's|bild|bilder|beeld|grafik|symbolbild|crédit|crédits|credit|credits|illustratie|photograph|photographs|fotografie|imago|bildquelle|bildnachweis|photo credit|image credit|image source|photo by|photo courtesy|image courtesy|foto van|foto door|foto von|photo de",
);
const AGENCIES = [
  'getty',
  'reuters',
  'afp',
  'ap photo',
  'associated press',
  'epa',
  'anp',
  'dpa',
  'imago',
  'shutterstock',
  'istock',
  'alamy',
  'bloomberg',
  'belga',
  'picture alliance',
  'keystone',
  'apa',
  'ritzau',
  'ntb',
  'tt nyhetsbyrån',
  'ansa',
  'efe',
  'unsplash',
  'pixabay',
  'file photo',
  'via ap',
  'zuma',
  'wikimedia',
  'via afp',
  'hollandse hoogte',
];
const hasAgency = (text: string): boolean => {
  const lower = text.toLowerCase();
  return AGENCIES.some((name) => {
    const at = lower.indexOf(name);
    if (at < 0) return false;
    const [before, after] = [lower[at - 1] ?? ' ', lower[at + name.length] ?? ' '];
    return !/[a-z]/.test(before) && !/[a-z]/.test(after);
  });
};

/** Lines longer than this are prose even when they end on an agency's name, in characters. */
const MAX_CREDIT = 120;
const MAX_CAPTION = 700;

/** Boxes that hold a picture and few words: the words are its caption. */
const PICTURE_BOX = /image|img|photo|foto|picture|bild|media|figure|thumb/i;
const MAX_BOX_CHARS = 400;
function inPictureBox(element: Element | null): boolean {
  for (let at = element, step = 0; at && step < 3; at = parentOf(at), step++) {
    if (!PICTURE_BOX.test(attribute(at, 'class'))) continue;
    return (own(at, 'textContent') ?? '').length < MAX_BOX_CHARS && own(at, 'querySelector')('img,picture,amp-img,noscript') !== null;
  }
  return false;
}

/** The last words of a caption: who made the picture. */
const SIGNED = /(?:photo|foto|image|picture|bild|illustration|beeld|photograph)s?\s*(?::|by|from|courtesy|von|door|via)\s*[^.:]{2,60}\.?$/i;

export const captions: Judge = {
  names: NAMES,
  judge({ block, text, line, element }, index, context, named) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return null;
    if (named && text.length < MAX_CAPTION) return 'caption';
    if (block.kind === 'heading') return null;
    if (text.length < MAX_BOX_CHARS && inPictureBox(element)) return 'caption';
    if (text.length <= MAX_CREDIT) {
      if (/^[\s([]*(?:©|\(c\))/i.test(text)) return 'credit';
      if (CREDIT.starts(line) && /^[^.:|/]{0,40}[:|/©]/.test(text) && !/[.!?]\s+\S.*[.!?]$/.test(text)) return 'credit';
      if (text.length <= 60 && hasAgency(text) && !/[.!?]$/.test(text) && !/[a-z]{4,}\s+[a-z]{3,}\s+[a-z]{3,}/.test(text)) return 'credit';
    }
    if (text.length > 500) return null;
    const beside = [context.drafts[index - 1], context.drafts[index + 1]].some(
      (one) => one?.block.kind === 'figure' && one.block.images.length > 0,
    );
    const tail = text.slice(-80);
    const end = /(?:\(|\[|[—–|/©-]|[.”"]\s)[^()]{0,60}\)?\]?\.?$/.exec(tail)?.[0] ?? '';
    if (hasAgency(end) && (beside || /©|photo|foto|picture|image|\/\s?(?:afp|ap|anp|dpa|getty|reuters|epa)|via ap|\|/i.test(end)))
      return 'caption';
    return SIGNED.test(tail) && (text.length < 400 || /[—–-]/.test(tail)) ? 'caption' : null;
  },
};

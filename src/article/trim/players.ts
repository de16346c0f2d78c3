import type { Judge } from './context';

/** Words of players, galleries and slide shows. */
const NAMED =
  / (?:video ?(?:player|data|title|info|meta|overlay|placeholder|caption|description|wrapper|container|js)?|videos?|player\w*|jw ?player|jwplayer|vjs|audio ?player|audioplayer|read ?aloud|podcast ?(?:player|box)?|gallery|resgallery\w*|galerie|slideshow|slider|slide|slides|carousel|swiper|flickity|bildergalerie|fotostrecke|image ?gallery|media ?player|brightcove|dailymotion|control ?(?:bar|panel)\w*) /;
const LABEL =
  /^[^\p{L}\p{N}]*(?:\d{1,2}:\d{2}(?::\d{2})?\b.{0,140}|(?:now )?playing.*|play(?: video| now)?|watch(?: (?:video|now|live))?\s*:?.{0,90}|video\s*:?|this video (?:is|can|file|has).*|video (?:player|unavailable|not supported).*|volume \d+%.*|your browser (?:does|cannot).*|(?:image|slide|photo|foto|bild|picture) \d+ (?:of|von|van|sur) ?\/? ?\d+|\d+ (?:of|von|van|sur) \d+|(?:next|previous|prev|zurück|weiter|vorige|volgende|suivant|précédent)(?: (?:image|slide|photo|up))?|view gallery|(?:open|close|enlarge|expand) (?:image|gallery|in).*|bild vergrößern|vergroot.*|agrandir.*|hide caption|toggle caption|enlarge this image)[^\p{L}]*$/iu;

export const players: Judge = (draft, index, context) => {
  const { block, text } = draft;
  if (block.kind === 'figure' || block.kind === 'embed' || block.kind === 'table' || block.kind === 'list') return null;
  const inside = index > context.firstProse && index < context.lastProse;
  // "4:14 p.m." is a player's length nowhere, and an hour in the middle of a chronicle.
  if (LABEL.test(text) && text.length < 170 && !(inside && /^\s*\d{1,2}:\d{2}\s*(?:[ap]\.?m|uhr|uur|h\b|$)/i.test(text))) return 'player';
  return NAMED.test(context.names(draft)) && text.length < 400 ? 'player' : null;
};

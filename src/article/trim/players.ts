import { isInside, type Judge } from './context';
import { Phrases } from './phrases';

/** Words of players, galleries and slide shows. */
const NAMES =
  'videoplayer videodata videotitle videoinfo videometa videooverlay videoplaceholder videocaption videodescription videowrapper videocontainer videojs video player* jwplayer vjs audioplayer readaloud podcastplayer podcastbox gallery resgallery* galerie slideshow slider slide carousel swiper flickity bildergalerie fotostrecke imagegallery mediaplayer brightcove dailymotion controlbar* controlpanel*';
const LABEL = new Phrases(
  'now playing|play|play video|play now|watch video|watch|watch now|watch live|video|next|previous|prev|next up|zurück|weiter|vorige|volgende|suivant|précédent|next image|previous image|next slide|previous slide|view gallery|hide caption|toggle caption|enlarge this image|open image|close image|enlarge image|bild vergrößern',
);
const PREFIX = new Phrases(
  'this video|video player|video unavailable|your browser|volume|enlarge|vergroot|agrandir|open image|expand image|watch|now playing',
);
const CLOCK = /^\s*\d{1,2}:\d{2}(?::\d{2})?(?!\d)/;
const COUNT = /^(?:image|slide|photo|foto|bild|picture)?\s*\d+\s*(?:of|von|van|sur)\s*\/?\s*\d+$/;

export const players: Judge = {
  names: NAMES,
  judge({ block, text, line }, index, context, named) {
    if (block.kind === 'figure' || block.kind === 'embed' || block.kind === 'table' || block.kind === 'list') return null;
    if (named && text.length < 400) return 'player';
    if (text.length > 140) return null;
    if (
      LABEL.is(line) ||
      COUNT.test(line) ||
      (PREFIX.starts(line) && !/[.!?]$/.test(text) && text.length < 100 && !isInside(index, context))
    )
      return 'player';
    if (/^this video (?:is|can|file|has)|^video player|^your browser (?:does|cannot)|^volume \d+%/.test(line)) return 'player';
    // "2:34 Russia launches drills" is a clip; "4:14 p.m." in the middle of a chronicle is an hour.
    return CLOCK.test(text) && !/^\s*\d{1,2}:\d{2}\s*(?:[ap]\.?m|uhr|uur|h\b|$)/i.test(text) && !isSentence(text) ? 'player' : null;
  },
};

const isSentence = (text: string): boolean => /[.!?]["”]?$/.test(text);

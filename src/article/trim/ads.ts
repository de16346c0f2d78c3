import type { Judge } from './context';
import { Phrases } from './phrases';

/** Labels of ad slots and buttons, and what advertising is called in class names. */
const NAMES =
  'ad advert* adslot* adunit adbox adcontainer anzeige annonce werbung publicite reklame sponsor* commercial dfp gpt outbrain taboola plista partnercontent advertorial affiliate affilizz shopping productembed productcard* productbox* promo promotion promobox deal deals';
const LABEL = new Phrases(
  'advertisement|advertisements|advertising|advert|ad|ads|anzeige|werbung|annonce|reklame|advertentie|publicité|publicidad|publicidade|pubblicità|iklan|ogłoszenie|sponsored|sponsored content|gesponsord|continue reading|continue reading below|story continues below|story continues below advertisement|story continues|article continues below|article continues below this ad|article continues after ad|scroll to continue|loading|loading content|read more|close|caption|show more|show less|mehr anzeigen|toon meer|meer laden|table of contents|inhalt|inhaltsverzeichnis|inhoud|inhoudsopgave|sommaire|artikel gaat verder onder de video|artikel gaat verder onder de foto|artikel gaat verder onder de advertentie|lees verder onder de advertentie|tekst gaat verder onder de foto|tekst loopt door onder de foto|weiter nach der anzeige|nach der werbung weiterlesen|das könnte sie auch interessieren|article content|publicité publicité|story continues below this ad|after newsletter promotion|after promotion',
);
const PREFIX = new Phrases(
  "this advertisement has not loaded|skip past|skip to|artikel gaat verder|artikel loopt door|het artikel gaat verder|tekst gaat verder|tekst loopt door|lees verder onder|der artikel geht weiter|der text geht weiter|la suite après|la suite de l'article|suite de l'article après|das könnte sie|das könnte dich",
);
/** How brokers' boxes and the warnings that belong to them begin. */
const BROKER = new Phrases(
  "ausgewählte hebelprodukte|passende hebelprodukte|mit knock-outs|den basisprospekt|cfds are complex|cfds sind komplexe|cfd's zijn complexe|les cfd sont|your capital is at risk|beleggen kent risico's|investir comporte des risques",
);
/** A broker's warning is no longer than this, in characters. */
const MAX_WARNING = 320;
/** Under this length a block in an ad container is the ad's own label or words, in characters. */
const MAX_LABELLED = 400;

export const ads: Judge = {
  names: NAMES,
  judge({ block, text, line }, _index, _context, named) {
    if (text.length < 120) {
      if (LABEL.is(line) || LABEL.is(line.replace(/[\s\d]+$/, ''))) return 'ad label';
      if (PREFIX.starts(line)) return 'ad label';
    }
    if (text.length < MAX_WARNING && BROKER.starts(line)) return 'ad';
    if (block.kind === 'heading' && text.length > 60) return null;
    return named && text.length < MAX_LABELLED ? 'ad' : null;
  },
};

import { isInside, isSentence, type Judge } from './context';
import { inherited } from '../unclobbered';
import { Phrases } from './phrases';

/**
 * Calls to do something else than read: subscribe, sign up, get the app, follow us, give, comment,
 * report an error. By name of the box, or by the phrases that open such lines in four languages.
 */
const NAMES =
  'newsletter* nieuwsbrief signup* signupform subscribe* subscription* subscriber abonn* registration register regwall login membership donat* supportus spenden crowdfunding apppromo appdownload appbanner appstore googleplay googlenews googlepreferred whatsapp telegram share sharing sharebar social follow* bookmark* printbutton copylink feedback comment* kommentar* reactie* reaction disqus poll voting rating survey quiz cta calltoaction calloutpromo contactbox tipus correctionform pushnotification optin piano tinypass poool regwall capping identity paywallprompt paywalloffer articlestatus';

const STARTS = new Phrases(
  [
    "click here|tap here|subscribe|sign up|signup|sign in|log in|register|get the|get our|get your|get breaking|get daily|get all|get more|get instant|get in touch|get alerts|join our|join the conversation|join the discussion|join us|join thousands|download the|download our|follow us|follow our|follow me|follow|like us|find us|connect with|stay up to date|stay informed|stay connected|stay tuned|stay ahead|don't miss|never miss|enjoy this|enjoyed this|enjoy our|enjoy unlimited|enjoy the latest|have a tip|have a story|got a tip|got a story|do you have a story|do you have any|do you have a tip|send us|send your|send tips|contact us|contact the author|contact the reporter|email us|email the|write to|read more on|read more at|read more from|read more about|for more news|for more stories|for more on|for more information|for more from|to read more|to see more|to subscribe|to contact|to comment|to get|to receive|to sign up|visit us|visit our|support our|support us|support independent|support quality|help us|become a|be the first|already a|already have|already subscribed|unlock|create a free|create an account|create your|listen to this|listen to our|listen to the|watch this|watch the|watch our|watch now|watch below|watch live|see also|tags|tag|topics|topic|filed under|category|categories|keywords|more on|more from|more about|also read|also see|also watch|what do you think|have your say|let us know|leave a comment|share this|share your|share on|share via|comments are|comments is|comments section|comments powered|view all comments|view comments|report an error|report a typo|report a correction|spotted an|our website is the place|this story is part|this article is part|this post may contain|this article may contain|this story may contain|this post contains|this article contains affiliate|this story contains affiliate|this article was originally|this story was originally|this post was originally|this article first|this story first|this content is|this article is reserved|this article is available|this article is free|by signing up|by subscribing|by clicking|by submitting|by registering|if you buy|if you click|if you purchase|if you make a purchase|if you want to receive|if you would like to receive|if you enjoyed|if you liked|if you like what|if you have a tip|if you have any|if you have a story|if you have a question|when you buy|when you purchase|we may earn|we earn|we may receive|we receive|we may get|products featured|products are independently|microsoft may earn|disclaimer|new to|article continues|newsletter|follow|there's plenty more|start your day|view|want more|want to|looking for|need help|the author may",
    'schrijf je in|schrijf je nu in|schrijf je hier in|schrijf je gratis in|schrijf u in|schrijf jezelf|schrijf nu in|meld je aan|meld je nu aan|meld je hier aan|meld je gratis aan|meld u aan|aanmelden|abonneer|word lid|word nu lid|word abonnee|word donateur|volg ons|volg onze|volg het|volg|ontvang elke|ontvang dagelijks|ontvang onze|ontvang het|ontvang gratis|ontvang wekelijks|ontvang iedere|wil je niets|wil je geen|wil je meer|wil je direct|wil je dagelijks|wil je elke|wil je op de hoogte|wil je dit|wil je reageren|wilt u|blijf op de hoogte|mis niets|mis geen|mis niks|steun ons|steun onze|reageren|heb je een tip|heb je een vraag|heb je iets gezien|heeft u|heb je nog|tip de redactie|mail ons|mail naar|mail de redactie|stuur een|stuur je|stuur uw|fout gezien|fout gevonden|foutje gezien|foutje gespot|foutje gevonden|fout ontdekt|log in|log nu in|al een account|al abonnee|al lid|lees meer|lees verder|lees het hele|lees ook|bekijk ook|bekijk hier|bekijk meer|meer over|meer lezen|meer weten|meer nieuws|klik hier|luister naar|download de|beluister',
    'jetzt abonnieren|jetzt anmelden|jetzt registrieren|jetzt lesen|jetzt testen|jetzt kostenlos|jetzt spenden|jetzt herunterladen|melden sie sich|abonnieren sie|hier anmelden|hier abonnieren|hier klicken|hier geht|hier können sie|hier finden sie|hier kostenlos|hier gibt es|hier lesen sie|klicken sie hier|folgen sie|folge uns|laden sie|lade die|erhalten sie|verpassen sie|bleiben sie|sie können sich|sie können diese|sie können den newsletter|sie wollen|sie möchten|sie haben fehler|sie haben einen|sie suchen|unterstützen sie|unterstütze|fehler gefunden|fehler entdeckt|fehler auf|wir freuen uns|inhaltliches feedback|gerne als leser|diskutieren sie|kommentieren|schreiben sie uns|schreiben sie einen|teilen sie|lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lesen sie weiter|lesen sie jetzt|lesen sie alles|lies auch|lies hier|lies mehr|mehr zum thema|mehr dazu|mehr themen|mehr infos|mehr aus|mehr über|mehr lesen|mehr von|mehr nachrichten|weitere artikel|weitere informationen|weitere themen|weitere nachrichten|weitere infos|weitere links|weitere newsletter|weitere meldungen|weiterführende links|alle informationen|alle infos|alle news|alle artikel|alle nachrichten|alle meldungen|bitte beachten|hinweis|hinweis zu|transparenzhinweis|haftungsausschluss|hinweis der redaktion',
    'inscrivez-vous|inscrivez|abonnez-vous|abonnez|suivez-nous|suivez|recevez|téléchargez|rejoignez|soutenez|ne manquez|ne ratez|partagez|réagissez|connectez-vous|créez un|créez votre|déjà abonné|déjà inscrit|à lire aussi|à lire également|à voir aussi|à écouter aussi|lire aussi|lire également|lire la suite|lire plus|lisez|en savoir plus|pour aller plus loin|pour en savoir plus|pour lire la suite|pour vous abonner|retrouvez|cliquez|les også|læs også|läs också|läs även|läs mer|leia também|leia mais|lea también|lea más|leggi anche|suscríbete|synes du|tip os|atenção',
  ].join('|'),
);

/** The same words can open a sentence of the story: a call is short, or links, or speaks to the reader of us. */
const MAX_CALL = 340;
const OURS =
  /newsletter|nieuwsbrief|inbox|e-?mail|abonn|subscri|\bapp\b|sign up|account|whatsapp|telegram|facebook|twitter|instagram|linkedin|youtube|\bour\b|\bonze\b|\bunser|\bnotre|\bnos\b|click|klik|klick|cliqu|here\b|\bhier\b|\bici\b|affiliate|commission|provision|podcast|@|gratis|kostenlos|free\b|read more|community|comment|kommentar|reactie|spenden|donat|fehler|hinweis|tip\b|feedback|register|login|log in|preferred source|comentários/;

export const calls: Judge = {
  names: NAMES,
  judge({ block, text, line, linked, element }, index, context, named) {
    if (block.kind === 'embed' || block.kind === 'figure' || block.kind === 'table') return null;
    if (named && text.length < 700) return 'call';
    if (element && context.mailBoxes.some((box) => inherited(box, 'contains')(element))) return 'call';
    if (text.startsWith('[') && /^\[\/?[a-z_]+ [^\]]*=/.test(text)) return 'shortcode';
    if (text.length > MAX_CALL || !STARTS.starts(line)) return null;
    const inside = isInside(index, context);
    const ours = OURS.test(text.toLowerCase());
    if (block.kind === 'heading') return text.length < 60 && (!inside || ours) ? 'call' : null;
    if (text.length < 40 && !isSentence(text)) return 'call';
    if (linked > text.length * 0.5) return 'call';
    if (!ours && inside) return null;
    return linked > 0 || ours || text.length < 100 ? 'call' : null;
  },
};

/** Characters of a box with such a field; a longer one holds text of the article too. */
const MAX_MAIL_BOX = 450;
/** Levels from the field up to its box, and boxes looked at. */
const MAIL_LEVELS = 6;
const MAX_MAIL_FIELDS = 12;

/** The outermost boxes of few words around the fields for an e-mail address that stand in an element. */
export function findMailBoxes(within: Element): Element[] {
  const boxes: Element[] = [];
  for (const field of [...inherited(within, 'querySelectorAll')('input[type="email" i],input[name="email" i]')].slice(0, MAX_MAIL_FIELDS)) {
    let box: Element | null = null;
    let at = inherited(field, 'parentElement') as Element | null;
    for (let level = 0; at && at !== within && level < MAIL_LEVELS; level++) {
      if (/^(?:ARTICLE|MAIN|BODY)$/.test(inherited(at, 'nodeName')) || (inherited(at, 'textContent') ?? '').length > MAX_MAIL_BOX) break;
      box = at;
      at = inherited(at, 'parentElement') as Element | null;
    }
    if (box) boxes.push(box);
  }
  return boxes;
}

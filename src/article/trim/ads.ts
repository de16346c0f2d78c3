import type { Judge } from './context';

/** Labels of ad slots, and what advertising is called in class names. */
const NAMED =
  / (?:ads?|advert\w*|adslot\w*|adunit|adbox|adcontainer|anzeige|annonce|werbung|publicite|reklame|sponsor\w*|commercial|dfp|gpt|outbrain|taboola|plista|partner ?content|advertorial|affiliates?|affilizz|shopping|product ?(?:embed|card|box)\w*|promo|promos|promotion|promobox|deals?) /;
const LABEL =
  /^[^\p{L}\p{N}]*(?:advertisements?|advertising|advert|ads?|anzeige|werbung|annonce|reklame|publicidade|ogłoszenie|advertentie|publicité|publicidad|pubblicità|iklan|sponsored(?: content)?|gesponsord|(?:story|article|scroll)?\s*continues? (?:reading )?below(?: (?:this )?(?:ad(?:vertisement)?|newsletter))?|article continues below|continue reading(?: below)?|advertisement \d+|this advertisement has not loaded.*|(?:nach|unter) der werbung weiterlesen|lees verder onder de advertentie|artikel gaat verder onder .*|das könnte .* auch interessieren|skip (?:past|to) .{0,40}|loading(?: content)?[ .…]*|read more|close|caption|show (?:more|less)|mehr anzeigen|toon meer|meer laden|table of contents|inhalt(?:sverzeichnis)?|inhoud(?:sopgave)?|sommaire)[^\p{L}]*$/iu;
/** Under this length a block in an ad container is the ad's own label or words. */
const MAX_LABELLED = 400;

export const ads: Judge = (draft, _index, context) => {
  if (LABEL.test(draft.text) && draft.text.length < 120) return 'ad label';
  if (draft.block.kind === 'heading' && draft.text.length > 60) return null;
  return NAMED.test(context.names(draft)) && draft.text.length < MAX_LABELLED ? 'ad' : null;
};

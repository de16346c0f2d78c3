/**
 * Places that act ("Beijing vreest", "between the United States and China"). A place where something
 * merely happens is no actor and gets no mark.
 */
import type { Candidate } from './candidates';
import { type Desk, entryById, entryOf, isFree, lay, neighbour } from './desk';
import { type LexiconEntry, NameFlag } from './lexicon';
import { ANDS, countryOf } from './lexicons/words';
import { isOpener } from './openers';
import { isCapital, type Token } from './reading';
import { isSeat } from './readings';

/** How far back the last country is looked for, in words: about a paragraph. */
export const BACK = 120;

/** Verbs of those who decide; a place with another verb is where it stands on the map. */
const WILL = new Set(
  [
    // Dutch
    'wil wilde willen vreest vreesde eist eiste eisen dreigt dreigde dreigen weigert weigerde verbiedt verbood besluit besloot verwacht verwachtte voorzag bleef',
    'kondigt kondigde verhoogt verhoogde verlaagt verlaagde beperkt beperkte blokkeert blokkeerde onderzoekt onderzocht vraagt vroeg roept riep waarschuwt waarschuwde',
    'leent leende emitteert devalueert devalueerde nationaliseert nationaliseerde privatiseert privatiseerde belast',
    'betaalt betaalde koopt kocht verkoopt verkocht redt redde garandeert garandeerde neemt nam',
    'belooft beloofde hoopt hoopte overweegt overwoog overwegen stelt stelde zegt zei reageert reageerde steunt steunde verwerpt verwierp schrapt schrapte ontkent ontkende',
    'beschuldigt beschuldigde heft hief scherpt versoepelt legt',
    // English
    'wants wanted fears feared demands demanded threatens threatened refuses refused insists insisted retaliated retaliates pledged pledges accuses accused vows vowed',
    'warns warned says said agreed agrees agree plans planned failed imposed imposes banned bans announced announces unlikely ready willing',
    'seeks sought urges urged rejects rejected denies denied approves approved backs backed blocks blocked raises raised lifted slaps slapped launched launches signed signs',
    'considers mulls mulled pushes pushed asks asked tells told ordered suspended suspends extended extends tightens tightened eases eased responds responded reacted prepares',
    'aims hopes hoped unveils unveiled proposes proposed promises promised joined withdraws withdrew opposes opposed condemned condemns summoned maintains expects expected',
    'pays paid buys bought sells sold rescues rescued guarantees guaranteed meets met nationalises rescinds halts halted',
    'borrows borrowed repays repaid defaults defaulted devalues devalued nationalises nationalised nationalizes nationalized privatises privatised lends lent issues issued',
    'seeking considering preparing planning weighing threatening pushing negotiating demanding balking poised determined keen',
    // German
    'will wollte wollen furchtet fordert forderte fordern droht drohte drohen weigert weigerte verbietet verbot verhangt verhangte verhangen plant planen erwartet',
    'stoppt stoppte stoppen warnt warnte verlangt verlangte verlangen kundigt kundigte kundigen sprach spricht wirft warf reagiert reagierte reagieren lehnt lehnte lehnen',
    'beschliesst beschloss untersucht untersuchte pruft prufte prufen gibt gab erlaubt genehmigt genehmigte blockiert blockierte verscharft verscharfte lockert lockerte senkt',
    'senkte erhoht erhohte erhohen erwagt signalisiert signalisierte hofft pocht besteht kritisiert verurteilt verspricht versprach sagt sagte bietet bot kauft kaufte entsandte',
    'ubernimmt ubernahm rettet rettete zahlt zahlte haftet garantiert garantierte verkauft verkaufte stutzt',
    'begibt begab emittiert emittierte verstaatlicht verstaatlichte privatisiert privatisierte besteuert',
    'verschiebt setzt erhebt erhob erheben wies weist nennt einigen einigten gedroht angekundigt verhangt beschlossen gewarnt verboten zugesagt',
    // French
    'prevoit prevoyait prevoient veut voulait veulent craint exige exigent menace menacent refuse refusent interdit accuse accusent impose imposent dement risque reste devrait',
    'annonce annoncent annoncait rejette rejettent demande demandent appelle autorise valide bloque bloquent suspend durcit assouplit espere entend promet promis propose proposent',
    'verse paie rachete sauve garantit reprend vend achete',
    'leve levait emprunte empruntait emet emettait rembourse remboursait nationalise privatise devalue taxe comptait',
    'negocie negocient reagit reagi replique riposte assure affirme souhaite cherche tente decide adopte lance averti prevenu rejete obtenu accepte signe',
  ].flatMap((line) => line.split(' ')),
);

/** The same verbs in English behind a helping verb ("would join", "could agree"). */
const WOULD = new Set(
  'join impose ban agree refuse retaliate pledge accuse warn seek urge reject deny approve back block raise lift slap launch sign push ask order suspend extend tighten ease respond prepare aim propose promise withdraw oppose condemn cut halt stop allow negotiate demand threaten insist consider maintain adopt introduce scrap veto'.split(
    ' ',
  ),
);

/** Helping verbs: the place acts when one of these goes on to a verb of will ("is unlikely", "could agree", "a décidé"). */
const MODAL = /^(will|would|could|may|might|must|should)$/;
const HELP =
  /^(is|are|was|were|has|have|had|will|would|could|may|might|also|still|ook|will|wird|werden|wurde|wurden|soll|sollen|hat|haben|hatte|heeft|hebben|zou|zal|kan|a|ont|avait|avaient|va|vont|pourrait|pourraient|devrait)$/;

/** What only somebody who decides has ("Beijing's demands"). */
const DECISIONS =
  /^(demands?|decisions?|plans?|requests?|proposals?|threats?|response|retaliation|refusal|crackdown|ban|warnings?|insistence|pledge|pledges|move|willingness|stance|policy|policies)$/;

const BEFORE_PLACE =
  /^(in|uit|naar|from|to|aus|nach|en|au|aux|a|over|about|uber|of|for|near|outside|across|bij|voor|within|dans|de|du|des|d|van|von|sur|hors|binnen|buiten)$/;

/** Words of dealings between states, in all four languages. */
const DEALINGS =
  /^(trade|tariffs?|deal|agreements?|dispute|surplus|deficit|pact|standoff|relations|ties|talks|truce|war|sanctions?|handels\w*|zoll\w*|akkoord|sancties|onderhandelingen|abkommen|zolle|strafzolle|sanktionen|verhandlungen|konflikt|commercia\w+|accord|sanctions|negociations|tensions|spanningen|spannungen|escalade|conflict)$/;

/** Does this place act, or deal with another, rather than be where something happens? */
function actsAt(desk: Desk, from: number, to: number, isPlace: (at: number) => boolean): boolean {
  const { tokens } = desk;
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  const article = left !== null && ARTICLE.test(left.folded) ? 1 : 0;
  const before = article ? neighbour(desk, from - 2, from) : left;
  const preposition = before !== null && BEFORE_PLACE.test(before.folded);
  // "between the United States and China", "entre Pékin et Washington", "tussen de VS en China".
  for (let at = from - 1; at >= from - 6; at--) {
    const token = neighbour(desk, at, from);
    if (!token) break;
    if (/^(between|tussen|zwischen|entre)$/.test(token.folded)) {
      const other = Array.from({ length: 9 }, (_, step) => at + 1 + step).filter(
        (one) => (one < from || one >= to) && neighbour(desk, one, from) && isPlace(one),
      );
      return other.length > 0;
    }
  }
  let sentenceDeals = false;
  if (before && /^(with|met|mit|avec|against|tegen|gegen|contre)$/.test(before.folded)) {
    const sentence = desk.reading.sentences[tokens[from]!.sentence]!;
    for (let at = Math.max(sentence.from, from - BACK); at < Math.min(sentence.to, from + BACK); at++)
      if (DEALINGS.test(tokens[at]!.folded)) sentenceDeals = true;
    return sentenceDeals;
  }
  // "Beijing's demands", "China's decision".
  if (right?.gap === 'apostrophe' && right.folded === 's') return DECISIONS.test(neighbour(desk, to + 1, from)?.folded ?? '');
  if (preposition) return false;
  // "Zuvor hatte Washington gedroht", "Gisteren dreigde China": the verb comes first.
  if (before && !before.opens && before.shape === 'lower' && turnsRound(desk, from, to, before)) return true;
  if (right?.gap !== 'space') return false;
  // "Londen bleef vlak", "Tokio gab 2 Prozent nach": an exchange, by its town.
  if (/^(bleef|gab|verlor|gewann)$/.test(right.folded) && isOfPrices(desk, from)) return false;
  // "Etisalat Nigeria rejected": at the start of a sentence too, unless its first word is one that opens sentences.
  if (left && isCapital(left) && tokens[from]!.gap === 'space' && !article) {
    const isOpening = desk.language === 'de' || desk.words.function.has(left.folded) || isOpener(desk.language, left.folded);
    if (!left.opens || !isOpening) return false;
  }
  if (WILL.has(right.folded)) return true;
  // A headline's plan: "Mexico to fight tariffs".
  if (desk.language === 'en' && right.folded === 'to' && tokens[from]!.opens && neighbour(desk, to + 1, from)?.shape === 'lower') {
    const role = desk.reading.blocks[tokens[from]!.block]!.role;
    if (role === 'headline') return true;
  }
  // "the United States and China could agree".
  if (ANDS.has(right.folded)) {
    for (let at = to + 1; at < to + 6; at++) {
      const token = neighbour(desk, at, from);
      if (!token) break;
      if (isPlace(at)) continue;
      if (/^(the|de|het|die|la|le|les|l)$/.test(token.folded)) continue;
      return (
        at > to + 1 &&
        isPlace(at - 1) &&
        (WILL.has(token.folded) || (HELP.test(token.folded) && WILL.has(neighbour(desk, at + 1, from)?.folded ?? '')))
      );
    }
  }
  const further = neighbour(desk, to + 1, from);
  return (
    HELP.test(right.folded) &&
    further !== null &&
    (WILL.has(further.folded) ||
      (desk.language === 'en' && MODAL.test(right.folded) && WOULD.has(further.folded)) ||
      (HELP.test(further.folded) && WILL.has(neighbour(desk, to + 2, from)?.folded ?? '')))
  );
}

/** What prices and exchanges do or are, in Dutch and German. */
const PRICES =
  /^(dicht|gesloten|prozent|punkte|vlak|vrijwel|nagenoeg|onveranderd|stabiel|hangen|steken|beurs|beurzen|punten|procent|koersen)$/;

/** Does the sentence tell how prices moved? */
function isOfPrices({ reading, tokens }: Desk, at: number): boolean {
  const { from, to } = reading.sentences[tokens[at]!.sentence]!;
  return tokens.slice(from, to).some(({ folded }) => PRICES.test(folded));
}

/** A seat in an article that has named its body: it is meant wherever no preposition makes a place of it ("selon Bruxelles"). */
function isAddressed(desk: Desk, from: number, to: number): boolean {
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  const first = desk.tokens[from]!;
  if (left && (BEFORE_PLACE.test(left.folded) || (isCapital(left) && !left.opens))) return false;
  if (right && (right.gap === 'hyphen' || (right.gap === 'space' && isCapital(right)))) return false;
  // "BRUSSEL (ANP)", "Bruxelles, le 5 mars": where it was written.
  return !(first.opens && (right === null || right.gap !== 'space'));
}

/** In Dutch and German the verb may stand before who acts: a verb of will, or a helping verb with one at the end. */
function turnsRound(desk: Desk, from: number, to: number, verb: Token): boolean {
  if (desk.language !== 'nl' && desk.language !== 'de') return false;
  const { tokens } = desk;
  if (WILL.has(verb.folded) && !HELP.test(verb.folded)) return true;
  if (!/^(hatte|hatten|hat|haben|heeft|had|hadden|hebben|will|wil|wollen|willen|zou|zal)$/.test(verb.folded)) return false;
  if (/^(will|wil|wollen|willen)$/.test(verb.folded)) return true;
  for (let at = to; at < to + VERB_REACH; at++) {
    const token = neighbour(desk, at, from);
    if (!token || (at > to && token.gap === 'comma')) return false;
    if (WILL.has(token.folded) || PARTICIPLES.test(token.folded))
      return !tokens.slice(to, at).some((one) => one.sentence !== token.sentence);
  }
  return false;
}

/** How far from its helping verb the verb of a clause is looked for, in words. */
const VERB_REACH = 14;
const PARTICIPLES =
  /^(gedroht|angekundigt|verhangt|beschlossen|gewarnt|verboten|zugesagt|gefordert|verlangt|erklart|abgelehnt|vorgeworfen|gedreigd|aangekondigd|besloten|gewaarschuwd|verboden|toegezegd|geeist|geweigerd|opgelegd|beperkt|ingevoerd)$/;

/** Articles before the name of a place, in any of our languages. */
const ARTICLE = /^(the|de|het|der|die|das|la|le|les|l)$/;

/** "La Belgique, la France et le Luxembourg ont volé au secours": a row of places with an "and" that opens a sentence and goes on to its verb. */
function rowsThatAct(desk: Desk, candidates: readonly Candidate[]): ReadonlySet<number> {
  const { tokens } = desk;
  const ends = new Map(candidates.map(({ from, to }) => [from, to]));
  const acting = new Set<number>();
  if (!desk.onMoney) return acting;
  for (const { from } of candidates) {
    const left = neighbour(desk, from - 1, from);
    const opens = tokens[from]!.opens || (left?.opens === true && ARTICLE.test(left.folded));
    if (!opens) continue;
    const row = [from];
    let at = ends.get(from)!;
    let joined = false;
    for (let next = neighbour(desk, at, from); next && !joined; next = neighbour(desk, at, from)) {
      const isAnd = next.gap === 'space' && ANDS.has(next.folded);
      if (!isAnd && next.gap !== 'comma') break;
      let other = isAnd ? at + 1 : at;
      if (ARTICLE.test(neighbour(desk, other, from)?.folded ?? '')) other++;
      const end = ends.get(other);
      if (end === undefined) break;
      row.push(other);
      at = end;
      joined = isAnd;
    }
    const verb = neighbour(desk, at, from);
    if (
      joined &&
      verb?.gap === 'space' &&
      verb.shape === 'lower' &&
      (WILL.has(verb.folded) || HELP.test(verb.folded) || PLURAL.test(verb.folded))
    )
      for (const one of row) acting.add(one);
  }
  return acting;
}
/** Verbs of several in the past and present, beside those of will. */
const PLURAL = /^(ont|auront|veulent|stapten|stappen|steken|staken|redden|gaven|geven|haben|hatten|wollen|said|agreed|plan|want|have)$/;

export function linkPlaces(desk: Desk, candidates: readonly Candidate[]): void {
  const placeAt = new Set<number>();
  const found: { candidate: Candidate; place: LexiconEntry }[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const { from, to } = candidate;
    if (!isFree(desk, from, to) || placeAt.has(from)) continue;
    const entries = candidate.senses
      .filter((sense) => !(sense.flags & (NameFlag.ticker | NameFlag.family)))
      .map((sense) => entryOf(desk, sense.entry));
    const places = isSeat(candidate) ? entries : entries.filter((entry) => entry.kind === 'place');
    if (new Set(places.map((place) => place.id)).size !== 1) continue;
    for (let at = from; at < to; at++) placeAt.add(at);
    found.push({ candidate, place: places[0]! });
  }
  const rows = rowsThatAct(
    desk,
    found.map(({ candidate }) => candidate),
  );
  for (const { candidate, place } of found) {
    const { from, to } = candidate;
    if (desk.personAt[from]! >= 0) continue;
    const isParty =
      isSeat(candidate) && [place.id, 'eu', 'european_commission'].some((id) => desk.known.has(id)) && isAddressed(desk, from, to);
    if (!isParty && !rows.has(from) && !actsAt(desk, from, to, (at) => placeAt.has(at) || countryOf(desk.tokens[at]!.folded) !== null))
      continue;
    // "Brussels wants" means those who govern the union.
    const acting = place.id === 'country:EU' ? entryById(desk, 'european_commission') : place;
    if (acting) lay(desk, { from, to, id: acting.id, kind: acting.kind, score: 0.7, how: 'short' });
  }
}

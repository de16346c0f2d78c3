/**
 * Organisations by what stands in brackets behind them: their own letters ("The Business Times (BT)"), or the ticker
 * of their share ("Webjet Group (ASX:WJL)").
 */
import { type Desk, entryOf, isFree, lay, lift, markOn, neighbour } from './desk';
import { introduce, isTerm } from './introduce';
import { NameFlag } from './lexicon';
import { GENERIC_TAILS, introducedBy } from './lexicons/tails';
import { ANDS, CALENDAR, LEGAL_FORMS, VENUES } from './lexicons/words';
import { isRole } from './nouns';
import { isCapital, keyOf, type Token } from './reading';
import { isSameName } from './same-name';

/** First words of bodies whose other words are printed small ("Fédération hospitalière de France", "Vereniging van verzekeraars"). */
const FRENCH_OR_DUTCH_BODY =
  /^(syndicat|federation|confederation|association|union|alliance|conseil|institut|comite|office|agence|autorite|observatoire|ligue|mouvement|chambre|fonds|centrale|banque|caisse|centre|groupement|organisation|societe|compagnie|commission|direction|coordination|collectif|reseau|parti|front|rassemblement|regie|mutuelle|cooperative|etablissement|centrum|dienst|organisatie|maatschappij|autoriteit|agentschap|vereniging|bond|federatie|verbond|unie|raad|stichting|instituut|commissie|platform|koepel)$/;

/** Last words of German bodies ("Rhein-Main-Verkehrsverbund", "Europäische Payment-Initiative"). */
const GERMAN_BODY =
  /(verband|verbund|bund|gesellschaft|initiative|institut|amt|agentur|behorde|kammer|gewerkschaft|union|partei|stiftung|verein|rat|ministerium|anstalt|kasse|aufsicht|netzwerk|zentrum|kommission|werke|betriebe)$/;

/** Are these letters all in the others, in their order? */
function isWithin(letters: string, others: string): boolean {
  let at = 0;
  for (const letter of others) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Last words of what bears a name and letters and is nobody: laws, plans, papers, things. */
const NO_BODY =
  /(coins?|tokens?|act|law|code|creditors|projections|outlook|bill|plan|model|index|programme?|agreement|treaty|directive|regulation|scheme|report|survey|budget|statement|framework|standard|test|rule|rules|doctrine|protocol|mechanism|general|generaal|rover|vehicle|system|rate|wet|akkoord|verdrag|richtlijn|verordening|regeling|verkenning|begroting|nota|gesetz|abkommen|vertrag|richtlinie|verordnung|bericht|verfahren|quote|loi|accord|traite|projet|rapport|taux|reglement)$/;

/** The same where it stands in front ("Europees Verdrag voor de Rechten van de Mens"). */
const TREATY =
  /^(assemblee|excedent|resultat|livrets?|plan|compte|taxe|impot|pret|dispositif|prime|verdrag|akkoord|wet|wetboek|richtlijn|verordening|treaty|convention|directive|vertrag|abkommen|gesetz|richtlinie|verordnung|traite|accord|loi)$/;

/** Does the row of which this comma is one end with "and" before the bracket ("Refugees, Trade and Energy (")? */
function endsRow(desk: Desk, comma: number, bracket: number): boolean {
  for (let at = comma; at < bracket; at++) if (/^(and|en|und|et|&)$/.test(desk.tokens[at]!.folded)) return true;
  return false;
}

const firstLetters = (words: readonly Token[]): string => words.map(({ folded }) => folded[0]).join('');

/** Is "KenGen" made of the begins of these words, a capital for each that it takes, the first among them? */
function isOfBegins(letters: string, words: readonly Token[]): boolean {
  const parts = letters.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  if (parts.length < 2 || parts.join('') !== letters) return false;
  let at = 0;
  return parts.every((part, number) => {
    const found = words.findIndex(({ raw, shape }, index) => index >= at && shape === 'initial' && raw.startsWith(part));
    if (found < 0 || (number === 0 && found !== 0)) return false;
    at = found + 1;
    return true;
  });
}

/** Is "NAICOM" made of the begins of these words, one after the other ("National Insurance Commission")? */
function isRowOfBegins(letters: string, words: readonly Token[]): boolean {
  const capitals = words.filter(isCapital).map(({ folded }) => folded);
  const goesOn = (word: number, used: number): boolean => {
    if (word === capitals.length) return used === letters.length;
    for (let taken = 1; taken <= MOST_OF_WORD && letters.startsWith(capitals[word]!.slice(0, taken), used); taken++)
      if (taken <= capitals[word]!.length && goesOn(word + 1, used + taken)) return true;
    return false;
  };
  return capitals.length >= 2 && letters.length > capitals.length && goesOn(0, 0);
}
/** Are two letters of a Dutch compound for a body, and the third of the name's last word? */
function isOfHalves(letters: string, words: readonly Token[]): boolean {
  const [head, last] = [words[0]!.folded, words.at(-1)!];
  const second = /(vereniging|verbond|federatie|fonds|raad|instituut|organisatie|bond)$/.exec(head)?.[0];
  return second !== undefined && second !== head && letters === `${head[0]}${second[0]}${last.folded[0]}` && isCapital(last);
}

/** "Statistical Institute of Jamaica (STATIN)": whose it is gives no letter. */
function withoutPlace(words: readonly Token[]): readonly Token[] {
  const [of, place] = words.slice(-2);
  return of && place && /^(of|de|du|van)$/.test(of.folded) && isCapital(place) ? words.slice(0, -2) : words;
}

/** A name without "& Industries", "Group" or its legal form at the end. */
function withoutTail(words: readonly Token[]): readonly Token[] {
  const last = words.at(-1);
  if (!last || !(GENERIC_TAILS.has(last.folded) || LEGAL_FORMS.has(last.folded))) return words;
  const joint = words.at(-2);
  return joint && (ANDS.has(joint.folded) || joint.raw === '&') ? words.slice(0, -2) : words.slice(0, -1);
}

/** Letters that one word lends to such a name. */
const MOST_OF_WORD = 4;

/** Letters of the shortest such name; those of ordinary abbreviations are one a word. */
const LEAST_BEGINS = 4;

/** "Finanzmarktstabilisierungsfonds (FMS)": one long German word for a body, and letters out of it in their order. */
const isCompoundBody = ({ folded, shape }: Token, letters: string): boolean =>
  shape === 'initial' &&
  folded.length >= LONG_COMPOUND &&
  letters.length >= 3 &&
  folded[0] === letters[0] &&
  (GERMAN_BODY.test(folded) || /fonds$/.test(folded)) &&
  isWithin(letters, folded);
/** Letters of a word that is made of at least three. */
const LONG_COMPOUND = 18;

/** Names with such letters in one text for which the whole text is looked through: it may be made to be hard. */
const MOST_SIGNED = 20;

/** "W&DB": the same letters with their sign, wherever they stand, are those of the name before this bracket. */
function laySigned(desk: Desk, from: number, to: number): void {
  const { tokens } = desk;
  const mark = markOn(desk, from - 1);
  if (!mark) return;
  for (let at = 0; at + to - from <= tokens.length; at++) {
    const isSame = tokens
      .slice(from, to)
      .every(({ raw }, part) => tokens[at + part]!.raw === raw && (part === 0 || tokens[at + part]!.gap === 'tight'));
    if (isSame && isFree(desk, at, at + to - from))
      lay(desk, { from: at, to: at + to - from, id: mark.id, kind: mark.kind, score: 0.75, how: 'short' });
  }
}

/** Letters of the longest abbreviation. */
const MOST_LETTERS = 7;
/** Words in the longest name before its letters ("Centrum voor Onderzoek van de Economie van de Lagere Overheden"). */
const MOST_BEFORE_LETTERS = 12;

/** "The Business Times (BT)": a row of capitals whose first letters the bracket repeats names itself. */
export function introduceByBracket(desk: Desk): void {
  const { tokens, language } = desk;
  let signed = 0;
  for (let at = 1; at < tokens.length; at++) {
    const symbol = tokens[at]!;
    if (symbol.gap !== 'open') continue;
    // "(W&DB)": letters with a sign between them are one.
    let end = at + 1;
    while (tokens[end]?.gap === 'tight' && tokens[end]!.block === symbol.block && end - at < 3) end++;
    const printed = tokens.slice(at, end).filter(({ raw }) => raw !== '&');
    const letters = printed.map(({ folded }) => folded).join('');
    const isUpper = symbol.shape === 'upper' || (printed.length > 1 && printed.every(isCapital));
    // "Kenya Electricity Generating Company (KenGen)": begins of its words.
    const isMixed = printed.length === 1 && symbol.shape === 'mixed' && isCapital(symbol);
    if (!(isUpper || isMixed) || letters.length < 2 || letters.length > MOST_LETTERS) continue;
    let from = -1;
    // The long name ends before the bracket; small words in it may or may not give a letter.
    for (let start = at - 1; start >= Math.max(0, at - MOST_BEFORE_LETTERS); start--) {
      const token = neighbour(desk, start, at - 1);
      const gap = start < at - 1 ? tokens[start + 1]!.gap : 'space';
      // "Ministry of Trade, Industry and Energy (MOTIE)": a row inside the name, closed by "and".
      const inName =
        /^(space|hyphen|apostrophe|tight)$/.test(gap) || (gap === 'comma' && letters.length >= 4 && endsRow(desk, start + 1, at));
      if (!token || !inName) break;
      if (!isCapital(token)) continue;
      const row = tokens.slice(start, at);
      const initials = firstLetters(row.filter(isCapital));
      const all = firstLetters(row);
      // "Syndicat national des journalistes (SNJ)": all but the small words.
      const telling = firstLetters(row.filter((part) => !desk.words.function.has(part.folded)));
      const body = language !== 'en' && letters.length >= 3 && telling === letters && FRENCH_OR_DUTCH_BODY.test(token.folded);
      // "Beroepsvereniging van het Krediet (BVK)": both halves of the first word.
      const halves = language === 'nl' && letters.length === 3 && isOfHalves(letters, row);
      // "MOTIE" takes the "of" and not the "and".
      const isWhole = initials.length >= 2 || (all[0] === letters[0] && !token.opens);
      const some = letters.length >= 4 && isWhole && isWithin(initials, letters) && isWithin(letters, all);
      const begins = isMixed
        ? isOfBegins(symbol.raw, row)
        : letters.length >= LEAST_BEGINS && (isRowOfBegins(letters, row) || isRowOfBegins(letters, withoutPlace(row)));
      // "Hindusthan National Glass & Industries (HNG)": the tail gives no letter.
      const bare = withoutTail(row);
      const tailed = !isMixed && letters.length >= 3 && bare.length < row.length && firstLetters(bare.filter(isCapital)) === letters;
      if (begins || tailed || (!isMixed && (initials === letters || all === letters || some || body || halves))) from = start;
    }
    const compound = from < 0 && language === 'de' && isUpper && isCompoundBody(tokens[at - 1]!, letters);
    if (compound) from = at - 1;
    if (from < 0 || (at - from < 2 && !compound)) continue;
    // "Annual subscription value (ASV)": its one capital is the sentence's.
    const isOfSentence = tokens[from]!.opens && tokens.slice(from, at).filter(isCapital).length === 1;
    if (isOfSentence && !compound && !FRENCH_OR_DUTCH_BODY.test(tokens[from]!.folded)) continue;
    // "App Tracking Transparency" (ATT): in quotation marks a title or a thing.
    if (/["“„«»]\s?$/.test(desk.reading.blocks[symbol.block]!.text.slice(0, tokens[from]!.start))) continue;
    // In German every noun has a capital: two words with capitals are no sign of a name there, unless the last is a body.
    if (
      language === 'de' &&
      !compound &&
      !tokens.slice(from, at).some((part) => part.shape === 'mixed' || part.shape === 'upper') &&
      !(letters.length >= 3 && GERMAN_BODY.test(tokens[at - 1]!.folded))
    )
      continue;
    if (NO_BODY.test(tokens[at - 1]!.folded) || tokens.slice(from, at).some(({ folded }) => TREATY.test(folded))) continue;
    // "Kenya Electricity Generating Company (KenGen)": a house of another country has a part of the name.
    // "Statistical Institute of Jamaica (STATIN)": the place at its end is no place.
    for (const mark of new Set(tokens.slice(from, at).map((_, part) => markOn(desk, from + part))))
      if (mark && mark.from > from && (isMixed ? mark.to < at : mark.kind === 'place' && mark.to === at)) lift(desk, mark);
    if (!isFree(desk, from, at) || (desk.widest[from] !== null && desk.widest[from]!.to >= at)) continue;
    // "Earnings before interest, taxes, depreciation and amortisation (EBITDA)": a term, told in full.
    const row = tokens.slice(from, at);
    if (isTerm(desk, letters) && (row.filter(isCapital).length === 1 || isTerm(desk, keyOf(row)))) continue;
    // The index knows the abbreviation, and a name much like this one: it is that, in another spelling.
    const like = desk.lexicon
      .senses(letters)
      .filter((sense) => !(sense.flags & NameFlag.ticker))
      .map((sense) => entryOf(desk, sense.entry))
      .filter(({ name }) =>
        isSameName(
          name,
          tokens.slice(from, at).map(({ folded }) => folded),
        ),
      );
    if (like.length === 1) {
      lay(desk, { from, to: at, id: like[0]!.id, kind: like[0]!.kind, score: 0.8, how: 'full' });
      continue;
    }
    const sentence = desk.reading.sentences[symbol.sentence]!;
    introduce(desk, from, at, introducedBy(tokens[at - 1]!.folded) ?? 'organisation', { from: sentence.from, to: sentence.to });
    if (printed.length > 1 && signed++ < MOST_SIGNED) laySigned(desk, at, end);
  }
}

/** Words in the longest name before a ticker. */
const MOST_BEFORE_TICKER = 4;

/** "Webjet Group (ASX:WJL)": who is listed is a company. German nouns have capitals too, so there it would not end. */
export function introduceByTicker(desk: Desk): void {
  const { tokens, words, language } = desk;
  if (language === 'de') return;
  tokens.forEach((venue, at) => {
    if (venue.gap !== 'open' || venue.shape !== 'upper' || !VENUES.has(venue.folded)) return;
    const symbol = neighbour(desk, at + 1, at);
    if (symbol?.shape !== 'upper' || !/^\s*:\s*$/.test(desk.reading.blocks[venue.block]!.text.slice(venue.end, symbol.start))) return;
    const sentence = desk.reading.sentences[venue.sentence]!;
    if (sentence.title || sentence.upper) return;
    let from = at;
    while (at - from < MOST_BEFORE_TICKER && (from === at || tokens[from]!.gap === 'space')) {
      const before = neighbour(desk, from - 1, at);
      if (
        !before ||
        !isCapital(before) ||
        !isFree(desk, from - 1, from) ||
        words.function.has(before.folded) ||
        CALENDAR.has(before.folded)
      )
        break;
      if (isRole(before.folded, words) || words.titles.has(before.folded)) break;
      from--;
    }
    // A name of the index keeps its place: its ticker is a reason to believe it ("Apple (NASDAQ: AAPL)").
    if (desk.widest[at - 1] !== null) return;
    // Half of a name that is linked or joined to what stands before it is none.
    if (from === at || (from > 0 && desk.markAt[from - 1] !== -1) || tokens[from]!.gap === 'hyphen' || tokens[from]!.gap === 'tight')
      return;
    introduce(desk, from, at, 'company', { from: sentence.from, to: sentence.to });
  });
}

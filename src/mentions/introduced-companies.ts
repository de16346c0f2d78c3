/**
 * Organisations that the article introduces: behind a noun for one, before a legal form, by a tail that
 * only organisations have, as somebody's employer, or with their own abbreviation in brackets.
 */
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, lay, lift, type Mark, markOn, neighbour } from './desk';
import { isNationality } from './evidence';
import { isBehindFrenchNoun, isCompanyNoun, isRole } from './nouns';
import { NameFlag } from './lexicon';
import { GENERIC_TAILS, introducedBy } from './lexicons/tails';
import { CALENDAR, countryOf, GIVEN_NAMES, LEGAL_FORMS, PARTICLES, VENUES } from './lexicons/words';
import { isCapital, keyOf, textOf, type Token } from './reading';
import { introduce, isOnlyTail } from './introduce';
import { isPartner } from './persons';
import { isSameName } from './same-name';
import { isOfHouse } from './introduced-persons';

const isTail = (folded: string): boolean => introducedBy(folded) !== undefined || GENERIC_TAILS.has(folded) || LEGAL_FORMS.has(folded);

/** "DLA Piper [U].K. LLP": letters with points belong to what follows, not to the name. */
const isDotted = ({ tokens }: Desk, at: number): boolean => tokens[at]!.raw.length === 1 && tokens[at + 1]?.gap === 'point';

/** From `at`, the end of a row of capitals that may be one name; `at` when there is none. German nouns make no row. */
function endOfName(desk: Desk, at: number): number {
  const { tokens, words } = desk;
  let to = at;
  while (to - at < 5) {
    const token = neighbour(desk, to, at);
    if (!token || !isFree(desk, to, to + 1) || desk.personAt[to]! >= 0) break;
    if (to > at && token.gap !== 'space' && token.gap !== 'hyphen' && token.gap !== 'tight') break;
    const small =
      /^(of|and|de|du|des|van|la|&)$/.test(token.folded) &&
      to > at &&
      isCapital(tokens[to + 1] ?? token) &&
      tokens[to + 1]?.gap === 'space';
    if (isRole(token.folded, words) || token.folded === 'ceo') break;
    if (to > at && isDotted(desk, to)) break;
    if (!small && (!isCapital(token) || CALENDAR.has(token.folded) || (words.function.has(token.folded) && token.shape !== 'upper'))) break;
    to++;
  }
  while (to > at && !isCapital(tokens[to - 1]!)) to--;
  return to;
}

/** Names that say by their end what they are ("Ithaca Holdings", "Kotak Institutional Equities"). */
export function introduceByTail(desk: Desk): void {
  const { tokens, language, words } = desk;
  if (language === 'de') return;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const kind = introducedBy(token.folded);
    if (!kind || token.shape !== 'initial' || token.gap !== 'space' || desk.markAt[at] !== -1 || desk.widest[at] !== null) continue;
    const sentence = desk.reading.sentences[token.sentence]!;
    if (sentence.title || sentence.upper) continue;
    let from = at;
    while (from > 0 && at - from < 4) {
      const before = neighbour(desk, from - 1, at);
      if (!before || tokens[from]!.gap !== 'space' || !isCapital(before) || desk.markAt[from - 1] !== -1 || CALENDAR.has(before.folded))
        break;
      if (words.function.has(before.folded) || isRole(before.folded, words) || words.titles.has(before.folded)) break;
      from--;
    }
    if (from === at || !isFree(desk, from, at + 1)) continue;
    // "the West Bank": of a river.
    if (token.folded === 'bank' && at - from === 1 && /^(west|left|right|south|north|east)$/.test(tokens[from]!.folded)) continue;
    // "Goods and Services Tax Council": the name begins before the small word.
    const [small, whole] = [neighbour(desk, from - 1, at), neighbour(desk, from - 2, at)];
    const body = /^(council|association|federation|foundation)$/.test(token.folded);
    if (body && small?.gap === 'space' && /^(and|&|en|et)$/.test(small.folded) && whole && isCapital(whole) && !introducedBy(whole.folded))
      continue;
    // "Tyvak Nano-Satellite Systems": the first part is joined by a hyphen.
    if (tokens[from]!.gap === 'hyphen' || tokens[from]!.gap === 'tight') continue;
    // "Photovoltaic Power Systems Program": the name goes on.
    const next = neighbour(desk, at + 1, at);
    if (
      next?.gap === 'space' &&
      isCapital(next) &&
      next.shape !== 'upper' &&
      !LEGAL_FORMS.has(next.folded) &&
      !words.function.has(next.folded) &&
      !CALENDAR.has(next.folded) &&
      !isRole(next.folded, words) &&
      !introducedBy(next.folded)
    )
      continue;
    // "Irish Airlines' Superannuation Scheme".
    if (next && isCapital(next) && /^['’]\s$/.test(desk.reading.blocks[token.block]!.text.slice(token.end, next.start))) continue;
    // "Renault Samsung Motors": the end of a longer name that begins with one we know.
    if (tokens[from]!.gap === 'space' && from > 0 && desk.markAt[from - 1] !== -1) continue;
    // "Working Group", "the Parliamentary Group": a group of people.
    if (
      token.folded === 'group' &&
      (NO_FIRM.test(tokens[at - 1]!.folded) ||
        !(neighbour(desk, at + 1, at)?.gap === 'comma' || acts(desk, at + 1) || GIVEN_NAMES.has(tokens[from]!.folded)))
    )
      continue;
    // "Global Markets", "Risk Management": all of it ordinary words of such names.
    if (
      tokens
        .slice(from, at)
        .every(
          (part) =>
            GENERIC_TAILS.has(part.folded) ||
            introducedBy(part.folded) ||
            /^(risk|senior|central|chief|investment|wealth|asset|private|public|human|crisis)$/.test(part.folded),
        )
    )
      continue;
    // "UAE Central Bank".
    const central = token.folded === 'bank' && /^(central|reserve|national)$/.test(tokens[at - 1]!.folded);
    introduce(desk, from, at + 1, central ? 'authority' : kind, { from: sentence.from, to: sentence.to });
  }
}

/** Groups that are no firm. */
const NO_FIRM =
  /^(working|focus|contact|interest|lobby|pressure|parliamentary|study|expert|steering|user|peer|support|consumer|trade|industry|advocacy|rights|environmental|research|action|task|bank|world|interagency|advisory|the|age|control|travel|policy)$/;

/** Does a verb of saying or doing stand here? */
function acts(desk: Desk, at: number): boolean {
  const next = neighbour(desk, at, at - 1);
  return next !== null && (desk.words.say.has(next.folded) || desk.words.act.has(next.folded));
}

/** First words of bodies whose other words are printed small ("Fédération hospitalière de France", "Vereniging van verzekeraars"). */
const FRENCH_OR_DUTCH_BODY =
  /^(syndicat|federation|confederation|association|union|alliance|conseil|institut|comite|office|agence|autorite|observatoire|ligue|mouvement|chambre|fonds|vereniging|bond|federatie|verbond|unie|raad|stichting|instituut|commissie|platform|koepel)$/;

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
  /(act|law|bill|plan|model|index|programme?|agreement|treaty|directive|regulation|scheme|report|survey|budget|statement|framework|standard|test|rule|rules|doctrine|protocol|mechanism|general|generaal|rover|vehicle|system|rate|wet|akkoord|verdrag|richtlijn|verordening|regeling|verkenning|begroting|nota|gesetz|abkommen|vertrag|richtlinie|verordnung|bericht|verfahren|quote|loi|accord|traite|projet|rapport|taux|reglement)$/;

/** The same where it stands in front ("Europees Verdrag voor de Rechten van de Mens"). */
const TREATY =
  /^(assemblee|excedent|resultat|livrets?|plan|compte|taxe|impot|pret|dispositif|prime|verdrag|akkoord|wet|wetboek|richtlijn|verordening|treaty|convention|directive|vertrag|abkommen|gesetz|richtlinie|verordnung|traite|accord|loi)$/;

/** Does the row of which this comma is one end with "and" before the bracket ("Refugees, Trade and Energy (")? */
function endsRow(desk: Desk, comma: number, bracket: number): boolean {
  for (let at = comma; at < bracket; at++) if (/^(and|en|und|et|&)$/.test(desk.tokens[at]!.folded)) return true;
  return false;
}

/** Is this a term that needs no reason? */
const isTerm = (desk: Desk, key: string): boolean =>
  desk.lexicon.senses(key).some((sense) => entryOf(desk, sense.entry).kind === 'term' && !(sense.flags & NameFlag.evidence));

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
      const initials = tokens
        .slice(start, at)
        .filter(isCapital)
        .map((part) => part.folded[0])
        .join('');
      const all = tokens
        .slice(start, at)
        .map((part) => part.folded[0])
        .join('');
      // "Syndicat national des journalistes (SNJ)": all but the small words.
      const telling = tokens
        .slice(start, at)
        .filter((part) => !desk.words.function.has(part.folded))
        .map((part) => part.folded[0])
        .join('');
      const body = language !== 'en' && letters.length >= 3 && telling === letters && FRENCH_OR_DUTCH_BODY.test(token.folded);
      // "MOTIE" takes the "of" and not the "and".
      const some = letters.length >= 4 && isWithin(initials, letters) && isWithin(letters, all);
      const begins = isMixed && isOfBegins(symbol.raw, tokens.slice(start, at));
      if (isMixed ? begins : initials === letters || all === letters || some || body) from = start;
    }
    if (from < 0 || at - from < 2) continue;
    // "App Tracking Transparency" (ATT): in quotation marks a title or a thing.
    if (/["“„«»]\s?$/.test(desk.reading.blocks[symbol.block]!.text.slice(0, tokens[from]!.start))) continue;
    // In German every noun has a capital: two words with capitals are no sign of a name there, unless the last is a body.
    if (
      language === 'de' &&
      !tokens.slice(from, at).some((part) => part.shape === 'mixed' || part.shape === 'upper') &&
      !(letters.length >= 3 && GERMAN_BODY.test(tokens[at - 1]!.folded))
    )
      continue;
    if (NO_BODY.test(tokens[at - 1]!.folded) || tokens.slice(from, at).some(({ folded }) => TREATY.test(folded))) continue;
    // "Kenya Electricity Generating Company (KenGen)": a house of another country has a part of the name.
    if (isMixed)
      for (const mark of new Set(tokens.slice(from, at).map((_, part) => markOn(desk, from + part))))
        if (mark && mark.from > from && mark.to < at) lift(desk, mark);
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
    if (printed.length > 1) laySigned(desk, at, end);
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

/** Whose man somebody is: "portfolio manager at Tocqueville Asset Management", "equity strategist at Miller Tabak". */
export function introduceEmployers(desk: Desk): void {
  const { tokens, words, language } = desk;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (
      !isRole(tokens[at]!.folded, words) ||
      /minist|secretar|prasident|president|kanzl|chancel|mayor|burgem|burgerm|governor|gouvern|judge|senat|profess|hoogler|ambassad|leader|leider/.test(
        tokens[at]!.folded,
      )
    )
      continue;
    let next = at + 1;
    const of = neighbour(desk, next, at);
    if (!of || !(words.of.has(of.folded) || of.gap === 'comma')) continue;
    if (words.of.has(of.folded)) next++;
    // "Head of Research" is of a department.
    if (
      /^(of|van|de|der|des)$/.test(of.folded) &&
      /^(head|director|directeur|directrice|chief|leiter|leiterin|hoofd|chef|responsable|manager|membre|member|lid|president|voorzitter)$/.test(
        tokens[at]!.folded,
      )
    )
      continue;
    const article = neighbour(desk, next, at);
    if (article && /^(the|de|het|der|dem|die|la|le|l)$/.test(article.folded) && !isCapital(article)) next++;
    const to = endOfName(desk, next);
    if (to === next || desk.widest[next] !== null) continue;
    if (of.gap === 'comma' && !introducedBy(tokens[to - 1]!.folded) && tokens[to - 1]!.shape !== 'upper') continue;
    if (to - next === 1 && !(tokens[next]!.shape === 'upper' && tokens[next]!.raw.length >= 3) && tokens[next]!.shape !== 'mixed') continue;
    if (
      language === 'de' &&
      to - next >= 2 &&
      tokens.slice(next, to).every((token) => token.shape === 'initial') &&
      !introducedBy(tokens[to - 1]!.folded)
    )
      continue;
    if (isCompanyNoun(tokens[next]!.folded, words) && to - next === 1) continue;
    introduce(desk, next, to, introducedBy(tokens[to - 1]!.folded) ?? 'company', { from: at, to });
  }
}

/** German nouns that follow a noun without being its name. */
const NO_NAME =
  /^(antrag|antrage|klage|klagen|insolvenz|konkurs|anzeige|jobs|stellen|anteile|aktien|verlust|verluste|gewinn|gewinne|umsatz|schulden|kredite|personal|mitte|ende|anfang|prozent|euro|dollar|milliarden|millionen|milliarde|million|mio|mrd|punkte|mal|teil|teile|stuck|uhr|jahr|jahre|jahren|monat|monate|tage|woche|wochen|chef|herr|frau|seite|nummer|platz|rang|gas|ol|strom|stahl|wasser|holz|kohle|geld|menschen|kunden|mitarbeiter|.*(geber|nehmer|ung|ungen|heit|keit|schaft|tion|tionen|ismus|chef|vorstand|geschafte?n?|kosten|preise?n?|steuern?|zinsen|kredite?n?|anteile?n?|verluste?n?|gewinne?n?))$/;

const DAY_TIME =
  /^(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heute|gestern)(fruh|morgen|vormittag|mittag|nachmittag|abend|nacht)$/;
/** Adjectives with a capital in the names of bodies ("Verband Deutscher Reeder"). */
const ADJECTIVE_OF_STATE = /^(deutscher|schweizer|schweizerischer|osterreichischer|europaischer|bayerischer)$/;

/** "des größten Konzerns Europas". */
const isPlaceInGenitive = (desk: Desk, folded: string): boolean =>
  folded.endsWith('s') &&
  (/^(europas|asiens|afrikas|amerikas|nordamerikas|sudamerikas|ozeaniens|osteuropas|westeuropas|mitteleuropas)$/.test(folded) ||
    desk.lexicon.senses(folded.slice(0, -1)).some(({ entry }) => entryOf(desk, entry).kind === 'place'));

/** Is the second part of a German compound a name, not a noun ("Rand" in "Dresser-Rand")? */
export function isNameBehindHyphen(desk: Desk, at: number): boolean {
  const { folded, shape } = desk.tokens[at]!;
  const { words } = desk;
  return (
    shape === 'initial' &&
    folded.length > 2 &&
    isFree(desk, at, at + 1) &&
    !words.compoundHeads.has(folded) &&
    !isCompanyNoun(folded, words) &&
    !isRole(folded, words) &&
    !words.stock.has(folded) &&
    !NO_NAME.test(folded) &&
    !desk.lexicon.senses(folded).length
  );
}

/** Does this capital stand elsewhere too, in the middle of a sentence: then it is no word that only opens one ("Kingsbury Corp. has debts")? */
const standsAlone = ({ tokens, reading }: Desk, at: number): boolean =>
  tokens.some(
    (token, other) =>
      other !== at &&
      token.raw === tokens[at]!.raw &&
      !token.opens &&
      !reading.sentences[token.sentence]!.title &&
      !reading.sentences[token.sentence]!.upper,
  );

/** Has the article named these words before, where no start of a sentence gave them their capital? */
function isIntroduced(desk: Desk, from: number, to: number): boolean {
  const name = textOf(desk.reading, from, to);
  return desk.introduced.some((one) => one.name.startsWith(name));
}

/** Nouns for a house that sells nothing ("the thinktank Xantia"). */
const isBodyNoun = (folded: string): boolean =>
  /^(syndicat|syndicats|gewerkschaft|thinktank|tank|denktank|denkfabrik|charity|union|ngo|vakbond|vereniging|.*organisatie|.*vereniging)$/.test(
    folded,
  );

/** "les fonds H2O" beside "H2O AM": the house that the text has in full. */
function knownInFull(desk: Desk, from: number, to: number): Mark | null {
  const name = textOf(desk.reading, from, to);
  const isOf = ({ kind, from: start, to: end }: Mark): boolean =>
    (kind === 'company' || kind === 'organisation') && textOf(desk.reading, start, end).startsWith(`${name} `);
  return desk.marks.find(isOf) ?? null;
}

/** Nouns for what a company sells under a name. */
const BRAND = /^(marques?|merk|merken|marken?|brands?)$/;

/** Nouns that begin a French name which goes on with what it is of. */
const FRENCH_HEAD = /^(fonciere|compagnie|societe|banque|caisse|union|generale|centrale|maison|manufacture|imprimerie)$/;

/** Endings of French adjectives of towns ("lyonnaise", "clermontois", "rennais", "parisien"). */
const OF_TOWN = /(ais|aise|ois|oise|ien|ienne|ain|aine|in|ine|ot|ote|ond|onde|and|ande)$/;

/** "la biopharma lyonnaise Erytech": between the noun and the name stands where the house sits. */
function isBehindTownAdjective(desk: Desk, at: number): boolean {
  const adjective = neighbour(desk, at, at + 1);
  if (desk.language !== 'fr' || adjective?.shape !== 'lower' || adjective.gap !== 'space' || !OF_TOWN.test(adjective.folded)) return false;
  const noun = neighbour(desk, at - 1, at);
  return noun?.shape === 'lower' && isCompanyNoun(noun.folded, desk.words) && !isRole(adjective.folded, desk.words);
}

/** Words from the comma to the noun of an apposition ("X, de grootste Belgische textielgroep"). */
const APPOSITION_WORDS = 5;
const ARTICLE_OF_KIND = /^(a|an|the|one|een|de|het|ein|eine|der|die|das|un|une|le|la|l|spezialist|specialist)$/;
/** French nouns for what a house does that stand without an article ("Chaussea, spécialiste de la chaussure"). */
const FRENCH_TRADE =
  /^(specialiste|fabricant|fabriquant|editeur|producteur|constructeur|distributeur|equipementier|concepteur|exploitant|operateur|leader|pionnier|filiale|start)$/;

/**
 * "Chaussea, spécialiste de la chaussure,", "Adfiz, de branchevereniging van adviseurs": a name, a comma, and what it is.
 * The name must be no word, person or place, and come again if its capital may be that of a sentence. Not in German,
 * where every noun has one.
 */
export function introduceByApposition(desk: Desk): void {
  const { tokens, language, words } = desk;
  if (language === null || language === 'de') return;
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!;
    if (desk.markAt[at] !== -1 || desk.widest[at] !== null || desk.personAt[at]! >= 0 || !isCapital(first) || first.raw.length < 3)
      continue;
    const sentence = desk.reading.sentences[first.sentence]!;
    if (sentence.title || sentence.upper) continue;
    const before = neighbour(desk, at - 1, at);
    if (before && (isCapital(before) || BEFORE_PLACE.test(before.folded))) continue;
    const to = endOfName(desk, at);
    const comma = neighbour(desk, to, at);
    if (to === at || comma?.gap !== 'comma') continue;
    const row = tokens.slice(at, to);
    // "the Federation and Kosmos, a group": the last of two.
    if (row.some(({ folded }) => /^(and|en|et|und)$/.test(folded))) continue;
    // "the Centre for Economic Policy Research, a think tank": the name begins before the small word.
    if (before && /^(of|for|de|du|des|van|voor|pour)$/.test(before.folded) && isCapital(neighbour(desk, at - 2, at) ?? before)) continue;
    if (
      row.some(
        ({ folded }) => GIVEN_NAMES.has(folded) || isRole(folded, words) || isCompanyNoun(folded, words) || countryOf(folded) !== null,
      )
    )
      continue;
    if (row.length === 1 && (desk.small.has(first.folded) || desk.surnames.has(first.folded) || desk.lexicon.senses(first.folded).length))
      continue;
    if (first.opens && first.shape === 'initial' && row.length === 1 && !standsAlone(desk, at)) continue;
    const noun = nounOfApposition(desk, to);
    if (noun === null) continue;
    const kind = isBodyNoun(noun) || BODY_OF_MEMBERS.test(noun) ? 'organisation' : 'company';
    let end = to;
    while (end - to < 12) {
      const token = neighbour(desk, end, at);
      if (!token || (end > to && (token.gap === 'comma' || token.gap === 'close' || token.gap === 'open'))) break;
      end++;
    }
    introduce(desk, at, to, kind, { from: at, to: end });
  }
}

/** Before what is a place, or somebody's. */
const BEFORE_PLACE = /^(in|near|across|te|a|en|au|aux|from|uit|vers|to|naar|mr|mrs|m|mme|dr)$/;
const BODY_OF_MEMBERS =
  /(vereniging|organisatie|federatie|koepel|bond|vakbond|lobby|association|federation|syndicat|union|charity|nonprofit|institute|institut|thinktank|tank)$/;

/** The noun of the apposition that begins at `from`; `null` when what stands there is none. */
function nounOfApposition(desk: Desk, from: number): string | null {
  const { tokens, words, language } = desk;
  const start = tokens[from]!;
  if (language === 'fr' && start.shape === 'lower' && (FRENCH_TRADE.test(start.folded) || isCompanyNoun(start.folded, words)))
    return start.folded;
  if (!ARTICLE_OF_KIND.test(start.folded)) return null;
  for (let at = from + 1; at < from + APPOSITION_WORDS; at++) {
    const token = neighbour(desk, at, from);
    if (!token || !/^(space|hyphen|apostrophe)$/.test(token.gap)) return null;
    if (
      token.shape === 'lower' &&
      (isCompanyNoun(token.folded, words) || BODY_OF_MEMBERS.test(token.folded) || (language === 'fr' && FRENCH_TRADE.test(token.folded)))
    ) {
      // "the bank's chief": somebody of it.
      const next = neighbour(desk, at + 1, from);
      return next?.gap === 'apostrophe' && next.folded === 's' ? null : token.folded;
    }
    if (words.say.has(token.folded) || words.act.has(token.folded) || isRole(token.folded, words)) return null;
  }
  return null;
}

/** "the law firm William Fry": a person's name in shape, which `introducePersons` has left to the house. */
function isHouseOfPerson(desk: Desk, at: number): boolean {
  const shape = desk.persons[desk.personAt[at]!]!;
  return shape.from === at && isOfHouse(desk, shape);
}

/** "Websterson Group Ltd": a noun for a house that is the end of its name. */
const isTailOfName = (desk: Desk, at: number): boolean => {
  const token = desk.tokens[at]!;
  const before = neighbour(desk, at - 1, at);
  return desk.language !== 'de' && GENERIC_TAILS.has(token.folded) && token.gap === 'space' && before !== null && isCapital(before);
};

/** "Allied Capital Corp.", "Aviagen Turkeys Ltd.": a word that is a name of its own, here the end of a firm's. */
function isEndOfFirm(desk: Desk, known: Candidate, to: number): boolean {
  const { tokens, words, markAt, widest } = desk;
  const legal = neighbour(desk, to, known.from);
  const before = neighbour(desk, known.from - 1, known.from);
  if (known.to !== to || known.to - known.from > 1 || legal?.gap !== 'space' || !LEGAL_FORMS.has(legal.folded) || legal.shape === 'lower')
    return false;
  if (!before || before.opens || !isCapital(before) || tokens[known.from]!.gap !== 'space') return false;
  if (words.function.has(before.folded) || isRole(before.folded, words) || countryOf(before.folded) !== null) return false;
  return markAt[known.from - 1] === -1 && widest[known.from - 1] === null && markAt[known.from] === -1;
}

/** Does a capital follow in one name? */
const goesOnWithCapital = (desk: Desk, at: number): boolean => {
  const next = neighbour(desk, at + 1, at);
  return next?.gap === 'space' && isCapital(next);
};

/** Companies behind a noun for one, or before a legal form. */
export function introduceCompanies(desk: Desk): void {
  const { tokens, words, language } = desk;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (desk.markAt[at] !== -1 || (desk.personAt[at]! >= 0 && !isHouseOfPerson(desk, at))) continue;
    if (
      !(isCapital(token) || token.shape === 'mixed') ||
      // "FB Groupe": two letters are a name only with another capital.
      token.raw.length < (token.shape === 'upper' && goesOnWithCapital(desk, at) ? 2 : 3) ||
      words.function.has(token.folded) ||
      CALENDAR.has(token.folded)
    )
      continue;
    const sentence = desk.reading.sentences[token.sentence]!;
    if (sentence.upper || sentence.title) continue;
    const left = neighbour(desk, at - 1, at);
    // "her former label, Big Machine": behind a comma it must be a name of more than one word.
    const beside =
      token.gap === 'space' || (token.gap === 'comma' && neighbour(desk, at + 1, at)?.gap === 'space' && isCapital(tokens[at + 1]!));
    const noun =
      left !== null &&
      beside &&
      ((isCompanyNoun(left.folded, words) && (language === 'de' || !isCapital(left) || left.opens || left.gap === 'close')) ||
        isNationality(desk, at - 1) ||
        isBehindTownAdjective(desk, at - 1) ||
        isBehindFrenchNoun(desk, at));
    let to = at + 1;
    const takes = (next: number): boolean => {
      const part = neighbour(desk, next, at);
      return (
        part !== null &&
        (part.gap === 'space' || part.gap === 'hyphen' || part.gap === 'tight') &&
        (isCapital(part) || part.shape === 'sign') &&
        !words.function.has(part.folded) &&
        !CALENDAR.has(part.folded) &&
        !isDotted(desk, next) &&
        isFree(desk, next, next + 1)
      );
    };
    if (noun && language !== 'de') while (to - at < 4 && takes(to) && !isRole(tokens[to]!.folded, words)) to++;
    // "der Investor Northgate Equity Partners": in German only words that none but companies end with.
    if (noun && language === 'de') while (to - at < 4 && takes(to) && isTail(tokens[to]!.folded)) to++;
    // "die Kanzlei Meier Schulze": a firm of lawyers has its partners' names.
    if (noun && language === 'de' && /kanzlei$/.test(left!.folded)) while (to - at < 3 && takes(to) && isNameBehindHyphen(desk, to)) to++;
    // "der US-Konzern Dresser-Rand": what no noun of companies is goes on the name; "Xantia-Aktie" does not.
    if (noun && language === 'de')
      while (to - at < 4 && tokens[to]?.gap === 'hyphen' && tokens[to]!.block === token.block && isNameBehindHyphen(desk, to)) to++;
    // "la société Foncière de Paris".
    const of = noun && language === 'fr' && to === at + 1 && FRENCH_HEAD.test(token.folded) ? neighbour(desk, to, at) : null;
    if (of && /^(de|du|des|d)$/.test(of.folded) && takes(to + 1)) to += 2;
    // A name of the index keeps its place, unless what stands here is longer ("dochterbedrijf Santander Consumer Finance").
    const known = desk.widest[at];
    if (known && !(noun && known.to < to) && !isEndOfFirm(desk, known, to)) continue;
    const next = neighbour(desk, to, at);
    // "pensioenfonds Zorg en Welzijn (PFZW)": the first half of a name whose letters follow.
    if (noun && next && /^(en|and|et|und)$/.test(next.folded) && neighbour(desk, to + 2, at)?.gap === 'open') continue;
    const legal =
      next !== null && next.gap === 'space' && LEGAL_FORMS.has(next.folded) && (next.shape !== 'lower' || next.folded === 'plc');
    if (!noun && !legal) continue;
    if (legal && !noun) {
      if (
        (isCompanyNoun(token.folded, words) && !isTailOfName(desk, at)) ||
        (token.opens && !standsAlone(desk, at)) ||
        isRole(token.folded, words) ||
        GIVEN_NAMES.has(token.folded)
      )
        continue;
    }
    if (noun && !legal) {
      // In German a noun right behind a noun is its name ("der Softwarekonzern Xantia"), but for times, amounts and terms.
      if (
        language === 'de' &&
        token.shape === 'initial' &&
        (token.folded.endsWith('en') ||
          /(aufsicht|behorde|verband|institut|dienst|haus|titel)$/.test(left!.folded) ||
          NO_NAME.test(token.folded) ||
          DAY_TIME.test(token.folded) ||
          ADJECTIVE_OF_STATE.test(token.folded) ||
          isPlaceInGenitive(desk, token.folded) ||
          left!.folded.endsWith('en') ||
          desk.lexicon.senses(token.folded).length)
      )
        continue;
      const person = desk.personAt[at]! >= 0;
      if (isRole(token.folded, words) || PARTICLES.has(token.folded) || (GIVEN_NAMES.has(token.folded) && !person)) continue;
      // "Conservative peer Lord Archer", "du Canadien Smith" beside Ben Smith: a person.
      if (
        words.titles.has(token.folded) ||
        (isNationality(desk, at - 1) && desk.persons.some((one) => tokens[one.to - 1]!.folded === token.folded))
      )
        continue;
      if (left!.folded === 'major' || left!.folded === 'unit' || left!.folded === 'brands' || left!.folded === 'business') continue;
    }
    let from = at;
    // "Dye & Durham Ltd".
    if (legal && !noun)
      while (
        from > 0 &&
        at - from < 4 &&
        isFree(desk, from - 1, from) &&
        neighbour(desk, from - 1, at) &&
        (tokens[from - 1]!.shape === 'sign' ||
          (isCapital(tokens[from - 1]!) &&
            (language !== 'de' || !(isCompanyNoun(tokens[from - 1]!.folded, words) || isRole(tokens[from - 1]!.folded, words))) &&
            (!tokens[from - 1]!.opens ||
              tokens[from]!.shape === 'sign' ||
              isIntroduced(desk, from - 1, at + 1) ||
              isOnlyTail(desk, from, at + 1)))) &&
        (tokens[from]!.gap === 'space' || tokens[from]!.gap === 'hyphen')
      )
        from--;
    if (tokens[from]!.shape === 'sign') from++;
    // "Kettler Plastics GmbH": a house of its own that begins with the name of one we know; "Ford Motor Company" is that one.
    if (legal && !noun && from > 0 && tokens[from]!.gap === 'space' && desk.markAt[from - 1] !== -1) {
      const parent = markOn(desk, from - 1)!;
      if (parent.kind !== 'company' || tokens[parent.from]!.sentence !== token.sentence || isOnlyTail(desk, from, at + 1)) continue;
      lift(desk, parent);
      from = parent.from;
    }
    // "Kaiser’s Tengelmann": an s behind an apostrophe is no German genitive.
    if (language === 'de' && noun && tokens[to]?.gap === 'apostrophe' && tokens[to]!.folded === 's') {
      to++;
      if (takes(to)) to++;
    }
    let end = legal ? to + 1 : to;
    // "Ulmex Bau GmbH & Co. KG".
    if (legal && isPartner(tokens, end) && tokens[end + 1]?.folded === 'co') {
      end += 2;
      if (/^(kg|kgaa|ohg)$/.test(neighbour(desk, end, at)?.folded ?? '')) end++;
    }
    let start = from;
    if (noun) {
      start = from - 1;
      while (start > 0 && from - start < 4) {
        const before = neighbour(desk, start - 1, from);
        if (!before || tokens[start]!.gap !== 'space' || words.function.has(before.folded) || words.say.has(before.folded)) break;
        start--;
      }
    }
    const house = noun && !legal ? knownInFull(desk, at, end) : null;
    if (house) {
      lay(desk, { from: at, to: end, id: house.id, kind: house.kind, score: 0.75, how: 'short' });
      continue;
    }
    const kind = noun && BRAND.test(left!.folded) ? 'product' : noun && isBodyNoun(left!.folded) ? 'organisation' : 'company';
    introduce(desk, from, end, kind, { from: start, to: noun ? from : end });
    at = end - 1;
  }
}

/**
 * Where the index has a name: every stretch of words that is one, with all that it may mean.
 * Nothing is decided here but form: a name written with a capital must appear with one, an
 * abbreviation as it is, and never inside a word.
 *
 * At each word the longest stretch is asked first. Actors can start only at a capital or a figure
 * (or in a line all in capitals); terms and roles ("banque centrale chinoise") anywhere, but are
 * short. So most words cost a handful of hash lookups, however many names the index holds.
 */
import type { Language } from '../language/language';
import type { Lexicon, LexiconEntry, Sense } from './lexicon';
import { NameFlag, readOffice } from './lexicon';
import { LOWER_FIRST, LOWER_NAMES, type LanguageWords } from './lexicons/words';
import { adjectiveForms, lemmas, withoutGenitive } from './morphology/morphology';
import { isGermanWord } from './german-nouns';
import { isCapital, joins, keyOf, type Reading, type Token } from './reading';

export interface Candidate {
  /** Tokens, end exclusive. */
  from: number;
  to: number;
  key: string;
  senses: Sense[];
  /** The last word bears an ending that the name does not ("Shells"). */
  inflected: boolean;
}

export interface Candidates {
  actors: Candidate[];
  terms: Candidate[];
  roles: Candidate[];
}

/** Words in the longest name that is looked for: legal names go on, news does not print them. */
const MAX_NAME_WORDS = 10;
/** Words in the longest term or role. */
const MAX_TERM_WORDS = 8;

const speaks = (sense: Sense, language: Language | null): boolean =>
  !sense.languages || (language !== null && sense.languages.includes(language));

function caseFits(
  tokens: readonly Token[],
  from: number,
  to: number,
  sense: Sense,
  upperLine: boolean,
  language: Language | null,
  words: LanguageWords,
  lexicon: Lexicon,
  inflected: boolean,
): boolean {
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  if (upperLine) return true;
  // "(dpa)": letters of a house that writes them small.
  if (to - from === 1 && first.shape === 'lower' && LOWER_NAMES.has(first.folded)) return true;
  if (sense.flags & NameFlag.acronym) {
    for (let at = from; at < to; at++) {
      const { shape, raw } = tokens[at]!;
      if (shape === 'upper' || shape === 'digit' || shape === 'sign' || raw.length === 1) continue;
      // "Opec", "Nato", "Bafin": long abbreviations that one speaks as a word are printed as one.
      const long = raw.length >= 4 || (raw.length === 3 && (sense.flags & NameFlag.full) !== 0);
      // "Opec+": the sign is a word of its own.
      const alone = to - from === 1 || (to - from === 2 && last.shape === 'sign');
      // "E.On": as a word behind its point.
      if (
        (shape === 'initial' || shape === 'lower') &&
        at > from &&
        tokens[at]!.gap === 'point' &&
        tokens[at]!.start === tokens[at - 1]!.end + 1
      )
        continue;
      const spoken = shape === 'initial' && long && alone && !(sense.flags & NameFlag.evidence) && !words.function.has(tokens[at]!.folded);
      // "BoE" where some print it so; "AfD" and "MPs" are no AFD and no MPS.
      const mixed = shape === 'mixed' && (sense.flags & NameFlag.capital || (inflected && /^[\p{Lu}\d&]+s$/u.test(raw)));
      if (!(spoken || mixed)) return false;
    }
    return isCapital(first) || first.shape === 'digit';
  }
  if (sense.flags & NameFlag.ticker) return first.shape === 'upper' || first.shape === 'digit';
  if (LOWER_FIRST.has(first.folded) && LOWER_NAMES.has(keyOf(tokens.slice(from, to)))) return true;
  if (!isCapital(first) && first.shape !== 'digit' && !LOWER_NAMES.has(first.folded)) return false;
  // "3m households" are not 3M.
  if (to - from === 1 && first.shape === 'digit' && /^\d+(m|k|b|mn|bn)$/.test(first.raw) && /\p{Lu}/u.test(lexicon.entry(sense.entry).name))
    return false;
  if (to - from === 1 || isCapital(last) || last.shape === 'digit' || last.shape === 'sign') {
    if (to - from === 2 && language === 'en' && !isCapital(last) && last.shape === 'lower') return false;
    return true;
  }
  // "Moody’s": the s is lower-case. "Europese centrale bank", "Banque centrale européenne": only the first word has a capital.
  if (last.folded === 's' && last.gap === 'apostrophe') return true;
  // "FTSE 100 index": the word for it is small.
  if (last.folded === 'index' && last.gap === 'space' && lexicon.entry(sense.entry).kind === 'market' && !(sense.flags & NameFlag.evidence))
    return true;
  // "T-mobile", "Wal-mart": the second part of one word.
  if (to - from === 2 && last.gap === 'hyphen' && isHyphened(lexicon.entry(sense.entry), sense)) return true;
  // "Kim Jong-un", "Mountain Equipment Co-op": the second half of the last word.
  if (to - from > 2 && last.gap === 'hyphen' && isCapital(tokens[to - 2]!)) return true;
  // "Česká spořitelna": the name itself ends small.
  if (to - from > 1 && isCapital(first) && isPrinted(tokens, from, to, lexicon, sense)) return true;
  // "Ma'aden": one word with an apostrophe in it.
  if (
    to - from === 2 &&
    last.gap === 'apostrophe' &&
    lexicon.entry(sense.entry).kind === 'company' &&
    first.raw.length > 1 &&
    last.raw.length > 2
  )
    return isCapital(first);
  // "Intact Corporation financière".
  if (language === 'fr' && to - from > 2 && isCapital(tokens[from + 1]!) && lexicon.entry(sense.entry).kind === 'company')
    return isCapital(first);
  // "E.on", "Takeaway.com": one word with a point in it.
  if (last.gap === 'point' && last.start === tokens[to - 2]!.end + 1) return true;
  // "Le point d'activité" is no magazine, "Le monde change" no newspaper: after an article the name itself has a capital.
  if (words.function.has(first.folded) && tokens[from + 1]!.shape === 'lower') return false;
  // So do bodies, companies do not.
  const { kind } = lexicon.entry(sense.entry);
  // "Société générale", "Crédit agricole": French houses named by a noun for what they are.
  if (language === 'fr' && kind === 'company' && FRENCH_HOUSE.has(first.folded)) return true;
  // "Attijariwafa bank": what it is, printed small behind its name.
  if (kind === 'company' && to - from === 2 && /^(bank|banque)$/.test(last.folded) && isCapital(first)) return true;
  return language !== 'en' && (kind === 'authority' || kind === 'organisation');
}

/** Is it the name that heads the card, letter for letter? */
function isPrinted(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, { entry }: Sense): boolean {
  const words = lexicon.entry(entry).name.split(/[ .-]/);
  return words.length === to - from && words.every((word, at) => tokens[from + at]!.raw === word);
}

/** "lastminute.com", "dormakaba": a house that writes its name small, and whose name is no word. */
const isSmallByWill = (tokens: readonly Token[], from: number, to: number, lexicon: Lexicon, sense: Sense): boolean =>
  !(sense.flags & NameFlag.evidence) &&
  lexicon.entry(sense.entry).kind === 'company' &&
  tokens[from]!.raw.length >= SMALL_BY_WILL &&
  isPrinted(tokens, from, to, lexicon, sense);
/** Letters of the first word of such a name. */
const SMALL_BY_WILL = 5;

/** A company whose own name has a hyphen, and is no word. */
const isHyphened = ({ kind, name }: LexiconEntry, { flags }: Sense): boolean =>
  kind === 'company' && name.includes('-') && !(flags & NameFlag.evidence);

/** "Gea", "Bmw": an abbreviation of three letters that one speaks as a word, of a company that news means by it; it asks for evidence. */
const isSpokenShort = ({ raw, shape, folded }: Token, entry: LexiconEntry): boolean =>
  shape === 'initial' && raw.length === 3 && entry.kind === 'company' && entry.prior >= 0.7 && /[aeiou]/.test(folded);

/** "le gouvernement flamand", "de rechtbank Amsterdam": bodies of state that are printed without any capital. */
const isSmallBody = (tokens: readonly Token[], from: number, to: number, entry: LexiconEntry): boolean =>
  to - from >= 2 && entry.kind === 'authority' && tokens[from]!.shape === 'lower' && SMALL_BODIES.has(tokens[from]!.folded);

/** "Department for Business, Innovation and Skills", "ministerie van Landbouw, Natuur en Voedselkwaliteit": a comma inside the name of a ministry. */
const isMinistrysComma = (first: Token, token: Token): boolean =>
  token.gap === 'comma' && MINISTRY.test(first.folded) && (isCapital(token) || /^(du|des|de)$/.test(token.folded));
const MINISTRY = /^(department|ministry|ministere|ministerie|bundesministerium)$/;

/** "Clayton, Dubilier & Rice": a comma inside the name of a firm of partners. */
const isPartnersComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.gap === 'comma' && isCapital(tokens[at]!) && tokens[at + 1]?.raw === '&' && tokens[at + 1]!.gap === 'space';

/** "Kika/Leiner": two houses that are one. */
function isSlashed({ tokens, blocks }: Reading, at: number): boolean {
  const token = tokens[at]!;
  return token.gap === 'other' && blocks[token.block]!.text.slice(tokens[at - 1]!.end, token.start) === '/';
}

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** First words of French companies whose second word is printed small. */
const FRENCH_HOUSE = toSet(
  'banque credit caisse caisses societe compagnie edf financiere fonciere mutuelle groupe union laiterie laiteries brasserie brasseries comptoir manufacture galeries ciments cooperative chantiers papeteries',
);
/** First words of bodies of state that need no capital. */
const SMALL_BODIES = toSet('gouvernement regering rechtbank gerechtshof tribunal cour parquet parket autorite');

/** Small words that no name or term starts with: with those of NO_END most of a text, so not asked for at all. */
const NO_START: Record<Language, ReadonlySet<string>> = {
  en: toSet('the a an and or that which is was are were be have has had will would it he she they we you not i'),
  nl: toSet('de het een en of dat die is was zijn waren heeft hebben had zal zou wordt werd hij zij ze we wij je niet ik er'),
  de: toSet(
    'der die das den dem des ein eine einen einem einer und oder dass ist war sind waren hat haben hatte wird wurde er sie es wir ich nicht',
  ),
  fr: toSet('le la les l un une et ou que qui est sont etait ete a ont avait il elle ils elles on nous vous je ne'),
};
/** Second words of the few terms that start with one of them all the same ("le titre", "de markt verslaan"). */
const BEHIND_SMALL = toSet('titre titres cours cycliques demande nina markt boeken minimis');
/** Words before the last of the few terms that end with one ("living will", "Gewinne mit", "rotate out of"). */
const BEFORE_SMALL = toSet('living gewinne rekenen rekent listet out opep pinel');
/** First words of the few terms with a comma ("buy now, pay later", "earnings before interest, tax, ..."). */
const BEFORE_COMMA = toSet('buy achetez jetzt earnings property winst deels environmental angst environnementaux ergebnis gewinn benefice');
const NO_END: Record<Language, ReadonlySet<string>> = {
  en: new Set([...NO_START.en, 'to', 'of', 'for', 'with', 'from', 'by', 'at', 'as', 'than', 'but']),
  nl: new Set([...NO_START.nl, 'te', 'van', 'voor', 'met', 'naar', 'bij', 'uit', 'als', 'dan', 'maar', 'door', 'tot']),
  de: new Set([
    ...NO_START.de,
    'von',
    'zu',
    'mit',
    'fur',
    'auf',
    'aus',
    'bei',
    'nach',
    'im',
    'am',
    'zum',
    'zur',
    'als',
    'wie',
    'aber',
    'durch',
    'in',
  ]),
  fr: new Set([
    ...NO_START.fr,
    'de',
    'du',
    'des',
    'd',
    'par',
    'pour',
    'avec',
    'sans',
    'dans',
    'sur',
    'sous',
    'au',
    'aux',
    'plus',
    'mais',
    'en',
  ]),
};

/** Noun in the genitive of a German name that goes on behind it. */
const INNER_CASE =
  /^(.*?)((?:[a-z]+)?(?:gericht|verband|bund|verein|institut|amt|rat|ausschuss|sekretariat|ministerium|zentrum|kammer|werk|hof|haus|fonds|dienst|verbund|kartell|kontor|archiv))e?s( .+)$/;

/** What a German name is called when the noun inside is in no genitive ("verbands der automobilindustrie" -> "verband der ..."). */
function withoutInnerCase(key: string): string[] {
  // Most rows of words have no such case: asked for before the pattern, which tries every noun at every letter.
  const found = key.includes('s ') ? INNER_CASE.exec(key) : null;
  if (!found) return [];
  const [, before = '', noun = '', after = ''] = found;
  const words = before.trim().split(' ').filter(Boolean);
  const first = words.length === 1 ? adjectiveForms(words[0]!, 'de') : [];
  return [`${before}${noun}${after}`, ...first.map((form) => `${form} ${noun}${after}`)];
}

const AND: Record<Language, string> = { nl: ' en ', en: ' and ', de: ' und ', fr: ' et ' };

/** A news agency's instrument code behind a name (" .DJI", " <AAPL.O>"), not a name. */
function isCode(reading: Reading, token: Token): boolean {
  if (token.shape !== 'upper' && token.shape !== 'mixed') return false;
  const { text } = reading.blocks[token.block]!;
  return text[token.start - 1] === '.' && (token.start < 2 || /[\s(<]/.test(text[token.start - 2]!));
}

/** "het OM" is the prosecutor, "OM" alone may be a word said loudly. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    tokens[at]!.gap === 'space' &&
    /^(het|de|the|das|die|der|dem|den|le|la|les|l|du|au)$/.test(before.folded) &&
    before.shape !== 'upper'
  );
}

/** Letters of the shortest word of a term that other languages take from English. */
const LOAN_LETTERS = 3;

/** "De cash flow", "ein Sale and Lease back": an English term of several words in a text of another language. */
const isLoan = (
  tokens: readonly Token[],
  from: number,
  to: number,
  { flags, languages }: Sense,
  language: Language | null,
  words: LanguageWords,
): boolean =>
  to - from >= 2 &&
  (flags & NameFlag.term) !== 0 &&
  language !== null &&
  languages?.includes('en') === true &&
  tokens.slice(from, to).every(({ raw, folded }) => raw.length >= LOAN_LETTERS && !words.function.has(folded));

/** Two letters with points that are a country or a union, never a company ("U.S.", "E.U."). */
const STATES = new Set(['u s', 'u k', 'e u', 'u n', 'u s a', 'us', 'uk', 'eu', 'vs', 'un']);

/** All stretches that the index knows, by place. */
export function findCandidates(reading: Reading, language: Language | null, words: LanguageWords, lexicon: Lexicon): Candidates {
  const { tokens, sentences } = reading;
  const actors: Candidate[] = [];
  const terms: Candidate[] = [];
  const roles: Candidate[] = [];
  const maxWords = Math.min(MAX_NAME_WORDS, lexicon.maxWords);
  const lemmaCache = new Map<string, string[]>();
  const lemmasOf = (word: string): string[] => {
    if (language === null) return [];
    let found = lemmaCache.get(word);
    if (!found) {
      found = lemmas(word, language).slice(0, 6);
      lemmaCache.set(word, found);
    }
    return found;
  };

  // The same words come again and again; rows of words hardly do.
  const wordCache = new Map<string, readonly Sense[]>();
  const sensesOf = (key: string, length: number): readonly Sense[] => {
    if (length > 1) return lexicon.senses(key);
    let senses = wordCache.get(key);
    if (!senses) {
      senses = lexicon.senses(key);
      wordCache.set(key, senses);
    }
    return senses;
  };

  const take = (from: number, to: number, key: string, inflected: boolean, kinds: 'actors' | 'lower' | 'all'): boolean => {
    const senses = sensesOf(key, to - from);
    if (!senses.length) return false;
    const state = STATES.has(key);
    const upperLine = sentences[tokens[from]!.sentence]!.upper;
    const named: Sense[] = [];
    const meant: Sense[] = [];
    const held: Sense[] = [];
    for (const given of senses) {
      // Places are named alike in many languages, and are marked only where they act.
      if (
        !speaks(given, language) &&
        !(language !== null && to - from === 1 && lexicon.entry(given.entry).kind === 'place') &&
        !isLoan(tokens, from, to, given, language, words)
      )
        continue;
      if (state && lexicon.entry(given.entry).kind !== 'place' && lexicon.entry(given.entry).id !== 'eu') continue;
      let sense = given;
      if (sense.flags & NameFlag.acronym && to - from === 1 && words.function.has(key) && !hasArticle(tokens, from)) continue;
      // In a line all in capitals an abbreviation looks like any word.
      if (upperLine && sense.flags & NameFlag.acronym) sense = { ...sense, flags: sense.flags | NameFlag.evidence };
      if (sense.flags & NameFlag.term) {
        if (kinds === 'actors') continue;
        // "Spacs" is one; "Irren" is none, though it would be "IRR" with an ending.
        if (
          sense.flags & NameFlag.acronym &&
          !upperLine &&
          tokens
            .slice(from, to)
            .some(
              (token) =>
                token.shape === 'lower' ||
                (token.shape === 'initial' && token.raw.length > 1 && (token.raw.length < 4 || key.length < 4 || token.opens)),
            )
        )
          continue;
        meant.push(sense);
      } else if (sense.flags & NameFlag.role) {
        // "Union européenne", "Chinese centrale bank": a description that bears a capital and its country is as good as a name.
        const office = readOffice(lexicon.entry(sense.entry).id) !== null;
        if (!office && to - from >= 2 && isCapital(tokens[from]!) && !upperLine)
          named.push({ ...sense, flags: sense.flags & ~(NameFlag.role | NameFlag.evidence) });
        else if (kinds !== 'actors') held.push(sense);
      } else if (kinds === 'lower') {
        if (isSmallBody(tokens, from, to, lexicon.entry(sense.entry)) || isSmallByWill(tokens, from, to, lexicon, sense)) named.push(sense);
      } else if (caseFits(tokens, from, to, sense, upperLine, language, words, lexicon, inflected)) named.push(sense);
      // "An diesem Tag" is no TAG.
      else if (
        sense.flags & NameFlag.acronym &&
        to - from === 1 &&
        isSpokenShort(tokens[from]!, lexicon.entry(sense.entry)) &&
        !(language === 'de' && isGermanWord(key))
      )
        named.push({ ...sense, flags: (sense.flags & ~NameFlag.acronym) | NameFlag.evidence });
    }
    if (named.length) actors.push({ from, to, key, senses: named, inflected });
    if (meant.length) terms.push({ from, to, key, senses: meant, inflected });
    if (held.length) roles.push({ from, to, key, senses: held, inflected });
    return named.length + meant.length + held.length > 0;
  };

  const noStart = NO_START[language ?? 'en'];
  const noEnd = NO_END[language ?? 'en'];
  const keys: string[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from]!;
    // "L’Oréal" and "S&P" start with a sign or a lone letter too; an "s" after an apostrophe starts nothing.
    if (first.folded === 's' && first.gap === 'apostrophe') continue;
    if (isCode(reading, first)) continue;
    const starts = first.shape !== 'lower' || sentences[first.sentence]!.upper || LOWER_FIRST.has(first.folded);
    const reach = Math.min(starts ? maxWords : MAX_TERM_WORDS, tokens.length - from);
    let key = '';
    let most = 0;
    for (let length = 1; length <= reach; length++) {
      const token = tokens[from + length - 1]!;
      if (
        length > 1 &&
        (token.block !== first.block ||
          !(
            joins(token) ||
            isPartnersComma(tokens, from + length - 1) ||
            isMinistrysComma(first, token) ||
            (token.gap === 'comma' && BEFORE_COMMA.has(first.folded)) ||
            isSlashed(reading, from + length - 1)
          ))
      )
        break;
      key = length === 1 ? token.folded : `${key} ${token.folded}`;
      keys[length] = key;
      most = length;
    }
    // "Nicht börsennotiert" is a term of its own; "à" is folded to the French "a", "één" to the Dutch "een".
    const skipsFirst =
      first.shape === 'lower' &&
      noStart.has(first.folded) &&
      !/^(niet|nicht|à|één)$/.test(first.raw) &&
      // "de-risking", "would-be bidder".
      tokens[from + 1]?.gap !== 'hyphen' &&
      !BEHIND_SMALL.has(tokens[from + 1]?.folded ?? '');
    for (let length = most; length >= 1; length--) {
      const to = from + length;
      if (length > 1) {
        if (skipsFirst) continue;
        const end = tokens[to - 1]!;
        // "restant dû", "cours du maïs": folded they are "du" and "mais".
        if (
          end.shape === 'lower' &&
          end.gap === 'space' &&
          noEnd.has(end.folded) &&
          !/^(dû|maïs)$/.test(end.raw) &&
          !BEFORE_SMALL.has(tokens[to - 2]!.folded)
        )
          continue;
      }
      const exact = keys[length]!;
      const last = tokens[to - 1]!;
      const lower = length <= MAX_TERM_WORDS;
      const kinds = starts ? (lower ? 'all' : 'actors') : 'lower';
      const found =
        take(from, to, exact, false, kinds) ||
        // "Australian Securities & Investments Commission": the index has it with the word.
        (starts && language !== null && exact.includes(' & ') && take(from, to, exact.replaceAll(' & ', AND[language]), false, kinds));
      if (found && length > 1) continue;
      const before = length > 1 ? `${keys[length - 1]} ` : '';
      if (starts && !found) {
        // "VWS" is no genitive of VW.
        const loud = last.shape === 'upper' && last.raw.endsWith('S') && !sentences[last.sentence]!.upper;
        const bare = !loud && (isCapital(last) || length > 1) ? withoutGenitive(last.folded, language) : null;
        if (bare && last.shape !== 'lower') take(from, to, before + bare, true, 'actors');
        if (length > 1)
          for (const form of adjectiveForms(first.folded, language)) {
            const rest = exact.slice(first.folded.length);
            take(from, to, form + rest, true, 'all');
            const genitive = withoutGenitive(rest, language);
            if (genitive) take(from, to, form + genitive, true, 'actors');
          }
        // "Sinn-Leffers" is the SinnLeffers of the index: a hyphen between two capitals that the name writes together.
        if (length === 2 && last.gap === 'hyphen' && isCapital(last) && first.raw.length > 2 && last.raw.length > 2)
          take(from, to, `${first.folded}${last.folded}`, false, 'actors');
        // "des Verbands der Automobilindustrie", "des Kieler Instituts für Weltwirtschaft": the case is borne inside.
        if (language === 'de' && length > 1) for (const form of withoutInnerCase(keys[length]!)) take(from, to, form, true, 'actors');
        // "der Frankfurter Allgemeinen Zeitung": the second word bears the case.
        if (length === 3)
          for (const form of adjectiveForms(tokens[from + 1]!.folded, language))
            take(from, to, `${first.folded} ${form} ${last.folded}`, true, 'actors');
      }
      if (!lower || language === null || words.function.has(last.folded) || length > (language === 'fr' ? 4 : 3) || found) continue;
      if (length === 1) {
        for (const form of lemmasOf(first.folded)) if (take(from, to, form, true, 'lower')) break;
        continue;
      }
      if (words.function.has(first.folded)) continue;
      // "Brutto-Gewinn" is the "Bruttogewinn" of the index.
      if (length === 2 && last.gap === 'hyphen' && (language === 'de' || language === 'nl')) {
        const joined = `${first.folded}${last.folded}`;
        if ([joined, ...lemmasOf(joined)].some((form) => take(from, to, form, form !== joined, 'lower'))) continue;
      }
      const rest = exact.slice(first.folded.length);
      if (lemmasOf(last.folded).some((form) => take(from, to, before + form, true, 'lower'))) continue;
      // "der operative Gewinn" is in the index as "operativer Gewinn".
      const firsts = [...new Set([...lemmasOf(first.folded).slice(0, 4), ...adjectiveForms(first.folded, language)])];
      if (firsts.some((form) => take(from, to, form + rest, true, 'lower'))) continue;
      const middle = length > 2 ? keys[length - 1]!.slice(first.folded.length) : '';
      outer: for (const start of firsts)
        for (const end of lemmasOf(last.folded).slice(0, 4)) if (take(from, to, `${start}${middle} ${end}`, true, 'lower')) break outer;
    }
  }
  return { actors, terms, roles };
}

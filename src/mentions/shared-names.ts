/**
 * One name that bodies of several countries bear, without a word for whose it is: "the Reserve Bank", "die
 * Nationalbank", "het Planbureau", "der Bundesrat". It is that of the one country among them of which the text
 * speaks; silent where it speaks of two alike.
 */
import type { Language } from '../language/language';
import { type Desk, entryById, isFree, lay, neighbour } from './desk';
import { type CountryWords, countriesSpokenOf } from './home-state';
import { countryOf } from './lexicons/words';
import { isCapital, keyOf } from './reading';

interface SharedName {
  /** Folded, as it stands in the singular; a German genitive s is looked for too. */
  name: string;
  /** Whose is which, by country. */
  of: Readonly<Record<string, string>>;
  /** Other countries that have one, or another thing, of this name: where the text speaks of these it is silent. */
  others?: readonly string[];
  /** What speaks of one of the countries besides its name and adjective. */
  words?: CountryWords;
  /** Times that the country must be spoken of; once where absent. */
  least?: number;
}

const SWISS = /^(franken|bern|berner|eidgenossische[mnrs]?|eidgenossenschaft|kantone?n?s?|nationalrat|standerat|bundesratin|bundesrate)$/;
const SWISS_FRENCH = /^(berne|bernois|federale?s?|federaux|cantons?|cantonale?s?)$/;

/** China's, unless the text speaks of another country that has a party of this name. */
const communistParty = (name: string): SharedName => ({
  name,
  of: { CN: 'chinese_communist_party' },
  others: ['FR', 'RU', 'VN', 'CU', 'JP', 'IN'],
});

const SHARED: Record<Language, readonly SharedName[]> = {
  en: [
    communistParty('communist party'),
    { name: 'reserve bank', of: { AU: 'rba', NZ: 'rbnz', IN: 'rbi', ZA: 'sarb', ZW: 'rbz' }, others: ['US'] },
    { name: 'national bank', of: { CH: 'snb', AT: 'oenb', BE: 'nbb' }, others: ['US', 'GB', 'CA', 'UA', 'PL', 'HU', 'GR'], least: 2 },
  ],
  nl: [
    communistParty('communistische partij'),
    { name: 'planbureau', of: { BE: 'federal_planning_bureau', NL: 'cpb' } },
    { name: 'nationale bank', of: { BE: 'nbb', CH: 'snb', AT: 'oenb' } },
  ],
  de: [
    communistParty('kommunistische partei'),
    communistParty('kommunistischen partei'),
    { name: 'nationalbank', of: { CH: 'snb', AT: 'oenb' }, others: ['UA', 'PL', 'HU', 'CZ', 'DK', 'GR'], words: { CH: SWISS } },
    { name: 'finanzmarktaufsicht', of: { AT: 'fma_at', CH: 'finma' }, others: ['LI', 'DE'], words: { CH: SWISS } },
    // Germany’s own is linked by its name, unless the text has another country’s regulators only.
    {
      name: 'bundesverwaltungsgericht',
      of: { CH: 'bundesverwaltungsgericht_schweiz', AT: 'bundesverwaltungsgericht_osterreich' },
      others: ['DE'],
      words: { CH: SWISS },
    },
    // In Germany and Austria a chamber of parliament.
    { name: 'bundesrat', of: { CH: 'government_of_switzerland' }, others: ['DE', 'AT'], words: { CH: SWISS }, least: 2 },
  ],
  fr: [
    communistParty('parti communiste'),
    { name: 'banque nationale', of: { CH: 'snb', BE: 'nbb' }, others: ['FR', 'CA', 'DK', 'UA', 'PL'], words: { CH: SWISS_FRENCH } },
    {
      name: 'confederation',
      of: { CH: 'government_of_switzerland' },
      others: ['FR', 'BE', 'CA', 'DE'],
      words: { CH: SWISS_FRENCH },
      least: 2,
    },
  ],
};

const ARTICLE = /^(the|de|het|der|die|das|dem|den|des|beim|vom|zum|zur|im|la|l|le|du|door|van|by|of|from|par|via|selon|volgens|laut)$/;

/** The country whose body of this name is meant; `null` where that is open. */
function countryMeant(desk: Desk, { of, others = [], words, least = 1 }: SharedName): string | null {
  const counts = countriesSpokenOf(desk, words);
  const rivals = [...Object.keys(of), ...others].map((country) => [country, counts.get(country) ?? 0] as const);
  const [first, second] = rivals.sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < least || !(first[0] in of) || (second && second[1] * 2 > first[1])) return null;
  return first[0];
}

/** Marks such names where the text settles whose they are. */
export function linkSharedNames(desk: Desk): void {
  const { tokens, language } = desk;
  if (language === null) return;
  for (const shared of SHARED[language]) {
    const length = shared.name.split(' ').length;
    let meant: string | null | undefined;
    for (let at = 0; at + length <= tokens.length; at++) {
      const key = keyOf(tokens.slice(at, at + length));
      if (key !== shared.name && !(language === 'de' && key === `${shared.name}s`)) continue;
      if (!isFree(desk, at, at + length) || !isNamed(desk, at, at + length)) continue;
      if (meant === undefined) meant = countryMeant(desk, shared);
      const entry = meant === null ? null : entryById(desk, shared.of[meant]!);
      if (entry) lay(desk, { from: at, to: at + length, id: entry.id, kind: entry.kind, score: 0.7, how: 'role' });
    }
  }
}

/** Does it stand as a name does: with a capital, behind an article or at the start of a sentence, and nothing behind that says whose or of whom? */
function isNamed(desk: Desk, from: number, to: number): boolean {
  const { tokens, language } = desk;
  const first = tokens[from]!;
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  // Dutch and French papers print "de nationale bank" too, but that is any of them.
  if (!isCapital(first) || first.gap === 'hyphen' || tokens.slice(from + 1, to).some((token) => token.gap !== 'space')) return false;
  if (left && !first.opens && !ARTICLE.test(left.folded)) return false;
  if (right?.gap !== 'space') return right?.gap !== 'hyphen' || language === 'de';
  // "Die Kommunistische Partei Kenias".
  if (language === 'de' && countryOf(right.folded.replace(/s$/, '')) !== null) return false;
  // "Bundesrat Alain Berset" is one of them, "Reserve Bank of Fiji" another.
  if ((desk.personAt[to] ?? -1) >= 0 || desk.surnames.has(right.folded)) return false;
  if (/^(of|van|von|de|du|des|d|voor|for)$/.test(right.folded) && isCapital(neighbour(desk, to + 1, from) ?? first))
    return language === 'de';
  return language === 'de' || !isCapital(right);
}

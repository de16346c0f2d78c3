/**
 * "Het ministerie van Financiën", "le ministère du Travail", "das Finanzministerium": a ministry (in German also the
 * courts and offices of the federation, "das Verfassungsgericht") without a word for whose it is, in an article on the state of one country (`home-state.ts`). The index has the names; which of
 * them are ministries of that country it tells too.
 */
import type { Language } from '../language/language';
import { type Desk, entryOf, isFree, lay, neighbour } from './desk';
import { isOfAnother } from './home-state';
import type { LexiconEntry } from './lexicon';
import { countryOf } from './lexicons/words';
import { isCapital, joins, keyOf } from './reading';

/** Words in the longest name of a ministry. */
const MOST_WORDS = 8;

/** The word that a ministry's name begins with; in German all of it is one word, which the index has with "Bundes" before it. */
const HEADS: Record<Language, RegExp> = {
  nl: /^ministerie$/,
  fr: /^ministere$/,
  de: /^(?:verfassungsgerichts?|kartellamts?|netzagentur|finanzhofs?|gerichtshofs?|arbeitsgerichts?|rechnungshofs?|(?:finanz|wirtschafts|innen|aussen|arbeits|justiz|verkehrs|umwelt|gesundheits|verteidigungs|landwirtschafts|bau)ministeriums?)$/,
  en: /^ministry$/,
};

function ministryOf(desk: Desk, key: string, home: string): LexiconEntry | null {
  const found = desk.lexicon.senses(key).map((sense) => entryOf(desk, sense.entry));
  const own = found.filter(
    ({ kind, sort, country }) => (/ministry/.test(sort) || (desk.language === 'de' && kind === 'authority')) && country === home,
  );
  return new Set(own.map(({ id }) => id)).size === 1 ? own[0]! : null;
}

/** The longest name of a ministry of this country that begins here; `null` where there is none. */
function nameAt(desk: Desk, from: number, home: string): { to: number; ministry: LexiconEntry } | null {
  const { tokens, language } = desk;
  if (language === 'de') {
    const ministry = ministryOf(desk, `bundes${tokens[from]!.folded.replace(/s$/, '')}`, home);
    return ministry && { to: from + 1, ministry };
  }
  let most = from + 1;
  while (most < from + MOST_WORDS && neighbour(desk, most, from) && joins(tokens[most]!)) most++;
  for (let to = most; to > from + 1; to--) {
    const ministry = ministryOf(desk, keyOf(tokens.slice(from, to)), home);
    if (ministry) return { to, ministry };
  }
  return null;
}

/** Marks the ministries of this country that stand without its name. */
export function linkMinistries(desk: Desk, home: string): void {
  const { tokens, language } = desk;
  if (language === null) return;
  tokens.forEach((token, from) => {
    if (!HEADS[language].test(token.folded) || token.gap === 'hyphen') return;
    const found = nameAt(desk, from, home);
    if (!found || !isFree(desk, from, found.to)) return;
    const { to, ministry } = found;
    // "het Oekraïense ministerie", "the Polish ministry".
    const left = neighbour(desk, from - 1, from);
    const whose = left && countryOf(left.folded);
    if (whose && whose !== home) return;
    const right = neighbour(desk, to, from);
    // "ministerie van Economische Zaken en Klimaat", "Finanzministerium Bayern": a longer name that we do not know.
    if (right?.gap === 'hyphen' || (right?.gap === 'space' && isCapital(right) && language !== 'nl')) return;
    if (isOfAnother(desk, from, home)) return;
    lay(desk, { from, to, id: ministry.id, kind: ministry.kind, score: 0.7, how: 'role' });
  });
}

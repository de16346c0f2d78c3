/**
 * Role phrases, made from a country's adjectives and a house's short names: "de Chinese centrale bank"
 * is a name of the People's Bank, "Treasury secretary" one of an office.
 *
 * An office is an entry of its own, `office:ROLE@OF` ("office:finance_minister@country:US"), with all
 * its phrases as names flagged `role`; who is meant follows from `Lexicon.holders(ROLE, OF)` and the
 * article's date. Only offices of which we know a holder are written.
 */
import { LANGUAGES } from '../../language/language';
import { NameFlag } from '../../mentions/lexicon';
import type { Adjectives } from '../words/noun';
import { germanAdjective } from '../words/noun';
import { type ActorDraft, addName, startDraft } from './draft';
import { gendered, ownPhrases, type Phrases } from './role-phrases';

const FLAGS = NameFlag.role | NameFlag.evidence;

/** "deutsche, deutscher, deutschen" before a noun. */
const germanForms = (stem: string): string[] => [...new Set(['e', 'er', 'en'].map((ending) => germanAdjective(stem, ending)))];
const german = (stems: readonly string[], nouns: readonly string[]): string[] =>
  stems.flatMap(germanForms).flatMap((adjective) => nouns.map((noun) => `${adjective} ${noun}`));

/** What makes the phrases of one country. */
interface Words {
  adjectives: Adjectives;
  /** English and German adjectives, with those beside the first ("US", "US-amerikanisch"). */
  en: string[];
  de: string[];
  /** The country's name, for the English genitive, and as headlines put it ("China’s central bank", "Malaysia central bank"). */
  name: string;
}

const english = ({ en, name }: Words, nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => [...en.map((one) => `${one} ${noun}`), `${name}'s ${noun}`, `${name} ${noun}`]);
const dutch = ({ adjectives }: Words, nouns: readonly string[]): string[] => nouns.map((noun) => `${adjectives.nl[1]} ${noun}`);
const bothGenders = (adjectives: Adjectives): string[] => [...new Set(adjectives.fr)];

function centralBank(words: Words): Phrases {
  return {
    en: english(words, ['central bank']),
    nl: dutch(words, ['centrale bank']),
    de: german(words.de, ['Zentralbank', 'Notenbank']),
    fr: [`banque centrale ${words.adjectives.fr[1]}`],
  };
}

/** Countries made of states: "de Amerikaanse staat Ohio", "der indische Staat Kerala". */
const OF_STATES: ReadonlySet<string> = new Set('US IN BR MX AU NG MY VE ET'.split(' '));

/** "the Chinese government", "de Franse overheid", "l'État français". */
function government(words: Words, iso: string): Phrases {
  return {
    en: english(words, ['government']),
    nl: [
      ...dutch(words, ['regering', 'overheid', 'kabinet', ...(OF_STATES.has(iso) ? [] : ['staat'])]),
      // In Dutch it is Belgium's where no other country is named beside it.
      ...(iso === 'BE' ? ['federale regering'] : []),
    ],
    de: german(words.de, ['Regierung', ...(OF_STATES.has(iso) ? [] : ['Staat'])]),
    fr: ['gouvernement', 'État', 'exécutif'].map((noun) => `${noun} ${words.adjectives.fr[0]}`),
  };
}

/** Is this the government of the whole country, and not one of its seats, chanceries or regions? */
const isNational = ({ id, payload }: ActorDraft): boolean =>
  payload.type === 'government' && /^(government_of_|german_federal_government$|gouvernement_francais$)/.test(id);

/** Phrases of an office of state. */
const OFFICES: Record<string, (words: Words) => Phrases> = {
  finance_minister: (words) => ({
    en: english(words, ['finance minister', 'minister of finance']),
    nl: dutch(words, ['minister van Financiën']),
    de: german(words.de, gendered('Finanzminister')),
    fr: bothGenders(words.adjectives).flatMap((one) => [
      `ministre ${one} des Finances`,
      `ministre des Finances ${one}`,
      `ministre ${one} de l'Économie`,
    ]),
  }),
  foreign_minister: (words) => ({
    en: english(words, ['foreign minister']),
    nl: dutch(words, ['minister van Buitenlandse Zaken']),
    de: german(words.de, gendered('Außenminister')),
    fr: bothGenders(words.adjectives).map((one) => `ministre ${one} des Affaires étrangères`),
  }),
  economy_minister: (words) => ({
    en: english(words, ['economy minister', 'economics minister']),
    nl: dutch(words, ['minister van Economische Zaken']),
    de: german(words.de, gendered('Wirtschaftsminister')),
  }),
  trade_minister: (words) => ({
    en: english(words, ['trade minister', 'commerce minister']),
    nl: dutch(words, ['minister van Handel']),
    de: german(words.de, gendered('Handelsminister')),
    fr: bothGenders(words.adjectives).map((one) => `ministre ${one} du Commerce`),
  }),
  head_of_government: (words) => ({
    en: english(words, ['prime minister', 'premier']),
    nl: dutch(words, ['premier', 'minister-president', 'regeringsleider']),
    de: german(words.de, [
      'Ministerpräsident',
      'Ministerpräsidenten',
      'Ministerpräsidentin',
      ...gendered('Premierminister'),
      'Premier',
      'Regierungschef',
      'Regierungschefs',
      'Regierungschefin',
    ]),
    fr: [
      `Premier ministre ${words.adjectives.fr[0]}`,
      `Première ministre ${words.adjectives.fr[1]}`,
      `chef du gouvernement ${words.adjectives.fr[0]}`,
    ],
  }),
  head_of_state: (words) => ({
    en: english(words, ['president']),
    nl: dutch(words, ['president']),
    de: german(words.de, ['Präsident', 'Präsidenten', 'Präsidentin', 'Staatspräsident', 'Staatspräsidenten', 'Staatschef', 'Staatschefs']),
    fr: [`président ${words.adjectives.fr[0]}`, `présidente ${words.adjectives.fr[1]}`, `chef de l'État ${words.adjectives.fr[0]}`],
  }),
};

/** The head of state is a king, an emperor or a governor: nobody's "president". */
const MONARCHIES = new Set([
  'GB',
  'NL',
  'BE',
  'LU',
  'ES',
  'SE',
  'NO',
  'DK',
  'JP',
  'SA',
  'AE',
  'QA',
  'KW',
  'MA',
  'TH',
  'MY',
  'CA',
  'AU',
  'NZ',
  'LI',
  'MC',
  'HK',
  'EU',
]);
/** Countries whose head of government bears another title, written out below. */
const OWN_TITLE = new Set(['US', 'DE', 'AT']);

function addPhrases(draft: ActorDraft, phrases: Phrases): void {
  for (const language of LANGUAGES) {
    const known = new Set<string>();
    for (const name of phrases[language] ?? []) {
      if (!known.has(name)) addName(draft, name, FLAGS, [language]);
      known.add(name);
    }
  }
}

/** The office's own entry, made when first asked for; `null` when we know nobody who held it. */
function officeDraft(role: string, of: string, held: ReadonlySet<string>, drafts: Map<string, ActorDraft>): ActorDraft | null {
  if (!held.has(`${role}@${of}`)) return null;
  const id = `office:${role}@${of}`;
  const known = drafts.get(id);
  if (known) return known;
  const draft = startDraft(id, 'person', `${role.replaceAll('_', ' ')} of ${drafts.get(of)?.name ?? of}`, 0.8);
  draft.sort = role;
  draft.country = drafts.get(of)?.country ?? null;
  draft.payload.office = { role, of };
  if (drafts.has(of)) draft.related.add(of);
  drafts.set(id, draft);
  return draft;
}

/** Add the role phrases of all places, central banks and offices to the drafts. */
export function addRoleNames(drafts: Map<string, ActorDraft>): void {
  const held = new Set<string>();
  const banks = new Map<string, ActorDraft[]>();
  const governments = new Map<string, ActorDraft>();
  for (const draft of drafts.values()) {
    for (const fact of draft.payload.facts) if (fact.relation === 'office') held.add(`${fact.of}@${fact.value.slice(1)}`);
    if (draft.country && isNational(draft)) governments.set(draft.country, draft);
    if (draft.payload.type === 'central_bank' && draft.country) banks.set(draft.country, [...(banks.get(draft.country) ?? []), draft]);
  }
  for (const place of [...drafts.values()]) {
    const { adjectives } = place.payload;
    if (!adjectives || !place.country) continue;
    const iso = place.country;
    const words: Words = {
      adjectives,
      en: [adjectives.en, ...(place.payload.otherAdjectives?.en ?? [])],
      de: [adjectives.de, ...(place.payload.otherAdjectives?.de ?? [])],
      name: place.payload.names?.en ?? place.name,
    };
    const [bank, ...more] = banks.get(iso) ?? [];
    if (bank && !more.length) {
      addPhrases(bank, centralBank(words));
      const head = officeDraft('central_bank_head', bank.id, held, drafts);
      if (head)
        addPhrases(head, {
          en: [...english(words, ['central bank governor', 'central bank chief', 'central bank head'])],
          nl: dutch(words, ['centralebankpresident', 'centralebankchef', 'centralebankgouverneur']),
          de: german(words.de, [
            'Notenbankchef',
            'Notenbankchefs',
            'Notenbankchefin',
            'Notenbankpräsident',
            'Notenbankpräsidentin',
            'Zentralbankchef',
            'Zentralbankchefs',
            'Zentralbankchefin',
          ]),
          fr: [`gouverneur de la banque centrale ${adjectives.fr[1]}`, `gouverneure de la banque centrale ${adjectives.fr[1]}`],
        });
    }
    const state = governments.get(iso);
    if (state) addPhrases(state, government(words, iso));
    for (const [role, phrases] of Object.entries(OFFICES)) {
      if ((role === 'head_of_state' && MONARCHIES.has(iso)) || (role === 'head_of_government' && OWN_TITLE.has(iso))) continue;
      const office = officeDraft(role, place.id, held, drafts);
      if (office) addPhrases(office, phrases(words));
    }
  }
  for (const [key, phrases] of ownPhrases()) {
    const at = key.indexOf('@');
    const office = officeDraft(key.slice(0, at), key.slice(at + 1), held, drafts);
    if (office) addPhrases(office, phrases);
  }
}

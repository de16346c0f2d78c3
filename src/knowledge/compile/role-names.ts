/**
 * Role phrases, made from a country's adjectives and a house's short names: "de Chinese centrale bank"
 * is a name of the People's Bank, "Treasury secretary" one of an office.
 *
 * An office is an entry of its own, `office:ROLE@OF` ("office:finance_minister@country:US"), with all
 * its phrases as names flagged `role`; who is meant follows from `Lexicon.holders(ROLE, OF)` and the
 * article's date. Only offices of which we know a holder are written.
 */
import { LANGUAGES, type Language } from '../../language/language';
import { NameFlag } from '../../mentions/lexicon';
import type { Adjectives } from '../words/noun';
import { germanAdjective } from '../words/noun';
import { type ActorDraft, addName, startDraft } from './draft';

type Phrases = Partial<Record<Language, string[]>>;

const FLAGS = NameFlag.role | NameFlag.evidence;

/** "deutsche, deutscher, deutschen" before a noun. */
const germanForms = (stem: string): string[] => [...new Set(['e', 'er', 'en'].map((ending) => germanAdjective(stem, ending)))];
const german = (stems: readonly string[], nouns: readonly string[]): string[] =>
  stems.flatMap(germanForms).flatMap((adjective) => nouns.map((noun) => `${adjective} ${noun}`));
/** Noun with its feminine: "Finanzminister", "Finanzministers", "Finanzministerin". */
const gendered = (noun: string): string[] => [noun, `${noun}s`, `${noun}in`];

/** What makes the phrases of one country. */
interface Words {
  adjectives: Adjectives;
  /** English and German adjectives, with those beside the first ("US", "US-amerikanisch"). */
  en: string[];
  de: string[];
  /** The country's name, for the English genitive ("China’s central bank"). */
  name: string;
}

const english = ({ en, name }: Words, nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => [...en.map((one) => `${one} ${noun}`), `${name}'s ${noun}`]);
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

/** Offices with a name of their own. */
const OWN: Record<string, Phrases> = {
  'finance_minister@country:US': {
    en: ['Treasury secretary', 'US Treasury secretary', 'Treasury chief', 'secretary of the Treasury'],
    de: gendered('US-Finanzminister'),
    fr: [
      'secrétaire au Trésor',
      'secrétaire américain au Trésor',
      'secrétaire américaine au Trésor',
      'secrétaire au Trésor américain',
      "secrétaire d'État au Trésor",
    ],
  },
  'trade_minister@country:US': {
    en: ['commerce secretary', 'US commerce secretary'],
    de: gendered('US-Handelsminister'),
    fr: ['secrétaire au Commerce', 'secrétaire américain au Commerce', 'secrétaire américaine au Commerce'],
  },
  'foreign_minister@country:US': {
    en: ['US secretary of state'],
    de: gendered('US-Außenminister'),
    fr: ["secrétaire d'État américain", 'chef de la diplomatie américaine'],
  },
  'trade_representative@country:US': {
    en: ['US trade representative', 'trade representative'],
    nl: ['Amerikaanse handelsgezant', 'Amerikaanse handelsvertegenwoordiger'],
    de: ['US-Handelsbeauftragter', 'US-Handelsbeauftragte', 'US-Handelsbeauftragten'],
    fr: ['représentant américain au Commerce', 'représentante américaine au Commerce'],
  },
  'head_of_state@country:US': {
    de: ['US-Präsident', 'US-Präsidenten', 'US-Präsidentin'],
    fr: ['président des États-Unis'],
    nl: ['president van de Verenigde Staten', 'president van de VS'],
    en: ['president of the United States'],
  },
  'finance_minister@country:GB': {
    en: ['chancellor of the exchequer', 'UK chancellor', 'British chancellor'],
    de: [
      ...gendered('Schatzkanzler'),
      'britische Schatzkanzlerin',
      'britischer Schatzkanzler',
      'britischen Schatzkanzlerin',
      'britischen Schatzkanzlers',
    ],
    fr: ["chancelier de l'Échiquier", "chancelière de l'Échiquier"],
  },
  'head_of_government@country:DE': {
    en: ['German chancellor', "Germany's chancellor"],
    nl: ['Duitse bondskanselier', 'Duitse kanselier', 'bondskanselier'],
    de: [
      ...gendered('Bundeskanzler'),
      'deutsche Kanzler',
      'deutscher Kanzler',
      'deutschen Kanzlers',
      'deutsche Kanzlerin',
      'deutschen Kanzlerin',
      'deutsche Bundeskanzler',
      'deutsche Bundeskanzlerin',
      'deutschen Bundeskanzlerin',
    ],
    fr: ['chancelier allemand', 'chancelière allemande'],
  },
  'head_of_government@country:AT': {
    en: ['Austrian chancellor'],
    nl: ['Oostenrijkse bondskanselier', 'Oostenrijkse kanselier'],
    de: [
      ...gendered('Bundeskanzler'),
      'österreichische Bundeskanzler',
      'österreichischer Bundeskanzler',
      'österreichischen Bundeskanzlers',
    ],
    fr: ['chancelier autrichien'],
  },
  'finance_minister@country:DE': { de: gendered('Bundesfinanzminister') },
  'economy_minister@country:DE': { de: gendered('Bundeswirtschaftsminister') },
  'foreign_minister@country:DE': { de: gendered('Bundesaußenminister') },
  'eu_commission_president@european_commission': {
    en: ['European Commission president', 'EU Commission president', 'president of the European Commission', 'Commission president'],
    nl: ['voorzitter van de Europese Commissie', 'Commissievoorzitter', 'EU-Commissievoorzitter'],
    de: [
      'EU-Kommissionspräsident',
      'EU-Kommissionspräsidentin',
      'Kommissionspräsident',
      'Kommissionspräsidentin',
      'EU-Kommissionschef',
      'EU-Kommissionschefin',
      'Kommissionschefin',
    ],
    fr: ['président de la Commission européenne', 'présidente de la Commission européenne'],
  },
};

/** How a house is called inside a phrase about its head, and the titles that news gives him or her. */
interface House {
  names: Record<Language, string[]>;
  /** French with its preposition: "de la BCE". */
  of: string[];
  nl?: string[];
  en?: string[];
  de?: string[];
  fr?: string[];
}
const GERMAN_HEAD = ['Präsident', 'Präsidenten', 'Präsidentin', 'Chef', 'Chefs', 'Chefin'];
const HOUSES: Record<string, House> = {
  'central_bank_head@fed': {
    names: {
      nl: ['Fed', 'Federal Reserve'],
      en: ['Fed', 'Federal Reserve', 'US Federal Reserve'],
      de: ['Fed', 'US-Notenbank', 'Notenbank-Fed'],
      fr: [],
    },
    of: ['de la Fed', 'de la Réserve fédérale'],
    nl: ['voorzitter', 'president', 'baas', 'topvrouw', 'topman'],
    en: ['chair', 'chairman', 'chairwoman', 'chief'],
  },
  'central_bank_head@ecb': {
    names: { nl: ['ECB', 'Europese Centrale Bank'], en: ['ECB', 'European Central Bank'], de: ['EZB'], fr: [] },
    of: ['de la BCE', 'de la Banque centrale européenne'],
    nl: ['president', 'voorzitter', 'baas', 'topvrouw', 'topman'],
    en: ['president', 'chief'],
  },
  'central_bank_head@boe': {
    names: { nl: ['Bank of England'], en: ['Bank of England', 'BoE'], de: ['BoE', 'Bank-of-England'], fr: [] },
    of: ["de la Banque d'Angleterre", 'de la BoE'],
    nl: ['gouverneur', 'president', 'voorzitter'],
    en: ['governor', 'chief'],
  },
  'central_bank_head@boj': {
    names: { nl: ['Bank of Japan'], en: ['Bank of Japan', 'BoJ', 'BOJ'], de: ['BoJ', 'Bank-of-Japan'], fr: [] },
    of: ['de la Banque du Japon', 'de la BoJ'],
    nl: ['gouverneur', 'president'],
    en: ['governor', 'chief'],
  },
  'central_bank_head@snb': {
    names: { nl: ['SNB', 'Zwitserse Nationale Bank'], en: ['SNB', 'Swiss National Bank'], de: ['SNB', 'Nationalbank'], fr: [] },
    of: ['de la BNS', 'de la Banque nationale suisse'],
    nl: ['president'],
    en: ['chairman', 'president', 'chief'],
  },
  'central_bank_head@bundesbank': {
    names: { nl: ['Bundesbank'], en: ['Bundesbank'], de: ['Bundesbank'], fr: [] },
    of: ['de la Bundesbank'],
    nl: ['president'],
    en: ['president', 'chief'],
  },
  'central_bank_head@dnb': {
    names: { nl: ['DNB', 'De Nederlandsche Bank'], en: ['DNB', 'Dutch central bank'], de: ['DNB'], fr: [] },
    of: ['de la Banque centrale des Pays-Bas'],
    nl: ['president', 'directeur'],
    en: ['president', 'governor'],
  },
  'central_bank_head@nbb': {
    names: { nl: ['NBB', 'Nationale Bank'], en: ['National Bank of Belgium'], de: [], fr: [] },
    of: ['de la Banque nationale de Belgique', 'de la BNB'],
    nl: ['gouverneur'],
    en: ['governor'],
  },
  'central_bank_head@banque_de_france': {
    names: { nl: ['Banque de France'], en: ['Bank of France', 'Banque de France'], de: [], fr: [] },
    of: ['de la Banque de France'],
    nl: ['gouverneur', 'president'],
    en: ['governor', 'chief'],
  },
  'central_bank_head@pboc': {
    names: { nl: [], en: ['PBoC', 'PBOC', "People's Bank of China"], de: [], fr: [] },
    of: ['de la Banque populaire de Chine'],
    en: ['governor'],
  },
  'organisation_head@imf': {
    names: { nl: ['IMF'], en: ['IMF', 'International Monetary Fund'], de: ['IWF'], fr: [] },
    of: ['du FMI', 'du Fonds monétaire international'],
    nl: ['directeur', 'topvrouw', 'topman', 'baas', 'hoofd'],
    en: ['managing director', 'chief', 'head', 'boss'],
    fr: ['directeur général', 'directrice générale', 'patron', 'patronne'],
  },
  'organisation_head@world_bank': {
    names: { nl: ['Wereldbank'], en: ['World Bank'], de: ['Weltbank'], fr: [] },
    of: ['de la Banque mondiale'],
    nl: ['president'],
    en: ['president', 'chief'],
  },
  'organisation_head@wto': {
    names: { nl: ['WTO'], en: ['WTO'], de: ['WTO'], fr: [] },
    of: ["de l'OMC"],
    nl: ['directeur', 'topvrouw', 'baas'],
    en: ['director-general', 'chief', 'head'],
    fr: ['directeur général', 'directrice générale', 'patron', 'patronne'],
  },
  'organisation_head@un': {
    names: { nl: ['VN'], en: ['UN'], de: ['UN'], fr: [] },
    of: ["de l'ONU", 'des Nations unies'],
    nl: ['secretaris-generaal'],
    en: ['secretary-general', 'chief'],
    de: ['Generalsekretär', 'Generalsekretärs', 'Chef'],
    fr: ['secrétaire général'],
  },
  'organisation_head@iea': {
    names: { nl: ['IEA'], en: ['IEA'], de: ['IEA'], fr: [] },
    of: ["de l'AIE"],
    nl: ['directeur', 'baas'],
    en: ['executive director', 'chief', 'head'],
    fr: ['directeur exécutif', 'patron'],
  },
  'organisation_head@opec': {
    names: { nl: ['OPEC'], en: ['OPEC'], de: ['Opec'], fr: [] },
    of: ["de l'Opep"],
    nl: ['secretaris-generaal'],
    en: ['secretary-general', 'chief'],
    de: ['Generalsekretär'],
    fr: ['secrétaire général'],
  },
  'organisation_head@eurogroup': {
    names: { nl: ['eurogroep'], en: ['Eurogroup'], de: ['Eurogruppen', 'Eurogruppe'], fr: [] },
    of: ["de l'Eurogroupe"],
    nl: ['voorzitter'],
    en: ['president', 'chief', 'chair'],
  },
  'regulator_head@sec': {
    names: { nl: ['SEC'], en: ['SEC'], de: ['SEC'], fr: [] },
    of: ['de la SEC'],
    nl: ['voorzitter', 'baas'],
    en: ['chair', 'chairman', 'chief'],
  },
  'regulator_head@ftc': {
    names: { nl: ['FTC'], en: ['FTC'], de: ['FTC'], fr: [] },
    of: ['de la FTC'],
    nl: ['voorzitter'],
    en: ['chair', 'chairman', 'chief'],
  },
  'regulator_head@bafin': {
    names: { nl: ['BaFin'], en: ['BaFin'], de: ['Bafin'], fr: [] },
    of: ['de la BaFin'],
    nl: ['president', 'baas'],
    en: ['president', 'chief', 'head'],
  },
  'regulator_head@afm': {
    names: { nl: ['AFM'], en: ['AFM'], de: [], fr: [] },
    of: ["de l'AFM"],
    nl: ['voorzitter', 'bestuursvoorzitter'],
    en: ['chair'],
  },
};

function housePhrases(house: House): Phrases {
  const fr = house.fr ?? ['président', 'présidente', 'patron', 'patronne', 'gouverneur'];
  return {
    nl: house.names.nl.flatMap((name) =>
      (house.nl ?? []).flatMap((title) => [
        `${name}-${title}`,
        `${title} van ${/^(De|Het) /.test(name) ? '' : /^(IMF)$/.test(name) ? 'het ' : 'de '}${name}`,
      ]),
    ),
    en: house.names.en.flatMap((name) => (house.en ?? []).flatMap((title) => [`${name} ${title}`, `${title} of the ${name}`])),
    de: house.names.de.flatMap((name) =>
      (house.de ?? GERMAN_HEAD).flatMap((title) => [`${name}-${title}`, `${name}${title.toLowerCase()}`]),
    ),
    fr: house.of.flatMap((of) => fr.map((title) => `${title} ${of}`)),
  };
}

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
  for (const draft of drafts.values()) {
    for (const fact of draft.payload.facts) if (fact.relation === 'office') held.add(`${fact.of}@${fact.value.slice(1)}`);
    // The Fed of New York is a part of the American central bank.
    if (draft.payload.type === 'central_bank' && draft.country && !/_fed$/.test(draft.id))
      banks.set(draft.country, [...(banks.get(draft.country) ?? []), draft]);
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
    for (const [role, phrases] of Object.entries(OFFICES)) {
      if ((role === 'head_of_state' && MONARCHIES.has(iso)) || (role === 'head_of_government' && OWN_TITLE.has(iso))) continue;
      const office = officeDraft(role, place.id, held, drafts);
      if (office) addPhrases(office, phrases(words));
    }
  }
  for (const [key, phrases] of [
    ...Object.entries(OWN),
    ...Object.entries(HOUSES).map(([key, house]) => [key, housePhrases(house)] as const),
  ]) {
    const at = key.indexOf('@');
    const office = officeDraft(key.slice(0, at), key.slice(at + 1), held, drafts);
    if (office) addPhrases(office, phrases);
  }
}

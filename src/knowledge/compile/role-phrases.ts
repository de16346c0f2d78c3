/**
 * Offices with a name of their own in news: "Treasury secretary", "EZB-Chefin". By "role@of"; the phrases that
 * are made from a country's adjective alone stand in `role-names.ts`.
 */
import type { Language } from '../../language/language';

/** Phrases by language. */
export type Phrases = Partial<Record<Language, string[]>>;

/** Noun with its feminine: "Finanzminister", "Finanzministers", "Finanzministerin". */
export const gendered = (noun: string): string[] => [noun, `${noun}s`, `${noun}in`];

/** Offices with a name of their own. */
const OWN_PHRASES: Record<string, Phrases> = {
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

/** All offices with phrases of their own: "role@of" and the phrases. */
export const ownPhrases = (): [string, Phrases][] => [
  ...Object.entries(OWN_PHRASES),
  ...Object.entries(HOUSES).map(([office, house]): [string, Phrases] => [office, housePhrases(house)]),
];

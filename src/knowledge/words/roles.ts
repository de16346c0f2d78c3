/**
 * What an office is called. German and French (and a few Dutch) words differ for a man and a woman;
 * where we do not know which, both forms are given ("Präsident(in)").
 */
import type { Language } from '../../language/language';

/** In the order nl, en, de, fr; masculine and feminine parted by "|" where they differ, then a word for both if there is a good one. */
export type RoleWords = readonly [nl: string, en: string, de: string, fr: string];

/** Titles that many houses give their heads. */
const PRESIDENT: RoleWords = ['president', 'president', 'Präsident|Präsidentin', 'président|présidente'];
const PRESIDENT_NL_CHAIR: RoleWords = ['voorzitter', 'president', 'Präsident|Präsidentin', 'président|présidente'];
const CHAIR: RoleWords = ['voorzitter', 'chair', 'Vorsitzender|Vorsitzende', 'président|présidente'];
const DIRECTOR: RoleWords = ['directeur', 'director', 'Direktor|Direktorin', 'directeur|directrice'];
const DIRECTOR_GENERAL: RoleWords = [
  'directeur-generaal',
  'director-general',
  'Generaldirektor|Generaldirektorin',
  'directeur général|directrice générale',
];
const SECRETARY_GENERAL: RoleWords = [
  'secretaris-generaal',
  'secretary-general',
  'Generalsekretär|Generalsekretärin',
  'secrétaire général|secrétaire générale',
];
/** Of a state of a federation, and of a central bank that Dutch calls so too. */
const GOVERNOR: RoleWords = ['gouverneur', 'governor', 'Gouverneur|Gouverneurin', 'gouverneur|gouverneure'];
/** Of most central banks. */
const GOVERNOR_NL_PRESIDENT: RoleWords = ['president', 'governor', 'Gouverneur|Gouverneurin', 'gouverneur|gouverneure'];
const MINISTER_PRESIDENT: RoleWords = [
  'minister-president',
  'minister-president',
  'Ministerpräsident|Ministerpräsidentin',
  'ministre-président|ministre-présidente',
];
const FEDERAL_PRESIDENT: RoleWords = ['bondspresident', 'president', 'Bundespräsident|Bundespräsidentin', 'président|présidente'];
const FEDERAL_CHANCELLOR: RoleWords = ['bondskanselier', 'chancellor', 'Bundeskanzler|Bundeskanzlerin', 'chancelier|chancelière'];
const PRIME_MINISTER: RoleWords = ['premier', 'prime minister', 'Premierminister|Premierministerin', 'Premier ministre|Première ministre'];
/** German calls some prime ministers by this name. */
const PRIME_MINISTER_DE: RoleWords = [
  'premier',
  'prime minister',
  'Ministerpräsident|Ministerpräsidentin',
  'Premier ministre|Première ministre',
];
const DEPUTY_GOVERNOR: RoleWords = [
  'vicepresident',
  'deputy governor',
  'Vizegouverneur|Vizegouverneurin',
  'vice-gouverneur|vice-gouverneure',
];
/** One name of a role in several houses, by their ids with spaces between. */
const ofHouses = (role: string, ids: string, words: RoleWords): Record<string, RoleWords> =>
  Object.fromEntries(ids.split(' ').map((id) => [`${role}@${id}`, words]));
/** The same in several countries, by their ISO codes. */
const ofCountries = (role: string, codes: string, words: RoleWords): Record<string, RoleWords> =>
  Object.fromEntries(codes.split(' ').map((code) => [`${role}@country:${code}`, words]));

export const ROLE_WORDS: Record<string, RoleWords> = {
  head_of_state: ['staatshoofd', 'head of state', 'Staatsoberhaupt', 'chef de l’État|cheffe de l’État'],
  head_of_government: [
    'regeringsleider',
    'head of government',
    'Regierungschef|Regierungschefin',
    'chef du gouvernement|cheffe du gouvernement',
  ],
  deputy_head_of_government: [
    'vicepremier',
    'deputy head of government',
    'Vizeregierungschef|Vizeregierungschefin',
    'vice-premier ministre|vice-première ministre',
  ],
  finance_minister: ['minister van Financiën', 'finance minister', 'Finanzminister|Finanzministerin', 'ministre des Finances'],
  economy_minister: [
    'minister van Economische Zaken',
    'economy minister',
    'Wirtschaftsminister|Wirtschaftsministerin',
    'ministre de l’Économie',
  ],
  trade_minister: ['minister van Handel', 'trade minister', 'Handelsminister|Handelsministerin', 'ministre du Commerce'],
  foreign_minister: [
    'minister van Buitenlandse Zaken',
    'foreign minister',
    'Außenminister|Außenministerin',
    'ministre des Affaires étrangères',
  ],
  minister: ['minister', 'minister', 'Minister|Ministerin', 'ministre'],
  eu_commission_president: [
    'voorzitter van de Europese Commissie',
    'president of the European Commission',
    'Präsident der EU-Kommission|Präsidentin der EU-Kommission',
    'président de la Commission européenne|présidente de la Commission européenne',
  ],
  eu_commissioner: [
    'Eurocommissaris',
    'European commissioner',
    'EU-Kommissar|EU-Kommissarin',
    'commissaire européen|commissaire européenne',
  ],
  mp: ['parlementslid', 'member of parliament', 'Abgeordneter|Abgeordnete', 'parlementaire'],
  party_leader: ['partijleider', 'leader', 'Parteichef|Parteichefin', 'chef|cheffe'],
  central_bank_head: ['president', 'governor', 'Präsident|Präsidentin', 'gouverneur|gouverneure'],
  central_bank_deputy_head: ['vicepresident', 'deputy governor', 'Vizepräsident|Vizepräsidentin', 'vice-gouverneur|vice-gouverneure'],
  central_bank_board: ['bestuurslid', 'board member', 'Direktoriumsmitglied', 'membre du directoire'],
  chief_economist: ['hoofdeconoom', 'chief economist', 'Chefvolkswirt|Chefvolkswirtin', 'chef économiste|cheffe économiste'],
  regulator_head: ['hoofd', 'head', 'Leiter|Leiterin', 'responsable'],
  organisation_head: ['hoofd', 'head', 'Leiter|Leiterin', 'responsable'],
  deputy_organisation_head: [
    'plaatsvervangend hoofd',
    'deputy head',
    'stellvertretender Leiter|stellvertretende Leiterin',
    'responsable adjoint|responsable adjointe',
  ],
  ceo: [
    'topman|topvrouw|bestuursvoorzitter',
    'chief executive',
    'Vorstandschef|Vorstandschefin|CEO',
    'directeur général|directrice générale|DG',
  ],
  co_ceo: [
    'co-topman|co-topvrouw|co-bestuursvoorzitter',
    'co-chief executive',
    'Co-Chef|Co-Chefin|Co-CEO',
    'codirecteur général|codirectrice générale|co-DG',
  ],
  chair: ['voorzitter', 'chair', 'Vorsitzender|Vorsitzende', 'président|présidente'],
  cfo: [
    'financieel directeur',
    'chief financial officer',
    'Finanzchef|Finanzchefin|CFO',
    'directeur financier|directrice financière|direction financière',
  ],
  coo: [
    'operationeel directeur',
    'chief operating officer',
    'operativer Geschäftsführer|operative Geschäftsführerin|COO',
    'directeur des opérations|directrice des opérations|direction des opérations',
  ],
  cto: [
    'technologiedirecteur',
    'chief technology officer',
    'Technikchef|Technikchefin|CTO',
    'directeur technique|directrice technique|direction technique',
  ],
  president: ['president', 'president', 'Präsident|Präsidentin', 'président|présidente'],
  founder: ['oprichter', 'founder', 'Gründer|Gründerin', 'fondateur|fondatrice'],
  owner: ['eigenaar', 'owner', 'Eigentümer|Eigentümerin', 'propriétaire'],
  /** Of those who run the house. */
  board_member: ['bestuurslid', 'executive board member', 'Vorstandsmitglied', 'membre du directoire'],
  /** Of those who watch over them, where the law parts the two (VW, BMW). */
  supervisory_board_member: ['commissaris', 'supervisory board member', 'Aufsichtsratsmitglied', 'membre du conseil de surveillance'],
  /** Of a board that is one (L'Oréal, Walmart). */
  director: ['bestuurslid', 'board member', 'Verwaltungsratsmitglied', 'membre du conseil d’administration'],
  partner: ['partner', 'partner', 'Partner|Partnerin', 'associé|associée'],
  fund_manager: ['fondsbeheerder', 'fund manager', 'Fondsmanager|Fondsmanagerin', 'gérant de fonds|gérante de fonds'],
  investor: ['belegger', 'investor', 'Investor|Investorin', 'investisseur|investisseuse'],
  analyst: ['marktanalist', 'market analyst', 'Marktanalyst|Marktanalystin', 'analyste de marché'],
  economist: ['econoom', 'economist', 'Ökonom|Ökonomin', 'économiste'],
  professor: ['hoogleraar', 'professor', 'Professor|Professorin', 'professeur|professeure'],
  editor: ['hoofdredacteur', 'editor', 'Chefredakteur|Chefredakteurin', 'rédacteur en chef|rédactrice en chef'],
  columnist: ['columnist', 'columnist', 'Kolumnist|Kolumnistin', 'chroniqueur|chroniqueuse'],
  advisor: ['adviseur', 'adviser', 'Berater|Beraterin', 'conseiller|conseillère'],
  union_leader: ['leider', 'leader', 'Chef|Chefin', 'dirigeant|dirigeante'],
  treasury_official: [
    'topambtenaar van Financiën',
    'treasury official',
    'Spitzenbeamter im Finanzministerium|Spitzenbeamtin im Finanzministerium',
    'haut fonctionnaire des Finances|haute fonctionnaire des Finances',
  ],
  trade_representative: [
    'handelsgezant',
    'trade representative',
    'Handelsbeauftragter|Handelsbeauftragte',
    'représentant au commerce|représentante au commerce',
  ],
  ambassador: ['ambassadeur', 'ambassador', 'Botschafter|Botschafterin', 'ambassadeur|ambassadrice'],
  prosecutor: ['aanklager', 'prosecutor', 'Staatsanwalt|Staatsanwältin', 'procureur|procureure'],
  mayor: ['burgemeester', 'mayor', 'Bürgermeister|Bürgermeisterin', 'maire'],
  candidate: ['kandidaat', 'candidate', 'Kandidat|Kandidatin', 'candidat|candidate'],
};

/** Of a state: "American adviser" would only tell where he is from. */
const ROLE_WORDS_OF_STATE: Record<string, RoleWords> = {
  advisor: [
    'regeringsadviseur',
    'government adviser',
    'Regierungsberater|Regierungsberaterin',
    'conseiller du gouvernement|conseillère du gouvernement',
  ],
};

/** Where an office has a name of its own in one country: "role@country:XX" or "role@id". */
export const OWN_ROLE_WORDS: Record<string, RoleWords> = {
  ...ofCountries('head_of_government', 'AU CA FR GB IE IN LU MY NZ PK SG', PRIME_MINISTER),
  ...ofCountries(
    'head_of_government',
    'AL BG CZ DK EE FI GR HR HU IL IS JP LT LV ME MK NO PL PT RO RS RU SE SI SK TH UA',
    PRIME_MINISTER_DE,
  ),
  ...ofCountries(
    'head_of_state',
    'AL AM AO AR AZ BG BO BR BY CI CL CO CY CZ DO DZ EC EE EG FI FR GE GH HR HU ID IE IL IN IS KE KG KR KZ LK LT LV ME MK MT MX MZ NA NG PE PH PK PL PT PY RO RS RU SG SI SK SN TJ TN TR TW TZ UA UG US UY UZ VE ZA ZM ZW',
    PRESIDENT,
  ),
  'head_of_state@country:AT': FEDERAL_PRESIDENT,
  'head_of_state@country:CH': [
    'bondspresident',
    'president',
    'Bundespräsident|Bundespräsidentin',
    'président de la Confédération|présidente de la Confédération',
  ],
  'head_of_government@country:US': PRESIDENT,
  'head_of_state@country:DE': FEDERAL_PRESIDENT,
  'head_of_state@country:CN': ['president', 'president', 'Staatschef|Staatschefin', 'président|présidente'],
  'mp@country:US': ['Congreslid', 'member of Congress', 'Kongressmitglied', 'parlementaire'],
  'head_of_government@country:CN': ['premier', 'premier', 'Ministerpräsident|Ministerpräsidentin', 'Premier ministre|Première ministre'],
  'head_of_government@country:DE': FEDERAL_CHANCELLOR,
  'head_of_government@country:AT': FEDERAL_CHANCELLOR,
  'head_of_government@country:NL': [
    'minister-president',
    'prime minister',
    'Ministerpräsident|Ministerpräsidentin',
    'Premier ministre|Première ministre',
  ],
  'head_of_government@country:BE': [
    'eerste minister',
    'prime minister',
    'Premierminister|Premierministerin',
    'Premier ministre|Première ministre',
  ],
  'head_of_government@country:IT': [
    'premier',
    'prime minister',
    'Ministerpräsident|Ministerpräsidentin',
    'président du Conseil|présidente du Conseil',
  ],
  'head_of_government@country:ES': [
    'premier',
    'prime minister',
    'Ministerpräsident|Ministerpräsidentin',
    'président du gouvernement|présidente du gouvernement',
  ],
  'finance_minister@country:US': [
    'minister van Financiën',
    'Treasury secretary',
    'Finanzminister|Finanzministerin',
    'secrétaire au Trésor',
  ],
  'finance_minister@country:GB': [
    'minister van Financiën',
    'chancellor of the exchequer',
    'Schatzkanzler|Schatzkanzlerin',
    'chancelier de l’Échiquier|chancelière de l’Échiquier',
  ],
  'trade_minister@country:US': ['minister van Handel', 'commerce secretary', 'Handelsminister|Handelsministerin', 'secrétaire au Commerce'],
  'foreign_minister@country:US': [
    'minister van Buitenlandse Zaken',
    'secretary of state',
    'Außenminister|Außenministerin',
    'secrétaire d’État',
  ],
  ...ofHouses(
    'central_bank_head',
    'banca_ditalia banco_de_espana banco_de_portugal bank_of_finland bank_of_greece bank_of_israel bank_of_latvia banque_de_france ' +
      'banxico bcl boc boe boj bok cbi_ireland cnb_croatia norges_bank pboc rba rbi rbnz riksbank sarb',
    GOVERNOR_NL_PRESIDENT,
  ),
  ...ofHouses('central_bank_head', 'nbb oenb', GOVERNOR),
  ...ofHouses('central_bank_deputy_head', 'boc boe boj pboc rba rbi rbnz', DEPUTY_GOVERNOR),
  'central_bank_board@boe': [
    'lid van het rentecomité',
    'Monetary Policy Committee member',
    'Mitglied des geldpolitischen Ausschusses',
    'membre du comité de politique monétaire',
  ],
  'central_bank_head@ecb': PRESIDENT,
  'central_bank_head@fed': CHAIR,
  'central_bank_deputy_head@ecb': ['vicepresident', 'vice-president', 'Vizepräsident|Vizepräsidentin', 'vice-président|vice-présidente'],
  'central_bank_deputy_head@fed': [
    'vicevoorzitter',
    'vice-chair',
    'stellvertretender Vorsitzender|stellvertretende Vorsitzende',
    'vice-président|vice-présidente',
  ],
  'central_bank_board@ecb': ['directielid', 'executive board member', 'Direktoriumsmitglied', 'membre du directoire'],
  'central_bank_board@fed': ['bestuurslid', 'governor', 'Mitglied des Direktoriums', 'gouverneur|gouverneure'],
  'central_bank_head@bundesbank': PRESIDENT,
  'central_bank_board@bundesbank': ['bestuurslid', 'executive board member', 'Vorstandsmitglied', 'membre du directoire'],
  'central_bank_head@snb': ['president', 'chairman', 'Präsident|Präsidentin', 'président|présidente'],
  'organisation_head@imf': [
    'directeur',
    'managing director',
    'geschäftsführender Direktor|geschäftsführende Direktorin',
    'directeur général|directrice générale',
  ],
  'organisation_head@world_bank': PRESIDENT,
  'organisation_head@un': SECRETARY_GENERAL,
  'organisation_head@nato': SECRETARY_GENERAL,
  'organisation_head@opec': SECRETARY_GENERAL,
  'organisation_head@oecd': SECRETARY_GENERAL,
  'organisation_head@wto': DIRECTOR_GENERAL,
  'organisation_head@eurogroup': PRESIDENT_NL_CHAIR,
  'organisation_head@iea': [
    'directeur',
    'executive director',
    'Exekutivdirektor|Exekutivdirektorin',
    'directeur exécutif|directrice exécutive',
  ],
  'regulator_head@sec': CHAIR,
  'board_member@sec': ['commissaris', 'commissioner', 'Kommissar|Kommissarin', 'commissaire'],
  'board_member@sachverstandigenrat': ['lid', 'member', 'Mitglied', 'membre'],
  'regulator_head@ftc': CHAIR,
  'regulator_head@bafin': PRESIDENT,
  'regulator_head@afm': CHAIR,
  'regulator_head@acm': ['bestuursvoorzitter', 'chair', 'Vorsitzender|Vorsitzende', 'président|présidente'],
  'regulator_head@amf': PRESIDENT_NL_CHAIR,
  'regulator_head@bundeskartellamt': PRESIDENT,
  'regulator_head@bundesnetzagentur': PRESIDENT,
  'regulator_head@cfpb': DIRECTOR,
  'regulator_head@cftc': CHAIR,
  'regulator_head@csrc': CHAIR,
  'regulator_head@eba': CHAIR,
  'regulator_head@esma': CHAIR,
  'regulator_head@fcc': CHAIR,
  'regulator_head@finansinspektionen': DIRECTOR_GENERAL,
  'regulator_head@finma': DIRECTOR,
  'regulator_head@fsma': CHAIR,
  'regulator_head@srb': CHAIR,
  'regulator_head@ssm': CHAIR,
  'organisation_head@bis': [
    'algemeen directeur',
    'general manager',
    'Generaldirektor|Generaldirektorin',
    'directeur général|directrice générale',
  ],
  'organisation_head@bvr': PRESIDENT_NL_CHAIR,
  'organisation_head@cpb': DIRECTOR,
  'organisation_head@diw': PRESIDENT,
  'organisation_head@dsgv': PRESIDENT_NL_CHAIR,
  'organisation_head@ebrd': PRESIDENT,
  'organisation_head@eib': PRESIDENT,
  'organisation_head@esm': [
    'algemeen directeur',
    'managing director',
    'geschäftsführender Direktor|geschäftsführende Direktorin',
    'directeur général|directrice générale',
  ],
  'organisation_head@european_council': PRESIDENT_NL_CHAIR,
  'organisation_head@european_parliament': PRESIDENT_NL_CHAIR,
  'organisation_head@fsb': CHAIR,
  'organisation_head@iata': DIRECTOR_GENERAL,
  'organisation_head@ifo_institute': PRESIDENT,
  'organisation_head@institut_der_deutschen_wirtschaft': DIRECTOR,
  'organisation_head@kiel_institute': PRESIDENT,
  'organisation_head@ofce': PRESIDENT_NL_CHAIR,
  'organisation_head@peterson_institute_for_international_economics': PRESIDENT,
  'organisation_head@us_house_of_representatives': ['voorzitter', 'speaker', 'Sprecher|Sprecherin', 'président|présidente'],
  'organisation_head@vda': PRESIDENT_NL_CHAIR,
  'organisation_head@zew_institute': PRESIDENT,
  'head_of_government@california': GOVERNOR,
  'head_of_government@rhode_island': GOVERNOR,
  'head_of_government@bavaria': MINISTER_PRESIDENT,
  'head_of_government@flanders': MINISTER_PRESIDENT,
  'mayor@hamburg_city': ['burgemeester', 'mayor', 'Erster Bürgermeister|Erste Bürgermeisterin', 'maire'],
};

const AT: Record<Language, number> = { nl: 0, en: 1, de: 2, fr: 3 };

const bothWords = (masculine: string, feminine: string): string => {
  if (feminine.startsWith(masculine)) return masculine + (feminine === masculine ? '' : `(${feminine.slice(masculine.length)})`);
  if (masculine.startsWith(feminine)) return `${feminine}(${masculine.slice(feminine.length)})`;
  return `${masculine}/${feminine}`;
};

/**
 * Both forms at once where the gender is unknown, each word that differs by itself: "Präsident(in)", "chef(fe) de
 * l’État", "fondateur/fondatrice".
 */
export function bothForms(masculine: string, feminine: string): string {
  const words = masculine.split(' ');
  const others = feminine.split(' ');
  const both = words.map((word, index) => bothWords(word, others[index] ?? ''));
  const differing = both.filter((word, index) => word !== words[index]);
  // "Directeur/directrice général(e)" is a riddle: then one after the other.
  const isPlain = differing.length === 1 || differing.every((word) => !word.includes('/'));
  return isPlain && words.length === others.length ? both.join(' ') : `${masculine}/${feminine}`;
}

/** Gender of a role's holder as far as grammar needs it; `null` when unknown or of no matter. */
export type Gender = 'm' | 'f' | null;

/**
 * What the office is called in a language: its own name in that country or house where there is one.
 *
 * @param of id of the organisation or "country:XX"; empty when none
 * @returns the role itself, underscores as spaces, when it is none of ours
 */
export function roleWord(role: string, of: string, language: Language, gender: Gender): string {
  const words = OWN_ROLE_WORDS[`${role}@${of}`] ?? (of.startsWith('country:') ? ROLE_WORDS_OF_STATE[role] : undefined) ?? ROLE_WORDS[role];
  if (!words) return role.replaceAll('_', ' ');
  const [masculine = '', feminine, either] = words[AT[language]]!.split('|');
  if (!feminine) return masculine;
  if (gender) return gender === 'f' ? feminine : masculine;
  return either ?? bothForms(masculine, feminine);
}

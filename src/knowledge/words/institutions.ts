/**
 * "of" with the institutions whose names take an article: "van de ECB", "of the ECB", "der EZB",
 * "de la BCE". Others are put after a comma, which is right in all four languages.
 */
import type { Language } from '../../language/language';

/** In the order nl, en, de, fr. */
const OF: Record<string, readonly [nl: string, en: string, de: string, fr: string]> = {
  afm: ['van de AFM', 'of the AFM', 'der AFM', 'de l’AFM'],
  acm: ['van de ACM', 'of the ACM', 'der ACM', 'de l’ACM'],
  amf: ['van de AMF', 'of the AMF', 'der AMF', 'de l’AMF'],
  bafin: ['van de BaFin', 'of BaFin', 'der BaFin', 'de la BaFin'],
  banca_ditalia: ['van de Italiaanse centrale bank', 'of the Bank of Italy', 'der italienischen Notenbank', 'de la Banque d’Italie'],
  banco_de_espana: ['van de Spaanse centrale bank', 'of the Bank of Spain', 'der spanischen Notenbank', 'de la Banque d’Espagne'],
  banque_de_france: ['van de Franse centrale bank', 'of the Bank of France', 'der französischen Notenbank', 'de la Banque de France'],
  bis: ['van de BIS', 'of the BIS', 'der BIZ', 'de la BRI'],
  boc: ['van de Bank of Canada', 'of the Bank of Canada', 'der Bank of Canada', 'de la Banque du Canada'],
  boe: ['van de Bank of England', 'of the Bank of England', 'der Bank of England', 'de la Banque d’Angleterre'],
  boj: ['van de Bank of Japan', 'of the Bank of Japan', 'der Bank of Japan', 'de la Banque du Japon'],
  bok: ['van de Bank of Korea', 'of the Bank of Korea', 'der Bank of Korea', 'de la Banque de Corée'],
  bundesbank: ['van de Bundesbank', 'of the Bundesbank', 'der Bundesbank', 'de la Bundesbank'],
  cbr_russia: ['van de Russische centrale bank', 'of the Bank of Russia', 'der russischen Zentralbank', 'de la Banque de Russie'],
  cftc: ['van de CFTC', 'of the CFTC', 'der CFTC', 'de la CFTC'],
  dnb: ['van De Nederlandsche Bank', 'of De Nederlandsche Bank', 'der niederländischen Notenbank', 'de la Banque centrale des Pays-Bas'],
  ecb: ['van de ECB', 'of the ECB', 'der EZB', 'de la BCE'],
  eib: ['van de EIB', 'of the EIB', 'der EIB', 'de la BEI'],
  ebrd: ['van de EBRD', 'of the EBRD', 'der EBRD', 'de la BERD'],
  esm: ['van het ESM', 'of the ESM', 'des ESM', 'du MES'],
  esma: ['van ESMA', 'of ESMA', 'der Esma', 'de l’ESMA'],
  eu: ['van de EU', 'of the EU', 'der EU', 'de l’UE'],
  eurogroup: ['van de eurogroep', 'of the Eurogroup', 'der Eurogruppe', 'de l’Eurogroupe'],
  european_commission: ['van de Europese Commissie', 'of the European Commission', 'der EU-Kommission', 'de la Commission européenne'],
  european_council: ['van de Europese Raad', 'of the European Council', 'des Europäischen Rates', 'du Conseil européen'],
  european_parliament: ['van het Europees Parlement', 'of the European Parliament', 'des Europäischen Parlaments', 'du Parlement européen'],
  fca: ['van de FCA', 'of the FCA', 'der FCA', 'de la FCA'],
  fdic: ['van de FDIC', 'of the FDIC', 'der FDIC', 'de la FDIC'],
  fed: ['van de Federal Reserve', 'of the Federal Reserve', 'der US-Notenbank', 'de la Réserve fédérale'],
  fsb: ['van de FSB', 'of the FSB', 'des FSB', 'du CSF'],
  fsma: ['van de FSMA', 'of the FSMA', 'der FSMA', 'de la FSMA'],
  ftc: ['van de FTC', 'of the FTC', 'der FTC', 'de la FTC'],
  iea: ['van het IEA', 'of the IEA', 'der IEA', 'de l’AIE'],
  imf: ['van het IMF', 'of the IMF', 'des IWF', 'du FMI'],
  nato: ['van de NAVO', 'of NATO', 'der Nato', 'de l’Otan'],
  nbb: [
    'van de Nationale Bank van België',
    'of the National Bank of Belgium',
    'der belgischen Nationalbank',
    'de la Banque nationale de Belgique',
  ],
  nbp: [
    'van de Poolse centrale bank',
    'of the National Bank of Poland',
    'der polnischen Nationalbank',
    'de la Banque nationale de Pologne',
  ],
  ny_fed: ['van de Fed van New York', 'of the New York Fed', 'der Fed von New York', 'de la Fed de New York'],
  oecd: ['van de OESO', 'of the OECD', 'der OECD', 'de l’OCDE'],
  oenb: [
    'van de Oostenrijkse Nationale Bank',
    'of the Austrian National Bank',
    'der Oesterreichischen Nationalbank',
    'de la Banque nationale d’Autriche',
  ],
  opec: ['van de OPEC', 'of OPEC', 'der Opec', 'de l’Opep'],
  pboc: [
    'van de Chinese centrale bank',
    'of the People’s Bank of China',
    'der chinesischen Zentralbank',
    'de la Banque populaire de Chine',
  ],
  rba: [
    'van de Reserve Bank of Australia',
    'of the Reserve Bank of Australia',
    'der Reserve Bank of Australia',
    'de la Banque de réserve d’Australie',
  ],
  rbi: ['van de Reserve Bank of India', 'of the Reserve Bank of India', 'der Reserve Bank of India', 'de la Banque de réserve de l’Inde'],
  riksbank: ['van de Riksbank', 'of the Riksbank', 'der Riksbank', 'de la Riksbank'],
  sec: ['van de SEC', 'of the SEC', 'der SEC', 'de la SEC'],
  snb: [
    'van de Zwitserse Nationale Bank',
    'of the Swiss National Bank',
    'der Schweizerischen Nationalbank',
    'de la Banque nationale suisse',
  ],
  tcmb: ['van de Turkse centrale bank', 'of the central bank of Turkey', 'der türkischen Zentralbank', 'de la Banque centrale de Turquie'],
  un: ['van de Verenigde Naties', 'of the United Nations', 'der Vereinten Nationen', 'des Nations unies'],
  who: ['van de WHO', 'of the WHO', 'der WHO', 'de l’OMS'],
  world_bank: ['van de Wereldbank', 'of the World Bank', 'der Weltbank', 'de la Banque mondiale'],
  wto: ['van de WTO', 'of the WTO', 'der WTO', 'de l’OMC'],
};

const AT: Record<Language, number> = { nl: 0, en: 1, de: 2, fr: 3 };

/** @returns `null` for an institution that is not in the table */
export const ofInstitution = (id: string, language: Language): string | null => OF[id]?.[AT[language]] ?? null;

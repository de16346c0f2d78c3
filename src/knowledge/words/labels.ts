/** What stands before and in the lines of a card. In the order nl, en, de, fr. */
import type { Language } from '../../language/language';

const WORDS = {
  founded: ['Opgericht', 'Founded', 'Gegründet', 'Création'],
  started: ['Sinds', 'Since', 'Seit', 'Depuis'],
  founder: ['Oprichter', 'Founder', 'Gründung durch', 'Fondation par'],
  founders: ['Oprichters', 'Founders', 'Gründung durch', 'Fondation par'],
  seat: ['Zetel', 'Headquarters', 'Sitz', 'Siège'],
  sector: ['Sector', 'Sector', 'Branche', 'Secteur'],
  owner: ['Eigenaar', 'Owner', 'Eigentümer', 'Propriétaire'],
  subsidiary: ['Bezit', 'Owns', 'Besitzt', 'Détient'],
  formerly: ['Vroeger', 'Formerly', 'Früher', 'Anciennement'],
  successor: ['Opgegaan in', 'Became part of', 'Aufgegangen in', 'Absorbé par'],
  regulates: ['Houdt toezicht op', 'Oversees', 'Beaufsichtigt', 'Surveille'],
  field: ['Werkterrein', 'Field', 'Aufgabe', 'Domaine'],
  listed: ['Beursnotering', 'Listed on', 'Börsennotiert', 'Cotation'],
  index_member: ['In de index', 'In the index', 'Im Index', 'Dans l’indice'],
  operator: ['Beheerder', 'Operator', 'Betreiber', 'Opérateur'],
  members: ['Aantal fondsen', 'Members', 'Anzahl der Werte', 'Nombre de valeurs'],
  components: ['Onderdelen', 'Components', 'Bestandteile', 'Composantes'],
  capital: ['Hoofdstad', 'Capital', 'Hauptstadt', 'Capitale'],
  currency: ['Munt', 'Currency', 'Währung', 'Monnaie'],
  country: ['Land', 'Country', 'Land', 'Pays'],
  earlier: ['Eerder', 'Earlier', 'Zuvor', 'Auparavant'],
  later: ['Later', 'Later', 'Später', 'Plus tard'],
  saidHere: ['In dit artikel', 'In this article', 'In diesem Artikel', 'Dans cet article'],
  term: ['Term', 'Term', 'Begriff', 'Terme'],
  amount: ['Bedrag', 'Amount', 'Betrag', 'Montant'],
  percentage: ['Percentage', 'Percentage', 'Prozentangabe', 'Pourcentage'],
  points: ['Procentpunten', 'Percentage points', 'Prozentpunkte', 'Points de pourcentage'],
  basisPoints: ['Basispunten', 'Basis points', 'Basispunkte', 'Points de base'],
} as const;

export type Label = keyof typeof WORDS;

const AT: Record<Language, number> = { nl: 0, en: 1, de: 2, fr: 3 };

export const label = (key: Label, language: Language): string => WORDS[key][AT[language]]!;

/** Fields of supervision (`remit` of `lists/regulators.csv`). */
const REMITS: Record<string, readonly [nl: string, en: string, de: string, fr: string]> = {
  accounting: ['verslaggeving', 'accounting', 'Rechnungslegung', 'comptabilité'],
  audit: ['accountants', 'auditors', 'Wirtschaftsprüfer', 'audit'],
  aviation: ['luchtvaart', 'aviation', 'Luftfahrt', 'aviation'],
  bank_resolution: ['afwikkeling van banken', 'bank resolution', 'Bankenabwicklung', 'résolution bancaire'],
  banking: ['banken', 'banks', 'Banken', 'banques'],
  brokers: ['effectenhandelaren', 'brokers', 'Wertpapierhändler', 'courtiers'],
  competition: ['mededinging', 'competition', 'Wettbewerb', 'concurrence'],
  consumer: ['consumentenbescherming', 'consumer protection', 'Verbraucherschutz', 'protection des consommateurs'],
  consumer_finance: ['consumentenkrediet', 'consumer finance', 'Verbraucherfinanzierung', 'crédit à la consommation'],
  data_protection: ['privacy', 'data protection', 'Datenschutz', 'protection des données'],
  deposit_insurance: ['depositogarantie', 'deposit insurance', 'Einlagensicherung', 'garantie des dépôts'],
  derivatives: ['derivaten', 'derivatives', 'Derivate', 'produits dérivés'],
  energy: ['energie', 'energy', 'Energie', 'énergie'],
  energy_statistics: ['energiestatistiek', 'energy statistics', 'Energiestatistik', 'statistiques de l’énergie'],
  environment: ['milieu', 'environment', 'Umwelt', 'environnement'],
  finance_ministry: ['overheidsfinanciën', 'public finances', 'Staatsfinanzen', 'finances publiques'],
  financial_crime: ['financiële criminaliteit', 'financial crime', 'Finanzkriminalität', 'criminalité financière'],
  food: ['voedsel', 'food', 'Lebensmittel', 'alimentation'],
  forecasts: ['economische ramingen', 'economic forecasts', 'Wirtschaftsprognosen', 'prévisions économiques'],
  foreign_exchange: ['deviezen', 'foreign exchange', 'Devisen', 'changes'],
  foreign_investment: ['buitenlandse investeringen', 'foreign investment', 'ausländische Investitionen', 'investissements étrangers'],
  fraud: ['fraude', 'fraud', 'Betrug', 'fraude'],
  funds: ['beleggingsfondsen', 'investment funds', 'Fonds', 'fonds'],
  gambling: ['kansspelen', 'gambling', 'Glücksspiel', 'jeux d’argent'],
  health_care: ['gezondheidszorg', 'health care', 'Gesundheitswesen', 'santé'],
  housing_finance: ['woningfinanciering', 'housing finance', 'Wohnungsbaufinanzierung', 'financement du logement'],
  insurance: ['verzekeraars', 'insurers', 'Versicherer', 'assurances'],
  internet: ['internet', 'internet', 'Internet', 'internet'],
  justice: ['justitie', 'justice', 'Justiz', 'justice'],
  markets_conduct: ['financiële markten', 'financial markets', 'Finanzmärkte', 'marchés financiers'],
  media: ['media', 'media', 'Medien', 'médias'],
  medicines: ['geneesmiddelen', 'medicines', 'Arzneimittel', 'médicaments'],
  money_laundering: ['witwassen', 'money laundering', 'Geldwäsche', 'blanchiment'],
  motor_vehicles: ['motorvoertuigen', 'motor vehicles', 'Kraftfahrzeuge', 'véhicules à moteur'],
  pensions: ['pensioenen', 'pensions', 'Altersvorsorge', 'retraites'],
  post: ['post', 'post', 'Post', 'poste'],
  public_audit: ['overheidsuitgaven', 'public spending', 'Staatsausgaben', 'dépenses publiques'],
  rail: ['spoor', 'rail', 'Bahn', 'rail'],
  sanctions: ['sancties', 'sanctions', 'Sanktionen', 'sanctions'],
  state_aid: ['staatssteun', 'state aid', 'Staatshilfen', 'aides d’État'],
  statistics: ['statistiek', 'statistics', 'Statistik', 'statistiques'],
  systemic_risk: ['systeemrisico’s', 'systemic risk', 'Systemrisiken', 'risque systémique'],
  tax: ['belastingen', 'taxes', 'Steuern', 'impôts'],
  tax_crime: ['belastingfraude', 'tax crime', 'Steuerkriminalität', 'fraude fiscale'],
  telecom: ['telecom', 'telecoms', 'Telekommunikation', 'télécoms'],
  trade: ['handel', 'trade', 'Handel', 'commerce'],
};

export const remit = (key: string, language: Language): string => REMITS[key]?.[AT[language]] ?? key.replaceAll('_', ' ');
/** Is this remit labelled? For the compiler's checks. */
export const isRemit = (key: string): boolean => Object.hasOwn(REMITS, key);

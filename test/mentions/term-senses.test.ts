import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language';
import { findMentions } from '../../src/mentions/find';
import { knowledge } from './whole-index';

/** A paragraph about money, so that everyday words are read as terms where they can be. */
const MONEY: Record<Language, string> = {
  nl: 'De nettowinst en de brutomarge van het beursfonds daalden, en het dividend ging omlaag met 25 basispunten. ',
  en: 'Net profit and the gross margin fell, the dividend was cut and bond yields rose by 25 basis points. ',
  de: 'Der Nettogewinn und die Bruttomarge sanken, die Dividende fiel, der Leitzins stieg um 25 Basispunkte. ',
  fr: 'Le bénéfice net et la marge brute ont reculé, le dividende a baissé, le taux directeur a gagné 25 points de base. ',
};

function termsOf(language: Language, text: string): string[] {
  const whole = `${MONEY[language]}${text}`;
  const { mentions } = findMentions([{ text: whole, role: 'body' }], { language, date: '2020-01' }, knowledge);
  return mentions.filter((one) => one.kind === 'term' && one.start >= MONEY[language].length).map((one) => whole.slice(one.start, one.end));
}

/** The terms by their ids, without "term:". */
function idsOf(language: Language, text: string): string[] {
  const whole = `${MONEY[language]}${text}`;
  const { mentions } = findMentions([{ text: whole, role: 'body' }], { language, date: '2020-01' }, knowledge);
  return mentions.filter((one) => one.kind === 'term' && one.start >= MONEY[language].length).map((one) => one.id.replace('term:', ''));
}

describe('the sense of a term by what stands around it', () => {
  it.each<[Language, string, string[]]>([
    // So many per cent of a company are a stake; of anything else, in German, a share.
    ['nl', 'De familie brengt haar belang van 3,75 procent in.', ['stake']],
    ['nl', 'Voor het dorp is het van belang dat er een winkel is.', []],
    ['de', 'Er sicherte sich einen Anteil von 14,2 Prozent an der Firma.', ['stake']],
    ['de', 'Ein Anteil von 20 Prozent der Schüler fehlte.', []],
    // What a state saves is no plan of a firm, and the other way round.
    ['de', 'Der Autobauer profitierte von seinem Sparkurs.', ['cost_cutting']],
    ['de', 'Die Regierung hält an ihrem Sparkurs fest.', ['austerity']],
    ['en', 'The chain answered with spending cuts.', []],
    ['nl', 'Het kabinet kondigt bezuinigingen aan.', ['austerity']],
    // A stimulus of a central bank is its policy.
    ['nl', 'De centrale banken bouwen de stimuleringsmaatregelen af.', ['central_bank', 'monetary_easing']],
    ['nl', 'De regering kwam met stimuleringsmaatregelen.', ['stimulus']],
    ['nl', 'De banken betalen boeterente op hun kasgeld bij de ECB.', ['negative_interest', 'excess_liquidity']],
    // A deposit on a house, the cash of a company, slack business.
    ['en', 'The mortgage asks for a 25% deposit.', ['mortgage', 'down_payment']],
    ['en', 'The company has cash and liquidity of 3 million dollars.', ['liquidity_company']],
    ['en', 'Liquidity dried up for traders as bond yields rose.', ['liquidity_market', 'yield']],
    ['de', 'Der Konzern litt unter der Flaute im Frühsommer.', []],
    ['de', 'Die Konjunktur erlebt eine Flaute.', ['business_cycle', 'downturn']],
    ['en', 'Her mortgage broker advises.', ['mortgage_broker']],
    ['fr', 'Les réseaux d’agences immobilières souffrent.', []],
    ['nl', 'Het verlies aan koopkracht is groot.', ['purchasing_power']],
    // A rule on a word holds for its other forms.
    ['fr', 'La question a été tranchée par le ministre.', []],
    ['en', 'The chain sold its units in three countries.', []],
    ['de', 'Die Kunden zogen Einlagen aus der Bank ab.', ['deposit']],
    // What a department or a chair is called.
    ['de', 'Das sagte der Leiter der Abteilung Makroökonomie.', []],
    ['en', 'She is a professor of corporate governance in Leeds.', []],
    // News that prices hold already is no sale of invoices.
    ['en', 'Traders are factoring in a rate cut.', ['priced_in', 'rate_cut']],
    ['en', 'Competition brings down the prices in shops.', []],
    // The verdict and the expectations of an analyst are no grade of a borrower and no guidance.
    ['de', 'Die Bank senkte ihr Rating und das Kursziel auf 5 Euro.', ['analyst_rating', 'price_target']],
    ['de', 'Der Analyst kappte seine Gewinnprognosen.', ['securities_analyst', 'forecast']],
    ['fr', 'Les économistes voient l’inflation reculer, une contraction de 0,1%.', ['inflation']],
    ['en', 'This was not on the back of underperformance.', []],
    ['en', 'Oil: Brent fell as the global demand contraction was revised.', ['brent']],
    // A magazine, and what a firm buys of itself.
    ['de', 'Das berichtet DER AKTIONÄR in seiner neuen Ausgabe.', []],
    ['fr', 'Le programme de rachat porte sur 3 millions d’euros.', ['share_buyback']],
    // What a bank earns is neither a nation's income nor the surplus of a factory.
    ['fr', 'Le PNB de la banque atteint 3 millions d’euros.', ['net_banking_income']],
    ['fr', 'Le PNB par habitant du pays progresse.', ['gnp']],
    ['fr', 'Le résultat brut d’exploitation de la banque recule.', []],
    ['fr', 'Le résultat brut d’exploitation de l’aciérie recule.', ['gross_operating_income_bank']],
    ['fr', 'La banque a des provisions sur encours sains.', ['provision', 'outstanding_amount']],
    ['fr', 'La BCE arrête son programme de rachat de dettes.', ['quantitative_easing']],
    ['fr', 'Les devises numériques reculent.', []],
    ['fr', 'Les premières minutes de cotation furent calmes.', []],
    ['fr', 'La réévaluation de ses immeubles pèse.', []],
    ['fr', 'La réévaluation du franc pèse.', ['revaluation_currency']],
    ['fr', 'Les obligations du Trésor américain reculent.', ['us_treasury']],
    // Own money for a house is no capital of a firm; barrels in a tank are no goods on the shelf.
    ['de', 'Wer viel Eigenkapital besitzt, kauft die Wohnung.', ['down_payment']],
    ['de', 'Das Eigenkapital des Konzerns sank.', ['equity_capital']],
    ['de', 'Die Lagerbestände an Rohöl fielen in dieser Woche.', ['oil_inventories']],
    ['de', 'Die Ölreserven des Landes reichen lange.', []],
    ['de', 'Die mittelgroßen Börsenwerte gaben nach.', []],
    ['de', 'Die Steuerquote des Konzerns sank.', []],
    ['nl', 'De bank doet een afschrijving op leningen.', ['write_down', 'loan']],
    ['nl', 'De afschrijvingen op machines vielen mee.', ['depreciation']],
    ['nl', 'Het bedrijf wil eigen aandelen inkopen.', ['share_buyback']],
    ['nl', 'Klimmen is op eigen risico, de dalende trend van het bezoek houdt aan.', []],
    // An insurer underwrites risks, not shares; a rate that is a yardstick is not the central bank's.
    ['en', 'The insurer’s underwriting brought in 3 million dollars.', ['underwriting_result']],
    ['en', 'Treasury yields are benchmark interest rates.', ['yield']],
    ['en', 'The central bank raised its benchmark interest rate.', ['central_bank', 'policy_rate']],
    ['en', 'Lenders raise cash in the money markets.', ['interbank_market']],
    ['en', 'The monetary policy committee met, and an upward trend in visits goes on.', ['rate_setting_committee']],
    ['en', 'He bought credit default swaps, and such swaps rose.', ['credit_default_swap', 'credit_default_swap']],
    // A word of every day is a term only beside its own kind.
    ['en', 'The restructuring of trade is slow.', []],
    ['en', 'The lender made a provision for loan losses.', ['loan_loss_provision']],
    ['en', 'The slump in the shares went on.', []],
    ['en', 'The two benchmarks rose as momentum built.', []],
    ['en', 'It depends on the borrower’s equity.', ['debtor', 'home_equity']],
    ['nl', 'Banken zagen de marge op spaargeld dalen.', ['net_interest_margin']],
    ['nl', 'De marge komt op 56 procent uit.', ['gross_margin']],
    ['nl', 'De bank heeft provisies aangelegd voor kredietverliezen.', ['loan_loss_provision', 'loan_loss_provision']],
    ['nl', 'Het pensioenfonds vult de buffers aan en de premie blijft kostendekkend.', ['pension_fund', 'pension_contribution']],
    ['de', 'Die Kursziele weichen von den aktuellen Notierungen ab.', ['price_target']],
    ['fr', 'Les prix mensuels à la consommation ont monté.', []],
    ['fr', 'Les stocks américains de brut ont reculé.', ['oil_inventories']],
    ['fr', 'Le carnet d’ordres de l’introduction en Bourse est sursouscrit.', ['book_building', 'ipo', 'oversubscription']],
    ['fr', 'Le bénéfice avant impôt, dépréciation et amortissement (Ebitda) recule.', ['ebitda']],
    ['fr', 'La banque publie ses ratios de capitalisation et un retour sur fonds propres.', ['capital_ratio', 'return_on_equity']],
    ['nl', 'De huizen werden 3 procent nominaal duurder.', []],
    ['de', 'Die Kennzahl zeigt die finanzielle Stabilität der Firma.', []],
    ['de', 'Die Notenbank wacht über die finanzielle Stabilität.', ['central_bank', 'financial_stability']],
    ['fr', 'Le courtier demande un crédit immobilier à la banque.', ['mortgage']],
    ['fr', 'La banque ne paie plus de commissions aux courtiers.', ['broker']],
    ['de', 'Im Zuge des De-Riskings sanken die Risikoaktiva der Bank.', ['risk_weighted_assets']],
    ['de', 'Das De-Risking gegenüber China kommt voran.', ['decoupling']],
    // Crews and pupils have exercises, companies have years.
    ['fr', 'La Chine mène des exercices militaires.', []],
  ])('%s: %s', (language, text, ids) => expect(idsOf(language, text)).toEqual(ids));
});

describe('the extent of a term', () => {
  it.each<[Language, string, string[]]>([
    // Of two that overlap the later has the head of both; two of one term are one.
    ['en', 'The full-year earnings per share came to 3 dollars.', ['full-year earnings per share']],
    ['en', 'A large share buyback plan and a share repurchase programme help.', ['share buyback', 'share repurchase programme']],
    ['fr', 'La saison des résultats trimestriels commence.', ['saison des résultats trimestriels']],
    ['nl', 'De wekelijkse WW-aanvragen dalen.', ['WW-aanvragen']],
    ['nl', 'Er komt een inkoopprogramma van eigen aandelen.', ['inkoopprogramma van eigen aandelen']],
    ['en', 'An equity strategist spoke.', ['equity strategist']],
    // Half a compound is no term; a compound with a hyphen is one whole, and so is a plural with an apostrophe.
    ['de', 'Geldmarkt- und Rentenfonds litten.', ['Rentenfonds']],
    ['de', 'Sie legt in Fonds-Sparpläne an.', ['Fonds-Sparpläne']],
    ['nl', 'De hypotheekrente en -aftrek dalen, de winst- en omzetcijfers ook.', ['hypotheekrente', 'omzetcijfers']],
    ['en', 'The NPL ratio, the covenant default and the financial assets worry it.', ['NPL ratio', 'covenant default', 'financial assets']],
    ['fr', 'La note de la dette souveraine baisse.', ['note de la dette souveraine']],
    ['de', 'Die CET1-Kapitalquote der Bank stieg.', ['CET1-Kapitalquote']],
    ['de', 'Es ist eine Turnaround-Story, sagt er.', []],
    ['nl', 'Het is een turnaround-verhaal, zegt hij.', []],
    ['nl', 'De neerwaartse risico’s nemen toe.', ['neerwaartse risico’s']],
    [
      'en',
      'The property and casualty insurer and its final salary schemes lost money.',
      ['property and casualty insurer', 'final salary schemes'],
    ],
    ['en', 'The yield premiums on junk bonds fell.', ['yield premiums', 'junk bonds']],
    ['fr', 'L’actif net comptable progresse.', ['actif net comptable']],
    [
      'en',
      'Earnings before interest, taxes, depreciation and amortization rose.',
      ['Earnings before interest, taxes, depreciation and amortization'],
    ],
    ['fr', 'La marge sur coûts des ventes baisse.', ['marge sur coûts des ventes']],
    ['de', 'Der operative Gewinn sank auf 3 Mrd. Euro.', ['operative Gewinn']],
    // A genitive of many, and words that are small when their accent is taken off.
    ['en', 'Most shareholders’ equity was lost at the creditors’ meeting.', ['shareholders’ equity', 'creditors’ meeting']],
    ['fr', 'Le capital restant dû pèse sur les actionnaires.', ['capital restant dû', 'actionnaires']],
    ['nl', 'De de-industrialisatie gaat door.', ['de-industrialisatie']],
  ])('%s: %s', (language, text, surfaces) => expect(termsOf(language, text)).toEqual(surfaces));
});

describe('terms in a story about money', () => {
  it.each<[Language, string, string[]]>([
    // So much money makes a word of finance of what is mostly none.
    ['en', 'A fine of £7.38 million was imposed, and the weather was fine.', ['fine']],
    ['nl', 'De bestuurder krijgt een persoonlijke boete en wil boete doen.', ['boete']],
    ['en', 'There was a loss of about $3 million and a loss of life.', ['loss']],
    ['fr', 'Ce fut une perte de près de 600 millions d’euros, et une perte de temps.', ['perte']],
    [
      'fr',
      'Le chiffre d’affaires monte à périmètre constant et le titre grimpe en Bourse.',
      ['chiffre d’affaires', 'à périmètre constant', 'le titre', 'Bourse'],
    ],
    // German nouns have a capital; without one they are verbs, unless they are adjectives.
    ['de', 'Die Inflation betrug 3 Prozent.', ['Inflation']],
    ['de', 'Sie wollen das Haus durch die Rezession steuern.', ['Rezession']],
    ['de', 'Die geldpolitische Lage ist für hoch verschuldete Firmen schwer.', ['geldpolitische', 'hoch verschuldete']],
    ['de', 'Die Alliance des États kaufte Anleihen.', ['Anleihen']],
    // English terms of several words are used in other languages too; single words are not taken over.
    ['nl', 'De cash flow en de free float van het aandeel, en een share.', ['cash flow', 'free float', 'aandeel']],
    // A growth of profit is not the economy's, and the course of rates is no price of a share.
    ['de', 'Das Besucherwachstum und der Sprachkurs überzeugten, das Wirtschaftswachstum nicht.', ['Wirtschaftswachstum']],
    ['nl', 'De minister houdt alle opties open, de bank schreef opties op aandelen uit.', ['opties', 'aandelen']],
    // The term of a compound with an actor is one; two everyday words that are both terms make one.
    ['de', 'Die Anleger sahen die Commerzbank-Übernahme und hohe Kursverluste.', ['Anleger', 'Übernahme', 'Kursverluste']],
    ['nl', 'Na de overname van het gamebedrijf kwamen er koersverliezen.', ['overname', 'koersverliezen']],
    ['nl', 'De rente gaat naar verwachting omhoog door een tekort aan chips.', ['rente']],
    ['fr', 'Le groupe a livré sa copie et initié la poursuite du plan.', []],
    ['en', 'A battery of lenders took inventory while the greenback rose.', ['greenback']],
    // A term with a capital of its own is no unknown name, unless another capital stands beside it.
    ['en', 'Oil fell to 60 dollars as Brent slid, while shares of Big Tech gained.', ['Brent', 'shares', 'Big Tech']],
    ['en', 'The bill was signed by Brent Spence, and Ms Euribor Jones bought a house.', []],
    ['fr', 'Le groupe renonce à son introduction en Bourse et le baril de Brent recule.', ['introduction en Bourse', 'baril de Brent']],
    ['nl', 'De bank wacht op de Voorjaarsnota van dinsdag en op het Stabiliteitspact.', ['Voorjaarsnota', 'Stabiliteitspact']],
    // Forms that mean something else than the card tells.
    ['fr', 'Les principaux indicateurs montrent que le motif principal reste le même.', []],
    ['en', 'You should aim to pay off what you owe before you ask a supervisor for a rescue.', []],
    ['en', 'The order books open in November, and the machine cut its power consumption.', []],
    ['de', 'Wie die Muster AG mitteilte, zeigt sich ein Aufwärtstrend beim Besuch der Aktivisten.', []],
    ['de', 'Der Ausbruch begann in der Generalversammlung der Vereinten Nationen.', []],
    ['nl', 'De oliegigant meldt dat de maandlasten door de uitbraak en de schade opliepen.', []],
    ['fr', 'L’argent des actifs occupés, la taxe intérieure du village et la marge de manoeuvre restent.', []],
    ['fr', 'Le groupe l’a signé en marge du sommet.', []],
    ['fr', 'Une vague de consolidation touche le secteur, avec un apport de liquidité.', []],
    ['nl', 'De ontwikkelaar heeft vacatures, dit geeft een halvering van de emissie.', []],
    ['en', 'The miners saw a slump in demand and the Treasury promised an overhaul.', []],
    ['de', 'Die Quote fiel nach der Halbierung, der Neubau hat seine Vorzüge.', []],
    // Growth and slowdown are the economy's beside an economy, not beside sales.
    ['fr', 'La croissance du chiffre d’affaires déçoit.', ['croissance du chiffre d’affaires']],
    ['fr', 'La croissance de la zone euro est faible, note la BCE.', ['croissance']],
    ['en', 'Revenue growth of the chain came to 3 million dollars.', ['Revenue growth']],
    ['en', 'Economic growth sputters as inflation rises.', ['Economic growth', 'inflation']],
    ['de', 'Profitables Wachstum ist das Ziel der Kette.', []],
    ['nl', 'De economische groei houdt aan, zegt het CBS.', ['economische groei']],
    // Words with a second sense are the term in a few phrases only.
    ['fr', 'Quelques minutes plus tard, elle a signé le titre.', []],
    ['fr', 'Le baril de brut vaut plus que le poids brut.', ['baril', 'brut']],
    ['fr', 'Le cours de l’or noir monte.', ['cours de l’or noir']],
    ['fr', 'Les fonds sont déposés, mais un fonds de Londres vend.', ['fonds']],
    ['fr', 'Le directeur par intérim agit en prévision de la réunion et a profité du vote.', []],
    ['fr', 'L’accord sur le nucléaire iranien reste au point mort.', []],
    ['de', 'Die energetische Sanierung der Brücke kostet.', []],
    ['de', 'Seine Tochter und zwei Töchter des Nachbarn kamen, wegen Beihilfe zum Mord.', []],
    ['nl', 'Het onderwerp komt aan bod, zijn dochter van acht zit in de pijplijn.', []],
    ['nl', 'Een vat olie kost minder.', ['vat olie']],
    ['en', 'The company posted guidance for travellers at the school board.', []],
    ['en', 'The bottom line is that the stakes are high and the drug cartels gain.', []],
    // How a price moved is no profit and no loss; the price of a currency is no price of a share.
    ['nl', 'De AEX sloot met een kleine winst, ASML won na een verlies van 2 procent.', []],
    ['nl', 'Het bedrijf boekte een winst van 3 miljoen euro.', ['winst']],
    ['de', 'Der Dax machte seine Verluste wett, der Kurs des Euro stieg.', ['Kurs des Euro']],
    // A name in capitals and a line in title case hold no term.
    ['en', 'The money went to COASTAL PENSION FUND of Maine.', []],
    ['en', 'Coastal Credit Union Music Park Lists Every Famous Band', []],
    ['en', 'Central bankers meet at Jackson Hole in August.', ['Central bankers', 'Jackson Hole']],
    ['fr', 'Le point d’activité du groupe déçoit.', ['point d’activité']],
    ['fr', 'La décision de la Commission des participations et le vote du groupe pour la cession de sa filiale.', ['cession', 'filiale']],
    ['fr', 'Le groupe renoue avec la croissance après un été gris.', []],
    ['nl', 'Zij deden een bod op het huis, de uitkooppremie voor de boer valt mee.', []],
    ['de', 'Die Gewinner der Lotterie und das Team fuhren eine hohe Rendite ein.', []],
    ['en', 'Those who profit from the war know the securities lawyer.', []],
    ['nl', 'De bedrijfsresultaten over dit kwartaal vielen mee.', []],
    ['nl', 'De meest verhandelde fondsen in Amsterdam stonden hoger.', []],
    ['fr', 'Les actions de groupes bancaires comme celui-ci ont souffert.', []],
    ['de', 'Der Zollaufschlag auf Stahl trifft die Werke.', []],
    // A compound that means another thing than its end.
    ['de', 'Der Währungsfonds und der Betriebsratsfonds helfen, der Aktienfonds nicht.', ['Aktienfonds']],
    ['nl', 'De mededingingscommissaris zweeg over de fietstaxaties van de bank en over de rente.', ['rente']],
    // An abbreviation is no word that only ends like it.
    ['de', 'Die Gelb-Rote Karte sahen nur die linken Irren.', []],
    ['de', 'Die ROTE stieg und die Pfandbriefe waren gefragt.', ['ROTE', 'Pfandbriefe']],
  ])('reads them in their sense (%s): %s', (language, text, terms) => {
    expect(termsOf(language, text)).toEqual(terms);
  });
});

describe('terms that have one word and two cards', () => {
  it.each<[Language, string, string[]]>([
    ['de', 'Die Regierung senkt die Wachstumsprognose, der Konzern die Gewinnprognose.', ['term:forecast', 'term:outlook_guidance']],
    ['nl', 'De bank verlaagt de woningmarktprognose, het bedrijf de jaarprognose.', ['term:forecast', 'term:outlook_guidance']],
    [
      'en',
      'Oil output beat forecasts and the firm kept its full-year guidance.',
      ['term:oil_output', 'term:forecast', 'term:outlook_guidance'],
    ],
    ['fr', 'Les commandes sont en deçà des prévisions, malgré les objectifs annuels.', ['term:forecast', 'term:outlook_guidance']],
    ['de', 'Das Land braucht Devisen und der Devisenmarkt ist ruhig.', ['term:foreign_currency', 'term:foreign_exchange']],
    ['en', 'The debt of the household and the borrowed capital of the group rose.', ['term:debt', 'term:debt_capital']],
  ])('tells them apart (%s): %s', (language, text, ids) => {
    const whole = `${MONEY[language]}${text}`;
    const { mentions } = findMentions([{ text: whole, role: 'body' }], { language, date: '2020-01' }, knowledge);
    const found = mentions.filter((one) => one.kind === 'term' && one.start >= MONEY[language].length).map((one) => one.id);
    expect(found.filter((id) => id !== 'term:crude_oil')).toEqual(ids);
  });
});

describe('a word that has a second sense', () => {
  it.each<[Language, string, string, string]>([
    ['nl', 'De token', 'De token steeg, zegt de beurs.', 'De token van het taalmodel steeg, zegt de beurs.'],
    ['nl', 'De stresstest', 'De stresstest van de ECB is streng.', 'De stresstest van de kerncentrales is streng.'],
    ['nl', 'Een garantiefonds', 'Het garantiefonds dekt het spaargeld van de bank.', 'Het garantiefonds voor de reizen dekt dat.'],
    ['nl', 'De rally', 'De rally op de beurs hield aan.', 'De rally met de auto hield aan.'],
    ['en', 'A spin-off', 'The group plans a spin-off of the unit.', 'The group plans a spin-off of the TV drama series.'],
    ['en', 'The MBS', 'The bank sold MBS backed by mortgages.', 'The prince MBS and the Saudi kingdom sold.'],
    [
      'en',
      'A divestment',
      'The divestment of the unit brings cash.',
      'Students on the campus asked the university for divestment from coal.',
    ],
    ['de', 'Abstoßung', 'Die Abstoßung der Sparte bringt Geld.', 'Die Abstoßung der Niere beim Patienten kostet Geld.'],
    ['de', 'Tranche', 'Die erste Tranche der Anleihe ist platziert.', 'Die erste Tranche der Eurofighter ist bezahlt.'],
    ['en', 'A covenant', 'The loan has a covenant on debt.', 'The pension trustees rate the covenant of the scheme.'],
    ['de', 'Ein Rentenfonds', 'Der Rentenfonds kaufte Anleihen.', 'Der Rentenfonds zahlt den Rentnern ihre Rente.'],
    ['en', 'Expected inflation', 'The expected inflation of households rose.', 'Bonds fell on lower-than-expected inflation in May.'],
    ['nl', 'Een spin-off', 'Het bedrijf brengt de divisie als spin-off naar de beurs.', 'De universiteit telt dertien spin-offs.'],
    [
      'de',
      'Abschreibungen',
      'Abschreibungen auf Firmenwerte belasten den Konzern.',
      'Der Gewinn vor Zinsen, Steuern und Abschreibungen stieg.',
    ],
    ['fr', 'Le consensus', 'Le consensus des analystes attendait mieux.', 'Le consensus politique attendait mieux.'],
    ['fr', 'La décote', 'Le titre se traite avec une décote sur la valeur de ses actifs.', 'La décote sur la pension de retraite pèse.'],
  ])('%s: %s is one where it should be', (language, _what, meant, other) => {
    const of = (text: string): number => idsOf(language, text).length;
    expect(of(meant), meant).toBeGreaterThan(0);
    const lost = idsOf(language, meant).filter((id) => !idsOf(language, other).includes(id));
    expect(lost.length, other).toBeGreaterThan(0);
  });

  it.each<[Language, string, string[]]>([
    ['en', 'The chain collapsed into administration.', ['court_reorganisation']],
    ['en', 'The Biden administration waits.', []],
    ['de', 'Der Händler muss in die Insolvenz in Eigenverwaltung.', ['court_reorganisation']],
    ['fr', 'Le groupe est en redressement judiciaire.', ['court_reorganisation']],
    ['fr', 'Le taux marginal de la banque centrale est abaissé.', ['central_bank']],
    ['fr', 'Le taux marginal de l’impôt augmente.', ['tax_bracket']],
    ['fr', 'Ils réclament la scission des fonctions.', []],
    ['fr', 'Le groupe annonce la scission de sa filiale.', ['spin_off', 'subsidiary']],
    ['en', 'The fiscal watchdog warned.', ['fiscal_watchdog']],
    ['en', 'The offer was oversubscribed by a double-digit margin.', []],
    ['de', 'Die Banken stehen unter der Aufsicht des Staates.', []],
    ['en', 'The council put the painting up in a bid to save money.', []],
    ['en', 'A rival made a takeover bid for the group.', ['takeover_bid']],
    ['de', 'Er nahm einen 150-Millionen-Euro-Überbrückungskredit auf.', ['bridge_loan']],
    ['de', 'Der Konzern setzt auf Outsourcing.', ['outsourcing']],
    ['fr', 'La délocalisation de l’usine coûte des emplois.', ['offshoring']],
    ['fr', 'La division Space du groupe recule.', []],
    ['en', 'The bank will refund every nickel.', []],
    ['nl', 'De schuldeisers wijzen het tegenbod af.', ['creditor']],
    ['nl', 'De basisrente op de spaarrekening stijgt.', []],
  ])('and what a third reading taught (%s): %s', (language, text, ids) => {
    expect(idsOf(language, text)).toEqual(ids);
  });

  it.each<[Language, string]>([
    ['nl', 'De beleidsdekkingsgraad van het fonds'],
    ['nl', 'De halvering van het aantal'],
    ['de', 'Der Abbau der Stellen'],
    ['de', 'Per Pflichtmitteilung'],
    ['fr', 'Un accord à l’amiable'],
    ['en', 'In line with market expectations'],
  ])('a card on its neighbour is none (%s): %s', (language, text) => {
    const ids = idsOf(language, `${text}.`);
    for (const wrong of ['funding_ratio', 'halving', 'wind_down', 'inside_information', 'settlement', 'consensus_forecast'])
      expect(ids).not.toContain(wrong);
  });
});

describe('how a term is printed', () => {
  it.each<[Language, string, string[]]>([
    ['de', 'Der Brutto-Gewinn steigt.', ['Brutto-Gewinn']],
    ['de', 'Die Lage der Euro-Länder ist gut.', ['Euro-Länder']],
    ['nl', 'De obligatie-aankopen gaan door.', ['obligatie-aankopen']],
    ['fr', 'Le Conseil d’Administration se réunit.', ['Conseil d’Administration']],
    ['fr', 'Le Conseil d’Administration Quandel se réunit.', []],
    ['nl', 'De Raad van Commissarissen vergadert.', ['Raad van Commissarissen']],
    ['nl', 'De beursgenoteerde bedrijven groeien.', ['beursgenoteerde bedrijven']],
    ['en', 'The non-listed companies grow.', []],
    ['en', 'The bank took short-term deposits from towns.', []],
    ['en', 'Inflation by the Consumer Price Index rose.', ['Inflation', 'Consumer Price Index']],
    ['en', 'The Consumer Price Index of Quandel rose.', []],
    ['de', 'Das nicht börsennotierte Unternehmen wächst.', ['nicht börsennotierte']],
    ['nl', 'Zij mogen niet fuseren.', ['fuseren']],
    ['de', 'Der Gewinn entfällt auf nicht beherrschende Anteile.', ['Gewinn', 'nicht beherrschende Anteile']],
    // A long end is of finance whatever stands before it; a short one may be the end of any word ("concur-renten").
    ['de', 'Das Amtsgericht eröffnet die Regelinsolvenz, der Hauptgläubiger wartet.', ['Regelinsolvenz', 'Hauptgläubiger']],
    ['nl', 'De zorgvastgoedbelegger vreest toetreders en concurrenten.', ['zorgvastgoedbelegger']],
  ])('with hyphens, capitals and denials (%s): %s', (language, text, marks) => {
    expect(termsOf(language, text)).toEqual(marks);
  });
});

describe('one sense of a word in one text', () => {
  it('holds for its later mentions, which say nothing of their own', () => {
    const ids = idsOf('nl', 'De ECB bouwt de stimulus af. Vorig jaar was die stimulus groot.');
    expect(ids.filter((id) => id === 'monetary_easing')).toHaveLength(2);
  });
});

it('reads an everyday word that the story is about', () => {
  const steel =
    'They apply to all steel. The tariffs of 25 per cent were lifted, he said, and nobody missed them in the harbours of the south. ';
  const story = `Steel tariffs are back\nHe spoke of a trade surplus and of transshipment, and of free trade. ${steel.repeat(14)}`;
  const blocks = story.split('\n').map((text, at) => ({ text, role: at === 0 ? ('headline' as const) : ('body' as const) }));
  const { mentions } = findMentions(blocks, { language: 'en', date: '2025-02' }, knowledge);
  expect(mentions.filter((one) => one.id === 'term:tariff').length).toBeGreaterThan(10);
});

/** Three sentences between a word and those that tell its sense. */
const MEANWHILE: Record<Language, string> = {
  nl: 'Het regende in Vlieland. De veerboot voer niet. De kinderen bleven thuis.',
  en: 'It rained in Whitby. The ferry did not sail. The children stayed at home.',
  de: 'Es regnete auf Föhr. Die Fähre fuhr nicht. Die Kinder blieben zu Hause.',
  fr: 'Il pleuvait à Cancale. Le bac ne passait pas. Les enfants restaient chez eux.',
};

describe('a word that in a story on money is hardly anything else', () => {
  it.each<[Language, string, string, string[]]>([
    ['nl', 'De winkelketen is failliet.', 'Morgen spreekt de curator over 3 miljoen euro.', ['administrator_insolvency']],
    ['nl', 'Het museum is dicht.', 'Morgen spreekt de curator over 3 miljoen euro.', []],
    ['de', 'Der Insolvenzverwalter ist da.', 'Im Mai beginnt die Sanierung für 3 Millionen Euro.', ['corporate_restructuring']],
    ['de', 'Der Konzern wächst.', 'Im Mai tagt der Vorstand über 3 Millionen Euro.', ['management_board']],
    ['fr', 'Les actionnaires attendent.', 'En mai, la participation rapporte 3 millions d’euros.', ['stake']],
    ['en', 'Creditors wait for the insolvency.', 'In May the receiver found £3m.', ['administrator_insolvency']],
  ])('is told by its company anywhere in the article (%s): %s ... %s', (language, first, last, ids) => {
    const before = idsOf(language, `${first} ${MEANWHILE[language]} `);
    expect(idsOf(language, `${first} ${MEANWHILE[language]} ${last}`).slice(before.length)).toEqual(ids);
  });

  it.each<[Language, string, string[]]>([
    ['en', 'Banks have an exposure of $7bn to the group.', ['exposure']],
    ['en', 'The court heard that both sides reached a settlement and Shell paid.', ['settlement']],
    ['fr', 'Le prix représente une prime de 22 % sur le cours de clôture.', ['takeover_premium', 'closing_price']],
    ['de', 'Die Übernahme treibt die Konsolidierung der Branche.', ['acquisition', 'industry_consolidation']],
    ['nl', 'Het ging om de fusie van twee banken.', ['merger']],
  ])('has a sense of its own beside others (%s): %s', (language, text, ids) => {
    expect(idsOf(language, text)).toEqual(ids);
  });
});

describe('a term of several words in a long story that names few', () => {
  const deal = 'The acquisition, the turnover, the holding, the listing, the merger, the borrower, the exposure and the haircut are told.';
  const filler = 'The elder of the two has worked there since he was a boy and has led it for as long as many can remember.';
  const mark = (sentences: readonly string[]): string[] => {
    const text = [...sentences, 'It is paid next year if certain working capital targets are met.'].join(' ');
    const { mentions } = findMentions([{ text, role: 'body' }], { language: 'en', date: '2020-01' }, knowledge);
    return mentions.filter(({ kind }) => kind === 'term').map(({ start, end }) => text.slice(start, end));
  };

  it('is one where many words may be of finance', () => {
    expect(mark([deal, deal, ...Array(12).fill(filler)])).toContain('working capital');
  });

  it('and none in a story on something else', () => {
    expect(mark(Array(16).fill(filler))).toEqual([]);
  });
});

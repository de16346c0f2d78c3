import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language';
import { findMentions } from '../../src/mentions/find';
import { MONEY, saidIn } from './said-in';
import { knowledge } from './whole-index';

type Case = [language: Language, text: string, said: string[]];

describe('houses that no list has', () => {
  it.each<Case>([
    // Named again and again, in the headline too, beside "the bank": with a verb of houses or without.
    [
      'nl',
      'Qvandel opnieuw beboet\nDe toezichthouder heeft een boete uitgedeeld aan Qvandel. De bank moet van de rechter betalen, zegt Qvandel. Bezwaar van Qvandel is afgewezen, en met de boete is de zaak klaar.',
      ['Qvandel', 'Qvandel', 'Qvandel', 'Qvandel'],
    ],
    ['nl', 'Winst stijgt\nDe omzet van Qvandel steeg. Qvandel boekte een winst van 5 miljoen euro.', ['Qvandel', 'Qvandel']],
    ['nl', 'Topman stapt op\nQvandel-topman Bos vertrekt. Ook bij Qvandel daalde de winst.', ['Qvandel', 'Bos', 'Qvandel']],
    ['nl', 'Beurs\nVolgens beleggers valt het mee. Het aandeel Q&V daalde. Er spelen volgens Q&V kwesties.', ['Q&V', 'Q&V']],
    [
      'nl',
      'Verlies voor Van Qvandel\nDe bank bericht dat de winst daalde. Het resultaat van Van Qvandel viel tegen. De spaarrente bij Van Qvandel daalt, zodat het dividend van Van Qvandel lager is.',
      ['Van Qvandel', 'Van Qvandel', 'Van Qvandel', 'Van Qvandel'],
    ],
    ['de', 'Kette\nGestern hatte DYZ-Chef Peter Meier erklärt, der Eigentümer DYZ stehe zur Kette.', ['DYZ', 'Peter Meier', 'DYZ']],
    ['de', 'Kette\nGestern hatte DYZ-Chef Peter Meier erklärt, dass es geht.', ['Peter Meier']],
    // By its bare name in the headline, and in full below.
    [
      'en',
      'Oil driller Qvandel files for bankruptcy\nQvandel Energy Inc, an oil producer, filed on Monday. Qvandel, whose shares trade, is pursuing a plan.',
      ['Qvandel = Qvandel Energy Inc', 'Qvandel Energy Inc', 'Qvandel = Qvandel Energy Inc'],
    ],
    ['de', 'Geld\nInvestoren geben dem Zahnschienen-Start-up Qvandel 35 Millionen Euro.', ['Qvandel']],
    ['en', 'Deal\nCampbell will swallow rival Qvander’s-Lance. Shares of Qvander’s-Lance rose.', ['Qvander’s-Lance', 'Qvander’s-Lance']],
    ['de', 'Kiosk\nDas Landesgericht St. Zorvan hat entschieden.', ['Landesgericht St. Zorvan']],
    [
      'nl',
      'Top\nBekend werd dat An Zorvegen het bedrijf mee gaat leiden. Zorvegen begint in juni.',
      ['An Zorvegen', 'Zorvegen = An Zorvegen'],
    ],
    ['de', 'Rente\nZu ihnen gehört die Migros-Pensionskasse, eine der größten.', ['Migros-Pensionskasse']],
    ['fr', 'Vente\nL’argent vient de son propriétaire, la Fondation Aventzorvus.', ['Fondation Aventzorvus']],
    // A sentence starts with its first word.
    [
      'en',
      'Stake\nQvandel Wireless Zorvan Ltd. will pay $300 million. Meanwhile Zorvan Energy plc waits.',
      ['Qvandel Wireless Zorvan Ltd', 'Zorvan Energy plc'],
    ],
    // Who works there.
    ['en', 'Sensex\nRakesh Goyal, Senior Vice President at Bonzorva Portfolio, said it.', ['Rakesh Goyal', 'Bonzorva Portfolio']],
    ['en', 'Sensex\nRakesh Goyal, professor of Zorvania, said it.', ['Rakesh Goyal']],
    // A surname that stands first.
    [
      'en',
      'Court\nThe court has sent ex-legislator Chim Pui-chung to prison. The businessman Ma Zhonghong paid. Louis Tse Ming-kwong, a managing director, said so. Tse and Chim agreed.',
      ['Chim Pui-chung', 'Ma Zhonghong', 'Louis Tse Ming-kwong', 'Tse = Louis Tse Ming-kwong', 'Chim = Chim Pui-chung'],
    ],
    [
      'fr',
      'Tarifs\nRuba Ghazal, de Québec solidaire (QS), le dit. On croit que Québec veut changer les tarifs.',
      ['Ruba Ghazal', 'Québec solidaire', 'QS = Québec solidaire'],
    ],
    // Two of one surname: alone it is neither's.
    [
      'en',
      'Court\nRicky Chim, chief executive of the firm, was jailed. The ex-legislator Chim Pui-chung paid. Chim said so.',
      ['Ricky Chim', 'Chim Pui-chung'],
    ],
    ['nl', 'Fraude\nJarenlang maakte Patrick H. (52) geld over. Volgens boekhouder Karel B. klopt dat.', ['Patrick H', 'Karel B']],
    // Bought by a known one, named once.
    ['en', 'Deal\nMacquarie is to buy Qvan-Pitt Delia for $130 million, and acquired Zorvan Trek.', ['Qvan-Pitt Delia', 'Zorvan Trek']],
    ['en', 'Deal\nMacquarie bought Qvandel tankers, acquired Qvan and Trek and bought its Zorvan.', []],
    ['nl', 'Deal\nPhilips koopt Qvandel voor 130 miljoen euro en heeft Zorvan Zorg overgenomen.', ['Qvandel', 'Zorvan Zorg']],
    ['fr', 'Achat\nDanone rachète Qvandel pour 130 millions d’euros.', ['Qvandel']],
    ['en', 'Fined\nQvandelia CEO Ann Boggart resigned. The revenue of Qvandelia fell.', ['Qvandelia', 'Ann Boggart', 'Qvandelia']],
    [
      'en',
      'Watchdog fines Qvandelia £7m\nThe insurer was warned. Qvandelia settled early. Customers were failed by Qvandelia, the watchdog said.',
      ['Qvandelia', 'Qvandelia', 'Qvandelia'],
    ],
    ['en', 'Analysis\nIts author, Dr. Xanti Yolavu, put the loss at $6 million.', ['Xanti Yolavu']],
    ['en', 'Bid\nA rival made an offer. Shareholders of Qvandelia agreed, and the Qvandelia bid stood.', ['Qvandelia', 'Qvandelia']],
    [
      'fr',
      'Résultats\nHier, Brelinfor, qui a porté sa dette à 5 millions, vend. Les actions de Brelinfor chutent.',
      ['Brelinfor', 'Brelinfor'],
    ],
    ['de', 'Kiosk\nDer Gewinn stieg. Zantora-Chef Meier verkauft. Die Aktionäre von Zantora stimmten zu.', ['Zantora', 'Meier', 'Zantora']],
    ['de', 'Zantôra verdient mehr\nDer Gewinn der Zantôra stieg. Der Umsatz der Zantôra auch.', ['Zantôra', 'Zantôra', 'Zantôra']],
    [
      'de',
      'Banken\nDie Aufsicht prüft den Zusammenbruch der Zantor Valley Holm. Einleger der Zantor Valley Holm klagen. Die Zantor Valley Holm hatte Verluste.',
      ['Zantor Valley Holm', 'Zantor Valley Holm', 'Zantor Valley Holm'],
    ],
  ])('all that the article says of them is added up (%s): %s', (language, text, said) => {
    expect(saidIn(language, text)).toEqual(said);
  });

  it.each<[language: Language, text: string, marks: string[]]>([
    // A small company of the index: the text's own where it is of a country that the text does not speak of.
    [
      'de',
      'Werft\nGespräche führten der Staat und Eigner Genting. Von Genting kam nichts. Die Bank verlangte von Genting Geld. Genting zahlte nicht.',
      ['Genting = said', 'Genting = said', 'Genting = said', 'Genting = said'],
    ],
    [
      'de',
      'Werft\nIn Malaysia sprach der Staat mit Eigner Genting. Von Genting kam nichts. Die Bank verlangte von Genting Geld. Genting zahlte nicht.',
      ['Genting = genting', 'Genting = genting', 'Genting = genting', 'Genting = genting'],
    ],
    ['de', 'Werft\nGespräche führten der Staat und Genting. Von Genting kam nichts.', []],
  ])('a name that a small company of the index bears (%s): %s', (language, text, marks) => {
    const blocks = `${text}\n${MONEY[language]}`
      .split('\n')
      .map((part, at) => ({ text: part, role: at === 0 ? ('headline' as const) : ('body' as const) }));
    const { mentions } = findMentions(blocks, { language, date: '2024-03' }, knowledge);
    const found = mentions
      .filter(({ kind }) => kind === 'company')
      .map(({ block, start, end, id }) => `${blocks[block]!.text.slice(start, end)} = ${id.replace(/:.*/, '')}`);
    expect(found).toEqual(marks);
  });

  it.each<Case>([
    // What is of it, what it does with others, what others do by it.
    [
      'nl',
      'Ondergang Qvandel raakt leverancier\nNu betaalt het bedrijf voor Qvandel. Dat ligt aan het verlies dat Qvandel leed. Ook was Qvandel actief in de bouw. Nu Qvandel gesloten is, rust het werk.',
      ['Qvandel', 'Qvandel', 'Qvandel', 'Qvandel', 'Qvandel'],
    ],
    [
      'nl',
      'Winst lager\nVEGHEL (AFN) - Bij Qvandel is de winst lager. De omzet van Qvandel bleef gelijk. De filialen van Qvandel sluiten, verwacht Qvandel.',
      ['Qvandel', 'Qvandel', 'Qvandel', 'Qvandel'],
    ],
    [
      'en',
      'Mine sold\nTalks with Qvandelia ended. The mine was bought by Qvandelia, a filing said. The loss that Qvandelia had is over.',
      ['Qvandelia', 'Qvandelia', 'Qvandelia'],
    ],
    ['fr', 'Mine vendue\nL’accord avec Brelinfor est signé. L’offre présentée par Brelinfor suffit.', ['Brelinfor', 'Brelinfor']],
    // A verb behind "the sales of Geingobson" is that of the sales.
    ['en', 'Profit\nHage Geingobson spoke on profit. The sales of Geingobson rose. The offices of Geingobson closed.', []],
    // Where its offices are is a place; parts of the world and of a state have budgets and bonds too.
    ['nl', 'Winst\nHet kantoor in Qvandel sluit. De filialen in Qvandel maken winst, en de winkels in Qvandel ook.', []],
    ['en', 'South Dakota\nSouth Dakota announced profits. The revenue of South Dakota rose, and the earnings of South Dakota too.', []],
    ['fr', 'Bons du Trésor\nLa dette du Trésor monte. Les actifs du Trésor baissent. Le Trésor publie un résultat.', []],
    // The venue before a ticker is no house.
    ['en', 'Shares\nShares in Qvandelia (LON: QVA) and in Brelinfor (LON: BRL) fell. LON shares rose 5%.', ['Qvandelia', 'Brelinfor']],
    // Of the name: a number, an s, a word for nobility.
    [
      'en',
      'Second National posts loss\nSecond National Bancorporation said that its loss rose. Profit of Second National fell.',
      ['Second National', 'Second National Bancorporation', 'Second National'],
    ],
    ['en', 'Loss\nIt was second. Second, the loss rose at the bank.', []],
    ['nl', 'Uitzendwerk\nWinst maakte uitzendgroep Qvandelf’s vorig jaar.', ['Qvandelf’s']],
    ['nl', 'Uitzendwerk\nWinst maakte uitzendgroep Qvandela’s dochter vorig jaar.', ['Qvandela']],
    ['fr', 'Pizza\nLe groupe Brelino’s vend ses magasins.', ['Brelino’s']],
    ['de', 'Angebot\nDas sagte der Investor Patrick Graf von Zantora am Montag.', ['Patrick Graf von Zantora']],
    // "BOJ" is the Bank of Japan elsewhere.
    [
      'en',
      'Economy\nThe Bank of Jamaica (BOJ) sees growth, the BOJ said.',
      ['Bank of Jamaica', 'BOJ = Bank of Jamaica', 'BOJ = Bank of Jamaica'],
    ],
    [
      'en',
      'Economy\nData came from the Statistical Institute of Jamaica (STATIN), and STATIN sees growth.',
      ['Statistical Institute of Jamaica', 'STATIN = Statistical Institute of Jamaica', 'STATIN = Statistical Institute of Jamaica'],
    ],
    // By the head of its name, with a capital, where there is one such.
    [
      'en',
      'Economy\nThe Statistical Institute of Jamaica (STATIN) sees growth. The Institute expects profits. An institute does not.',
      ['Statistical Institute of Jamaica', 'STATIN = Statistical Institute of Jamaica', 'Institute = Statistical Institute of Jamaica'],
    ],
    [
      'en',
      'Economy\nThe Statistical Institute of Jamaica (STATIN) and the Research Institute of Jamaica (RESIN) agree. The Institute expects profits.',
      [
        'Statistical Institute of Jamaica',
        'STATIN = Statistical Institute of Jamaica',
        'Research Institute of Jamaica',
        'RESIN = Research Institute of Jamaica',
      ],
    ],
    // Who speaks behind a role is a person; in a headline it may be the house.
    ['nl', 'Spaarrente\nDat het moeite kost, zegt directeur Qvandel. Volgens Qvandel blijft dat zo.', ['Qvandel', 'Qvandel']],
    ['nl', 'Topman Qvandel zegt nee\nDe rente daalt.', []],
    // German groups, letters, an "und" inside, a hyphen before the legal form; trades have groups too.
    ['de', 'Fusion\nDie Zantora-Gruppe setzt auf ein Ja. Ein Zantora-Sprecher bestätigte das.', ['Zantora', 'Zantora']],
    ['de', 'Fusion\nDer Xilkraft-Konzern hofft. In der Xilkraft-Branche geht es um Preise.', []],
    ['de', 'Gewinn\nDer Kupferpreis hat X-Zan geholfen. Der X-Zan-Chef freut sich.', ['X-Zan', 'X-Zan']],
    ['de', 'Gewinn\nDer Preis hat der X-Bahn geholfen. Der X-Bahn-Chef freut sich.', []],
    [
      'de',
      'Fusion\nDie Übernahme von Zau und Zunnen ist geplant. Die Zau und Zunnen AG soll ein Konzern werden.',
      ['Zau und Zunnen = Zau und Zunnen AG', 'Zau und Zunnen AG'],
    ],
    [
      'de',
      'Fusion\nDie Zantora Holding, Zeldorf, und die Xilbrau AG fusionieren. Ein Sprecher aus Zeldorf sagte das.',
      ['Zantora Holding', 'Xilbrau AG'],
    ],
    ['de', 'Anteile\nAnteile der Coca-Cola-Zetränke GmbH werden verkauft.', ['Coca-Cola-Zetränke GmbH']],
    ['de', 'Gewinn\nDie Regiobank Zeldorf und die Leihkasse Zammheim melden Gewinn.', ['Regiobank Zeldorf', 'Leihkasse Zammheim']],
    // A comma and what it is, in German behind two words that are no nouns.
    [
      'de',
      'Angebot\nPartner ist Zantora Qvelli, ein Kochtopfhersteller aus Italien. Mit dem Probelauf, an dem ein Hersteller teilnimmt, geht es los.',
      ['Zantora Qvelli'],
    ],
  ])('told by what stands around the name (%s): %s', (language, text, said) => {
    expect(saidIn(language, text)).toEqual(said);
  });

  it.each<Case>([
    // Places, persons, things, words, halves of names.
    ['nl', 'Winst stijgt\nDe omzet steeg. In Qvandel steeg de winst. Klanten in Qvandel kopen meer. Qvandel groeit.', []],
    ['nl', 'DEN QVANDEL - De omzet van de bank steeg\nDEN QVANDEL - De winst van de bank steeg.', []],
    ['en', 'Profit\nHage Geingobson spoke on profit. Geingobson announced a plan. The sales of Geingobson rose.', []],
    [
      'en',
      'Revenue\nMr Qvandelia sold shares. The revenue of Qvandelia fell, and Qvandelia sold more shares.',
      ['Qvandelia', 'Qvandelia', 'Qvandelia'],
    ],
    ['en', 'Revenue\nIts Qvandelia sold well. The revenue of Qvandelia rose. Qvandelia launched shares.', []],
    ['en', 'Shares\nThe revenue of Rest of World rose, shares of Rest of World too.', []],
    ['en', 'Indigenous sales\nThe sales of Indigenous staff rose, Indigenous announced profits and the shares of Indigenous rose.', []],
    ['fr', 'Bons\nDes bons de 30 milliards de francs QFA. Le capital de 5 milliards de francs QFA. Des francs QFA.', []],
    ['de', 'Armee\nDer Gewinn der Armeeria stieg. Umsatz und Gewinn der Armeeria stiegen, die Armeeria meldete Verluste.', []],
    [
      'de',
      'Umsatz\nAuf 900 bis 950 Millionen Euro stieg der Umsatz. Der Umsatz von 800 Millionen Euro fiel. Gewinn von 5 Millionen Euro.',
      [],
    ],
    ['de', 'Sparkassen\nDie Beteiligung der Thüringer Sparkassen stieg. Der Gewinn der Thüringer Sparkassen auch.', []],
  ])('and silence where it may be somebody else (%s): %s', (language, text, said) => {
    expect(saidIn(language, text)).toEqual(said);
  });

  it.each<Case>([
    ['nl', 'Zaken\nASML, Qvandel en ING boekten winst.', ['Qvandel']],
    [
      'nl',
      'AEX lager\nDe AEX daalde en de beleggers verkochten aandelen. Op de tweede rij kelderde Qvandel met 19,98 procent.',
      ['Qvandel'],
    ],
    ['nl', 'Weer lager\nOp de tweede rij kelderde Qvandel.', []],
    ['en', 'Wall Street\nThe Nasdaq fell. MQWD00000PUS gained 0.02% and Copper CMQU3 rose 0.86%.', []],
    ['de', 'Tarif\nArbeitgeber und IG Metall wollen Gewinne und Löhne prüfen.', []],
  ])('one of a row of houses, and what the price of its share did (%s): %s', (language, text, said) => {
    expect(saidIn(language, text)).toEqual(said);
  });

  it.each<Case>([
    ['nl', 'Klaar\nHet bouwbedrijf FB Qvandel bouwt. FB Qvandel groeit.', ['FB Qvandel', 'FB Qvandel']],
    ['nl', 'Klaar\nDe directie van drukkerij Qvan-Delfert MediaXo BV wijkt.', ['Qvan-Delfert MediaXo BV']],
    ['nl', 'Klaar\nDe rechtbank in Zwammerdam oordeelde.', ['rechtbank in Zwammerdam']],
    ['nl', 'Klaar\nDe rechtbank in Amsterdam heeft een nieuw dak.', []],
    ['de', 'Kauf\nDie Ulmexa Bau GmbH & Co. KG und die Zantor Werft AG zahlen.', ['Ulmexa Bau GmbH & Co. KG', 'Zantor Werft AG']],
    ['en', 'Deal\nTemplar & Websterson Group Ltd, a retailer, grew.', ['Templar & Websterson Group Ltd']],
    [
      'en',
      'Offer\nPlan for Qvolver and Dexley Breweries (Q&DB) stands. Holders of Q&DB agreed.',
      ['Qvolver and Dexley Breweries', 'Q&DB = Qvolver and Dexley Breweries', 'Q&DB = Qvolver and Dexley Breweries'],
    ],
    [
      'en',
      'Freeze\nKenya Electricity Generating Company (KenGen) pays none.',
      ['Kenya Electricity Generating Company', 'KenGen = Kenya Electricity Generating Company'],
    ],
    // Begins of its words, one after the other, and letters out of one long German word.
    [
      'en',
      'Rules\nThe Northern Insurance Commission (NOINCOM) agreed, and NOINCOM said so.',
      ['Northern Insurance Commission', 'NOINCOM = Northern Insurance Commission', 'NOINCOM = Northern Insurance Commission'],
    ],
    ['en', 'Peg\nTwo Dollar Coins (TDCO) were sold.', []],
    [
      'de',
      'Hilfe\nDas Geld kam aus dem Wohnungsmarktstabilisierungsfonds (WMS). Der WMS zahlte.',
      ['Wohnungsmarktstabilisierungsfonds', 'WMS = Wohnungsmarktstabilisierungsfonds', 'WMS = Wohnungsmarktstabilisierungsfonds'],
    ],
    ['de', 'Werk\nIn der Halle liegt das Förderbandmittelstück (FBM).', []],
    // No start of a sentence writes a capital inside a word.
    ['en', 'Issue\nLeapQver Nigeria Insurance Holdings Limited took a stake.', ['LeapQver Nigeria Insurance Holdings Limited']],
    // A savings bank goes on without what it is.
    [
      'en',
      'Merger\nOn Monday Qvitizens-Dalton Savings Bank bought it. Qvitizens-Dalton offices stay open.',
      ['Qvitizens-Dalton Savings Bank', 'Qvitizens-Dalton = Qvitizens-Dalton Savings Bank'],
    ],
    ['nl', 'Bod\nVeel is al in het bezit van Brelinga Beheer, zijn investeringsmaatschappij.', ['Brelinga Beheer']],
    // One house with and without its legal form, whose first word is where it sits; a number with a capital is of the name.
    [
      'en',
      'Builder fails\nCustomers of the building company Qvinsland One Homes wait. Qvinsland One Homes Pty Ltd is based in Qvinsland. Homes in Qvinsland cost more.',
      ['Qvinsland One Homes', 'Qvinsland One Homes Pty Ltd = Qvinsland One Homes'],
    ],
    ['en', 'Fine\nBrimnagh Credit Union was fined. The credit union agreed.', ['Brimnagh Credit Union']],
    ['de', 'Aus\nDie Privatbrauerei Iserlau gibt auf.', ['Privatbrauerei Iserlau']],
    ['nl', 'Belasting\nStaatssecretaris Qvel van Financiën wil het niet.', ['Qvel']],
    // "The Commission" is the one that the text has named.
    ['en', 'Licence\nThe Qvinsland Building Commission acted. The Commission will speak.', []],
    // Letters that are another body's where only two words of three are the same.
    ['en', 'Freeze\nThe Capital Markets Authority (CMA) agreed.', ['Capital Markets Authority', 'CMA = Capital Markets Authority']],
    ['fr', 'Vote\nL’Assemblée Générale Ordinaire (AGO) vote.', []],
    [
      'en',
      'Deal\nIt got backing from Allied Capital Corp. of Washington and from Xantavia Turkeys Ltd.',
      ['Allied Capital Corp', 'Xantavia Turkeys Ltd'],
    ],
    // In Dutch a noun with a capital in the middle of a sentence is of the name, a role behind a name its end.
    ['nl', 'Klaar\nEr komt een doorstart van Bouwgroep Emmenaar. Bouwgroep Emmenaar zweeg.', ['Bouwgroep Emmenaar', 'Bouwgroep Emmenaar']],
    ['nl', 'Klaar\nDat zegt Rienk van Trip Advocaten.', ['Trip Advocaten']],
    ['de', 'Kauf\nDie Gründung von Kamekau GmbH & Co. KG kostet.', ['Kamekau GmbH & Co. KG']],
    ['en', 'Trusts\nShares of Qvasers Logistics & Commercial Trust fell.', []],
    ['fr', 'Capital\nL’anversoise Brelintrust vend, la bourgeoise Emma rit.', ['Brelintrust']],
    [
      'nl',
      'Heijmans koopt bouwbedrijf Van Gisbergensen\nHeijmans koopt bouwbedrijf Van Gisbergensen. Volgens directeur Peter van Gisbergensen gaan de werknemers van Van Gisbergensen mee over.',
      ['Van Gisbergensen', 'Van Gisbergensen', 'Peter van Gisbergensen', 'Van Gisbergensen'],
    ],
    [
      'en',
      'Jobs lost\nIts parent is Qvetnor Group, a company. The builder said that Qvetnor Construction has ceased, and Qvetnor Construction filed.',
      // Another house of the family is not the group, but one of its own.
      ['Qvetnor Group', 'Qvetnor Construction', 'Qvetnor Construction'],
    ],
    // A sign joins letters: "DB" of "W&DB" is not Deutsche Bahn.
    ['en', 'Offer\nHolders of W&DB agreed. The board of W&DB said so.', []],
    ['fr', 'Imprimerie\nC’est le cas de Brelinprim, entreprise familiale.', ['Brelinprim']],
    [
      'de',
      'Verfahren\nVerwalter ist Rechtsanwalt Georg F. Kreplinger. Das sagt Georg Kreplinger. Kreplinger dankt.',
      ['Georg F. Kreplinger', 'Georg Kreplinger = Georg F. Kreplinger', 'Kreplinger = Georg F. Kreplinger'],
    ],
  ])('names in full, with their signs, forms and initials (%s): %s', (language, text, said) => {
    expect(saidIn(language, text)).toEqual(said);
  });

  it.each<[Language, string, string[]]>([
    ['en', 'Mr Qvandelia sold shares. The revenue of Qvandelia fell.', ['Qvandelia: person']],
    ['en', 'Senator Qvandelia asked why.', ['Qvandelia: person']],
    ['fr', 'L’administrateur, Me Stacklin, vend.', ['Stacklin: person']],
    ['fr', 'Il me Stacklin.', []],
    ['nl', 'Volgens mevrouw Kortewegerse niet.', ['Kortewegerse: person']],
    ['en', 'Mr Qmarket sold on the qmarket.', []],
    // One that the index has of somebody is not a stranger's.
    ['en', 'Mr Powell sold shares.', []],
  ])('whoever is named by a title and a surname is a person (%s): %s', (language, text, known) => {
    const blocks = [text, MONEY[language]].map((part) => ({ text: part, role: 'body' as const }));
    const { introduced } = findMentions(blocks, { language, date: '2024-03' }, knowledge);
    expect(introduced.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(known);
  });

  it.each<[Language, string, string[]]>([
    ['en', 'It ended.\nShares of Dollar General Corp. rose.', ['Dollar General Corp']],
    ['fr', 'C’est fini.\nIl aide le Groupe Renault.', ['Groupe Renault']],
    ['nl', 'Klaar.\nDe aandelen van ING Groep NV stegen.', ['ING Groep NV']],
  ])('a name is marked with its form and its “Group” (%s): %s', (language, text, whole) => {
    const blocks = text.split('\n').map((part) => ({ text: part, role: 'body' as const }));
    const { mentions } = findMentions(blocks, { language, date: '2024-03' }, knowledge);
    expect(mentions.filter(({ kind }) => kind !== 'term').map(({ block, start, end }) => blocks[block]!.text.slice(start, end))).toEqual(
      whole,
    );
  });

  it('somebody whose house stands behind him in brackets is a person of the story', () => {
    expect(saidIn('nl', 'Klaar\nDat zegt Edwin van Lieshouters (ING). Van Lieshouters zwijgt.', false)).toEqual([
      'Edwin van Lieshouters',
      'Van Lieshouters = Edwin van Lieshouters',
    ]);
    expect(saidIn('nl', 'Klaar\nDaar zat Edwin van Lieshouters (44). Van Lieshouters zwijgt.', false)).toEqual([]);
  });

  it('in a story on something else only what is held or spoken of as a house is one', () => {
    const text = 'Feest\nKlanten van Qvandel dansten. Qvandel opende de dag, en Qvandel boekte een zaal.';
    expect(saidIn('nl', text, false)).toEqual([]);
    expect(saidIn('nl', text)).toEqual(['Qvandel', 'Qvandel', 'Qvandel']);
  });

  it('a house that begins with the name of one that the index has is its own', () => {
    const text = 'Die insolvente Kettler Plastics GmbH ist am Ende. Die Kettler-Aktie fiel, Kettler schweigt.';
    expect(saidIn('de', `Kettler\n${text}`)).toEqual(['Kettler Plastics GmbH']);
  });

  it('a sentence of names with a full stop is no headline in capitals', () => {
    const text =
      'Das Amtsgericht Xantburg hat die Rechtsanwälte Georg Kreplinger und Marco Kuhlmann aus der Kanzlei zu Insolvenzverwaltern der insolventen Zantora Freizeit GmbH und Zantora Plastics GmbH bestellt.';
    expect(saidIn('de', `Neues\n${text}`)).toContain('Zantora Plastics GmbH');
  });
});

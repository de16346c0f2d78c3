import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language';
import { findMentions } from '../../src/mentions/find';
import { knowledge } from './whole-index';

/** "Brussel = european_commission" for each actor; whom only the text knows is "said". The first line is the headline. */
function actorsOf(language: Language, text: string, date = '2024-03'): string[] {
  const blocks = text.split('\n').map((part, at) => ({ text: part, role: at === 0 ? ('headline' as const) : ('body' as const) }));
  const { mentions } = findMentions(blocks, { language, date }, knowledge);
  return mentions
    .filter((one) => one.kind !== 'term' && one.kind !== 'amount')
    .map((one) => `${blocks[one.block]!.text.slice(one.start, one.end)} = ${one.id.startsWith('said:') ? 'said' : one.id}`);
}

type Case = [language: Language, text: string, marks: string[], date?: string];

describe('actors in the whole index', () => {
  it.each<Case>([
    ['nl', 'De winkels in Brussel bleven dicht.', []],
    ['nl', 'Brussel wil strengere regels voor banken.', ['Brussel = european_commission']],
    ['fr', 'La banque a son siège à Bruxelles.', []],
    [
      'fr',
      'La Commission européenne hésite. Selon Bruxelles, la croissance ralentit.',
      ['Commission européenne = european_commission', 'Bruxelles = european_commission'],
    ],
    ['de', 'Brüssel gibt grünes Licht.', ['Brüssel = european_commission']],
    ['en', 'He met bankers in Davos and in Brussels.', []],
  ])('a town that stands for a body is one where it acts (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'Mexico to fight steel tariffs\nNothing else.', ['Mexico = country:MX']],
    ['en', 'But Beijing is balking at new purchases.', ['Beijing = country:CN']],
    ['en', 'He may agree to Beijing’s demands.', ['Beijing = country:CN']],
    ['en', 'The plant in China wants workers.', []],
    ['de', 'USA stoppen einen Tanker\nRussland sprach von Unrecht.', ['USA = country:US', 'Russland = country:RU']],
    ['de', 'Zuvor hatte Washington neue Zölle angekündigt.', ['Washington = country:US']],
    ['de', 'In China hatte er neue Zölle angekündigt.', []],
    ['nl', 'Gisteren dreigde China met maatregelen.', ['China = country:CN']],
    ['fr', 'Pékin refuse de céder.', ['Pékin = country:CN']],
  ])('a country acts with more verbs, before and behind it (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['nl', 'De Britse overheid kijkt mee.', ['Britse overheid = government_of_the_united_kingdom']],
    ['de', 'Die chinesische Regierung zahlt nicht.', ['chinesische Regierung = government_of_china']],
    [
      'fr',
      'EDF et Renault appartiennent en partie à l’État, dit le ministère. L’État vend.',
      ['EDF = edf', 'Renault = renault', 'État = gouvernement_francais', 'État = gouvernement_francais'],
    ],
    ['fr', 'EDF et Renault attendent le chef de l’État.', ['EDF = edf', 'Renault = renault']],
    ['fr', 'Shell et BP négocient avec l’État.', ['Shell = shell', 'BP = bp']],
  ])('governments and the French state (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    [
      'nl',
      'Het kabinet trekt geld uit, zegt Eelco Heinen.',
      ['kabinet = government_of_the_netherlands', 'Eelco Heinen = eelco_heinen'],
      '2024-11',
    ],
    [
      'nl',
      'Minister Eelco Heinen is voorzichtig. De premier zwijgt, de regering van het eiland ook.',
      ['Eelco Heinen = eelco_heinen', 'premier = dick_schoof'],
      '2024-11',
    ],
    [
      'nl',
      'N-VA en CD&V twijfelen. De regering wacht af.',
      ['N-VA = n_va', 'CD&V = cdandv', 'regering = government_of_belgium'],
      '2024-03',
    ],
    ['nl', 'N-VA en CD&V twijfelen. De Vlaamse partijen en de regering wachten af.', ['N-VA = n_va', 'CD&V = cdandv'], '2024-03'],
    ['nl', 'Het kabinet wacht af, meldt Shell.', ['Shell = shell'], '2024-03'],
    [
      'fr',
      'Le Medef soutient Michel Barnier. Le gouvernement hésite. Le gouvernement espagnol dépense.',
      [
        'Medef = medef',
        'Michel Barnier = michel_barnier',
        'gouvernement = gouvernement_francais',
        'gouvernement espagnol = government_of_spain',
      ],
      '2024-10',
    ],
    ['fr', 'Michel Barnier est prudent. L’Espagne dépense, et le gouvernement y gagne.', ['Michel Barnier = michel_barnier'], '2024-10'],
    [
      'fr',
      'Antoine Armand défend le budget du Premier ministre.',
      ['Antoine Armand = antoine_armand', 'Premier ministre = michel_barnier'],
      '2024-10',
    ],
    ['fr', 'Antoine Armand salue le Premier ministre.', ['Antoine Armand = antoine_armand'], '2024-12'],
    [
      'de',
      'Robert Habeck lobt die Pläne. Die Regierung einigt sich, der Kanzler schweigt.',
      ['Robert Habeck = robert_habeck', 'Regierung = german_federal_government', 'Kanzler = olaf_scholz'],
      '2023-05',
    ],
    [
      'en',
      'The TUC and Make UK disagree. The Chancellor will speak, the government has listened, and government bonds rose.',
      ['TUC = tuc', 'Make UK = make_uk', 'Chancellor = rachel_reeves', 'government = government_of_the_united_kingdom'],
      '2024-10',
    ],
    ['en', 'The TUC has a friend in Germany. The chancellor will speak.', ['TUC = tuc'], '2024-10'],
  ])('government and ministers of the one country that the story is about (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'The GMB union wants more.', ['GMB = gmb']],
    ['en', 'They unite and wait. Unite or lose.', []],
    ['en', 'The state pays for projects of Northern Works, the minister said.', []],
    ['en', 'Ardan Kovacs, the minister, said so.', ['Ardan Kovacs = said']],
    ['de', 'Der Fall des Lufttaxi-Start-ups Lilium zeigt es.', ['Lilium = lilium']],
    ['de', 'Mutares bringt eine Tochter an die Börse.', ['Mutares = mutares']],
    ['de', 'Doch deutsche Außenminister reisen viel.', []],
    ['fr', 'La société Lagardère, que dirige Arnaud Lagardère, se vend.', ['Lagardère = lagardere', 'Arnaud Lagardère = arnaud_lagardere']],
    [
      'nl',
      'Topman Tako de Haan van B&S vertrekt bij B&S Group.',
      ['Tako de Haan = tako_de_haan', 'B&S = b_s_group', 'B&S Group = b_s_group'],
    ],
    ['nl', 'De supermarktketen Jumbo opent een winkel.', ['Jumbo = jumbo_supermarkten']],
    [
      'fr',
      'Les comptes de Stellantis, d’Orange et de Renault sont bons.',
      ['Stellantis = stellantis', 'Orange = orange', 'Renault = renault'],
    ],
    ['fr', 'Jean Mercadal, secrétaire général du SNGAF, refuse.', ['Jean Mercadal = said', 'SNGAF = sngaf']],
    ['fr', 'Jean Mercadal (CFDT) refuse.', ['Jean Mercadal = said', 'CFDT = cfdt']],
    [
      'de',
      'Der ZF-Gesamtbetriebsrat warnt, Bosch und Mahle schweigen.',
      ['ZF = zf_friedrichshafen', 'Bosch = robert_bosch', 'Mahle = mahle'],
    ],
    ['de', 'In einer sehr ungewöhnlichen Allianz warnen Bosch und Mahle.', ['Bosch = robert_bosch', 'Mahle = mahle']],
    ['de', 'BERLIN (Dow Jones) Bosch warnt.', ['Bosch = robert_bosch']],
    ['en', 'Ofgem raised bills for 3m households.', ['Ofgem = ofgem']],
    ['en', 'Allergan (NYSE: AGN) fell.', ['Allergan = allergan', 'NYSE = nyse']],
    ['en', 'ZURICH/LONDON (Reuters) - Actelion fell.', ['Reuters = reuters', 'Actelion = actelion']],
    ['de', 'In der Corona-Krise half der Staat der Lufthansa.', ['Lufthansa = lufthansa']],
    ['de', 'Der Investor Northgate Equity Partners kauft den Händler.', ['Northgate Equity Partners = said']],
    ['de', 'Den Restrukturierungsexperten Lothar Hiese holte die Lufthansa.', ['Lothar Hiese = said', 'Lufthansa = lufthansa']],
    ['fr', 'Stellantis salue le Chinois Zhaling.', ['Stellantis = stellantis', 'Zhaling = said']],
    [
      'fr',
      'Les dirigeants d’Amundi, Bruno Mercadal, analyste, et Vincent Rouard se taisent. Vincent Rouard est seul.',
      ['Amundi = amundi', 'Bruno Mercadal = said', 'Vincent Rouard = said', 'Vincent Rouard = said'],
    ],
    [
      'nl',
      'Winkels van Vero Moda worden overgenomen door Bestseller uit Denemarken.',
      ['Vero Moda = vero_moda', 'Bestseller = bestseller'],
    ],
    ['en', 'Labour MP Ardan Kovacs asked Ofgem.', ['Labour = labour_party', 'Ardan Kovacs = said', 'Ofgem = ofgem']],
  ])('unions, apposition, compounds and sure names (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['de', 'Es folgen BMW und Continental am Dienstag.', ['BMW = bmw', 'Continental = continental']],
    ['de', 'Es folgen BMW, Lanxess, Merck und Siemens.', ['BMW = bmw', 'Lanxess = lanxess', 'Merck = merck_kgaa', 'Siemens = siemens']],
    ['en', 'Shares of Marks & Spencer and Next fell.', ['Marks & Spencer = marks_spencer', 'Next = next']],
    ['en', 'The Next big thing was not Next.', []],
    [
      'nl',
      'AMSTERDAM (ANP) - Door Bloomberg gepolste analisten zien meer winst voor ASML.',
      ['ANP = anp', 'Bloomberg = bloomberg_news', 'ASML = asml'],
    ],
    [
      'en',
      'Immigration, Refugees and Citizenship Canada (IRCC) moves. IRCC pays.',
      ['Immigration, Refugees and Citizenship Canada = said', 'IRCC = said', 'IRCC = said'],
    ],
    ['de', 'Der Rhein-Main-Verkehrsverbund (RMV) wächst.', ['Rhein-Main-Verkehrsverbund = said', 'RMV = said']],
    // A short name that is the ticker too.
    ['en', 'On Tuesday Meta and Nvidia fell, GM cut prices.', ['Meta = meta_platforms', 'Nvidia = nvidia', 'GM = general_motors']],
    [
      'nl',
      'De chipbedrijven ASMI, Besi en ASML daalden.',
      ['ASMI = asm_international', 'Besi = be_semiconductor_industries', 'ASML = asml'],
    ],
    [
      'en',
      'The Supreme Court ruled; ICICI Bank, HDFC Bank and Infosys rose.',
      ['Supreme Court = supreme_court_of_india', 'ICICI Bank = icici_bank', 'HDFC Bank = hdfc_bank', 'Infosys = infosys'],
    ],
    ['en', 'The Supreme Court of the club met.', []],
    ['nl', 'Minister Heinen van Financiën en premier Schoof praten.', ['Heinen = eelco_heinen', 'Schoof = dick_schoof'], '2024-09'],
    ['nl', 'Dat blijkt uit de Macro Economische Verkenning (MEV). De MEV is dik.', []],
    ['fr', 'Le budget de la Sécurité sociale (PLFSS) est voté.', ['Sécurité sociale = securite_sociale']],
    [
      'fr',
      'Selon Bruno Le Maire, le budget sera tenu. Bercy prévoit un déficit.',
      ['Bruno Le Maire = bruno_le_maire', 'Bercy = french_ministry_of_the_economy_and_finance'],
    ],
    ['fr', 'Le budget et la dette des fans : son concert à Bercy était complet.', []],
    ['en', 'The candy maker Mars bought a rival in March.', ['Mars = mars']],
    [
      'de',
      '„Das ist ungewöhnlich“, empört sich Ardan Kos, Gewerkschaftssekretär bei der IG Metall.',
      ['Ardan Kos = said', 'IG Metall = ig_metall'],
    ],
    [
      'de',
      'Volkswagen, BMW und Mercedes-Benz zittern, während für Ford alles beim Alten bleibt.',
      ['Volkswagen = volkswagen', 'BMW = bmw', 'Mercedes-Benz = mercedes_benz', 'Ford = ford'],
    ],
    ['de', 'So berichtete Bloomberg am Dienstag von Siemens.', ['Bloomberg = bloomberg_news', 'Siemens = siemens']],
    ['de', 'Die Ankündigung des künftigen US-Präsidenten verunsichert.', []],
    ['en', 'Prices rose as Opec+ pauses output increases.', ['Opec+ = opec_plus']],
    ['de', 'Aktien von Siemens (Siemens SECo) und die BaFin.', ['Siemens = siemens', 'Siemens = siemens', 'BaFin = bafin']],
    ['de', 'Das Kurs-Gewinn-Verhältnis (KGV) steigt.', []],
  ])('names that are words in a row, behind a source, and with their letters (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    ['fr', 'Emmanuel Macron hésite. M. Macron attend.', ['Emmanuel Macron = emmanuel_macron', 'Macron = emmanuel_macron']],
    ['fr', 'La Commission nationale espagnole du marché approuve.', []],
    ['de', 'Der Gewerkschafter Patrick Dury (QXYZ) sprach. Der QXYZ feierte.', ['Patrick Dury = said']],
    ['en', 'The carrier Malaysia Airlines grew, which helped Malaysia.', ['Malaysia Airlines = malaysia_airlines']],
    // Names whose last word begins small, or is small by its maker's will.
    ['en', 'Kim Jong-un met Lee Jae-yong.', ['Kim Jong-un = kim_jong_un', 'Lee Jae-yong = jay_y_lee']],
    [
      'nl',
      'Topman Sander van ’t Noordende koopt bij bol.com en bunq.',
      ['Sander van ’t Noordende = sander_van_t_noordende', 'bol.com = bol', 'bunq = bunq'],
    ],
    [
      'en',
      'Bookings at lastminute.com rose; Ma’aden and Chr. Hansen fell.',
      ['lastminute.com = lastminute_com', 'Ma’aden = saudi_arabian_mining_company_ma_aden', 'Chr. Hansen = chr_hansen_holding'],
    ],
    ['en', 'A lander of Tyvak Nano-Satellite Systems flew.', ['Tyvak Nano-Satellite Systems = said']],
    ['en', 'The Photovoltaic Power Systems Program ended.', []],
    ['en', 'Voters in Ohio, Michigan and Utah decide. “Comp sales were light,” she said.', []],
    ['de', 'Im ICE, EC oder IC gilt die Fahrkarte nicht.', []],
    ['en', 'In Ottawa the Treasury Board announced a plan for Canada.', []],
    ['en', 'The Malaysian government pays. Malaysian companies do not.', ['Malaysian government = government_of_malaysia']],
    [
      'de',
      'Die Commerzbank und die Deutsche Bank liegen über dem Vor-Corona-Niveau, Corona ist vorbei.',
      ['Commerzbank = commerzbank', 'Deutsche Bank = deutsche_bank'],
    ],
  ])('a short form or a part of a longer name is nobody else (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['fr', 'Adocia (+43%) a annoncé un accord.', ['Adocia = adocia']],
    [
      'de',
      'Zu den Gewinnern zählten Nobel Biocare (+3,9%) und Richemont (+3,9%).',
      ['Nobel Biocare = nobel_biocare', 'Richemont = richemont'],
    ],
    ['nl', 'Waterland is een Belgische investeringsmaatschappij.', ['Waterland = waterland']],
    ['nl', 'Waterland (43 inwoners) is een mooi dorp in de polder.', []],
    ['de', 'Die Gewinnwarnung des Maschinenbauers Gea schockte alle.', ['Gea = gea_group']],
    ['de', 'Gea war die Göttin der Erde, und der Einbruch war groß.', []],
    ['de', 'Der Einbruch riss den MDax mit, sagte ein Händler von der Baader Bank.', ['MDax = mdax', 'Baader Bank = baader_bank']],
    ['de', 'Die PrivatBank gehört dem Staat. Eine Privatbank ist etwas anderes.', ['PrivatBank = privatbank']],
    ['de', 'Gefragt waren voestalpine und adidas.', ['voestalpine = voestalpine', 'adidas = adidas']],
    [
      'fr',
      'Le Crédit agricole et la Société générale montent.',
      ['Crédit agricole = credit_agricole', 'Société générale = societe_generale'],
    ],
    ['fr', 'Elle a créé une société générale de conseil et un crédit agricole.', []],
  ])('a house that stands alone (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['de', 'Die EZB wartet ab, erklärte Lagarde.', ['EZB = ecb', 'Lagarde = christine_lagarde'], '2022-06'],
    ['de', 'Der Händler wartet ab, erklärte Lagarde.', [], '2022-06'],
    ['de', 'Die EZB wartet ab, erklärte Lagarde.', ['EZB = ecb'], '2015-06'],
    ['de', 'Er ordnet sich dem Fed-Vorsitzenden Powell unter.', ['Fed = fed', 'Powell = jerome_powell'], '2022-02'],
    ['de', 'Die Bundesbank mahnt. Er schlug den Nagel in die Wand.', ['Bundesbank = bundesbank'], '2022-06'],
    ['de', 'Der Präsident der Fed von Atlanta sprach.', ['Fed von Atlanta = federal_reserve_bank_of_atlanta']],
    ['fr', 'Le SNB et la direction se sont réunis.', ['SNB = snb_cfe_cgc']],
    ['en', 'The SNB kept rates.', ['SNB = snb']],
    ['fr', 'Le siège du groupe Amcor est à Zurich.', ['Amcor = amcor']],
    [
      'nl',
      'Clariant won ruim 2 procent in Zürich, Nestlé en Novartis daalden.',
      ['Clariant = clariant', 'Nestlé = nestle', 'Novartis = novartis'],
    ],
    ['nl', 'Investeerder HAL verhoogt het bod op Boskalis.', ['HAL = hal_investments', 'Boskalis = royal_boskalis_westminster']],
    ['fr', 'L’agence S&P a dégradé la note.', []],
    ['de', 'Der Eigentümer Heinz Hermann Thiele kauft zu.', ['Heinz Hermann Thiele = said']],
    ['de', 'Der Geschäftsführer Sami Qvand sprach für die Qvand-Gruppe.', ['Sami Qvand = said']],
    ['fr', 'Des magasins Casino ferment.', ['Casino = casino_guichard_perrachon']],
    ['fr', 'Le casino de la plage ferme, le Casino aussi.', []],
    ['fr', 'Le plan du gouvernement flamand est prêt.', ['gouvernement flamand = vlaamse_regering']],
    ['fr', 'Ce gouvernement d’un autre temps est parti, la cour du château est vide.', []],
    ['nl', 'De rechtbank Amsterdam wees de eis af.', ['rechtbank Amsterdam = rechtbank_amsterdam']],
    ['nl', 'De rechtbank in Amsterdam heeft een nieuw dak.', []],
    ['en', 'The buyout firm Clayton, Dubilier & Rice bid.', ['Clayton, Dubilier & Rice = clayton_dubilier_rice']],
    ['de', 'Die Corona-Krise und die Corona-Pandemie trafen die Commerzbank.', ['Commerzbank = commerzbank']],
    // Letters of a house abroad are another's here, whatever shares and chiefs it has.
    ['de', 'Im Motorenwerk der ATB in Österreich fielen Stellen weg. Der ATB-Vorstand will sparen.', ['ATB = said', 'ATB = said']],
    [
      'en',
      'Shares of ATB rose in Tunisia, said the Arab Tunisian Bank (ATB).',
      ['ATB = arab_tunisian_bank', 'Arab Tunisian Bank = arab_tunisian_bank', 'ATB = arab_tunisian_bank'],
    ],
    // An index, a town, another house: the name goes on, or began before.
    ['de', 'Der ZKB KMU Index hielt sich.', []],
    ['de', 'Die ZKB berechnet einen Index.', ['ZKB = zurcher_kantonalbank']],
    ['fr', 'Le fabricant investit à La Croix-aux-Mines, selon La Croix.', ['La Croix = la_croix']],
    ['fr', 'Les firmes EG Capital Group et Capital Group avaient payé.', ['EG Capital Group = said', 'Capital Group = capital_group']],
    ['de', 'Die Kette ging an den russischen Investor SCP. SCP will sie verkaufen.', []],
    ['nl', 'Volgens het SCP daalt de armoede in Nederland.', ['SCP = sociaal_en_cultureel_planbureau']],
    ['en', 'South Korea’s Kospi rose 0.12% and the Straits Times Index fell.', ['Kospi = kospi', 'Straits Times Index = straits_times']],
    [
      'en',
      'The Straits Times Index was up, wrote The Straits Times.',
      ['Straits Times Index = straits_times', 'The Straits Times = straits_times_newspaper'],
    ],
    [
      'nl',
      'Hij leidt de Beroepsvereniging van het Qvandel (BVQ), en de BVQ groeit.',
      ['Beroepsvereniging van het Qvandel = said', 'BVQ = said', 'BVQ = said'],
    ],
    ['en', 'Investors sold RM11mil of equities and retailers RM6mil, while institutions bought RM6mil.', []],
    // Of the two Treasuries the one of the country that the text is about.
    [
      'en',
      'The fine would have gone to the Treasury. Thames Water and Severn Trent, the British utilities, and BT, paid.',
      ['Treasury = hm_treasury', 'Thames Water = thames_water', 'Severn Trent = severn_trent', 'BT = bt'],
    ],
  ])('leaders by surname, towns, bodies in small letters (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'A firm agreed a takeover of Qvandel. The board of Qvandel agreed.', ['Qvandel = said', 'Qvandel = said']],
    ['en', 'Qvandel grew. The board of Qvandel agreed.', []],
    ['en', 'They feared a takeover of Qvandel. In Qvandel the shops closed, and nobody stayed in Qvandel.', []],
    ['fr', 'Le groupe lance une OPA sur Qvandel. Le directeur de Qvandel vend.', ['Qvandel = said', 'Qvandel = said']],
    ['fr', 'Le festival de Qvandel ouvre. Le maire de Qvandel sourit.', []],
    ['nl', 'Hij heeft een belang in Qvandel. De ploeg van Qvandel juicht.', ['Qvandel = said', 'Qvandel = said']],
    ['nl', 'Hij woont in Qvandel. De ploeg van Qvandel juicht.', []],
    ['de', 'Die Qvandel-Aktie fiel. Qvandel schweigt.', ['Qvandel = said', 'Qvandel = said']],
    ['de', 'Die Chip-Aktie von gestern und die Bank-Aktie von heute.', []],
    ['en', 'Shares in Gilead Sciences Inc rose. Gilead said no.', ['Gilead Sciences Inc = gilead_sciences', 'Gilead = gilead_sciences']],
    ['nl', 'DORDRECHT (ANP) - Bakkersconcern Qvandel Broden groeit.', ['ANP = anp', 'Qvandel Broden = said']],
  ])('a company that the article treats as one (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    [
      'fr',
      'Merck achète Qvandel pour 60 dollars par action et 2 milliards de dollars. Les actions de Merck montent.',
      ['Merck = merck_co', 'Merck = merck_co'],
    ],
    ['fr', 'Les actions de Merck montent.', []],
  ])('of two houses of one name the money tells which (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text).filter((one) => one.startsWith('Merck'))).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'The trustees of the British Steel Pension Scheme agreed.', []],
    ['en', 'British Steel agreed.', ['British Steel = british_steel']],
    ['nl', 'Het pensioenfonds ING kort niet.', []],
    ['fr', 'La Fondation Renault paie.', ['Fondation Renault = said']],
    ['de', 'Die Volkswagen-Stiftung fördert. Die Volkswagen-Aktie fiel.', ['Volkswagen-Stiftung = said', 'Volkswagen = volkswagen']],
    ['en', 'They were advised by consultant Lane Quandel & Peacock. Shell agreed.', ['Shell = shell']],
    ['en', 'They were advised by consultant Lane Clark. Shell agreed.', ['Lane Clark = said', 'Shell = shell']],
    ['de', 'Die Stromkonzerne E.On und RWE verlieren.', ['E.On = e_on', 'RWE = rwe']],
    ['en', 'Shares of T-mobile fell.', ['T-mobile = t_mobile_us']],
    ['fr', 'Les clients des Caisses d’épargne attendent.', ['Caisses d’épargne = caisse_d_epargne']],
    ['de', 'Hilfen für die Credit Suisse kamen spät.', ['Credit Suisse = credit_suisse_group']],
    ['nl', 'De koersen in Parijs klommen. Londen bleef vrijwel vlak.', []],
    ['nl', 'Londen bleef bij zijn plan.', ['Londen = country:GB']],
  ])('a name that goes on, or is spelled in a way of its own (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    [
      'nl',
      'De Belastingdienst wacht op het ministerie van Financiën.',
      ['Belastingdienst = belastingdienst', 'ministerie van Financiën = ministerie_van_financien'],
    ],
    ['nl', 'De Belastingdienst wacht op het Oekraïense ministerie van Financiën.', ['Belastingdienst = belastingdienst']],
    ['nl', 'Het ministerie van Financiën wacht.', []],
    [
      'de',
      'Die Bundesbank mahnt. Das Finanzministerium zahlt.',
      ['Bundesbank = bundesbank', 'Finanzministerium = federal_ministry_of_finance_germany'],
    ],
    ['de', 'Die Bundesbank mahnt. Polen verliert, sagt das Finanzministerium.', ['Bundesbank = bundesbank']],
    [
      'fr',
      'La Banque de France attend. Le ministère du Travail paie.',
      ['Banque de France = banque_de_france', 'ministère du Travail = ministere_du_travail'],
    ],
  ])('a ministry is that of the article’s own state (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    [
      'en',
      'House prices flat, says Nationwide\nNationwide said prices were unchanged. The lender had reported a fall.',
      ['Nationwide = nationwide_building_society', 'Nationwide = nationwide_building_society'],
    ],
    ['en', 'House prices flat, says Nationwide\nNationwide said prices were unchanged. The police had reported a fall.', []],
  ])('a name that is a word, of the house that the article speaks of (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['nl', 'De Amsterdamse AEX-index sloot hoger, de MidKap lager.', ['AEX = aex', 'MidKap = amx']],
    ['nl', 'Biotechnoloog Galapagos daalde.', ['Galapagos = galapagos']],
    ['fr', 'Selon Bercy, le déficit public et la dette augmentent.', ['Bercy = french_ministry_of_the_economy_and_finance']],
    ['fr', 'Le concert de Bercy, la dette et le déficit.', []],
    ['en', 'The Australian Securities & Investments Commission agreed.', ['Australian Securities & Investments Commission = asic']],
    ['en', 'Shell agreed. Quandel Partnership LLC, a shareholder, agreed.', ['Shell = shell', 'Quandel Partnership LLC = said']],
    ['en', 'Shell agreed, and so did the Partnership LLC.', ['Shell = shell']],
    ['en', 'The Stifel Chief Economist spoke.', ['Stifel = stifel_financial']],
    ['de', 'Erste Klagen gegen die Commerzbank liegen vor.', ['Commerzbank = commerzbank']],
    ['de', 'Die Erste Group wächst.', ['Erste Group = erste_group']],
    [
      'de',
      'Die Bundesbank mahnt. Das Verfassungsgericht prüft.',
      ['Bundesbank = bundesbank', 'Verfassungsgericht = federal_constitutional_court_germany'],
    ],
    ['en', 'Brazil would join the bloc.', ['Brazil = country:BR']],
    ['en', 'The plant in Brazil would join the network.', []],
    ['fr', 'Renault, dirigé par Hugo Quandel, attend.', ['Renault = renault', 'Hugo Quandel = said']],
    [
      'fr',
      'Ubisoft attend. Yves Guillemot et la famille Guillemot parlent.',
      ['Ubisoft = ubisoft_entertainment', 'Yves Guillemot = yves_guillemot'],
    ],
  ])('what a later reading of forty articles taught (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'The Ontario Teachers’ Pension Plan agreed.', ['Ontario Teachers’ Pension Plan = ontario_teachers_pension_plan']],
    ['en', 'Barclays’ Saket Kalia agreed.', ['Barclays = barclays']],
    ['en', 'Shell rejected a bid from BGH last week.', ['Shell = shell']],
    ['de', 'Der BGH urteilte.', ['BGH = federal_court_of_justice_germany']],
    ['fr', 'Les syndicats CFDT, CFTC et CGT négocient.', ['CFDT = cfdt', 'CFTC = cftc_union', 'CGT = cgt']],
    ['fr', 'L’offre a les faveurs du CSE.', []],
    ['en', 'An analyst at FirstEnergy Capital said so.', []],
    ['en', 'The Reserve Bank keeps the Official Cash Rate. Shell agreed.', ['Shell = shell']],
    ['nl', 'Het ministerie heet VWS. Shell zwijgt.', ['Shell = shell']],
    [
      'nl',
      'De SVB wacht. De Sociale Verzekeringsbank (SVB) betaalt.',
      ['SVB = sociale_verzekeringsbank', 'Sociale Verzekeringsbank = sociale_verzekeringsbank', 'SVB = sociale_verzekeringsbank'],
    ],
    ['de', 'Wie der Konzern Mittwochfrüh mitteilte, wächst Siemens.', ['Siemens = siemens']],
    ['de', 'Siemens fällt. Die Zeit für Gewinnmitnahmen ist da.', ['Siemens = siemens']],
    ['de', 'Die Sprecherin des Weißen Hauses schweigt.', ['Weißen Hauses = white_house']],
    ['nl', 'Het onderzoekscentrum imec groeit.', ['imec = imec']],
    ['en', 'Quandel Group (ASX:QDL) has rejected a bid. Shell agreed.', ['Quandel Group = said', 'ASX = asx', 'Shell = shell']],
    ['en', 'Shell (LON: SHEL) agreed. The Group (see page 3) waits.', ['Shell = shell']],
  ])('letters of another world, names with a genitive in them (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['nl', 'Topman Jan de Vries van Quandel vertrekt in jan 2025.', ['Jan de Vries = said']],
    ['nl', 'Dat zegt hoogleraar belastingrecht Piet Jansma.', ['Piet Jansma = said']],
    ['de', 'Der Ökonom Patrik-Ludwig Hanssen, Leiter der Forschung, warnt.', ['Patrik-Ludwig Hanssen = said']],
    ['en', 'Shell agreed. His predecessor, John Zerman, was ousted.', ['Shell = shell', 'John Zerman = said']],
    ['de', 'Vorstand Michael Sen verlässt Siemens.', ['Michael Sen = said', 'Siemens = siemens']],
    ['nl', 'De Britse minister van Financiën Hunt zwijgt.', ['Hunt = jeremy_hunt'], '2023-02'],
    ['nl', 'De Amerikaanse minister van Buitenlandse Zaken Pompeo zwijgt.', ['Pompeo = mike_pompeo'], '2020-01'],
    ['de', 'Der französische Wirtschaftsminister Le Maire warnt.', ['Le Maire = bruno_le_maire'], '2023-02'],
    ['nl', 'Dameskledingverkoper Quandel is failliet.', ['Quandel = said']],
    ['nl', 'Het OM wil Rabobank vervolgen.', ['OM = openbaar_ministerie', 'Rabobank = rabobank']],
  ])('persons and bodies whom a second reading missed (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'UBS grows\nLONDON/ZURICH (Reuters) - Investors like UBS.', ['UBS = ubs', 'Reuters = reuters', 'UBS = ubs']],
    ['en', 'Jobs\nSANTANDER, Spain (AP) - Unemployment fell.', ['AP = associated_press']],
    ['en', 'Apple growers protest near the Amazon rainforest. Visa applications fell at Shell companies.', []],
    ['de', 'Rohstoffe wie Kakao sind teuer.', []],
    ['nl', 'ABN Amro werd gekocht door Fortis en RBS.', ['ABN Amro = abn_amro', 'Fortis = fortis_group', 'RBS = natwest']],
    ['en', 'Utility Fortis grows in Canada.', ['Fortis = fortis_ca']],
    ['de', 'Für die Tochter LG Walter und die Kanzlei SGP Schneider & Partner.', []],
    ['de', 'Die Finma prüft. Die Banken stehen unter der Aufsicht des Staates.', ['Finma = finma']],
    ['de', 'Die Finma prüft. Die Aufsicht greift ein.', ['Finma = finma', 'Aufsicht = finma']],
    ['fr', 'L’AMF enquête. Le régulateur de vitesse est cassé.', ['AMF = amf']],
    ['en', 'Paul Quandel Group said sales rose.', ['Paul Quandel Group = said']],
    ['en', 'The Working Group said so.', []],
    [
      'en',
      'Shell fell. RSA Insurance Group PLC on Thursday reported growth.',
      ['Shell = shell', 'RSA Insurance Group PLC = rsa_insurance_group'],
    ],
    ['en', 'Free shipping for Free at Shell.', ['Shell = shell']],
    ['fr', 'L’opérateur Free et Orange négocient.', ['Free = iliad', 'Orange = orange']],
    ['fr', 'La société de gestion H2O AM répond. Les fonds H2O souffrent.', ['H2O AM = h2o_am', 'H2O = h2o_am']],
  ])('names cut out of a line, or of another world (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'Next plc raised its forecast. Next said: “Sales are up.”', ['Next plc = next', 'Next = next']],
    ['en', 'Shares of Next rose. Next shares fell. Next week is quiet.', ['Next = next', 'Next = next']],
    ['en', 'Next we look at shares of Shell.', ['Shell = shell']],
    ['de', 'Der Bund hält zwölf Prozent an der Commerzbank.', ['Bund = german_federal_government', 'Commerzbank = commerzbank']],
    ['de', 'Der Bund der Sparer mahnt die Commerzbank. Der Bund-Future steigt.', ['Commerzbank = commerzbank']],
  ])('small words and short ones for those who act (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['nl', 'Dat zeggen de kredietbureaus S&P en Fitch.', ['Fitch = fitch_ratings']],
    ['de', 'Motoren vom Typ EA 189 baut Volkswagen.', ['Volkswagen = volkswagen']],
    ['de', 'Sprecher der Familien Porsche und Quandel ist er.', []],
    ['de', 'Er führt den größten Immobilienkonzern Europas.', []],
    ['de', 'Die Commerzbank hat unter Vorstandschef Quandel den Sparkurs verschärft.', ['Commerzbank = commerzbank']],
    ['de', 'Die Möbelkette Kika/Leiner ist insolvent.', ['Kika/Leiner = kika_leiner']],
    ['de', 'Das sagte der Präsident des Branchenverbands (VDA), Bernd Quandel, am Montag.', ['VDA = vda', 'Bernd Quandel = said']],
    ['fr', 'La réponse du président de l’Union syndicale (USS) Pierre Quandel tarde.', ['Pierre Quandel = said']],
    ['nl', 'Dat zegt werkgeversorganisatie Quandel.', ['Quandel = said']],
    ['en', 'The yield on the two-year Treasury fell.', []],
    [
      'en',
      'The Pension Protection Fund paid. The PPF said so.',
      ['Pension Protection Fund = pension_protection_fund', 'PPF = pension_protection_fund'],
    ],
    ['en', 'Conservative peer Lord Quandel told Shell.', ['Shell = shell']],
    ['en', 'The British Steel pension scheme is large, says Shell.', ['Shell = shell']],
    ['fr', 'Le Canadien Smith arrive. AF-KLM attend Benjamin Smith.', ['AF-KLM = air_france_klm', 'Benjamin Smith = ben_smith']],
    ['nl', 'Bouwer Quandel groeit. Jan Quandel zegt niets, Shell ook niet.', ['Quandel = said', 'Jan Quandel = said', 'Shell = shell']],
    ['nl', 'De zender Canvas stopt, zegt Shell.', ['Canvas = said', 'Shell = shell']],
    ['nl', 'De Foreign Direct Product Rule (FDPR) raakt ASML.', ['ASML = asml']],
    ['nl', 'Het Europees Verdrag voor de Rechten van de Mens (EVRM) beschermt ASML.', ['ASML = asml']],
    ['nl', 'Het Frans-Italiaanse EssilorLuxottica groeit.', ['EssilorLuxottica = essilorluxottica']],
    ['de', 'Der Konzern Bankgeschäfte nennt Siemens zuletzt.', ['Siemens = siemens']],
    ['de', 'Die Wahl zum nächsten US-Präsidenten steht an.', [], '2023-11'],
    ['en', 'Shell spoke to the Industrial Strategy Committee, chair of which is a friend.', ['Shell = shell']],
  ])('what a fourth reading of eighty articles taught (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['de', 'Nun will das Bundesjustizministerium helfen.', ['Bundesjustizministerium = bundesjustizministerium']],
    ['de', 'Vor dem Bundesverfassungsgericht scheiterte er.', ['Bundesverfassungsgericht = federal_constitutional_court_germany']],
    ['de', 'In Wien will das Bundesjustizministerium helfen.', []],
    ['de', 'Die Anzeige trifft Siemens-Ex-Chef Quandel des Betrugs wegen.', ['Siemens = siemens']],
    [
      'de',
      'Das sagte die Vorsitzende Richterin Marion Quandel-Haaf. Quandel-Haaf irrt.',
      ['Marion Quandel-Haaf = said', 'Quandel-Haaf = said'],
    ],
    ['de', 'Die Commerzbank lehnt ab. „Wir bleiben“, sagte Orlopp.', ['Commerzbank = commerzbank', 'Orlopp = bettina_orlopp'], '2025-03'],
    [
      'de',
      'Die Commerzbank lehnt ab. „Wir bleiben“, sagte Orlopp. Karl Orlopp schwieg.',
      ['Commerzbank = commerzbank', 'Orlopp = said', 'Karl Orlopp = said'],
      '2025-03',
    ],
    ['nl', 'Ook bij pensioenfonds Quandel en Welzijn (PFQW) stijgt de premie, zegt Shell.', ['Shell = shell']],
    ['en', 'Total revenue rose at Shell.', ['Shell = shell']],
    ['en', 'Shell waits. Mega acquisition now needs a vote.', ['Shell = shell']],
    ['en', 'The S&P BSE Midcap index and India VIX fell, Shell rose.', ['Shell = shell']],
    ['en', 'The S&P 500 index and the VIX fell.', ['S&P 500 = sp_500', 'VIX = vix']],
    ['en', 'The Quandel Airlines’ Superannuation Scheme waits for Shell.', ['Shell = shell']],
    ['en', 'Former Shell chief executive Sir Ann Quandel spoke.', ['Shell = shell', 'Ann Quandel = said']],
    [
      'fr',
      'La Banque populaire et le canton de Zurich attendent UBS.',
      ['Banque populaire = banque_populaire', 'canton de Zurich = said', 'UBS = ubs'],
    ],
    ['fr', 'UBS et la Banque cantonale de Zurich attendent.', ['UBS = ubs', 'Banque cantonale de Zurich = zurcher_kantonalbank']],
    ['fr', 'Les TPE, PME et indépendants attendent Nestlé.', ['Nestlé = nestle']],
    ['de', 'Telekom Austria wächst. Die Telekom-Aktie steigt, sagt die Telekom.', ['Telekom Austria = telekom_austria']],
    ['nl', 'De AEX verloor. Londen bleef dicht.', ['AEX = aex']],
    ['de', 'Der Dax verlor. Tokio gab 2 Prozent nach.', ['Dax = dax']],
    ['fr', 'Nestlé Glaces attend. Les marques Quandel, elles, plaisent à Nestlé.', ['Quandel = said', 'Nestlé = nestle']],
    ['fr', 'L’offre vise la société Foncière de Quandel, dit Nestlé.', ['Foncière de Quandel = said', 'Nestlé = nestle']],
    ['de', 'Der Handelskonzern Metro meldet Verluste, Metro-Aktien fallen.', ['Metro = metro', 'Metro = metro']],
    ['de', 'In Paris fährt die Metro nicht, die Metro-Station bleibt zu.', []],
    ['nl', 'Netto leed Shell een verlies.', ['Shell = shell']],
    ['de', 'Das Chrysler Building in New York gehört Siemens.', ['Siemens = siemens']],
    ['de', 'Thomas Schmidt, Chef von Quandel, und die Händlerfamilie Schmidt-Ruthenbeck streiten.', ['Thomas Schmidt = said']],
    [
      'en',
      'The F.D.I.C. said so, and U.S. Customs and Border Protection too.',
      ['Customs and Border Protection = us_customs_and_border_protection'],
    ],
    ['fr', 'L’action Nestlé (EPA:NES) monte.', ['Nestlé = nestle']],
    ['fr', 'Le député LREM Pierre Quandel répond à Nestlé.', ['Pierre Quandel = said', 'Nestlé = nestle']],
  ])('what a fifth reading, of eighty more, taught (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    ['de', 'Damit ist der Kauf fürs Erste geplatzt, sagt Siemens.', ['Siemens = siemens']],
    ['fr', 'Nouvelle du jour\nZurich (awp) - La Bourse suisse recule, Nestlé aussi.', ['Nestlé = nestle']],
    ['nl', 'Nieuws\nSCHIPHOL (AFN) - Vastgoedfonds Wereldhave groeit.', ['Wereldhave = wereldhave']],
    ['fr', 'Les recettes passent de 40 milliards dans la LFI, selon le Sénat. Nestlé attend.', ['Sénat = senat', 'Nestlé = nestle']],
    ['nl', 'Argenx test een middel tegen myasthenia gravis (MG). De ziekte MG is zeldzaam.', ['Argenx = argenx']],
    ['en', 'The Independent Regulatory Board for Quandels asked Deloitte.', ['Deloitte = deloitte']],
    ['en', 'Earnings before interest, taxes, depreciation and amortisation (EBITDA) at Deloitte fell.', ['Deloitte = deloitte']],
    [
      'fr',
      'Il a acquis la holding Voix du Nord Investissement (VNI). La VNI vend.',
      ['Voix du Nord Investissement = said', 'VNI = said', 'VNI = said'],
    ],
    ['en', 'Fraud cost the fund R20bn, says Deloitte.', ['Deloitte = deloitte']],
    ['en', 'The 50-scrip S&P CNX Nifty fell.', ['Nifty = nifty_50']],
    ['en', 'Its partner Quandel Lithium will stop, said Quandel Lithium chairman Wei Ping.', ['Wei Ping = said']],
    ['de', 'Die Bank der Länder Niedersachsen und Bremen braucht Geld, sagte der Sprecher.', []],
    [
      'nl',
      'Schepen Rob Van de Velde sprong in de bres. Dat zei Van de Velde ook over KBC.',
      ['Rob Van de Velde = said', 'Van de Velde = said', 'KBC = kbc'],
    ],
    [
      'en',
      'The crypto lender Celsius Network froze withdrawals. Celsius began proceedings, and shares of Celsius fell.',
      ['Celsius Network = celsius_network', 'Celsius = celsius_network', 'Celsius = celsius_network'],
    ],
    ['en', 'The Swedish private equity firm EQT buys Dechra. EQT said so.', ['EQT = eqt_se', 'Dechra = dechra', 'EQT = eqt_se']],
    [
      'de',
      'Der Bundesrat hat für Axpo 4 Milliarden Franken gesprochen. Das Parlament in Bern stimmt zu.',
      ['Bundesrat = government_of_switzerland', 'Axpo = axpo'],
    ],
    [
      'de',
      'Der Bundesrat stimmt ab, sagt die Bundesregierung in Berlin. Franken und Bern liegen fern.',
      ['Bundesregierung = german_federal_government'],
    ],
    [
      'en',
      'South African Reserve Bank governor Lesetja Kganyago spoke for the Monetary Policy Committee. The MPC sees risks.',
      ['South African Reserve Bank = sarb', 'Lesetja Kganyago = lesetja_kganyago'],
    ],
    [
      'en',
      'The Bank of England waits. Its Monetary Policy Committee sees risks, the MPC said.',
      ['Bank of England = boe', 'Monetary Policy Committee = monetary_policy_committee', 'MPC = monetary_policy_committee'],
    ],
    ['en', 'The fund lost money when the share price of Steinhoff fell.', ['Steinhoff = steinhoff_international_holdings']],
  ])('what a sixth reading, of 128 more, taught (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    [
      'en',
      'Shares in Blue Sky Alternative Investments fell. Shares of Blue Sky were halted.\nBlue Sky told the ASX so.',
      ['Blue Sky Alternative Investments = said', 'ASX = asx'],
    ],
    ['en', 'Exporters asked the Goods and Services Tax Council for help.', []],
    ['en', 'FirstRand fell. Sanlam and MMI Holdings fell too.', ['FirstRand = firstrand', 'Sanlam = sanlam', 'MMI Holdings = said']],
    [
      'en',
      'The mine was shut after a ruling by Panama’s Supreme Court, says First Quantum Minerals.',
      ['First Quantum Minerals = first_quantum_minerals'],
    ],
    ['fr', 'Il fait 3 degrés Celsius, dit Nestlé.', ['Nestlé = nestle']],
    ['fr', 'La Commission du commerce international des États-Unis donne raison à Boeing.', ['Boeing = boeing']],
    ['nl', 'Volgens advocatenkantoor Cresco wacht Google.', ['Google = google']],
    ['nl', 'Het IJslandse ministerie van Economische Zaken gaat naar de rechter, zegt ING.', ['ING = ing']],
    ['de', 'Die Finanzinvestoren Kingsbridge Capital und Goldman Sachs stiegen ein.', ['Goldman Sachs = goldman_sachs']],
    ['de', 'Die Deutsche Telekom (DTE) legte zu.', ['Deutsche Telekom = deutsche_telekom', 'DTE = deutsche_telekom']],
    ['de', 'Die Beteiligungsgesellschaft EQT verkauft Pflegeheime.', ['EQT = eqt_se']],
    [
      'nl',
      'Hong Kong Exchanges and Clearing (HKEX) wil de LSE kopen.',
      ['Hong Kong Exchanges and Clearing = hong_kong_exchanges_and_clearing', 'HKEX = hong_kong_exchanges_and_clearing', 'LSE = london'],
    ],
    ['en', 'Savers put money into NS&I bonds, says Barclays.', ['NS&I = national_savings_and_investments', 'Barclays = barclays']],
    ['en', 'He drew on A-Cap in New York, says Barclays.', ['Barclays = barclays']],
    ['en', 'The S&P/ASX200 fell.', ['S&P/ASX200 = asx_200']],
    ['en', 'Depositors of Irish Nationwide Building Society waited.', ['Irish Nationwide Building Society = irish_nationwide']],
    ['fr', 'X-FAB reste prudente, dit Nestlé.', ['X-FAB = x_fab_silicon_foundries', 'Nestlé = nestle']],
    ['de', 'Infineon und AMS Osram bauen um.', ['Infineon = infineon', 'AMS Osram = ams_osram']],
    ['en', 'The German ECB board member agrees.', ['ECB = ecb']],
    ['nl', 'In Polen de ECB als voorbeeld nemen, dat wil ING.', ['ECB = ecb', 'ING = ing']],
  ])('what a seventh reading, of 120 more, taught (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    [
      'fr',
      'La Banque du Canada a frappé fort. Dans ce cas, l’argent coûte plus cher, dit la banque centrale.',
      ['Banque du Canada = boc', 'banque centrale = boc'],
    ],
    ['de', 'Die Bank of Canada wartet. Dann senkt die Notenbank die Zinsen.', ['Bank of Canada = boc', 'Notenbank = boc']],
    ['de', 'Die Bank of Canada wartet. In der Türkei senkt die Notenbank die Zinsen.', ['Bank of Canada = boc']],
  ])('a word that begins as a country does keeps nobody silent (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['nl', 'Het Zweedse EQT wil KPN. EQT zwijgt.', ['EQT = eqt_se', 'KPN = kpn', 'EQT = eqt_se']],
    ['en', 'The American gas producer EQT drills. Shell waits.', ['EQT = eqt', 'Shell = shell']],
    ['fr', 'Bombardier inc. vend ses parts. Bombardier se tait.', ['Bombardier = bombardier', 'Bombardier = bombardier']],
    ['fr', 'Le bombardier survole la ville, dit Airbus.', ['Airbus = airbus']],
    ['nl', 'De AEX sloot lager, zegt ING.', ['AEX = aex', 'ING = ing']],
    ['nl', 'De Nasdaq daalde 1,2 procent. De S&P 500 verloor minder.', ['Nasdaq = nasdaq_composite', 'S&P 500 = sp_500']],
    ['nl', 'De Nasdaq ligt in New York.', []],
    // A nationality and a noun for a house, and a short name of somebody of another country.
    ['nl', 'Het aandeel steeg toen het Turkse bouwbedrijf Renaissance een bod deed. ING zweeg.', ['ING = ing']],
    // An index and a news agency are no firm and no index.
    ['fr', 'Goldman Sachs a perdu 4 %, l’indice KBW 2,65 %.', ['Goldman Sachs = goldman_sachs']],
    ['nl', 'Dat meldt persbureau Dow Jones. ING zweeg.', ['ING = ing']],
    // A German noun is nobody's letters, and an ordinal no bank.
    ['de', 'Der Konzern Siemens verlor. An diesem Tag machte Siemens die Zahlen publik.', ['Siemens = siemens', 'Siemens = siemens']],
    ['de', 'Als Erste hatte Siemens davon berichtet.', ['Siemens = siemens']],
    ['de', 'Die Erste Group und Siemens wachsen.', ['Erste Group = erste_group', 'Siemens = siemens']],
    // Who opens a sentence with a given name that no list has, and says something.
    [
      'en',
      'Takeda is to pay in shares. Qvandelo Takeda spoke out against it. Shell said nothing.',
      ['Takeda = takeda_pharmaceutical', 'Shell = shell'],
    ],
    // An adjective with a capital makes a house of its own of the one before it.
    [
      'de',
      'Die Aktie von EnBW stieg. Die Stadt verkaufte an die EnBW Kommunale Beteiligungsgesellschaft.',
      ['EnBW = enbw_energie_baden_wuerttemberg'],
    ],
    // Another index of the family, letters of a phrase, a body in small letters.
    ['en', 'In Mumbai Nifty Smallcap 100 rose and the Nifty IT index fell, said Shell.', ['Shell = shell']],
    ['en', 'Annual subscription value (ASV) rose, said Shell.', ['Shell = shell']],
    ['fr', 'Le quotidien deviendra un organisme à but non lucratif (OBNL), dit Airbus.', ['Airbus = airbus']],
    ['fr', 'L’autorité belge de la concurrence enquête sur Airbus.', ['autorité belge de la concurrence = bma_be', 'Airbus = airbus']],
    ['de', 'Die Covid-19-Finanzagentur fordert Geld von Siemens.', ['Siemens = siemens']],
    ['nl', 'De fabriek is van Suiker Unie, zegt ING.', ['Suiker Unie = suiker_unie', 'ING = ing']],
  ])('whose house it is, said before a doubtful name (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'The Reserve Bank raised rates. Growth in New Zealand slows.', ['Reserve Bank = rbnz']],
    ['en', 'The Reserve Bank raised rates. Australia exports iron.', ['Reserve Bank = rba']],
    [
      'nl',
      'Dat schrijft een krant van de Communistische Partij. De export van China groeit.',
      ['Communistische Partij = chinese_communist_party'],
    ],
    ['de', 'Die Kommunistische Partei Kenias ruft zum Streik. China schweigt, sagt Siemens.', ['Siemens = siemens']],
    ['en', 'The Reserve Bank raised rates. New Zealand and Australia export.', []],
    ['en', 'The Reserve Bank of Fiji raised rates. Growth in New Zealand slows.', []],
    ['de', 'Die Nationalbank hebt den Zins. Die Schweiz staunt, der Franken steigt.', ['Nationalbank = snb']],
    ['de', 'Die Nationalbank warnt. Österreich wartet.', ['Nationalbank = oenb']],
    ['nl', 'Volgens het Planbureau groeit België trager.', ['Planbureau = federal_planning_bureau']],
    ['nl', 'Volgens het Planbureau groeit Nederland trager.', ['Planbureau = cpb']],
    [
      'fr',
      'La Confédération vend ses titres. En Suisse, le franc monte, à Berne on hésite.',
      ['Confédération = government_of_switzerland'],
    ],
    ['fr', 'La Confédération vend ses titres.', []],
  ])('a name that bodies of several countries share (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['nl', 'Minister Koolmees maakt een uitzondering voor ABP.', ['Koolmees = wouter_koolmees', 'ABP = abp'], '2020-10'],
    ['nl', 'Minister Koolmees maakt een uitzondering voor ABP.', ['ABP = abp'], '2012-10'],
    ['en', 'Minister Koolmees made an exception for Shell.', ['Shell = shell'], '2020-10'],
  ])('a minister at home by his surname, on the date (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    [
      'en',
      'The South African Revenue Service (Sars) wants money. Sars hires.',
      [
        'South African Revenue Service = south_african_revenue_service',
        'Sars = south_african_revenue_service',
        'Sars = south_african_revenue_service',
      ],
    ],
    ['en', 'Apple bought the rights. Sars spread in Asia.', ['Apple = apple']],
    ['fr', 'Apple vante « App Tracking Transparency » (ATT), un outil.', ['Apple = apple']],
    ['de', 'Die Öl-Allianz drosselt, sagt Shell.', ['Shell = shell']],
    ['fr', 'Le pays vend des bons assimilables du Trésor (BAT). Les BAT plaisent à Nestlé.', ['Nestlé = nestle']],
    ['en', 'Deferred deals: deferred prosecution agreements (DPAs) help Shell. A DPA ends the case.', ['Shell = shell']],
    ['fr', 'SQ-Ericsson perd de l’argent, dit Nokia.', ['Nokia = nokia']],
    ['de', 'Die Unternehmerfamilie Wallenberg verkauft, sagt Shell.', ['Shell = shell']],
  ])('letters in brackets, titles in quotation marks, names behind a hyphen (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    [
      'fr',
      'Axa et BNP Paribas hésitent.\nPierre Tarrade, à la tête du syndicat des bouchers, attend la rentrée.',
      ['Axa = axa', 'BNP Paribas = bnp_paribas', 'Pierre Tarrade = said'],
    ],
    ['fr', 'Une soirée au théâtre.\nPierre Tarrade attend la rentrée.', []],
    ['en', 'Shell and BP pay more. (Reporting by Mark Robson)', ['Shell = shell', 'BP = bp']],
    ['en', 'Shell and BP pay for the George Robson Pavilion.', ['Shell = shell', 'BP = bp']],
  ])('whoever bears a full name in a story on houses (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['de', 'Die Volksbank Quandelheim wächst, sagt Shell.', ['Volksbank Quandelheim = said', 'Shell = shell']],
    ['de', 'Das meldet die VR-Bank Quandel-Eltz. Shell wartet.', ['VR-Bank Quandel-Eltz = said', 'Shell = shell']],
    ['de', 'Das Urteil des Landgerichts Quandelheim gilt, sagt Shell.', ['Landgerichts Quandelheim = said', 'Shell = shell']],
    ['de', 'Die Staatsanwaltschaft Quandelheim Wohnhäuser durchsuchte.', ['Staatsanwaltschaft Quandelheim = said']],
    ['de', 'Die Sparkasse verliert Kunden. Das Landgericht Schadenersatzansprüche prüft.', []],
    ['nl', 'De rechtbank Quandelland verklaart het bedrijf failliet.', ['rechtbank Quandelland = said']],
    ['nl', 'De rechtbank beslist maandag over Shell.', ['Shell = shell']],
    [
      'fr',
      'Le tribunal de commerce de Quandel tranche. La cour d’appel de Quandel aussi.',
      ['tribunal de commerce de Quandel = said', 'cour d’appel de Quandel = said'],
    ],
    ['fr', 'Le Crédit Agricole Quandel Vendée prête à Nestlé.', ['Crédit Agricole Quandel Vendée = said', 'Nestlé = nestle']],
    ['fr', 'Le Crédit Agricole prête à Nestlé.', ['Crédit Agricole = credit_agricole', 'Nestlé = nestle']],
    [
      'en',
      'He taught at the Quandel University of Arts and Technology, says Shell.',
      ['Quandel University of Arts and Technology = said', 'Shell = shell'],
    ],
  ])('a house named by what it is and where it sits (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['de', 'Das sagt eine Umfrage des Verbands der Automobilindustrie.', ['Verbands der Automobilindustrie = vda']],
    [
      'de',
      'Das ergab eine Entscheidung des Oberlandesgerichts Düsseldorf.',
      ['Oberlandesgerichts Düsseldorf = oberlandesgericht_dusseldorf'],
    ],
    ['de', 'Die Filiale der Deutschen Apotheker- und Ärztebank schließt.', ['Deutschen Apotheker- und Ärztebank = apobank']],
    ['de', 'Die Möbelkette kika/Leiner ist pleite.', ['kika/Leiner = kika_leiner']],
    ['fr', 'La Financière immobilière bordelaise vend.', ['Financière immobilière bordelaise = financiere_immobiliere_bordelaise']],
    ['fr', 'Attijariwafa bank publie ses résultats.', ['Attijariwafa bank = attijariwafa_bank']],
    ['nl', 'In de eurozone daalt de rente.', ['eurozone = eurozone']],
    ['fr', 'Dans la zone euro, les taux baissent.', ['zone euro = eurozone']],
    ['en', 'Rates fall in the euro area.', ['euro area = eurozone']],
    ['nl', 'De VNG wil meer geld voor gemeenten.', ['VNG = vereniging_van_nederlandse_gemeenten']],
    ['en', 'The lender AIB did better than Anglo Irish Bank.', ['AIB = aib_group', 'Anglo Irish Bank = anglo_irish_bank']],
  ])('a name with its case inside, printed small, or of two houses (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['fr', 'La Maison Générale recrute, dit Nestlé.', ['Nestlé = nestle']],
    [
      'fr',
      'Le Haut Conseil de stabilité financière s’inquiète pour Nestlé.',
      ['Haut Conseil de stabilité financière = haut_conseil_de_stabilite_financiere', 'Nestlé = nestle'],
    ],
    ['fr', 'Moody’s note Nestlé à B3.', ['Moody’s = moody_s', 'Nestlé = nestle']],
    ['fr', 'La lutte (LCB-FT) coûte cher à Nestlé.', ['Nestlé = nestle']],
    ['fr', 'Les fonds FCPI plaisent à Nestlé.', ['Nestlé = nestle']],
    ['en', 'The Australian share market fell, says Shell.', ['Shell = shell']],
    ['en', 'Lancashire-based Quandel sold it to Shell.', ['Shell = shell']],
    ['en', 'The Kenyan Chamber of Commerce warned Shell.', ['Shell = shell']],
    ['nl', 'De Hoge Raad van Quandel adviseert Shell.', ['Shell = shell']],
  ])('part of another name, or no name at all (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['fr', 'La ministre des Finances, Ardane Kovat, met en avant la dette.', ['Ardane Kovat = said']],
    ['fr', 'La biopharma lyonnaise Quandelys recule.', ['Quandelys = said']],
    ['fr', 'Nestlé rachète Quandelys, spécialiste du lait. Quandelys paie.', ['Nestlé = nestle', 'Quandelys = said', 'Quandelys = said']],
    ['nl', 'Shell praat met Quandelfiz, de branchevereniging van bakkers.', ['Shell = shell', 'Quandelfiz = said']],
    ['en', 'In Chicago, the retailer Target hired.', ['Target = target']],
    ['fr', 'Le Syndicat quandelien des bouchers (SQB) proteste.', ['Syndicat quandelien des bouchers = said', 'SQB = said']],
    ['en', 'Quandel Corp. has debts. The town knows Quandel.', ['Quandel Corp = said', 'Quandel = said']],
    ['fr', 'Selon la Dares, les embauches reculent.', ['Dares = dares']],
  ])('whom the article introduces, in one more way (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'The law firm William Quandel advised Shell.', ['William Quandel = said', 'Shell = shell']],
    ['en', 'The brand Peter Quandel founded is sold to Shell.', ['Shell = shell']],
    ['nl', 'De tabaksfabrikant Philip Morris kreeg een boete.', ['Philip Morris = philip_morris_international']],
    ['nl', 'Op=Op Voordeelshop is failliet.', ['Op=Op Voordeelshop = op_is_op_voordeelshop']],
    [
      'nl',
      'Energie-Nederland klaagt. Energie-expert Jan Quandelaar van Shell rekent.',
      ['Energie-Nederland = energie_nederland', 'Jan Quandelaar = said', 'Shell = shell'],
    ],
    ['fr', 'DNB Luxembourg prête à Nestlé.', ['Nestlé = nestle']],
    ['nl', 'De Nederlandsche Bank grijpt in. De toezichthouder wil meer.', ['De Nederlandsche Bank = dnb', 'toezichthouder = dnb']],
    [
      'de',
      'Das Bundeskartellamt prüft. Die Wettbewerbshüter haben Zeit.',
      ['Bundeskartellamt = bundeskartellamt', 'Wettbewerbshüter = bundeskartellamt'],
    ],
    ['fr', 'La DNQG, le gendarme de la concurrence, enquête. L’Autorité de la concurrence aussi.', ['Autorité de la concurrence = adlc']],
  ])('a house called as a man, half a word, a branch, a watchdog by what it watches (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['de', 'Künftig soll das Geschäft der Mailänder Mutter Unicredit gehören.', ['Unicredit = unicredit']],
    ['de', 'Die Schwester Siemens wächst.', ['Siemens = siemens']],
    [
      'en',
      'It ended.\nVelloran Consulting Scotland Ltd, a collector of debts, reads the books.',
      ['Velloran Consulting Scotland Ltd = said'],
    ],
    ['en', 'It ended.\nConsulting Scotland Ltd is no name.', []],
    ['en', 'It ended.\nThe campaign led by Attorney General Letitia Melnar was lost.', ['Letitia Melnar = said']],
  ])('a mother that is a company, a name before a trade, a given name from abroad (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    ['nl', 'Het Nederlandse kabinet besloot in maart tot een verbod.', ['Nederlandse kabinet = government_of_the_netherlands']],
    ['nl', 'De federale regering nam maatregelen.', ['federale regering = government_of_belgium']],
    ['nl', 'De Duitse federale regering nam maatregelen.', []],
    ['nl', 'Het geld komt uit de Amerikaanse staat Ohio.', []],
    ['fr', 'Le gouvernement ivoirien n’a pas touché au prix.', ['gouvernement ivoirien = government_of_ivory_coast']],
    [
      'fr',
      'Renault et Orange ont signé.\nL’exécutif français veut ponctionner les réserves. L’État du Sénégal veut emprunter.',
      ['Renault = renault', 'Orange = orange', 'exécutif français = gouvernement_francais'],
    ],
    ['de', 'Den Beschluss hat das Bundeskabinett gestern gefasst.', ['Bundeskabinett = german_federal_government']],
    ['de', 'Vor dem Frankfurter Landgericht verlangte er Geld.', ['Frankfurter Landgericht = landgericht_frankfurt']],
    [
      'en',
      'The Department for Business, Innovation and Skills disclosed the price.',
      ['Department for Business, Innovation and Skills = department_for_business_innovation_and_skills'],
    ],
    ['nl', 'De rechtbank in Amsterdam sprak het uit, de rechtbank op zondag niet.', ['rechtbank in Amsterdam = rechtbank_amsterdam']],
    ['nl', 'Rechter Frans Muller sprak het vonnis uit. Niemand sprak Frans Muller tegen.', []],
    [
      'nl',
      'Ahold Delhaize moest betalen. Rechter Frans Muller sprak het vonnis uit.',
      ['Ahold Delhaize = ahold_delhaize', 'Frans Muller = frans_muller'],
    ],
    ['nl', 'De rechter van Frans Muller sprak het vonnis uit.', ['Frans Muller = frans_muller']],
    ['en', 'He told the judge Frans Muller had lied.', ['Frans Muller = frans_muller']],
    ['en', 'High Court judge Ms Justice Marguerite Tovey agreed with Debenhams.', ['Marguerite Tovey = said', 'Debenhams = debenhams']],
    ['nl', 'Het gerechtshof van Den Haag oordeelde anders.', ['gerechtshof van Den Haag = gerechtshof_den_haag']],
    ['en', 'Klar.\nThe Malaysia central bank left rates as they were.', ['Malaysia central bank = bnm']],
    [
      'fr',
      'Selon le Point et selon l’Opinion, le prix monte. Selon l’Union, selon le point de vue, rien. Dans le Monde il dort.',
      ['Point = le_point', 'Opinion = lopinion'],
    ],
    [
      'en',
      'The Bank of Canada met.\nInflation fell, but the Bank noted that pressures stay. He went to the bank. The West Bank is calm.',
      ['Bank of Canada = boc', 'Bank = boc'],
    ],
    [
      'fr',
      'La Caisse de dépôt et placement du Québec vend.\nLe capital est entre les mains de la Caisse. Il passe à la caisse.',
      ['Caisse de dépôt et placement du Québec = cdpq', 'Caisse = cdpq'],
    ],
    ['en', 'Shares fell.\nIt runs stores in Carlisle and in Target.', []],
    [
      'de',
      'Finma verliert\nDas sagt das Bundesverwaltungsgericht (BVGer). Das Bundesverwaltungsgericht rügt die Finma.',
      [
        'Finma = finma',
        'Bundesverwaltungsgericht = bundesverwaltungsgericht_schweiz',
        'BVGer = bundesverwaltungsgericht_schweiz',
        'Bundesverwaltungsgericht = bundesverwaltungsgericht_schweiz',
        'Finma = finma',
      ],
    ],
    // A house behind "von" is no part of a surname; a senate beside another country's regulators is not America's.
    [
      'de',
      'Es ist aus.\nDas sagt Analyst Stefan Gerhardsen von Kepler Cheuvreux.',
      ['Stefan Gerhardsen = said', 'Kepler Cheuvreux = kepler_cheuvreux'],
    ],
    ['en', 'Shares fell.\nASIC told the Senate so.', ['ASIC = asic']],
    [
      'de',
      'Es ist aus.\nKapsch TrafficCom verdient mehr. Kapsch TrafficCom zahlt, sagt Chef Georg Kapsch. Kapsch hofft.',
      [
        'Kapsch TrafficCom = kapsch_trafficcom',
        'Kapsch TrafficCom = kapsch_trafficcom',
        'Georg Kapsch = said',
        'Kapsch = kapsch_trafficcom',
      ],
    ],
    ['en', 'Shares fell.\nCINCINNATI - In May Macy’s sold more. The Cincinnati company hired.', ['Macy’s = macy_s']],
    ['en', 'Shares fell.\nThe asset of Citizens-Union Savings Bank rose.', ['Citizens-Union Savings Bank = said']],
    ['en', 'Shares fell.\nBank of Fall River agreed. The Reserve Bank of Fiji did not.', ['Bank of Fall River = said']],
    ['de', 'Es ist aus.\nDie Volksbank Saarhausen West zahlt.', ['Volksbank Saarhausen West = said']],
  ])('governments, courts and ministries in other words (%s): %s', (language, text, marks, date) => {
    expect(actorsOf(language, text, date)).toEqual(marks);
  });

  it.each<Case>([
    ['en', 'It ended.\nPeter Hardingsby becomes chairman in May.', ['Peter Hardingsby = said']],
    ['en', 'It ended.\nAnna Hardingsby had become Chief Financial Officer.', ['Anna Hardingsby = said']],
    ['en', 'It ended.\nPeter Hardingsby, who became permanent chief executive in April, resigned.', ['Peter Hardingsby = said']],
    ['en', 'It ended.\nPeter Hardingsby, who met the finance minister, resigned.', []],
    ['en', 'It ended.\nPeter Hardingsby is critical of the chairman.', []],
    ['nl', 'Het is klaar.\nPetra Korteweger werd benoemd tot financieel directeur.', ['Petra Korteweger = said']],
    ['nl', 'Het is klaar.\nKees Blommersma is sinds mei bestuursvoorzitter.', ['Kees Blommersma = said']],
    ['nl', 'Het is klaar.\nJan Korteweger, die sinds 2018 topman is, vertrekt.', ['Jan Korteweger = said']],
    ['nl', 'Het is klaar.\nJan Korteweger, die de topman ontmoette, vertrekt.', []],
    ['de', 'Es ist aus.\nAnna Gerhardsen wird neue Finanzchefin.', ['Anna Gerhardsen = said']],
    [
      'en',
      'It ended.\nPeter Hardingsby and Paul Smithers of KPMG, the joint administrators, met. Anna Gerhards and Laura Pagetter of Leeds met.',
      ['Peter Hardingsby = said', 'Paul Smithers = said', 'KPMG = kpmg'],
    ],
    ['en', 'It ended.\nDemand in the French Alps rose, and the French Alps are stable.', []],
  ])('what somebody becomes says who it is (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    ['fr', 'C’est fini.\nLe courtier en ligne Brelinxa a présenté ses tarifs.', ['Brelinxa = said']],
    ['fr', 'C’est fini.\nElle a repris la banque d’épargne-logement tchèque Cmoravska.', ['Cmoravska = said']],
    ['fr', 'C’est fini.\nLe suisse Chronexto a renoncé.', ['Chronexto = said']],
    ['fr', 'C’est fini.\nLe groupe a rencontré Brelinxa.', []],
    [
      'fr',
      'Brelinfor perd 57 millions\nBrelinfor a terminé l’année dans le rouge. Le groupe se retire. Brelinfor a comptabilisé des coûts de 9 millions. Brelinfor s’attend à pâtir.',
      ['Brelinfor = said', 'Brelinfor = said', 'Brelinfor = said', 'Brelinfor = said'],
    ],
    // Named as often, and does nothing that only houses do.
    ['fr', 'Brelinfor sous la pluie\nBrelinfor est jolie. Le groupe visite Brelinfor. On aime Brelinfor.', []],
    [
      'de',
      'Schweizer Börse\nSwiss Life verteuerten sich um 4,8 Prozent, Baloise um 3,1 Prozent und Zurich um 2,7 Prozent.',
      ['Schweizer Börse = six', 'Swiss Life = swiss_life_holding', 'Baloise = baloise', 'Zurich = zurich_insurance'],
    ],
    ['de', 'Im Blickpunkt stand die Aktie von bwin.', ['bwin = bwin']],
  ])('houses that the text introduces in French, by what they do, and by how they moved (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it.each<Case>([
    // A name in capitals at the end of a sentence is no abbreviation of a title ("Ing. Bos").
    ['nl', 'Er is dividend bij ING. Proximus levert 3 procent in.', ['ING = ing', 'Proximus = proximus']],
    ['en', 'According to the Nikkei daily, loans grew. The Nikkei fell 2%.', ['Nikkei = nikkei', 'Nikkei = nikkei_225']],
    [
      'en',
      'The Nikkei fell 2%, the Nikkei 225 too. According to the Nikkei daily, loans grew.',
      ['Nikkei = nikkei_225', 'Nikkei 225 = nikkei_225', 'Nikkei = nikkei'],
    ],
    ['en', 'Kingfisher fell 5p. Next was 51p lower at £18.67.', ['Kingfisher = kingfisher', 'Next = next']],
    ['en', 'Kingfisher fell 5p. Next was the turn of others.', ['Kingfisher = kingfisher']],
    ['de', 'Warum zahlt die Schweizer Unfallversicherung Suva Zinsen?', ['Suva = suva']],
    ['de', 'Die Anleger sehen, wie die Regierung auf die Notenbank Einfluss nimmt.', []],
    ['fr', 'Elle abandonne son statut de Société immobilière réglementée (SIR) cotée en Bourse.', []],
    ['de', 'Berlin (dpa) - Der Markt fiel, sagte ein Händler der dpa.', ['dpa = dpa', 'dpa = dpa']],
    ['de', 'Die Modekette Sinn-Leffers ist insolvent.', ['Sinn-Leffers = sinnleffers']],
    ['de', 'Die Intervention der Schweizer Nationalbank half.', ['Schweizer Nationalbank = snb']],
    ['de', 'Die Einlagensicherung Austria (ESA) bestätigte den Fall.', []],
    [
      'de',
      'Die Raumfahrtagentur ESA startet. Die European Space Agency (ESA) wächst.',
      ['ESA = esa', 'European Space Agency = esa', 'ESA = esa'],
    ],
    [
      'de',
      'Die FMA sperrt die Commerzialbank Mattersburg. Einlagen lagen bei der Commerzialbank.',
      ['FMA = fma_at', 'Commerzialbank Mattersburg = commerzialbank_mattersburg', 'Commerzialbank = commerzialbank_mattersburg'],
    ],
    [
      'fr',
      'L’Open Vld et la N-VA négocient. Groen évoque des progrès, le PTB regrette.',
      ['Open Vld = open_vld', 'N-VA = n_va', 'Groen = groen', 'PTB = ptb_pvda'],
    ],
    ['fr', 'Groen est un mot, le PTB aussi.', []],
    [
      'en',
      'Rachel Reeves knew, says the Office for Budget Responsibility. The Treasury said so.',
      ['Rachel Reeves = rachel_reeves', 'Office for Budget Responsibility = office_for_budget_responsibility', 'Treasury = hm_treasury'],
    ],
    ['en', 'Bloomberg, citing people familiar with the matter, ran a headline.', ['Bloomberg = bloomberg_news']],
    ['en', 'MCX gained 2.66 per cent on Monday.', []],
    ['fr', 'L’action souffre de la banque d’investissement et de financement (CIB).', []],
    ['fr', 'Le gendarme (AMF) enquête sur l’action.', ['gendarme = amf', 'AMF = amf']],
    ['de', 'In der Schaden- und Unfallversicherung (P&C) stiegen die Prämien der Aktie.', []],
    [
      'en',
      'Rachel Reeves wrote to the Treasury select committee of the Bank of England.',
      ['Rachel Reeves = rachel_reeves', 'Bank of England = boe'],
    ],
    [
      'fr',
      'La Caisse de dépôt et placement du Québec a vendu. Hier, la Caisse a investi.',
      ['Caisse de dépôt et placement du Québec = cdpq', 'Caisse = cdpq'],
    ],
    ['de', 'Im Plan kann die Kette Mietverträge einseitig kündigen.', []],
    // The chief bears the name of his house: bare it is the house's.
    ['nl', 'Colruyt zakte 20 procent. Topman Jef Colruyt zei dat het pijn doet.', ['Colruyt = colruyt', 'Jef Colruyt = jef_colruyt']],
    [
      'en',
      'Shareholders of National Bank agreed, as National Bank of Kenya said.',
      ['National Bank = national_bank_of_kenya', 'National Bank of Kenya = national_bank_of_kenya'],
    ],
    ['en', 'The Bangko Sentral ng Pilipinas met. Bangko Sentral waits.', ['Bangko Sentral ng Pilipinas = bsp', 'Bangko Sentral = bsp']],
    ['de', 'Wien (APA) - An der Wiener Börse fielen Aktien.', ['APA = austria_presse_agentur', 'Wiener Börse = wiener_boerse']],
    [
      'fr',
      'Alexander De Croo a parlé. Le gouvernement fédéral doit économiser.',
      ['Alexander De Croo = alexander_de_croo', 'gouvernement fédéral = government_of_belgium'],
    ],
    ['de', 'Geld gab es für das ETH-Spin-off Nexxorvan.', ['Nexxorvan = said']],
    ['nl', 'De AEX steeg. Signify zakte 0,2 procent.', ['AEX = aex', 'Signify = signify']],
    ['en', 'Campbell Soup Co. (CPB) will swallow a rival.', ['Campbell Soup Co = campbell_soup', 'CPB = campbell_soup']],
    [
      'fr',
      'La rédactrice en chef du Temps le dit, un journaliste du Monde l’écrit. La Coupe du Monde commence, le reste du Figaro dort.',
      ['Temps = le_temps', 'Monde = le_monde'],
    ],
    ['nl', 'Zij treffen elkaar in de Rotterdamse rechtbank.', ['Rotterdamse rechtbank = rechtbank_rotterdam']],
    ['nl', 'Zij treffen elkaar in de Nederlandse rechtbank.', []],
    [
      'de',
      'Das Urteil des Dresdner Landgerichts fiel. Das Landgericht Dresden prüft.',
      ['Dresdner Landgerichts = said', 'Landgericht Dresden = said'],
    ],
    ['de', 'Der Dax fiel. MAN-Aktien fielen um 3,7 Prozent. Man sagt viel.', ['Dax = dax', 'MAN = man']],
  ])('what an eighth reading, of 48 more, taught (%s): %s', (language, text, marks) => {
    expect(actorsOf(language, text)).toEqual(marks);
  });

  it('a bank of a state is an authority, whoever introduces it', () => {
    const { introduced } = findMentions(
      [{ text: 'Shell agreed. The Quandel Central Bank mirrors that.', role: 'body' }],
      { language: 'en', date: '2024-03' },
      knowledge,
    );
    expect(introduced.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(['Quandel Central Bank: authority']);
  });
});

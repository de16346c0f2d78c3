/**
 * Roles and descriptions that mean one body or person: "de Chinese centrale bank", "the Treasury
 * secretary", "la Banque centrale". A description with its country is as good as a name. One without
 * ("de centrale bank", "die Notenbank") links only when the article has named exactly one such body.
 * Places act ("Beijing vreest") where a verb of acting follows and no preposition stands before.
 */
import type { Language } from '../language/language';
import { foldName } from '../language/words';
import type { Candidate } from './candidates';
import { isOtherBody } from './longer-names';
import { linkCourts } from './courts';
import { type Desk, entryById, entryOf, isFree, lay, markOn, neighbour, onlyOne } from './desk';
import { type LexiconEntry, readOffice } from './lexicon';
import { linkMinistries } from './home-ministries';
import { bareOffices, countryAt, homeState, linkGovernment } from './home-state';
import { countryOf } from './lexicons/words';
import { holderOf } from './offices';
import { isCapital, keyOf } from './reading';
import { BACK, linkPlaces } from './places';
import { linkSharedNames } from './shared-names';

/** Bare nouns for a body, by the sort of entry they mean. */
const BARE: readonly { noun: RegExp; sort: string }[] = [
  { noun: /^(centrale bank|central bank|zentralbank|notenbank|banque centrale|institut d emission)$/, sort: 'central_bank' },
  {
    noun: /^((financiele |beurs)?(waakhond|toezichthouder)|beurswaakhond|(financial |markets )?(regulator|watchdog)|(finanz|bank|banken|borsen)?aufsicht|(finanz)?aufsichtsbehorde|(gendarme|regulateur)( financier| de la bourse| des marches)?)$/,
    sort: 'regulator',
  },
];

/** "former", "acting", "next": not the one who holds it. */
const NOT_NOW =
  /^(former|ex|then|next|nachste|nachster|nachsten|volgende|prochain|prochaine|future|incoming|outgoing|acting|deputy|vice|voormalig|voormalige|oud|toenmalig|toenmalige|toekomstig|toekomstige|waarnemend|vicepremier|ehemalige|ehemaliger|ehemaligen|fruhere|fruherer|fruheren|damalige|damaliger|damaligen|kunftige|kunftiger|kunftigen|designierte|designierten|designierter|gewahlte|gewahlten|gewahlter|verkozen|elect|elu|elue|ancien|ancienne|futur|future|nouveau|nouvelle|nieuwe|new|neue|neuer|neuen|a|an|een|ein|eine|einen|einem|un|une|no|geen|kein|any|each)$/;

/** An office alone means its holder; before a name it is his title and the name bears the mark. */
function linkOffice(desk: Desk, from: number, to: number, offices: readonly ReturnType<typeof readOffice>[]): void {
  const left = neighbour(desk, from - 1, from);
  const right = neighbour(desk, to, from);
  if (left && NOT_NOW.test(left.folded)) return;
  if (right && (desk.personAt[to]! >= 0 || (desk.markAt[to] !== -1 && right.gap === 'space'))) return;
  if (right?.gap === 'space' && isCapital(right) && desk.language !== 'de') return;
  if (right?.gap === 'comma' && (desk.personAt[to]! >= 0 || markOn(desk, to)?.kind === 'person')) return;
  if (right?.gap === 'hyphen') return;
  // "la ministre des Finances, Sihem Nemsia, promet": who it is stands behind the comma.
  const [second, close] = [neighbour(desk, to + 1, from), neighbour(desk, to + 2, from)];
  if (right?.gap === 'comma' && isCapital(right) && second?.gap === 'space' && isCapital(second) && close?.gap !== 'space') return;
  // "deutsche Außenminister" without an article are several.
  const [first, last] = [desk.tokens[from]!, desk.tokens[to - 1]!];
  if (desk.language === 'de' && first.shape === 'lower' && /e$/.test(first.folded) && !/in$/.test(last.folded) && left?.folded !== 'der')
    return;
  const holders = new Set(
    offices.flatMap((office) => (office ? [holderOf(desk, office.role, office.of)] : [])).filter((id) => id !== null),
  );
  if (holders.size !== 1) return;
  const [id] = [...holders] as [string];
  lay(desk, { from, to, id, kind: 'person', score: 0.75, how: 'role' });
}

function linkDescriptions(desk: Desk, candidates: readonly Candidate[]): void {
  const sorted = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const { from, to, senses } of sorted) {
    if (!isFree(desk, from, to)) continue;
    const entries = [...new Map(senses.map((sense) => [sense.entry, entryOf(desk, sense.entry)])).values()];
    const offices = entries.map((entry) => readOffice(entry.id));
    if (offices.some(Boolean)) {
      linkOffice(desk, from, to, offices);
      continue;
    }
    const known = entries.filter((entry) => desk.known.has(entry.id));
    const pick = entries.length === 1 && (to - from >= 2 || known.length === 1) ? entries[0]! : known.length === 1 ? known[0]! : null;
    if (pick && !isBehindOtherCountry(desk, from, pick)) lay(desk, { from, to, id: pick.id, kind: pick.kind, score: 0.85, how: 'role' });
  }
}

/** "de Duitse federale regering" is not the Belgian one. */
function isBehindOtherCountry(desk: Desk, from: number, { country }: LexiconEntry): boolean {
  const left = neighbour(desk, from - 1, from);
  const whose = left && desk.tokens[from]!.gap === 'space' ? countryOf(left.folded) : null;
  return whose !== null && country !== null && whose !== country;
}

/** Is another country spoken of here, and not the body's own ("die japanische Währung ... die Notenbank" is not the Fed)? */
function isElsewhere(desk: Desk, from: number, entry: LexiconEntry): boolean {
  const { tokens, reading } = desk;
  for (let at = from - 1; at >= Math.max(0, from - BACK); at--) {
    if (markOn(desk, at)?.id === entry.id) return false;
    const country = countryAt(desk, tokens[at]!);
    if (country === entry.country) return false;
    if (!country) continue;
    // "Chinese officials told the American paper": both in one sentence leave it open.
    const sentence = reading.sentences[tokens[at]!.sentence]!;
    return !tokens.slice(sentence.from, sentence.to).some((token) => countryAt(desk, token) === entry.country);
  }
  return false;
}

/** Nouns that a country's adjective before them makes one body, among those that the article names ("de Britse beurs"). */
const OF_COUNTRY: readonly { noun: RegExp; sort: RegExp }[] = [
  { noun: /^(beurs|beursuitbater|exchange|bourse|borse|borsenbetreiber)$/, sort: /^(exchange|exchanges_financial_data)$/ },
  { noun: /^(toezichthouder|waakhond|regulator|watchdog|aufsicht|aufseher|regulateur|gendarme)$/, sort: /^regulator$/ },
  { noun: /^(centrale|central|notenbank|zentralbank)$/, sort: /^central_bank$/ },
];

function linkOfCountry(desk: Desk): void {
  const { tokens } = desk;
  const known = [...desk.known.keys()].map((id) => entryById(desk, id)).filter((entry) => entry !== null);
  if (!known.length) return;
  tokens.forEach((token, at) => {
    if (at === 0 || token.gap !== 'space') return;
    const rule = OF_COUNTRY.find(({ noun }) => noun.test(token.folded));
    if (!rule || at === 0) return;
    const adjective = neighbour(desk, at - 1, at);
    if (!adjective || token.gap !== 'space' || !/(s|se|e|er|en|em|es|sh|an|ish|ch|n)$/.test(adjective.folded)) return;
    const country = countryOf(adjective.folded);
    if (!country) return;
    const to = token.folded === 'centrale' || token.folded === 'central' ? at + 2 : at + 1;
    if (to === at + 2 && !/^(bank)$/.test(neighbour(desk, at + 1, at)?.folded ?? '')) return;
    if (!isFree(desk, at - 1, to)) return;
    const fits = known.filter((entry) => entry.country === country && rule.sort.test(entry.sort));
    if (fits.length !== 1) return;
    lay(desk, { from: at - 1, to, id: fits[0]!.id, kind: fits[0]!.kind, score: 0.7, how: 'role' });
  });
}

/** "de beurs in Londen", "Beurs Londen": the index has the label with its own preposition. */
function linkExchanges(desk: Desk): void {
  const { tokens, language } = desk;
  const labels: Partial<Record<Language, (city: string) => string[]>> = {
    nl: (city) => [`beurs van ${city}`],
    de: (city) => [`borse ${city}`],
    fr: (city) => [`bourse de ${city}`, `bourse d ${city}`],
    en: (city) => [`${city} stock exchange`],
  };
  const keysOf = language ? labels[language] : undefined;
  if (!keysOf) return;
  tokens.forEach((token, at) => {
    if (!/^(beurs|borse|bourse|exchange)$/.test(token.folded)) return;
    const next = neighbour(desk, at + 1, at);
    const small = next?.gap === 'space' && /^(in|te|von|van|a|de|of)$/.test(next.folded);
    const place = small ? at + 2 : at + 1;
    const city = neighbour(desk, place, at);
    if (city?.gap !== 'space' || !isCapital(city) || !isFree(desk, at, place + 1)) return;
    const entry = onlyOne(desk, keysOf(city.folded), /^(market|company)$/);
    if (entry) lay(desk, { from: at, to: place + 1, id: entry.id, kind: entry.kind, score: 0.75, how: 'role' });
  });
}

/** Central banks that are the supervisor of their country's banks and funds too. */
const SUPERVISING: ReadonlySet<string> = new Set(['dnb', 'nbb']);

/** Sentences back in which the one of several bodies that was named last is the one that is meant. */
const SENTENCES_BACK = 2;

/** Of several, the only one that this sentence or those before it name; `null` when there is none or more than one. */
function namedLast(desk: Desk, entries: readonly LexiconEntry[], at: number): LexiconEntry | null {
  const { sentence } = desk.tokens[at]!;
  const near = new Set<string>();
  for (const mark of desk.marks) {
    const back = sentence - desk.tokens[mark.from]!.sentence;
    if (mark.from < at && back >= 0 && back <= SENTENCES_BACK && entries.some(({ id }) => id === mark.id)) near.add(mark.id);
  }
  return near.size === 1 ? (entries.find(({ id }) => near.has(id)) ?? null) : null;
}

/** What a body watches over, said in its description, and what the name of such a body has in it. */
const DOMAINS: readonly { said: RegExp; name: RegExp }[] = [
  {
    said: /^((kartel|mededingings|concurrentie)(waakhond|autoriteit|toezichthouder)|marktmeester|wettbewerbshuter|kartellwachter|kartellbehorde|wettbewerbsbehorde|(competition|antitrust) (watchdog|regulator|authority)|gendarme de la concurrence|gendarme francais de la concurrence)$/,
    name: /concurrence|compet|cartel|kartell|wettbewerb|mededing|consumers? and markets|autoriteit consument|trade commission/,
  },
  {
    said: /^(energie(waakhond|toezichthouder|regulator)|energy (watchdog|regulator)|(gendarme|regulateur) de l energie|energieregulierer|regulierungsbehorde|netzagentur)$/,
    name: /energ|gas and electricity|electric|\bcreg?\b|vreg|cwape|brugel|netzagentur|e control|consumers? and markets|autoriteit consument/,
  },
  {
    said: /^(telecom(waakhond|toezichthouder|regulator)|telecoms? (watchdog|regulator)|media regulator|(gendarme|regulateur) des telecoms)$/,
    name: /telecom|telekom|communicat|ofcom|arcep|bipt|ibpt|netzagentur|consumers? and markets|autoriteit consument/,
  },
  {
    said: /^(privacy(waakhond|toezichthouder|autoriteit)|(privacy|data protection) (watchdog|regulator)|datenschutzer|datenschutzbehorde|gendarme (de la vie privee|des donnees))$/,
    name: /gegevens|data protection|datenschutz|cnil|privacy|informatique et/,
  },
  {
    said: /^(bankentoezichthouder|bankenwaakhond|banken?aufseher|banken?aufsicht|banking (supervisor|regulator)|superviseur (bancaire|des banques)|gendarme (bancaire|des banques))$/,
    name: /prudential|bafin|financial supervisory|finma|nederlandsche bank|national bank of belgium|acpr|supervision|european central bank/,
  },
];
const DOMAIN_WORDS = 5;

/** "De kartelwaakhond", "die Wettbewerbshüter", "le gendarme de l’énergie": the body of that sort which the article names. */
function linkDomains(desk: Desk): void {
  const { tokens } = desk;
  const known = [...desk.known.keys()]
    .map((id) => entryById(desk, id))
    .filter((entry) => entry !== null && (entry.kind === 'authority' || entry.kind === 'organisation'));
  if (!known.length) return;
  const names = new Map(known.map((entry) => [entry!.id, foldName(entry!.name)]));
  for (let from = 1; from < tokens.length; from++) {
    if (!/^(de|the|die|der|den|la|le|l|du|het|a|des)$/.test(neighbour(desk, from - 1, from)?.folded ?? '')) continue;
    for (let length = Math.min(DOMAIN_WORDS, tokens.length - from); length >= 1; length--) {
      const to = from + length;
      if (tokens[to - 1]!.sentence !== tokens[from]!.sentence || !isFree(desk, from, to)) continue;
      const key = keyOf(tokens.slice(from, to));
      const domain = DOMAINS.find(({ said }) => said.test(key));
      if (!domain) continue;
      const fits = known.filter((entry) => domain.name.test(names.get(entry!.id)!)) as LexiconEntry[];
      const entry = fits.length === 1 ? fits[0]! : namedLast(desk, fits, from);
      if (entry && !isElsewhere(desk, from, entry) && !isOfStranger(desk, from))
        lay(desk, { from, to, id: entry.id, kind: entry.kind, score: 0.7, how: 'role' });
      break;
    }
  }
}

function linkBare(desk: Desk): void {
  const { tokens } = desk;
  const bodies = new Map<string, LexiconEntry[]>();
  for (const id of desk.known.keys()) {
    const entry = entryById(desk, id);
    if (!entry) continue;
    bodies.set(entry.sort, [...(bodies.get(entry.sort) ?? []), entry]);
  }
  if (!bodies.has('regulator'))
    bodies.set(
      'regulator',
      (bodies.get('central_bank') ?? []).filter(({ id }) => SUPERVISING.has(id)),
    );
  for (const { noun, sort } of BARE) {
    const all = bodies.get(sort) ?? [];
    if (!all.length) continue;
    for (let from = 0; from < tokens.length; from++) {
      // "a central bank", "andere Notenbank": any one.
      const left = neighbour(desk, from - 1, from);
      // "the country's central bank".
      const whose = left?.folded === 's' && /^(country|nation)$/.test(neighbour(desk, from - 2, from)?.folded ?? '');
      if (!left || !(whose || /^(de|the|die|der|la|le|l|this|deze|diese|dieser|cette|ce|du)$/.test(left.folded))) continue;
      for (let length = 4; length >= 1; length--) {
        const to = from + length;
        if (to > tokens.length || !isFree(desk, from, to) || tokens[to - 1]!.sentence !== tokens[from]!.sentence) continue;
        const stretch = tokens.slice(from, to);
        if (stretch.some((token, at) => at > 0 && token.gap !== 'space' && token.gap !== 'apostrophe')) continue;
        if (!noun.test(keyOf(stretch))) continue;
        const entry = all.length === 1 ? all[0]! : namedLast(desk, all, from);
        if (!entry || isElsewhere(desk, from, entry)) continue;
        if (isActivity(desk, from, to) || isOfStranger(desk, from)) continue;
        lay(desk, { from, to, id: entry.id, kind: entry.kind, score: 0.7, how: 'role' });
        break;
      }
    }
  }
}

/** "La DNCG, le gendarme financier": behind the comma it says what that other body is. */
function isOfStranger(desk: Desk, from: number): boolean {
  const article = neighbour(desk, from - 1, from);
  const named = neighbour(desk, from - 2, from);
  if (article?.gap !== 'comma' || !named || !isCapital(named) || markOn(desk, from - 2) !== null) return false;
  return /^(la|le|l|the|de|het|die|der|das)$/.test(neighbour(desk, from - 3, from)?.folded ?? '') && countryOf(named.folded) === null;
}

/** "Unter der Aufsicht der EZB", "die Aufsicht über Banken", "le régulateur de vitesse": what is done or a thing, not who does it. */
function isActivity(desk: Desk, from: number, to: number): boolean {
  const left = neighbour(desk, from - 1, from);
  const before = neighbour(desk, from - 2, from);
  if (/^(unter|zur|under|onder|sous)$/.test(left?.folded ?? '') || /^(unter|under|onder|sous)$/.test(before?.folded ?? '')) return true;
  const right = neighbour(desk, to, from);
  // "Le gendarme de la Bourse de Paris" is who does it.
  if ([to + 1, to + 2].some((at) => /^(bourse|marches)$/.test(neighbour(desk, at, from)?.folded ?? ''))) return false;
  return to - from === 1 && right?.gap === 'space' && /^(uber|der|des|von|van|op|over|de|du|d|of|for|fur|voor|pour)$/.test(right.folded);
}

/** Heads of institutions' names that stand for the whole with a capital and an article ("the Commission", "l’Union"). */
const HEADS =
  /^(commission|commissie|kommission|union|unie|council|conseil|fund|fonds|treasury|ministry|ministerie|ministere|court|committee|comite|authority|autorite|autoriteit|board|agency|senate|exchange|kamer|raad|parliament|parlement|bundesbank)$/;

/** The same in one language: elsewhere the capital says nothing, or the word is any bank's. */
const OWN_HEADS: Record<Language, RegExp> = { en: /^bank$/, fr: /^(banque|caisse)$/, nl: /^(?!)/, de: /^(?!)/ };

/** "the Commission" in an article that has named one commission in full. */
function linkHeads(desk: Desk): void {
  const { tokens, language } = desk;
  const isHead = (folded: string): boolean => HEADS.test(folded) || (language !== null && OWN_HEADS[language].test(folded));
  const owners = new Map<string, Set<string>>();
  const kinds = new Map<string, LexiconEntry['kind']>();
  for (const mark of desk.marks) {
    if ((mark.kind !== 'authority' && mark.kind !== 'organisation') || mark.to - mark.from < 2) continue;
    kinds.set(mark.id, mark.kind);
    for (let at = mark.from; at < mark.to; at++) {
      const { folded } = tokens[at]!;
      if (isHead(folded)) owners.set(folded, (owners.get(folded) ?? new Set()).add(mark.id));
    }
  }
  if (!owners.size) return;
  tokens.forEach((token, at) => {
    const ids = owners.get(token.folded);
    if (ids?.size !== 1 || !isFree(desk, at, at + 1) || !isCapital(token) || desk.widest[at]?.to !== (desk.widest[at] ? at + 1 : undefined))
      return;
    const left = neighbour(desk, at - 1, at);
    const right = neighbour(desk, at + 1, at);
    if (!left || !/^(the|de|het|la|le|l|die|der|des|du|au|zur|van)$/.test(left.folded)) return;
    if (
      right?.gap === 'space' &&
      isCapital(right) &&
      language !== 'de' &&
      desk.personAt[at + 1]! < 0 &&
      !desk.words.function.has(right.folded) &&
      desk.widest[at + 1] === null
    )
      return;
    if (language === 'fr' && right && isOtherBody(right)) return;
    if (right && /^(of|van|von|for|de|du|des|d|on|sur|pour|voor)$/.test(right.folded) && isCapital(neighbour(desk, at + 2, at) ?? token))
      return;
    const [id] = [...ids] as [string];
    lay(desk, { from: at, to: at + 1, id, kind: kinds.get(id)!, score: 0.75, how: 'short' });
  });
}

/** What makes another thing of "l’État" than who acts: its head, a coup, a member. */
const BEFORE_STATE = /^(chefs?|cheffe|tete|president|presidente|raison|affaires?|hommes?|role|age)$/;
const AFTER_STATE = /^(membre|membres|providence|islamique|hebreu|civil|major|federe|policier|nation)$/;

/** Are at least so many of those whom the article names of this country, and more than of any other? */
function isMostlyOf(desk: Desk, country: string, least: number): boolean {
  const counts = new Map<string, number>();
  for (const id of desk.known.keys()) {
    const of = entryById(desk, id)?.country;
    if (of) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const own = counts.get(country) ?? 0;
  return own >= least && ![...counts].some(([other, count]) => other !== country && count >= own);
}

/** "L’État vend 3 % de Safran": in a French article the French state, where most named bodies and companies are French. */
function linkState(desk: Desk): void {
  const { tokens, lexicon } = desk;
  if (desk.language !== 'fr' || lexicon.indexOf(FRENCH_STATE) < 0 || !isMostlyOf(desk, 'FR', 2)) return;
  tokens.forEach((token, at) => {
    if (token.folded !== 'etat' || !isCapital(token) || token.gap !== 'apostrophe' || !isFree(desk, at, at + 1)) return;
    if (neighbour(desk, at - 1, at)?.folded !== 'l') return;
    const before = [neighbour(desk, at - 2, at), neighbour(desk, at - 3, at)];
    if (before.some((word) => word && BEFORE_STATE.test(word.folded))) return;
    const right = neighbour(desk, at + 1, at);
    if (right && right.gap !== 'comma' && (AFTER_STATE.test(right.folded) || right.gap === 'hyphen' || countryOf(right.folded))) return;
    // "l’État du Sénégal", "l’État de New York".
    const whose = right?.gap === 'space' && /^(du|de|des|d)$/.test(right.folded) ? neighbour(desk, at + 2, at) : null;
    if (whose && isCapital(whose) && countryOf(whose.folded) !== 'FR') return;
    lay(desk, { from: at, to: at + 1, id: FRENCH_STATE, kind: 'authority', score: 0.7, how: 'role' });
  });
}

const FRENCH_STATE = 'gouvernement_francais';

const GERMAN_STATE = 'german_federal_government';
/** Verbs and nouns of who owns, lends and decides: then "der Bund" is the state, not the bond or an alliance. */
const OF_OWNER =
  /^(halt|hielt|besitzt|beteiligt|beteiligte|beteiligung|anteil|anteile|anteils|aktien|lander|landern|kredit|kredite|burgschaft|burgschaften|garantie|garantien|haushalt|milliarden|millionen|verkauft|verkaufte|verkaufen|steigt|stieg|einsteigen|einstieg|ausstieg|aktionar|eigentumer|zahlt|zahlte|zahlen|finanziert|fordert|fordern|stutzt|rettet|ubernimmt|ubernahm)$/;

/** "Der Bund hält zwölf Prozent": in a German text the German state, where most named houses are German and it owns or pays. */
function linkBund(desk: Desk): void {
  const { tokens, lexicon, reading } = desk;
  const number = lexicon.indexOf(GERMAN_STATE);
  if (desk.language !== 'de' || number < 0 || !tokens.some((token) => token.folded === 'bund')) return;
  if (!isMostlyOf(desk, 'DE', 1)) return;
  tokens.forEach((token, at) => {
    if (token.folded !== 'bund' || token.shape !== 'initial' || token.gap !== 'space' || !isFree(desk, at, at + 1)) return;
    const left = neighbour(desk, at - 1, at);
    const right = neighbour(desk, at + 1, at);
    if (!left || !/^(der|dem|den|des|vom|beim|zum|und)$/.test(left.folded)) return;
    if (right && (right.gap === 'hyphen' || (right.gap === 'space' && (isCapital(right) || /^(der|des|fur)$/.test(right.folded))))) return;
    const sentence = reading.sentences[token.sentence]!;
    if (!tokens.slice(sentence.from, sentence.to).some(({ folded }) => OF_OWNER.test(folded))) return;
    lay(desk, { from: at, to: at + 1, id: GERMAN_STATE, kind: entryOf(desk, number).kind, score: 0.7, how: 'role' });
  });
}

/** The quarter of Paris whose name stands for the ministry in it, and what else goes on there. */
const BERCY = { ministry: 'french_ministry_of_the_economy_and_finance', key: 'bercy' };
const STAGE = /^(concerts?|scene|spectacles?|arena|salle|chanteuse|chanteur|tournee|tournoi|masters|tennis|gare|parc|billets|album)$/;
const BUDGET =
  /^(budget|budgetaire|deficit|dette|fiscal|fiscale|fiscalite|impots?|finances|economie|nationalisation|entreprise|entreprises|repreneur|reprise)$/;

/** "Bercy demande": the ministry in an article that speaks of money or of its minister, and of nothing on stage. */
function linkBercy(desk: Desk): void {
  const { tokens, lexicon } = desk;
  const number = lexicon.indexOf(BERCY.ministry);
  if (desk.language !== 'fr' || number < 0 || !tokens.some((token) => token.folded === BERCY.key)) return;
  if (tokens.some((token) => STAGE.test(token.folded))) return;
  const money = new Set(tokens.map((token) => token.folded).filter((word) => BUDGET.test(word))).size;
  const minister = [...desk.known.keys()].some((id) =>
    lexicon.offices(id).some((office) => office.of === 'country:FR' && /^(finance|economy)_minister$/.test(office.role)),
  );
  if (!minister && money < 2) return;
  tokens.forEach((token, at) => {
    if (token.folded !== BERCY.key || !isCapital(token) || !isFree(desk, at, at + 1) || token.gap === 'hyphen') return;
    const left = neighbour(desk, at - 1, at);
    const before = neighbour(desk, at - 2, at);
    if (left && isCapital(left) && !left.opens) return;
    if (before && /^(rue|quai|pont|quartier|port|boulevard)$/.test(before.folded)) return;
    lay(desk, { from: at, to: at + 1, id: BERCY.ministry, kind: entryOf(desk, number).kind, score: 0.7, how: 'short' });
  });
}

/** Marks descriptions, offices and acting places. */
export function linkRoles(desk: Desk, roles: readonly Candidate[], actors: readonly Candidate[]): void {
  linkDescriptions(desk, roles);
  linkExchanges(desk);
  linkCourts(desk);
  linkOfCountry(desk);
  linkBare(desk);
  linkDomains(desk);
  linkHeads(desk);
  linkState(desk);
  linkBund(desk);
  linkBercy(desk);
  const home = homeState(desk);
  if (home) {
    for (const { from, to, role, of } of bareOffices(desk, home)) linkOffice(desk, from, to, [{ role, of }]);
    linkGovernment(desk, home);
    linkMinistries(desk, home);
  }
  linkSharedNames(desk);
  linkPlaces(desk, actors);
}

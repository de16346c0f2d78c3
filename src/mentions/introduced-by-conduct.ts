/**
 * Companies that no list has and that the article treats as one: their shares move, somebody bids for
 * them, they report. Each needs such a reason and must come again, so that a place or a thing is none.
 *
 *   "takeover of Equiniti ... The board of Equiniti"   a bid for it, and named again
 *   "OPA sur Futuren ... du capital de Futuren"        the same in French
 *   "die Lilium-Aktie"                                 in German only the share itself: every noun has a capital there
 */
import { type Desk, isFree, neighbour } from './desk';
import { isCompanyNoun, isRole } from './nouns';
import { introduce } from './introduce';
import { CALENDAR, countryOf, GIVEN_NAMES, NO_SHORT_NAME } from './lexicons/words';
import { isCapital, keyOf, type Token } from './reading';

/** What is of a company and of nothing else, by language: before "of", "in" or the name itself. */
const HELD: Record<'nl' | 'en' | 'fr', RegExp> = {
  en: /^(shares?|stake|takeover|acquisition|buyout|shareholders|stockholders)$/,
  nl: /^(aandeel|aandelen|belang|meerderheidsbelang|minderheidsbelang|overname|overnamebod|aandeelhouders)$/,
  fr: /^(action|actions|titre|titres|participation|capital|rachat|opa|opas|opr|acquisition|actionnaires)$/,
};
const OF = /^(of|in|for|on|van|op|de|d|du|dans|sur)$/;
/** Before what is a place. */
const AT_PLACE = /^(in|near|across|te|a|en|au|aux)$/;
/** What only companies do to their figures. */
const REPORTS =
  /^(reported|reports|posted|posts|issued|announced|announces|forecast|rapporteert|rapporteerde|boekt|boekte|publie|publiera|annonce|affiche|enregistre|realise)$/;

/**
 * What a house and no person, place or thing does or has, in front of or behind its name. Each sort of these counts
 * once; a name of the headline that comes again and again needs two sorts.
 */
const OWNS: Record<'nl' | 'en' | 'fr', RegExp> = {
  en: /^(revenues?|sales|profits?|losses|employees|staff|workforce|customers|stores|plants?|factory|factories|headquarters|creditors|chairman|debts?|products)$/,
  nl: /^(omzet|winst|verlies|klanten|personeel|werknemers|winkels|filialen|fabriek|fabrieken|hoofdkantoor|topman|topvrouw|directeur|curator|schuldeisers|schulden|moederbedrijf|directie)$/,
  fr: /^(affaires|benefice|benefices|pertes?|resultats?|salaries|clients|magasins|usines?|siege|patron|pdg|direction|actionnaire|actionnaires|dette|repreneur|fondateur|filiale)$/,
};
const DONE: Record<'nl' | 'en' | 'fr', RegExp> = {
  en: /^(reported|posted|announced|plans|employs|makes|sells|operates|sold|bought|acquired|launched|filed|owes|owns|raised|closed|opened|cut|agreed|expects|issued|hired)$/,
  nl: /^(boekt|boekte|maakt|maakte|verkoopt|verkocht|koopt|kocht|sluit|sloot|schrapt|schrapte|ontslaat|telt|levert|produceert|opent|opende|investeert|investeerde|groeit|groeide|verwacht|rapporteert|behaalde|haalde)$/,
  fr: /^(annonce|publie|vend|rachete|lance|supprime|ferme|ouvre|investit|prevoit|realise|affiche|emploie|fabrique|produit|exploite|cede|perd|compte|recrute|subit|bascule|ecrit|souffre|renoue|repasse|table|vise|s|a)$/,
};
const AUXILIARY = /^(a|s)$/;
/** What follows these in French where a house has done it. */
const PARTICIPLE =
  /^(annonce|publie|vendu|rachete|lance|supprime|ferme|ouvert|investi|realise|affiche|cede|perdu|recrute|comptabilise|enregistre|termine|leve|signe|depose|degage|reduit|double|attend|engage|separe|implante|verse|propose|obtenu)$/;
const AT_HOUSE = /^(chez|bij)$/;
/** "The company", "le groupe": the article speaks of a house in one word. */
const HOUSE_AGAIN = /^(company|firm|group|groupe|societe|entreprise|enseigne|bedrijf|concern|onderneming|keten)$/;
/** Namings from which a name of the headline is whom the story is about, and sorts of conduct that say it is a house. */
const STORY_NAMINGS = 3;
const STORY_SORTS = 2;

/** Whose story this is: named in the headline and again and again, with two sorts of conduct that only houses show. */
function isStory(desk: Desk, rows: readonly Row[], language: 'nl' | 'en' | 'fr'): boolean {
  const { tokens, reading } = desk;
  if (rows.length < STORY_NAMINGS || !rows.some(({ from }) => tokens[from]!.block === 0)) return false;
  const sorts = new Set<string>();
  for (const { from, to } of rows) {
    const left = neighbour(desk, from - 1, from);
    const before = neighbour(desk, from - 2, from);
    const right = neighbour(desk, to, from);
    const further = neighbour(desk, to + 1, from);
    if (left && AT_PLACE.test(left.folded) && tokens[from]!.gap === 'space') return false;
    if (left && AT_HOUSE.test(left.folded)) sorts.add('at');
    if (left && OF.test(left.folded) && before && OWNS[language].test(before.folded)) sorts.add('owns');
    if (right?.gap === 'apostrophe' && right.folded === 's' && further && OWNS[language].test(further.folded)) sorts.add('owns');
    if (
      right?.gap === 'space' &&
      right.shape === 'lower' &&
      DONE[language].test(right.folded) &&
      !reading.sentences[tokens[from]!.sentence]!.title
    ) {
      const verb = AUXILIARY.test(right.folded) ? further : right;
      if (verb && (verb === right || PARTICIPLE.test(verb.folded))) sorts.add(`does ${verb.folded}`);
    }
  }
  if (sorts.size < STORY_SORTS) return false;
  if (sorts.size > STORY_SORTS) return true;
  return tokens.some(
    (token, at) => HOUSE_AGAIN.test(token.folded) && /^(the|le|la|l|het|de)$/.test(neighbour(desk, at - 1, at)?.folded ?? ''),
  );
}

/** Reasons that make one: a strong one counts 1, a weak one or a second mention a half. */
const ENOUGH = 1.5;

interface Row {
  from: number;
  to: number;
}

/** May this word be one of an unknown name? */
const isPart = (desk: Desk, at: number): boolean => {
  const token = desk.tokens[at];
  return (
    token !== undefined &&
    (token.shape === 'initial' || token.shape === 'mixed' || (token.shape === 'upper' && token.raw.length >= 2)) &&
    desk.markAt[at] === -1 &&
    desk.personAt[at]! < 0 &&
    desk.widest[at] === null &&
    token.raw.length >= 2 &&
    !desk.words.function.has(token.folded) &&
    !CALENDAR.has(token.folded) &&
    !desk.words.titles.has(token.folded) &&
    !isRole(token.folded, desk.words)
  );
};

/** Stretches of capitals that nobody has claimed. */
function unknownRows(desk: Desk): Row[] {
  const { tokens } = desk;
  const rows: Row[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isPart(desk, at)) continue;
    let to = at + 1;
    while (to - at < 4 && isPart(desk, to) && neighbour(desk, to, at) && /^(space|hyphen|tight)$/.test(tokens[to]!.gap)) to++;
    rows.push({ from: at, to });
    at = to - 1;
  }
  return rows;
}

/** Does something of a company stand before the name: "shares in X", "aandeel X", "OPA sur X"? */
function isHeld(desk: Desk, { from }: Row, held: RegExp): boolean {
  const left = neighbour(desk, from - 1, from);
  if (!left) return false;
  if (held.test(left.folded) && desk.tokens[from]!.gap === 'space') return desk.language !== 'en';
  const before = neighbour(desk, from - 2, from);
  return OF.test(left.folded) && before !== null && held.test(before.folded);
}

/** Does it stand behind: "X shares", "X's shares"? */
function isHolder(desk: Desk, { from, to }: Row): boolean {
  const right = neighbour(desk, to, from);
  if (desk.language !== 'en' || !right) return false;
  if (right.gap === 'space') return /^(shares|stock|shareholders)$/.test(right.folded);
  const further = right.gap === 'apostrophe' && right.folded === 's' ? neighbour(desk, to + 1, from) : null;
  return further !== null && /^(shares|stock|shareholders)$/.test(further.folded);
}

/** Is the word no name of a company alone, whatever stands around it? */
const isNoName = (desk: Desk, token: Token): boolean =>
  token.raw.length < 3 ||
  GIVEN_NAMES.has(token.folded) ||
  NO_SHORT_NAME.has(token.folded) ||
  desk.surnames.has(token.folded) ||
  isCompanyNoun(token.folded, desk.words) ||
  countryOf(token.folded) !== null ||
  desk.lexicon.senses(token.folded).length > 0;

export function introduceByConduct(desk: Desk): void {
  const { tokens, language } = desk;
  if (language === 'de') {
    introduceShares(desk);
    return;
  }
  if (language === null) return;
  const held = HELD[language];
  // "Crest" of Crest Nicholson is its short name, not another house.
  const firsts = new Set(desk.marks.map((mark) => tokens[mark.from]!.folded));
  const groups = new Map<string, Row[]>();
  for (const row of unknownRows(desk)) {
    const key = keyOf(tokens.slice(row.from, row.to));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const rows of groups.values()) {
    const { from, to } = rows[0]!;
    if (rows.length < 2 || firsts.has(tokens[from]!.folded)) continue;
    if (to - from === 1 && (isNoName(desk, tokens[from]!) || desk.small.has(tokens[from]!.folded))) continue;
    let reasons = 0;
    let best = rows[0]!;
    let isPlace = false;
    for (const row of rows) {
      const sentence = desk.reading.sentences[tokens[row.from]!.sentence]!;
      const left = neighbour(desk, row.from - 1, row.from);
      const right = neighbour(desk, row.to, row.from);
      if (isHeld(desk, row, held) || isHolder(desk, row)) {
        if (reasons < 1 && !sentence.title && !sentence.upper) best = row;
        reasons += 1;
      } else if (left && AT_PLACE.test(left.folded) && tokens[row.from]!.gap === 'space') isPlace = true;
      else if (right && right.gap === 'space' && REPORTS.test(right.folded)) reasons += 0.5;
    }
    if (isPlace || (reasons + 0.5 < ENOUGH && !isStory(desk, rows, language))) continue;
    const { sentence } = tokens[best.from]!;
    const said = { from: desk.reading.sentences[sentence]!.from, to: desk.reading.sentences[sentence]!.to };
    for (const row of rows) if (isFree(desk, row.from, row.to)) introduce(desk, row.from, row.to, 'company', said);
  }
}

/** First parts of such compounds that are a trade, not a name ("Chip-Aktie", "Bank-Aktie"). */
const TRADE =
  /^(chip|bank|banken|tech|technologie|auto|internet|software|biotech|pharma|solar|stahl|energie|immobilien|versicherungs|versorger|medien|rustungs|gold|minen|luxus|einzelhandels|halbleiter|wachstums|dividenden|qualitats|standard|vorzugs|stamm|einzel|neben|us|eu|ki|ai|cannabis|wasserstoff|t|a|b|h|favoriten|turnaround|pennystock|meme|hype|reise|konsum|telekom|telekommunikations|industrie|bau|krypto|bitcoin|finanz|zykliker|hightech|top|small|mid|blue)$/;

/** "die Lilium-Aktie": in German the share itself says that its name is a company's. */
function introduceShares(desk: Desk): void {
  const { tokens } = desk;
  for (let at = 0; at + 1 < tokens.length; at++) {
    const head = tokens[at + 1]!;
    if (head.gap !== 'hyphen' || !/^(aktie|papiere|anteilsscheine)$/.test(head.folded) || !isPart(desk, at)) continue;
    const token = tokens[at]!;
    if (!isCapital(token) || TRADE.test(token.folded) || isNoName(desk, token)) continue;
    if (token.gap === 'hyphen' || token.gap === 'tight') continue;
    const { sentence } = token;
    introduce(desk, at, at + 1, 'company', { from: desk.reading.sentences[sentence]!.from, to: desk.reading.sentences[sentence]!.to });
  }
}

/**
 * Persons whom the article introduces: by a role beside the name, by whose man he is, by a verb of saying,
 * or by coming back to him. The patterns stand in `introduced.ts`.
 */
import { type Desk, entryOf, isFree, markOn, neighbour } from './desk';
import { isCompanyNoun, isRole } from './nouns';
import { GENERIC_TAILS, isFirmTail } from './lexicons/tails';
import { ANDS, CALENDAR, countryOf, GIVEN_NAMES, type LanguageWords, LEGAL_FORMS } from './lexicons/words';
import { NameFlag } from './lexicon';
import { endOfEastern, endOfSurname, isAn, isPartner, isTitled, type PersonShape } from './persons';
import { isCapital, keyOf, textOf, type Token } from './reading';
import { isTown } from './towns';
import { withoutInitials, type Said, introduce, organisationEnd } from './introduce';

/** How far before or behind a name its role may stand, in words. */
const REACH = 9;

/** Titles of politeness and honour. */
const HONORIFIC =
  /^(sir|dame|lord|lady|herr|frau|mr|mrs|ms|mme|dr|dhr|mevrouw|meneer|colonel|captain|lieutenant|sergeant|col|capt|lt|sgt)$/;

/** Where the titles of honour before a name begin: "Sir Ann Lee", "Mr Justice Peter Roy"; `at` when there are none. */
function startOfTitles(desk: Desk, at: number): number {
  const isHonour = (one: number): boolean =>
    desk.tokens[one + 1]!.gap === 'space' && HONORIFIC.test(neighbour(desk, one, at)?.folded ?? '');
  const isJudge = neighbour(desk, at - 1, at)?.raw === 'Justice' && desk.tokens[at]!.gap === 'space' && isHonour(at - 2);
  if (isJudge) return at - 2;
  return isHonour(at - 1) ? at - 1 : at;
}

const BY = /^(par|by|door|von)$/;
const LED = /^(dirigee?|presidee?|fondee?|pilotee?|led|headed|chaired|run|founded|geleid|opgericht|gefuhrt|geleitet|gegrundet)$/;
const ROLE_ADJECTIVE =
  /^(general|generale|adjoint|adjointe|delegue|deleguee|executif|executive|financier|financiere|commercial|commerciale|technique|scientifique|associe|associee|honoraire)$/;

/** A role of one word or of two ("secrétaire général", "porte-parole"). */
function isRoleAt(desk: Desk, at: number): boolean {
  const { tokens, words } = desk;
  const token = tokens[at]!;
  if (isRole(token.folded, words)) return true;
  const next = neighbour(desk, at + 1, at);
  return next !== null && goesOn(next) && words.roles.has(`${token.folded} ${next.folded}`);
}

/** Does the clause go on with this word: no comma, bracket or stop before it? */
const goesOn = ({ gap }: Token): boolean => gap === 'space' || gap === 'hyphen' || gap === 'apostrophe';

/** The stretch of an apposition behind a comma: up to the next comma, bracket, verb of saying or end. */
function apposition(desk: Desk, from: number): { from: number; to: number } | null {
  const { words } = desk;
  const first = desk.tokens[from];
  if (!first) return null;
  let to = from;
  let role = -1;
  let closed = true;
  while (to < from + 16) {
    const token = neighbour(desk, to, from);
    if (!token || (to > from && (token.gap === 'comma' || token.gap === 'other' || token.gap === 'open' || token.gap === 'close'))) break;
    if (role >= 0 && words.say.has(token.folded) && !words.function.has(token.folded)) {
      closed = false;
      break;
    }
    if (role < 0 && isRoleAt(desk, to)) role = to;
    to++;
  }
  if (role < 0 || role - from > REACH) return null;
  // "projects of Northern Works, the minister said": who says it is not who was named, unless a comma closes what he is.
  if (!closed && desk.language === 'en' && !desk.tokens[from - 2]?.opens && /^(the|a|an|its|their|one)$/.test(first.folded)) return null;
  // "X, which the minister said": a role with a verb or pronoun before it introduces somebody else.
  for (let at = from; at < role; at++) {
    const { folded } = desk.tokens[at]!;
    if (
      words.say.has(folded) ||
      /^(die|who|which|that|qui|que|wie|dat|when|while|und|and|en|et|but|maar|aber|mais|he|she|hij|zij|er|sie|il|elle|is|was|ist|war|est|said|aldus)$/.test(
        folded,
      )
    ) {
      // German "der" and "die" are articles as well.
      if (!(desk.language === 'de' && folded === 'die')) return null;
    }
  }
  return { from, to };
}

/** Pronoun and verb of a clause that says what somebody is, by language: in Dutch and German the verb ends it. */
const WHO = /^(who|qui|die|der)$/;
const IS_NOW = /^(is|was|became|becomes|has|had|serves|served|heads|leads|runs|chairs|est|etait|devient|dirige|preside)$/;
const IS_LAST = /^(is|was|werd|wordt|ist|war|wurde|wird)$/;
const CLAUSE_WORDS = 14;

/** "Ann Lee, who became chief executive in April, resigned", "Jan Bos, die sinds 2018 topman is,". */
function relativeClause(desk: Desk, from: number): { from: number; to: number } | null {
  const { words, language } = desk;
  const pronoun = neighbour(desk, from, from - 1);
  const verb = neighbour(desk, from + 1, from - 1);
  if (!pronoun || !verb || !WHO.test(pronoun.folded) || verb.gap !== 'space') return null;
  const last = language === 'nl' || language === 'de';
  if (!last && !IS_NOW.test(verb.folded)) return null;
  let to = from + 1;
  let role = -1;
  while (to < from + CLAUSE_WORDS) {
    const token = neighbour(desk, to, from - 1);
    if (!token || !goesOn(token)) break;
    if (words.say.has(token.folded) && !words.function.has(token.folded)) return null;
    if (role < 0 && isRoleAt(desk, to)) role = to;
    to++;
  }
  // "who met the finance minister": the verb must be one of being.
  if (role < 0 || to - from < 3 || (last && !IS_LAST.test(desk.tokens[to - 1]!.folded))) return null;
  const next = neighbour(desk, to, from - 1);
  return next === null || next.gap === 'comma' ? { from: from + 1, to } : null;
}

/** What comes before and what is the verb of "had become", "werd benoemd", "is sinds mei". */
const AUXILIARY = /^(had|has|will|would|to|zal|hat|hatte|va|a|avait)$/;
const BECOMES =
  /^(is|was|become|becomes|became|remains|wordt|werd|blijft|ist|war|wird|wurde|bleibt|est|etait|devient|devenu|devenue|devenir|deviendra|sera|reste)$/;
/** Small words between the verb and the role. */
const TO_ROLE =
  /^(the|a|an|its|their|new|as|to|been|named|appointed|elected|promoted|acting|interim|de|het|een|haar|zijn|tot|als|benoemd|nieuwe|der|die|den|dem|ein|eine|zum|zur|neuer|neue|le|la|l|un|une|nomme|nommee|nouveau|nouvelle|son|sa)$/;
/** A time follows. */
const SINCE = /^(since|sinds|seit|depuis)$/;
const ROLE_WITHIN = 7;

/** "Ann Lee had become chief financial officer", "Jan Bos werd benoemd tot directeur", "Kees Blom is sinds mei topman". */
function becoming(desk: Desk, from: number): { from: number; to: number } | null {
  const { words } = desk;
  const first = neighbour(desk, from, from - 1);
  if (!first) return null;
  const verb = AUXILIARY.test(first.folded) ? from + 1 : from;
  if (!BECOMES.test(neighbour(desk, verb, from - 1)?.folded ?? '')) return null;
  for (let at = verb + 1; at <= verb + ROLE_WITHIN; at++) {
    const token = neighbour(desk, at, from - 1);
    if (!token || !goesOn(token)) return null;
    if (isRoleAt(desk, at)) {
      let to = at + 1;
      while (to < at + ROLE_WITHIN) {
        const next = neighbour(desk, to, from - 1);
        if (!next || !goesOn(next)) break;
        to++;
      }
      return { from: verb, to };
    }
    if (SINCE.test(token.folded)) at++;
    else if (!TO_ROLE.test(token.folded) && (words.function.has(token.folded) || words.say.has(token.folded) || isCapital(token)))
      return null;
  }
  return null;
}

/** "der Präsident des Verbands (VDA), Ann Lee,", "du président de l'Union (USS) Ann Lee": a comma, or the bracket with the letters of his house. */
const isBehindComma = ({ tokens, reading }: Desk, at: number): boolean => {
  const { gap, block, start } = tokens[at]!;
  return gap === 'comma' || (gap === 'close' && /^[)\]](\s?,)?\s$/.test(reading.blocks[block]!.text.slice(tokens[at - 1]!.end, start)));
};

/** The words around a person's name that say who he is; `null` when there are none. */
function roleOf(desk: Desk, shape: PersonShape): Said | null {
  const { tokens, words } = desk;
  const right = neighbour(desk, shape.to, shape.from);
  if (right?.gap === 'comma') {
    const said = apposition(desk, shape.to) ?? relativeClause(desk, shape.to);
    if (said) return said;
  }
  const becomes = right?.gap === 'space' ? becoming(desk, shape.to) : null;
  if (becomes) return becomes;
  // "Ann Lee (Bank X)", "Peter Roy (CFO)".
  if (right?.gap === 'open') {
    const said = apposition(desk, shape.to);
    if (said) return said;
    // "Peter Roy (CFDT)": the house that he is of.
    const house = markOn(desk, shape.to);
    if (house && /^(company|authority|organisation)$/.test(house.kind) && desk.tokens[house.to]?.gap === 'close')
      return { from: house.from, to: house.to };
  }
  // "chief executive Sir Ann Lee": the role stands before the title.
  const start = startOfTitles(desk, shape.from);
  const left = neighbour(desk, start - 1, start);
  if (left && (tokens[start]!.gap === 'space' || isBehindComma(desk, start))) {
    if (isRole(left.folded, words)) {
      let from = start - 1;
      while (from > 0 && start - from < REACH) {
        const token = neighbour(desk, from - 1, start);
        if (
          !token ||
          tokens[from]!.gap === 'comma' ||
          tokens[from]!.gap === 'other' ||
          tokens[from]!.gap === 'close' ||
          tokens[from]!.gap === 'open'
        )
          break;
        if (words.say.has(token.folded) || words.function.has(token.folded)) break;
        from--;
      }
      let to = start;
      if (right && words.of.has(right.folded) && right.gap === 'space') to = organisationEnd(desk, shape.to + 1, start);
      return to > shape.to ? { from, to } : { from, to: start };
    }
    // "le commissaire à l’économie Pierre Roy", "minister van Financiën Jan Bos": the role, then what it is of, in one run.
    if (tokens[start]!.gap === 'space')
      for (let at = start - 1; at >= start - 5; at--) {
        const token = neighbour(desk, at, start);
        if (!token || tokens[at + 1]!.gap === 'comma' || tokens[at + 1]!.gap === 'close' || words.say.has(token.folded)) break;
        if (isRole(token.folded, words) && words.of.has(tokens[at + 1]!.folded)) return { from: at, to: start };
        // "le député LREM Ann Roy": the role and his party.
        if (at === start - 2 && isRole(token.folded, words) && tokens[start - 1]!.shape === 'upper') return { from: at, to: start };
        // "sa directrice générale adjointe Ann Roy": French adjectives stand behind the role.
        if (isRole(token.folded, words) && tokens.slice(at + 1, start).every((part) => ROLE_ADJECTIVE.test(part.folded)))
          return { from: at, to: start };
        // "hoogleraar belastingrecht Jan Bos", "hoofd onderzoek Piet Jansma": a Dutch role and its field.
        if (
          desk.language === 'nl' &&
          start - at <= 3 &&
          isRole(token.folded, words) &&
          tokens.slice(at + 1, start).every((part) => part.shape === 'lower' && !words.function.has(part.folded))
        )
          return { from: at, to: start };
        if (at < start - 1 && isCapital(token) && desk.language !== 'de') break;
      }
    // "the bank's chief economist for Asia, Ann Lee,": a role some words before the comma.
    if (
      isBehindComma(desk, start) &&
      (tokens[start]!.gap === 'close' || right === null || right.gap === 'comma' || words.say.has(right.folded))
    ) {
      for (let at = start - 1; at >= start - REACH; at--) {
        const token = neighbour(desk, at, start);
        if (!token) break;
        if (isRoleAt(desk, at)) {
          let from = at;
          while (from > 0 && at - from < 4) {
            const before = neighbour(desk, from - 1, start);
            if (!before || tokens[from]!.gap === 'comma' || words.say.has(before.folded)) break;
            from--;
          }
          return { from, to: start };
        }
        if (token.gap === 'comma' || token.gap === 'close' || words.say.has(token.folded)) break;
      }
    }
  }
  // "Onepoint, dirigé par Ann Lee", "a fund led by Piet Bos": whom a house has for a head or a founder.
  const led = neighbour(desk, shape.from - 2, shape.from);
  if (left && led && BY.test(left.folded) && LED.test(led.folded)) {
    const house = neighbour(desk, shape.from - 3, shape.from);
    return { from: house ? shape.from - 3 : shape.from - 2, to: shape.to };
  }
  // "said Ann Lee of Bank X", "zegt Piet Bos van Bank X": a verb of saying near, and whose man he is.
  if (right && words.of.has(right.folded) && right.gap === 'space') {
    const to = organisationEnd(desk, shape.to + 1, shape.from);
    const speaks = [left, neighbour(desk, shape.from - 2, shape.from), neighbour(desk, to, shape.from)].some(
      (token) => token && words.say.has(token.folded),
    );
    if (to > shape.to + 1 && speaks) return { from: shape.to, to };
  }
  // "Ann Lee and Piet Bos of KPMG, the administrators,": what the second is the first is too.
  const second = right?.gap === 'space' && ANDS.has(right.folded) ? desk.personAt[shape.to + 1]! : -1;
  const pair = second >= 0 ? desk.persons[second]! : null;
  if (!pair || pair.from !== shape.to + 1 || !words.of.has(neighbour(desk, pair.to, shape.from)?.folded ?? '')) return null;
  const house = markOn(desk, pair.to + 1);
  return house && /^(company|authority|organisation)$/.test(house.kind) ? { from: pair.to, to: house.to } : null;
}

/** Of what a state consists, with their names behind them. */
const PARTS_OF_STATE = /^(lander|landern|bundeslander|bundeslandern|kantone|kantonen|provinzen|stadte|stadten|gemeinden)$/;

/** A name of two words or more that no given name starts, where a role stands right beside it. */
function shapesByRole(desk: Desk): PersonShape[] {
  const { tokens, words, language } = desk;
  const found: PersonShape[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape !== 'initial' || token.raw.length < 2 || desk.personAt[at] !== -1 || desk.markAt[at] !== -1 || desk.widest[at] !== null)
      continue;
    // "die Vorsitzende Richterin Marion Meier", "Australian Ann Lee": the name that begins behind it is whole.
    if ((desk.personAt[at + 1] ?? -1) >= 0 && (language === 'de' || countryOf(token.folded) !== null || HONORIFIC.test(token.folded)))
      continue;
    if (
      words.function.has(token.folded) ||
      CALENDAR.has(token.folded) ||
      desk.reading.sentences[token.sentence]!.title ||
      desk.reading.sentences[token.sentence]!.upper
    )
      continue;
    const left = neighbour(desk, at - 1, at);
    if (left && token.gap === 'space' && isCapital(left) && language !== 'de' && !isRole(left.folded, words) && !left.opens) continue;
    if (isRole(token.folded, words) || isCompanyNoun(token.folded, words) || words.titles.has(token.folded)) continue;
    if (isInRole(tokens, at, words)) continue;
    // "Official Cash Rate".
    if (left?.folded === 'official' && isCapital(left)) continue;
    // "der Länder Niedersachsen und Sachsen-Anhalt".
    if (PARTS_OF_STATE.test(token.folded)) continue;
    // "die Unternehmerfamilie Wallenberg": several, of whom one is not told from the other.
    if (/familie$/.test(token.folded)) continue;
    const to = endOfSurname(tokens, at + 1, words, language);
    if (to <= at + 1 || !isFree(desk, at, to) || isFirmTail(tokens[to - 1]!.folded)) continue;
    // "Wirtschaftsminister Le Maire": a surname of two words, of somebody whom the index knows.
    if (desk.lexicon.senses(keyOf(tokens.slice(at, to))).some(({ flags }) => flags & NameFlag.family)) continue;
    const right = neighbour(desk, to, at);
    // "the bank's chief economist, Ardan Kovacs, said": the role before a comma and the name before another.
    const closed = token.gap === 'comma' && right !== null && (right.gap === 'comma' || words.say.has(right.folded));
    const before =
      left !== null && (token.gap === 'space' || closed) && isRole(left.folded, words) && (language !== 'de' || isCapital(left));
    // "La ministre des Finances, Sihem Nemsia, met en avant": the role is some words before the comma.
    const titled = closed && language !== 'de' && right!.gap === 'comma' && hasRoleBefore(desk, at);
    const behind = right?.gap === 'comma' && apposition(desk, to) !== null && roleNear(desk, to, at);
    // "zegt Mariëtte Patijn van vakbond FNV".
    const speaks =
      left !== null && token.gap === 'space' && left.shape === 'lower' && words.say.has(left.folded) && !words.function.has(left.folded);
    const spoken = speaks && right?.gap === 'space' && words.of.has(right.folded) && organisationEnd(desk, to + 1, at) > to + 1;
    if (!before && !behind && !spoken && !titled) continue;
    // In German the second word is a noun as likely: a particle or a role on both sides decides.
    if (language === 'de' && !behind && isRole(tokens[to - 1]!.folded, words)) continue;
    if (tokens.slice(at, to).some((part) => LEGAL_FORMS.has(part.folded) || isCompanyNoun(part.folded, words))) continue;
    // "Investor Northgate Equity Partners": a company.
    if (tokens.slice(at + 1, to + 1).some((part) => GENERIC_TAILS.has(part.folded) && isCapital(part))) continue;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

/** Does the stretch before this comma begin with a role, with no other comma between ("le secrétaire général du gouvernement,")? */
function hasRoleBefore(desk: Desk, at: number): boolean {
  for (let one = at - 1; one >= at - REACH; one--) {
    const token = neighbour(desk, one, at);
    if (!token || desk.words.say.has(token.folded)) return false;
    if (isRoleAt(desk, one)) return true;
    if (token.gap === 'comma' || token.gap === 'open' || token.gap === 'close') return false;
  }
  return false;
}

/** Is this word within a role of several ("Chief Financial Officer")? */
function isInRole(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  for (let from = Math.max(0, at - 2); from <= at; from++)
    for (let to = at + 1; to <= Math.min(tokens.length, at + 3); to++) {
      const part = tokens.slice(from, to);
      if (part.length > 1 && part.every((one) => one.block === tokens[at]!.block) && words.roles.has(keyOf(part))) return true;
    }
  return false;
}

/** Does a role stand within a few words behind the comma ("Ardan Kos, senior analyst at")? */
function roleNear(desk: Desk, from: number, beside: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = neighbour(desk, at, beside);
    if (!token) return false;
    if (isRoleAt(desk, at)) return true;
  }
  return false;
}

/** Does a given name stand here, alone or behind the hyphen of a rarer one ("Patrik-Ludwig"), or a surname before one ("Chim Pui-chung")? */
const isGivenAt = ({ tokens, language }: Desk, at: number): boolean =>
  endOfEastern(tokens, at) > at ||
  isAn(tokens, at, language) ||
  GIVEN_NAMES.has(tokens[at]!.folded) ||
  (tokens[at + 1]?.gap === 'hyphen' && GIVEN_NAMES.has(tokens[at + 1]!.folded));

/** A name that the index has of one whom nothing here speaks for ("Michael Sen", of a house that the article does not name): then only the article can say who it is. */
const isNamesake = (desk: Desk, { from, to, senses }: NonNullable<Desk['widest'][number]>, shape: PersonShape): boolean =>
  from === shape.from &&
  to === shape.to &&
  senses.every(({ entry, flags }) => flags & NameFlag.evidence && entryOf(desk, entry).kind === 'person');

/** Words that are in the names of bodies and of no person ("Industrial Strategy Committee"). */
const BODY =
  /^(committee|commission|commissie|council|department|ministry|ministerie|ministerium|strategy|office|agency|agence|authority|board|bank|banque|union|court|party|university|association|foundation|society|institute|group|fund|trust|league|federation|comite|conseil|raad|rat|verband|bund)$/;

/** Nouns before a person's full name that make it a house's ("the law firm William Fry", "le cabinet Pierre Roy"). */
const HOUSE_NOUN =
  /^(firm|lawfirm|retailer|retailers|chain|department|brand|label|publisher|brewer|brewery|winery|restaurant|advocatenkantoor|kantoor|keten|winkelketen|modeketen|merk|kledingmerk|kanzlei|modekette|marke|brauerei|verlag|cabinet|marque|enseigne|maison|groupe)$/;
/** Behind the name it is the man himself all the same ("the chain David Jones founded"). */
const MADE = /^(founded|started|built|created|set|runs|ran|led|leads|owns|heads|bought|oprichtte|begon|leidt|grundete|fuhrt|fonda|dirige)$/;

/** Is the stretch, or what it is part of, the name of a house or a body ("Peter Smith plc", "Smith & Jones", "John Roe Committee")? */
export function isOfHouse(desk: Desk, { from, to }: PersonShape): boolean {
  const { tokens } = desk;
  const noun = neighbour(desk, from - 1, from);
  if (noun?.shape === (desk.language === 'de' ? 'initial' : 'lower') && tokens[from]!.gap === 'space' && HOUSE_NOUN.test(noun.folded))
    if (!MADE.test(neighbour(desk, to, from)?.folded ?? '')) return true;
  if (tokens.slice(from, to).some((token) => LEGAL_FORMS.has(token.folded) || BODY.test(token.folded))) return true;
  const right = neighbour(desk, to, from);
  if (right?.gap === 'space' && LEGAL_FORMS.has(right.folded) && isCapital(right)) return true;
  return isPartner(tokens, from - 1) || isPartner(tokens, to);
}

/** May somebody unknown bear the name: it has no mark, and is no longer name that the index knows, nor a house's? */
function isOpen(desk: Desk, shape: PersonShape): boolean {
  if (!isFree(desk, shape.from, shape.to)) return false;
  // "such as the French Alps, ... for investors": whose country it is.
  if (countryOf(desk.tokens[shape.from]!.folded) !== null && !isGivenAt(desk, shape.from)) return false;
  const known = desk.widest[shape.from];
  if (known && known.to - known.from >= 2 && !isNamesake(desk, known, shape)) return false;
  return !isOfHouse(desk, shape);
}

export function introducePersons(desk: Desk): void {
  const { tokens, words } = desk;
  const shapes = [...desk.persons, ...shapesByRole(desk)].sort((a, b) => a.from - b.from);
  const named = new Map<string, PersonShape[]>();
  for (const shape of shapes) {
    if (!isOpen(desk, shape)) continue;
    const name = withoutInitials(textOf(desk.reading, shape.from, shape.to));
    const same = named.get(name);
    if (same) same.push(shape);
    else named.set(name, [shape]);
  }
  const aboutKnown = desk.marks.some((mark) => mark.kind !== 'person' && mark.kind !== 'place');
  for (const stretches of named.values()) {
    let said: Said | null = null;
    for (const shape of stretches) {
      said = roleOf(desk, shape);
      if (said) break;
    }
    // Without a role he must be of an article about known actors; else it is a story of its own.
    if (!said && !aboutKnown) continue;
    // A verb of saying beside a known given name: the sentence is what the article says of him.
    if (!said) {
      const speaker = stretches.find(
        (shape) =>
          isGivenAt(desk, shape.from) &&
          [neighbour(desk, shape.from - 1, shape.from), neighbour(desk, shape.to, shape.from)].some(
            (token) => token && words.say.has(token.folded) && !isCapital(token),
          ),
      );
      if (speaker) {
        const sentence = desk.reading.sentences[tokens[speaker.from]!.sentence]!;
        said = { from: sentence.from, to: sentence.to };
      }
    }
    // Somebody whom the article comes back to: the first sentence on him is what it says.
    if (!said && isGivenAt(desk, stretches[0]!.from) && (stretches.length > 1 || comesBack(desk, stretches[0]!))) {
      const sentence = desk.reading.sentences[tokens[stretches[0]!.from]!.sentence]!;
      said = { from: sentence.from, to: sentence.to };
    }
    if (said) for (const shape of stretches) if (isFree(desk, shape.from, shape.to)) introduce(desk, shape.from, shape.to, 'person', said);
  }
  // "its chiefs, Ann Lee and Paul Roy": the second of two whom the article introduces together.
  for (const shape of shapes) {
    const and = neighbour(desk, shape.from - 1, shape.from);
    if (!isFree(desk, shape.from, shape.to) || !and || !ANDS.has(and.folded) || tokens[shape.from]!.gap !== 'space') continue;
    const first = markOn(desk, shape.from - 2);
    if (first?.kind !== 'person' || first.how !== 'introduced' || !isGivenAt(desk, shape.from)) continue;
    const sentence = desk.reading.sentences[and.sentence]!;
    introduce(desk, shape.from, shape.to, 'person', { from: sentence.from, to: sentence.to });
  }
}

/** Distinct houses, bodies and markets, and words of text for each, that make an article one on business: a match report or a novel's review names fewer. */
const HOUSES = 2;
const WORDS_FOR_ONE = 110;

function isOnHouses(desk: Desk): boolean {
  const houses = new Set(desk.marks.filter(({ kind }) => /^(company|authority|market)$/.test(kind)).map(({ id }) => id)).size;
  return houses >= HOUSES && houses * WORDS_FOR_ONE >= desk.tokens.length;
}

/** Is this a story on money, or on houses and markets? */
export const isOnBusiness = (desk: Desk): boolean => desk.onMoney || isOnHouses(desk);

/** First words of places that are given names too ("San Diego", "Santa Clara"). */
const PLACE_FIRST = /^(san|santa|santo|saint|sao|st|port|mount|new|los|las|el|la)$/;
/** Behind what a name is a credit ("Reporting by", "Foto:"). */
const CREDIT = /^(reporting|editing|writing|compiled|photo|photos|foto|fotos|text|tekst|texte|redaction|bild|bilder|image|video|graphic)$/;

/** Whoever else bears a full name in a story on houses and markets: the sentence is all that his card says. Last, when all of those are found. */
export function introducePlainPersons(desk: Desk): void {
  const onBusiness = isOnBusiness(desk);
  for (const shape of desk.persons) {
    // "Edwin van Lieshout (Perk)": his house stands behind him in brackets.
    const house = desk.tokens[shape.to]?.gap === 'open' ? markOn(desk, shape.to) : null;
    if (!onBusiness && house?.kind !== 'company') continue;
    if (!isOpen(desk, shape) || !isPlainlyNamed(desk, shape)) continue;
    const { from, to } = desk.reading.sentences[desk.tokens[shape.from]!.sentence]!;
    introduce(desk, shape.from, shape.to, 'person', { from, to });
  }
}

/** A known given name and a surname that are all of the name: no capital beside them goes on with it ("Mitchell Pavilion"). */
function isPlainlyNamed(desk: Desk, { from, to }: PersonShape): boolean {
  const { tokens, reading } = desk;
  const sentence = reading.sentences[tokens[from]!.sentence]!;
  const titled = isTitled(tokens, from);
  if (sentence.title || sentence.upper || !(titled || isGivenAt(desk, from)) || PLACE_FIRST.test(tokens[from]!.folded)) return false;
  // "Caroline du Nord".
  if (isTown(keyOf(tokens.slice(from, to)))) return false;
  // "Jackson Hole": the index has it as something else.
  if (desk.lexicon.senses(keyOf(tokens.slice(from, to))).some(({ entry }) => entryOf(desk, entry).kind !== 'person')) return false;
  const [left, right] = [neighbour(desk, from - 1, from), neighbour(desk, to, from)];
  if (
    left &&
    !titled &&
    tokens[from]!.gap !== 'comma' &&
    tokens[from]!.gap !== 'open' &&
    isCapital(left) &&
    !left.opens &&
    !CALENDAR.has(left.folded) &&
    desk.language !== 'de'
  )
    return false;
  if (right && /^(space|hyphen|tight)$/.test(right.gap) && isCapital(right)) return false;
  return ![left, neighbour(desk, from - 2, from)].some((token) => token && CREDIT.test(token.folded));
}

/** Does the surname stand alone elsewhere? German nouns have capitals, so there it must not be one that bears an article. */
function comesBack(desk: Desk, shape: PersonShape): boolean {
  const { tokens } = desk;
  const surname = tokens[shape.to - 1]!;
  if (surname.raw.length < 3) return false;
  return tokens.some(
    (token, at) =>
      token.folded === surname.folded &&
      isCapital(token) &&
      desk.personAt[at] === -1 &&
      (at < shape.from || at >= shape.to) &&
      !(desk.language === 'de' && desk.words.function.has(tokens[at - 1]?.folded ?? '')),
  );
}

/**
 * Actors whom no list has and whom the article itself introduces: a person with a role or an
 * organisation beside the name, a company behind a noun for one. Their card says only what the
 * article says, so without such words there is none.
 *
 *   "Eric Jing, bestuursvoorzitter van Ant"      name, comma, role
 *   "analist Corné van Zeijl van Actiam"         role, name (of organisation)
 *   "the bank's chief economist, Ann Lee, said"  role, comma, name
 *   "selon Paul Roy, économiste chez Exane"      name, comma, role
 *   "sagte Thomas Altmann von QC Partners"       verb of saying, name, of organisation
 *   "het biotechbedrijf Xantia", "Xantia GmbH"   noun, name; name, legal form
 */
import { foldName } from '../language/words';
import { type Desk, entryOf, isFree, lay, neighbour } from './desk';
import { isCompanyNoun, isRole } from './evidence';
import { NameFlag } from './lexicon';
import { CALENDAR, GENERIC_TAILS, GIVEN_NAMES, LEGAL_FORMS, PARTICLES } from './lexicons/words';
import type { ActorKind } from '../knowledge/kinds';
import { endOfSurname, type PersonShape } from './persons';
import { isCapital, textOf, type Token } from './reading';

/** How far before or behind a name its role may stand, in words. */
const REACH = 9;

const MAX_SAID = 160;

/** The stretch of an apposition behind a comma: up to the next comma, bracket, verb of saying or end. */
function apposition(desk: Desk, from: number): { from: number; to: number } | null {
  const { words } = desk;
  const first = desk.tokens[from];
  if (!first) return null;
  let to = from;
  let role = -1;
  while (to < from + 16) {
    const token = neighbour(desk, to, from);
    if (!token || (to > from && (token.gap === 'comma' || token.gap === 'other' || token.gap === 'open' || token.gap === 'close'))) break;
    if (role >= 0 && words.say.has(token.folded) && !words.function.has(token.folded)) break;
    if (role < 0 && isRole(token.folded, words)) role = to;
    to++;
  }
  if (role < 0 || role - from > REACH) return null;
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

interface Said {
  from: number;
  to: number;
}

/** The words around a person's name that say who he is; `null` when there are none. */
function roleOf(desk: Desk, shape: PersonShape): Said | null {
  const { tokens, words } = desk;
  const right = neighbour(desk, shape.to, shape.from);
  if (right?.gap === 'comma') {
    const said = apposition(desk, shape.to);
    if (said) return said;
  }
  // "Ann Lee (Bank X)", "Peter Roy (CFO)".
  if (right?.gap === 'open') {
    const said = apposition(desk, shape.to);
    if (said) return said;
  }
  const left = neighbour(desk, shape.from - 1, shape.from);
  if (left && (tokens[shape.from]!.gap === 'space' || tokens[shape.from]!.gap === 'comma')) {
    if (isRole(left.folded, words)) {
      let from = shape.from - 1;
      while (from > 0 && shape.from - from < REACH) {
        const token = neighbour(desk, from - 1, shape.from);
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
      let to = shape.from;
      if (right && words.of.has(right.folded) && right.gap === 'space') to = organisationEnd(desk, shape.to + 1, shape.from);
      return to > shape.to ? { from, to } : { from, to: shape.from };
    }
    // "le commissaire à l’économie Pierre Roy", "minister van Financiën Jan Bos": the role, then what it is of, in one run.
    if (tokens[shape.from]!.gap === 'space')
      for (let at = shape.from - 1; at >= shape.from - 5; at--) {
        const token = neighbour(desk, at, shape.from);
        if (!token || tokens[at + 1]!.gap === 'comma' || tokens[at + 1]!.gap === 'close' || words.say.has(token.folded)) break;
        if (isRole(token.folded, words) && words.of.has(tokens[at + 1]!.folded)) return { from: at, to: shape.from };
        if (at < shape.from - 1 && isCapital(token) && desk.language !== 'de') break;
      }
    // "the bank's chief economist for Asia, Ann Lee,": a role some words before the comma.
    if (tokens[shape.from]!.gap === 'comma' && (right === null || right.gap === 'comma' || words.say.has(right.folded))) {
      for (let at = shape.from - 1; at >= shape.from - REACH; at--) {
        const token = neighbour(desk, at, shape.from);
        if (!token) break;
        if (isRole(token.folded, words)) {
          let from = at;
          while (from > 0 && at - from < 4) {
            const before = neighbour(desk, from - 1, shape.from);
            if (!before || tokens[from]!.gap === 'comma' || words.say.has(before.folded)) break;
            from--;
          }
          return { from, to: shape.from };
        }
        if (token.gap === 'comma' || token.gap === 'close' || words.say.has(token.folded)) break;
      }
    }
  }
  // "said Ann Lee of Bank X", "zegt Piet Bos van Bank X": a verb of saying near, and whose man he is.
  if (right && words.of.has(right.folded) && right.gap === 'space') {
    const to = organisationEnd(desk, shape.to + 1, shape.from);
    const speaks = [left, neighbour(desk, shape.from - 2, shape.from), neighbour(desk, to, shape.from)].some(
      (token) => token && words.say.has(token.folded),
    );
    if (to > shape.to + 1 && speaks) return { from: shape.to, to };
  }
  return null;
}

/** Where the organisation behind "of" ends: its article and its capitals. */
function organisationEnd(desk: Desk, at: number, beside: number): number {
  let to = at;
  for (let count = 0; count < 7; count++) {
    const token = neighbour(desk, to, beside);
    if (!token || token.gap === 'comma' || token.gap === 'open' || token.gap === 'close' || token.gap === 'other') break;
    const name =
      isCapital(token) || token.shape === 'digit' || token.shape === 'sign' || (token.folded === 's' && token.gap === 'apostrophe');
    const small = desk.words.function.has(token.folded) && count < 3;
    if (!name && !small && !(count < 2 && isCompanyNoun(token.folded, desk.words))) break;
    to++;
  }
  while (to > at && !isCapital(desk.tokens[to - 1]!) && desk.tokens[to - 1]!.shape !== 'digit') to--;
  return to > at && desk.tokens.slice(at, to).some(isCapital) ? to : at;
}

function introduce(desk: Desk, from: number, to: number, kind: ActorKind, said: Said): void {
  const { tokens, reading } = desk;
  const name = textOf(reading, from, to).replace(/\s+/g, ' ');
  const known = desk.introduced.findIndex((one) => one.name === name && one.kind === kind);
  if (known >= 0) {
    lay(desk, { from, to, id: `said:${known}`, kind, score: 0.75, how: 'introduced' });
    return;
  }
  const first = tokens[said.from]!;
  const last = tokens[Math.max(said.from, said.to - 1)]!;
  let words = textOf(reading, said.from, Math.max(said.from + 1, said.to));
  if (words.length > MAX_SAID) words = words.slice(0, words.lastIndexOf(' ', MAX_SAID));
  const number =
    desk.introduced.push({
      name,
      kind,
      said: words.trim(),
      block: first.block,
      start: first.start,
      end: Math.min(last.end, first.start + words.length),
    }) - 1;
  lay(desk, { from, to, id: `said:${number}`, kind, score: 0.75, how: 'introduced' });
}

/** A name of two words or more that no given name starts, where a role stands right beside it. */
function shapesByRole(desk: Desk): PersonShape[] {
  const { tokens, words, language } = desk;
  const found: PersonShape[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape !== 'initial' || token.raw.length < 2 || desk.personAt[at] !== -1 || desk.markAt[at] !== -1 || desk.widest[at] !== null)
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
    if (isRole(token.folded, words) || isCompanyNoun(token.folded, words)) continue;
    const to = endOfSurname(tokens, at + 1, words, language);
    if (to <= at + 1 || !isFree(desk, at, to)) continue;
    const right = neighbour(desk, to, at);
    // "the bank's chief economist, Ardan Kovacs, said": the role before a comma and the name before another.
    const closed = token.gap === 'comma' && right !== null && (right.gap === 'comma' || words.say.has(right.folded));
    const before =
      left !== null && (token.gap === 'space' || closed) && isRole(left.folded, words) && (language !== 'de' || isCapital(left));
    const behind = right?.gap === 'comma' && apposition(desk, to) !== null && roleNear(desk, to, at);
    // "zegt Mariëtte Patijn van vakbond FNV".
    const speaks =
      left !== null && token.gap === 'space' && left.shape === 'lower' && words.say.has(left.folded) && !words.function.has(left.folded);
    const spoken = speaks && right?.gap === 'space' && words.of.has(right.folded) && organisationEnd(desk, to + 1, at) > to + 1;
    if (!before && !behind && !spoken) continue;
    // In German the second word is a noun as likely: a particle or a role on both sides decides.
    if (language === 'de' && !behind && isRole(tokens[to - 1]!.folded, words)) continue;
    if (tokens.slice(at, to).some((part) => LEGAL_FORMS.has(part.folded) || isCompanyNoun(part.folded, words))) continue;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

/** Does a role stand within a few words behind the comma ("Ardan Kos, senior analyst at")? */
function roleNear(desk: Desk, from: number, beside: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = neighbour(desk, at, beside);
    if (!token) return false;
    if (isRole(token.folded, desk.words)) return true;
  }
  return false;
}

function introducePersons(desk: Desk): void {
  const { tokens, words } = desk;
  const shapes = [...desk.persons, ...shapesByRole(desk)].sort((a, b) => a.from - b.from);
  const named = new Map<string, PersonShape[]>();
  for (const shape of shapes) {
    if (!isFree(desk, shape.from, shape.to)) continue;
    if (desk.widest[shape.from] !== null && desk.widest[shape.from]!.to - desk.widest[shape.from]!.from >= 2) continue;
    if (tokens.slice(shape.from, shape.to).some((token) => LEGAL_FORMS.has(token.folded))) continue;
    const right = neighbour(desk, shape.to, shape.from);
    if (right?.gap === 'space' && LEGAL_FORMS.has(right.folded) && isCapital(right)) continue;
    const name = textOf(desk.reading, shape.from, shape.to);
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
          GIVEN_NAMES.has(tokens[shape.from]!.folded) &&
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
    if (!said && GIVEN_NAMES.has(tokens[stretches[0]!.from]!.folded) && (stretches.length > 1 || comesBack(desk, stretches[0]!))) {
      const sentence = desk.reading.sentences[tokens[stretches[0]!.from]!.sentence]!;
      said = { from: sentence.from, to: sentence.to };
    }
    if (said) for (const shape of stretches) if (isFree(desk, shape.from, shape.to)) introduce(desk, shape.from, shape.to, 'person', said);
  }
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

/** Tails that only organisations have, and what they make of one. */
const TAILS: Record<string, ActorKind> = Object.fromEntries([
  ...'steel cement petroleum chemicals telecom holdings securities equities partners capital ventures advisors advisers associates airlines airways pharmaceuticals therapeutics biosciences technologies industries laboratories labs motors records entertainment insurance bancorp bank consulting bancshares brokers pictures studios media networks systems semiconductor semiconductors logistics healthcare investments investors management'
    .split(' ')
    .map((word) => [word, 'company'] as const),
  ...'university universiteit universite institute instituut institut foundation stichting fondation association federation council college hogeschool'
    .split(' ')
    .map((word) => [word, 'organisation'] as const),
]);

/** From `at`, the end of a row of capitals that may be one name; `at` when there is none. German nouns make no row. */
function endOfName(desk: Desk, at: number): number {
  const { tokens, words } = desk;
  let to = at;
  while (to - at < 5) {
    const token = neighbour(desk, to, at);
    if (!token || !isFree(desk, to, to + 1) || desk.personAt[to]! >= 0) break;
    if (to > at && token.gap !== 'space' && token.gap !== 'hyphen' && token.gap !== 'tight') break;
    const small =
      /^(of|and|de|du|des|van|la|&)$/.test(token.folded) &&
      to > at &&
      isCapital(tokens[to + 1] ?? token) &&
      tokens[to + 1]?.gap === 'space';
    if (isRole(token.folded, words) || token.folded === 'ceo') break;
    if (!small && (!isCapital(token) || CALENDAR.has(token.folded) || (words.function.has(token.folded) && token.shape !== 'upper'))) break;
    to++;
  }
  while (to > at && !isCapital(tokens[to - 1]!)) to--;
  return to;
}

/** Names that say by their end what they are ("Ithaca Holdings", "Kotak Institutional Equities"). */
function introduceByTail(desk: Desk): void {
  const { tokens, language, words } = desk;
  if (language === 'de') return;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const kind = TAILS[token.folded];
    if (!kind || token.shape !== 'initial' || token.gap !== 'space' || desk.markAt[at] !== -1 || desk.widest[at] !== null) continue;
    const sentence = desk.reading.sentences[token.sentence]!;
    if (sentence.title || sentence.upper) continue;
    let from = at;
    while (from > 0 && at - from < 4) {
      const before = neighbour(desk, from - 1, at);
      if (!before || tokens[from]!.gap !== 'space' || !isCapital(before) || desk.markAt[from - 1] !== -1 || CALENDAR.has(before.folded))
        break;
      if (words.function.has(before.folded) || isRole(before.folded, words) || words.titles.has(before.folded)) break;
      from--;
    }
    if (from === at || !isFree(desk, from, at + 1)) continue;
    // "Global Markets", "Risk Management": all of it ordinary words of such names.
    if (
      tokens
        .slice(from, at)
        .every(
          (part) =>
            GENERIC_TAILS.has(part.folded) ||
            TAILS[part.folded] ||
            /^(risk|senior|central|chief|investment|wealth|asset|private|public|human|crisis)$/.test(part.folded),
        )
    )
      continue;
    introduce(desk, from, at + 1, kind, { from: sentence.from, to: sentence.to });
  }
}

/** "The Business Times (BT)": a row of capitals whose first letters the bracket repeats names itself. */
function introduceByBracket(desk: Desk): void {
  const { tokens, language } = desk;
  for (let at = 1; at < tokens.length; at++) {
    const symbol = tokens[at]!;
    if (symbol.gap !== 'open' || symbol.shape !== 'upper' || symbol.raw.length < 2 || symbol.raw.length > 7) continue;
    const letters = symbol.folded;
    let from = -1;
    // The long name ends before the bracket; small words in it may or may not give a letter.
    for (let start = at - 1; start >= Math.max(0, at - 9); start--) {
      const token = neighbour(desk, start, at - 1);
      if (!token || (start < at - 1 && !/^(space|hyphen|apostrophe|tight)$/.test(tokens[start + 1]!.gap))) break;
      if (!isCapital(token)) continue;
      const initials = tokens
        .slice(start, at)
        .filter(isCapital)
        .map((part) => part.folded[0])
        .join('');
      const all = tokens
        .slice(start, at)
        .map((part) => part.folded[0])
        .join('');
      if (initials === letters || all === letters) from = start;
    }
    if (from < 0 || at - from < 2) continue;
    // In German every noun has a capital: two words with capitals are no sign of a name there.
    if (language === 'de' && !tokens.slice(from, at).some((part) => part.shape === 'mixed' || part.shape === 'upper')) continue;
    if (!isFree(desk, from, at) || (desk.widest[from] !== null && desk.widest[from]!.to >= at)) continue;
    // The index knows the abbreviation, and a name much like this one: it is that, in another spelling.
    const like = desk.lexicon
      .senses(letters)
      .filter((sense) => !(sense.flags & NameFlag.ticker))
      .map((sense) => entryOf(desk, sense.entry))
      .filter((entry) => {
        const parts = new Set(foldName(entry.name).split(' '));
        const own = tokens.slice(from, at).filter((token) => parts.has(token.folded)).length;
        return own >= 2 && own / (at - from) >= 0.6;
      });
    if (like.length === 1) {
      lay(desk, { from, to: at, id: like[0]!.id, kind: like[0]!.kind, score: 0.8, how: 'full' });
      continue;
    }
    const sentence = desk.reading.sentences[symbol.sentence]!;
    introduce(desk, from, at, TAILS[tokens[at - 1]!.folded] ?? 'organisation', { from: sentence.from, to: sentence.to });
  }
}

/** Whose man somebody is: "portfolio manager at Tocqueville Asset Management", "equity strategist at Miller Tabak". */
function introduceEmployers(desk: Desk): void {
  const { tokens, words, language } = desk;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (
      !isRole(tokens[at]!.folded, words) ||
      /minist|secretar|prasident|president|kanzl|chancel|mayor|burgem|burgerm|governor|gouvern|judge|senat|profess|hoogler|ambassad|leader|leider/.test(
        tokens[at]!.folded,
      )
    )
      continue;
    let next = at + 1;
    const of = neighbour(desk, next, at);
    if (!of || !(words.of.has(of.folded) || of.gap === 'comma')) continue;
    if (words.of.has(of.folded)) next++;
    // "Head of Research" is of a department.
    if (
      /^(of|van|de|der|des)$/.test(of.folded) &&
      /^(head|director|directeur|directrice|chief|leiter|leiterin|hoofd|chef|responsable|manager|membre|member|lid|president|voorzitter)$/.test(
        tokens[at]!.folded,
      )
    )
      continue;
    const article = neighbour(desk, next, at);
    if (article && /^(the|de|het|der|dem|die|la|le|l)$/.test(article.folded) && !isCapital(article)) next++;
    const to = endOfName(desk, next);
    if (to === next || desk.widest[next] !== null) continue;
    if (of.gap === 'comma' && !TAILS[tokens[to - 1]!.folded] && tokens[to - 1]!.shape !== 'upper') continue;
    if (to - next === 1 && !(tokens[next]!.shape === 'upper' && tokens[next]!.raw.length >= 3) && tokens[next]!.shape !== 'mixed') continue;
    if (
      language === 'de' &&
      to - next >= 2 &&
      tokens.slice(next, to).every((token) => token.shape === 'initial') &&
      !TAILS[tokens[to - 1]!.folded]
    )
      continue;
    if (isCompanyNoun(tokens[next]!.folded, words) && to - next === 1) continue;
    introduce(desk, next, to, TAILS[tokens[to - 1]!.folded] ?? 'company', { from: at, to });
  }
}

/** German nouns that follow a noun without being its name. */
const NO_NAME =
  /^(ende|anfang|mitte|prozent|euro|dollar|milliarden|millionen|milliarde|million|mio|mrd|punkte|mal|teil|teile|stuck|uhr|jahr|jahre|jahren|monat|monate|tage|woche|wochen|chef|herr|frau|seite|nummer|platz|rang|geld|menschen|kunden|mitarbeiter|.*(ung|ungen|heit|keit|schaft|tion|tionen|ismus|chef|vorstand))$/;

/** Companies behind a noun for one, or before a legal form. */
function introduceCompanies(desk: Desk): void {
  const { tokens, words, language } = desk;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (desk.markAt[at] !== -1 || desk.personAt[at]! >= 0) continue;
    if (
      !(isCapital(token) || token.shape === 'mixed') ||
      token.raw.length < 3 ||
      words.function.has(token.folded) ||
      CALENDAR.has(token.folded)
    )
      continue;
    const sentence = desk.reading.sentences[token.sentence]!;
    if (sentence.upper || sentence.title) continue;
    const left = neighbour(desk, at - 1, at);
    // "her former label, Big Machine": behind a comma it must be a name of more than one word.
    const beside =
      token.gap === 'space' || (token.gap === 'comma' && neighbour(desk, at + 1, at)?.gap === 'space' && isCapital(tokens[at + 1]!));
    const noun = left !== null && beside && isCompanyNoun(left.folded, words) && (language === 'de' || !isCapital(left) || left.opens);
    let to = at + 1;
    const takes = (part: Token | null): part is Token =>
      part !== null &&
      (part.gap === 'space' || part.gap === 'hyphen' || part.gap === 'tight') &&
      (isCapital(part) || part.shape === 'sign') &&
      !words.function.has(part.folded) &&
      !CALENDAR.has(part.folded);
    if (noun && language !== 'de')
      while (to - at < 4 && takes(neighbour(desk, to, at)) && isFree(desk, to, to + 1) && !isRole(tokens[to]!.folded, words)) to++;
    // A name of the index keeps its place, unless what stands here is longer ("dochterbedrijf Santander Consumer Finance").
    const known = desk.widest[at];
    if (known && !(noun && known.to < to)) continue;
    const next = neighbour(desk, to, at);
    const legal =
      next !== null &&
      next.gap === 'space' &&
      LEGAL_FORMS.has(next.folded) &&
      (next.shape !== 'lower' || next.folded === 'plc' || next.folded === 'plc');
    if (!noun && !legal) continue;
    if (legal && !noun) {
      if (isCompanyNoun(token.folded, words) || token.opens || isRole(token.folded, words) || GIVEN_NAMES.has(token.folded)) continue;
    }
    if (noun && !legal) {
      // In German a noun right behind a noun is its name ("der Softwarekonzern Xantia"), but for times, amounts and terms.
      if (
        language === 'de' &&
        token.shape === 'initial' &&
        (token.folded.endsWith('en') ||
          /(aufsicht|behorde|verband|institut|dienst|haus|titel)$/.test(left!.folded) ||
          NO_NAME.test(token.folded) ||
          left!.folded.endsWith('en') ||
          desk.lexicon.senses(token.folded).length)
      )
        continue;
      if (isRole(token.folded, words) || PARTICLES.has(token.folded) || GIVEN_NAMES.has(token.folded)) continue;
      if (left!.folded === 'major' || left!.folded === 'unit' || left!.folded === 'brands' || left!.folded === 'business') continue;
    }
    let from = at;
    // "Dye & Durham Ltd".
    if (legal && !noun)
      while (
        from > 0 &&
        at - from < 4 &&
        isFree(desk, from - 1, from) &&
        neighbour(desk, from - 1, at) &&
        (tokens[from - 1]!.shape === 'sign' || (isCapital(tokens[from - 1]!) && !tokens[from - 1]!.opens && language !== 'de')) &&
        tokens[from]!.gap === 'space'
      )
        from--;
    if (tokens[from]!.shape === 'sign') from++;
    const end = legal ? to + 1 : to;
    let start = from;
    if (noun) {
      start = from - 1;
      while (start > 0 && from - start < 4) {
        const before = neighbour(desk, start - 1, from);
        if (!before || tokens[start]!.gap !== 'space' || words.function.has(before.folded) || words.say.has(before.folded)) break;
        start--;
      }
    }
    introduce(desk, from, end, 'company', { from: start, to: noun ? from : end });
    at = end - 1;
  }
}

/** Lays marks on all actors that the article introduces itself. */
export function introduceActors(desk: Desk): void {
  introduceByBracket(desk);
  introducePersons(desk);
  introduceCompanies(desk);
  introduceEmployers(desk);
  introduceByTail(desk);
}

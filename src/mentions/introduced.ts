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
import { type Desk, isFree, lay, neighbour } from './desk';
import { isCompanyNoun, isRole } from './evidence';
import { CALENDAR, GIVEN_NAMES, LEGAL_FORMS, PARTICLES } from './lexicons/words';
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
    const before = left !== null && token.gap === 'space' && isRole(left.folded, words) && (language !== 'de' || isCapital(left));
    const behind = right?.gap === 'comma' && apposition(desk, to) !== null && roleNear(desk, to, at);
    if (!before && !behind) continue;
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
    named.set(name, [...(named.get(name) ?? []), shape]);
  }
  for (const stretches of named.values()) {
    let said: Said | null = null;
    for (const shape of stretches) {
      said = roleOf(desk, shape);
      if (said) break;
    }
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
    if (said) for (const shape of stretches) if (isFree(desk, shape.from, shape.to)) introduce(desk, shape.from, shape.to, 'person', said);
  }
}

/** Companies behind a noun for one, or before a legal form. */
function introduceCompanies(desk: Desk): void {
  const { tokens, words, language } = desk;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (desk.markAt[at] !== -1 || desk.widest[at] !== null || desk.personAt[at]! >= 0) continue;
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
    const noun =
      left !== null && token.gap === 'space' && isCompanyNoun(left.folded, words) && (language === 'de' || !isCapital(left) || left.opens);
    let to = at + 1;
    const takes = (part: Token | null): part is Token =>
      part !== null &&
      (part.gap === 'space' || part.gap === 'hyphen' || part.gap === 'tight') &&
      (isCapital(part) || part.shape === 'sign') &&
      !words.function.has(part.folded) &&
      !CALENDAR.has(part.folded);
    if (noun && language !== 'de')
      while (to - at < 4 && takes(neighbour(desk, to, at)) && isFree(desk, to, to + 1) && !isRole(tokens[to]!.folded, words)) to++;
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
      // A noun may follow a noun in German; a name has a sign of it: capitals or figures inside, or quotation marks around.
      if (language === 'de' && token.shape === 'initial') continue;
      if (isRole(token.folded, words) || PARTICLES.has(token.folded) || GIVEN_NAMES.has(token.folded)) continue;
      if (left!.folded === 'major' || left!.folded === 'unit' || left!.folded === 'brands' || left!.folded === 'business') continue;
    }
    const from = at;
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
  introducePersons(desk);
  introduceCompanies(desk);
}

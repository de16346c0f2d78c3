/** Organisations by what the article says they are, right behind their name ("Chaussea, spécialiste de la chaussure,"). */
import { type Desk, neighbour } from './desk';
import { introduce } from './introduce';
import { isNameInGerman } from './german-names';
import { endOfName, standsAlone } from './introduced-companies';
import { ANDS, countryOf, GIVEN_NAMES } from './lexicons/words';
import { isBodyNoun, isCompanyNoun, isRole } from './nouns';
import { isOpener } from './openers';
import { isCapital } from './reading';

/** Words from the comma to the noun of an apposition ("X, de grootste Belgische textielgroep"). */
const APPOSITION_WORDS = 5;
const ARTICLE_OF_KIND =
  /^(its|his|her|their|zijn|haar|hun|sein|seine|seinen|ihr|ihre|son|sa|leur|a|an|the|one|een|de|het|ein|eine|der|die|das|un|une|le|la|l|spezialist|specialist)$/;
/** French nouns for what a house does that stand without an article ("Chaussea, spécialiste de la chaussure"). */
const FRENCH_TRADE =
  /^(specialiste|fabricant|fabriquant|editeur|producteur|constructeur|distributeur|equipementier|concepteur|exploitant|operateur|leader|pionnier|filiale|start)$/;

/**
 * "Chaussea, spécialiste de la chaussure,", "Adfiz, de branchevereniging van adviseurs": a name, a comma, and what it is.
 * The name must be no word, person or place, and come again if its capital may be that of a sentence.
 */
export function introduceByApposition(desk: Desk): void {
  const { tokens, language, words } = desk;
  if (language === null) return;
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!;
    if (desk.markAt[at] !== -1 || desk.widest[at] !== null || desk.personAt[at]! >= 0 || !isCapital(first) || first.raw.length < 3)
      continue;
    const sentence = desk.reading.sentences[first.sentence]!;
    if (sentence.title || sentence.upper) continue;
    const before = neighbour(desk, at - 1, at);
    const opener = before?.opens && !words.function.has(before.folded) && isOpener(language, before.folded);
    if (before && ((isCapital(before) && !opener) || BEFORE_PLACE.test(before.folded))) continue;
    // "Hoeveel Vaessen Industries, de bedrijvengroep": the name begins behind the word that opens the sentence.
    if (first.opens && isOpener(language, first.folded) && isCapitalBehind(desk, at)) continue;
    const to = endOfName(desk, at);
    const comma = neighbour(desk, to, at);
    if (to === at || comma?.gap !== 'comma') continue;
    const row = tokens.slice(at, to);
    // "Sambonet Paderno, ein Kochtopfhersteller": two words that are no nouns; one may always be one, and "der" a pronoun.
    if (language === 'de' && (row.length < 2 || !/^eine?$/.test(comma.folded) || row.some((_, part) => !isNameInGerman(desk, at + part))))
      continue;
    // "the Federation and Kosmos, a group": the last of two.
    if (row.some(({ folded }) => ANDS.has(folded))) continue;
    // "the Centre for Economic Policy Research, a think tank": the name begins before the small word.
    if (before && /^(of|for|de|du|des|van|voor|pour)$/.test(before.folded) && isCapital(neighbour(desk, at - 2, at) ?? before)) continue;
    if (
      row.some(
        ({ folded }) => GIVEN_NAMES.has(folded) || isRole(folded, words) || isCompanyNoun(folded, words) || countryOf(folded) !== null,
      )
    )
      continue;
    if (row.length === 1 && (desk.small.has(first.folded) || desk.surnames.has(first.folded) || desk.lexicon.senses(first.folded).length))
      continue;
    if (first.opens && first.shape === 'initial' && row.length === 1 && !standsAlone(desk, at)) continue;
    const noun = nounOfApposition(desk, to);
    if (noun === null) continue;
    const kind = isBodyNoun(noun) || BODY_OF_MEMBERS.test(noun) ? 'organisation' : 'company';
    let end = to;
    while (end - to < 12) {
      const token = neighbour(desk, end, at);
      if (!token || (end > to && (token.gap === 'comma' || token.gap === 'close' || token.gap === 'open'))) break;
      end++;
    }
    introduce(desk, at, to, kind, { from: at, to: end });
  }
}

/** Does a capital stand right behind this word? */
function isCapitalBehind(desk: Desk, at: number): boolean {
  const next = neighbour(desk, at + 1, at);
  return next?.gap === 'space' && isCapital(next);
}

/** Before what is a place, or somebody's. */
const BEFORE_PLACE = /^(in|near|across|te|a|en|au|aux|from|uit|vers|to|naar|mr|mrs|m|mme|dr)$/;
const BODY_OF_MEMBERS =
  /(vereniging|organisatie|federatie|koepel|bond|vakbond|lobby|association|federation|syndicat|union|charity|nonprofit|institute|institut|thinktank|tank)$/;

/** The noun of the apposition that begins at `from`; `null` when what stands there is none. */
function nounOfApposition(desk: Desk, from: number): string | null {
  const { tokens, words, language } = desk;
  const start = tokens[from]!;
  if (language === 'fr' && start.shape === 'lower' && (FRENCH_TRADE.test(start.folded) || isCompanyNoun(start.folded, words)))
    return start.folded;
  if (!ARTICLE_OF_KIND.test(start.folded)) return null;
  for (let at = from + 1; at < from + APPOSITION_WORDS; at++) {
    const token = neighbour(desk, at, from);
    if (!token || !/^(space|hyphen|apostrophe)$/.test(token.gap)) return null;
    if (
      (token.shape === 'lower' || language === 'de') &&
      (isCompanyNoun(token.folded, words) || BODY_OF_MEMBERS.test(token.folded) || (language === 'fr' && FRENCH_TRADE.test(token.folded)))
    ) {
      // "the bank's chief": somebody of it.
      const next = neighbour(desk, at + 1, from);
      return next?.gap === 'apostrophe' && next.folded === 's' ? null : token.folded;
    }
    if (words.say.has(token.folded) || words.act.has(token.folded) || isRole(token.folded, words)) return null;
  }
  return null;
}

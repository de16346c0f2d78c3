/**
 * A body by the head of its name alone, with the capital that only a name gives it: "the Bank expects" in a text on the
 * Bank of Jamaica, "le Fonds" in one on the Fonds monétaire international. It is meant where it is the only one of the
 * text whose name has this word in it. Not in German, where the noun has its capital anyway.
 */
import type { Language } from '../language/language';
import { type Desk, isFree, lay, type Mark, neighbour } from './desk';
import { isOtherBody } from './longer-names';
import { isCapital } from './reading';

/** Heads of names of bodies, as they stand behind a definite article. */
const HEADS: Record<Language, RegExp | null> = {
  en: /^(bank|fund|commission|authority|agency|board|council|committee|court|company|group|corporation|trust|institute|exchange|treasury|department|ministry|office|bureau|service|association|federation|society|union|foundation|organisation|organization)$/,
  nl: /^(bank|fonds|autoriteit|commissie|raad|kamer|stichting|vereniging|groep|maatschappij|dienst|bond)$/,
  fr: /^(banque|fonds|autorite|commission|agence|conseil|comite|cour|groupe|caisse|institut|federation|fondation|societe|compagnie|office|union|chambre)$/,
  de: null,
};
const ARTICLE: Record<Language, RegExp> = { en: /^the$/, nl: /^(de|het)$/, fr: /^(le|la|l|du|au)$/, de: /^$/ };

/** The one body of the text whose name has each head in it; `null` for a head that several share. */
function bodiesByHead({ marks, tokens }: Desk, heads: RegExp): Map<string, Mark | null> {
  const found = new Map<string, Mark | null>();
  for (const mark of marks) {
    if (mark.to - mark.from < 2 || !/^(company|authority|organisation|market)$/.test(mark.kind)) continue;
    for (const { folded } of tokens.slice(mark.from, mark.to)) {
      if (!heads.test(folded)) continue;
      const known = found.get(folded);
      if (known === undefined) found.set(folded, mark);
      else if (known !== null && known.id !== mark.id) found.set(folded, null);
    }
  }
  return found;
}

/** Marks such heads where one body is left. */
export function linkHeadNouns(desk: Desk): void {
  const { tokens, language, reading } = desk;
  const heads = language && HEADS[language];
  if (!heads) return;
  let bodies: ReturnType<typeof bodiesByHead> | null = null;
  tokens.forEach((token, at) => {
    if (token.shape !== 'initial' || token.gap !== 'space' || !heads.test(token.folded) || !isFree(desk, at, at + 1)) return;
    const { title, upper } = reading.sentences[token.sentence]!;
    const article = neighbour(desk, at - 1, at);
    if (title || upper || !article || !ARTICLE[language].test(article.folded)) return;
    const next = neighbour(desk, at + 1, at);
    // "The Bank of Nova Scotia", "the Bank Act": a longer name.
    if (next && next.gap !== 'comma' && (isCapital(next) || next.gap === 'hyphen' || /^(of|for|de|du|des|d|van|voor)$/.test(next.folded)))
      return;
    // "La Banque internationale": another one's name.
    if (language === 'fr' && next && isOtherBody(next)) return;
    bodies ??= bodiesByHead(desk, heads);
    const body = bodies.get(token.folded);
    if (body) lay(desk, { from: at, to: at + 1, id: body.id, kind: body.kind, score: 0.7, how: 'role' });
  });
}

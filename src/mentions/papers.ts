/** Newspapers where their name is an index's too, or where French melts its article: "the Nikkei daily", "un journaliste du Monde". */
import type { Candidate } from './candidates';
import { type Desk, entryOf, isFree, lay, neighbour } from './desk';
import type { LexiconEntry } from './lexicon';
import { isCapital } from './reading';

/** "The Nikkei daily", "der Zeitung Nikkei": the paper, where an index bears its name. */
export const isCalledPaper = (desk: Desk, { from, to }: Candidate): boolean => {
  const [before, next] = [neighbour(desk, from - 1, from), neighbour(desk, to, from)];
  return (next?.gap === 'space' && PAPER.test(next.folded)) || (desk.tokens[from]!.gap === 'space' && PAPER.test(before?.folded ?? ''));
};
const PAPER = /^(daily|newspaper|paper|business|zeitung|wirtschaftszeitung|blatt|krant|zakenkrant|dagblad|journal|quotidien)$/;
/** Is it one that prints a paper? */
export const isPress = ({ sort }: LexiconEntry): boolean => /^(publisher|newspaper|magazine)$/.test(sort);

/** The article inside the word that it melts with. */
const MELTED: Readonly<Record<string, string>> = { du: 'le', au: 'le', des: 'les', aux: 'les' };

/** What stands before "du Monde", so that the paper is meant. */
const OF_PAPER =
  /^(journaliste|journalistes|redaction|redacteur|redactrice|redacteurs|chef|chroniqueur|chroniqueuse|colonnes|lecteurs|site|quotidien|interview|correspondant|correspondante|edition|editorialiste|tribune|enquete|proprietaire|editeur|actionnaire|actionnaires|patron|directeur|directrice)$/;

/** What stands before "le Point" with a small article, so that the paper is meant; "l’Union" there is a bloc. */
const TOLD_BY = /^(selon|apres|dixit|quotidien|hebdomadaire|magazine|journal|site)$/;

/** "La rédactrice en chef du Temps", "les lecteurs des Echos": in French the article of a paper's name melts with the word before it; "selon le Point": or it is small. */
export function linkPapers(desk: Desk): void {
  const { tokens, language, lexicon } = desk;
  if (language !== 'fr') return;
  tokens.forEach((token, at) => {
    const article = neighbour(desk, at - 1, at);
    if (!isCapital(token) || !article || article.shape !== 'lower' || !isFree(desk, at, at + 1)) return;
    if (token.gap !== (article.folded === 'l' ? 'apostrophe' : 'space') || /^(union|etat)$/.test(token.folded)) return;
    const own = MELTED[article.folded];
    const key = `${own ?? article.folded} ${token.folded}`;
    const paper = lexicon
      .senses(key)
      .map(({ entry }) => entryOf(desk, entry))
      .find(isPress);
    const noun = neighbour(desk, at - 2, at);
    if (!paper || !noun || (noun.shape !== 'lower' && own) || /^(coupe|tour|champion|championne|championnat)$/.test(noun.folded)) return;
    if (!own && !(/^(le|la|les|l)$/.test(article.folded) && TOLD_BY.test(noun.folded))) return;
    if (own && !desk.known.has(paper.id) && !OF_PAPER.test(noun.folded)) return;
    lay(desk, { from: at, to: at + 1, id: paper.id, kind: paper.kind, score: 0.75, how: 'short' });
  });
}

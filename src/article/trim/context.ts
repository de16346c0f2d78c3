import type { Draft } from '../draft';
import { fold } from '../../language/words';

/** What a judge knows beside the block itself. */
export interface Context {
  drafts: readonly Draft[];
  title: string;
  /** Folded words of the title. */
  titleWords: ReadonlySet<string>;
  /** Folded names of the authors, whole. */
  authors: readonly string[];
  /** Folded name of the site. */
  site: string;
  /**
   * The names (tags, classes, ids, in lower-case words) of a block's element and of the elements
   * around it, up to the first that holds a good part of the article: " aside newsletter box ".
   */
  names(draft: Draft): string;
  /** Index of the first and last block of plain prose that still stands; -1 when there is none. */
  firstProse: number;
  lastProse: number;
}

/** Why a block is no part of the article's text; `null` when it may stay. */
export type Judge = (draft: Draft, index: number, context: Context) => string | null;

/** From this share of all prose on, what an element is called says nothing against its text. */
const GOOD_PART = 0.4;

/** Characters from which a sentence counts as prose. */
const PROSE_CHARS = 80;

/** A paragraph of sentences, not links. */
export function isProse(draft: Draft): boolean {
  if (draft.block.kind !== 'paragraph' && draft.block.kind !== 'quote') return false;
  return draft.text.length >= PROSE_CHARS && draft.linked < draft.text.length / 2 && /[.!?…。！？:"”“»’)]/.test(draft.text);
}

/** Class names as words: "ArticleBody__related-links2" is "article body related links". */
const wordsOf = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();

export function namesReader(drafts: readonly Draft[]): (draft: Draft) => string {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const draft of drafts) {
    if (!isProse(draft)) continue;
    all += draft.text.length;
    for (let at = draft.element; at; at = at.parentElement) prose.set(at, (prose.get(at) ?? 0) + draft.text.length);
  }
  const known = new Map<Element, string>();
  return ({ element }) => {
    const chain: Element[] = [];
    let names = ' ';
    for (let at = element; at; at = at.parentElement) {
      const done = known.get(at);
      if (done !== undefined) {
        names = done;
        break;
      }
      if ((prose.get(at) ?? 0) >= all * GOOD_PART) break;
      chain.push(at);
    }
    for (let at = chain.length - 1; at >= 0; at--) {
      const one = chain[at]!;
      const named = `${one.getAttribute('class') ?? ''} ${one.id} ${one.getAttribute('data-testid') ?? one.getAttribute('data-component') ?? ''}`;
      names = ` ${one.nodeName.toLowerCase()} ${wordsOf(named)}${names}`;
      known.set(one, names);
    }
    return names;
  };
}

/** Words of a text, folded, for comparing. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

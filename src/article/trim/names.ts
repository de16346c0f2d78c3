import type { Draft } from '../draft';
import { isProse } from './context';
import { attribute, parentOf, tagOf } from '../unclobbered';

/**
 * What elements are called, as evidence of what they hold.
 *
 * Class names, ids and test ids are split into words ("ArticleBody__related-links" is article, body,
 * related, links); a word, or two neighbours together, is looked up in one index of all kinds. An
 * element inherits what its ancestors are called, up to the first that holds a good part of the
 * article: publishers call the article itself `paywall` or `content-with-sidebar`.
 */
export class NameIndex {
  private readonly whole = new Map<string, number>();
  /** Answers for names seen before: the paragraphs of an article are called alike. */
  private readonly seen = new Map<string, number>();
  /** Beginnings of words, by their first three letters. */
  private readonly heads = new Map<string, [string, number][]>();

  /**
   * @param lists one list of names a kind, parted by spaces: `readmore` finds "readmore", "read-more"
   * and "readMores"; `advert*` finds all words that begin so. Kind n is bit n of the answers.
   */
  constructor(lists: readonly string[]) {
    lists.forEach((list, kind) => {
      for (const name of list.split(' ')) {
        if (name.endsWith('*')) {
          const head = name.slice(0, 3);
          const known = this.heads.get(head);
          if (known) known.push([name.slice(0, -1), 1 << kind]);
          else this.heads.set(head, [[name.slice(0, -1), 1 << kind]]);
        } else this.whole.set(name, (this.whole.get(name) ?? 0) | (1 << kind));
      }
    });
  }

  /** The kinds that an element's own names speak for. */
  kindsOf(element: Element): number {
    const named = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'data-testid')}`;
    let kinds = this.whole.get(tagOf(element).toLowerCase()) ?? 0;
    if (named.length === 2) return kinds;
    const known = this.seen.get(named);
    if (known !== undefined) return kinds | known;
    let found = 0;
    for (const name of named.split(' ')) {
      if (!name) continue;
      const words = (CAMEL.test(name) ? name.replace(CAMELS, '$1 $2') : name).toLowerCase().split(NO_LETTER);
      for (let at = 0; at < words.length; at++) {
        const word = words[at]!;
        if (word.length < 2) continue;
        found |= this.find(word);
        const next = words[at + 1];
        if (next) found |= this.find(word + next);
      }
    }
    this.seen.set(named, found);
    kinds |= found;
    return kinds;
  }

  private find(word: string): number {
    let kinds = this.whole.get(word) ?? (word.endsWith('s') ? this.whole.get(word.slice(0, -1)) : 0) ?? 0;
    const heads = this.heads.get(word.slice(0, 3));
    if (heads) for (const [head, kind] of heads) if (word.startsWith(head)) kinds |= kind;
    return kinds;
  }
}

const CAMEL = /[a-z][A-Z]/;
const CAMELS = /([a-z])([A-Z])/g;
const NO_LETTER = /[^a-z]+/;

/** From this share of all prose on, what an element is called says nothing against its text. */
const GOOD_PART = 0.4;

/** @returns the kinds that the names around a block speak for, as bits */
export function kindsReader(drafts: readonly Draft[], index: NameIndex): (draft: Draft) => number {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const draft of drafts) {
    if (!isProse(draft)) continue;
    all += draft.text.length;
    for (let at = draft.element; at; at = parentOf(at)) prose.set(at, (prose.get(at) ?? 0) + draft.text.length);
  }
  const known = new Map<Element, number>();
  return ({ element }) => {
    const chain: Element[] = [];
    let kinds = 0;
    for (let at = element; at; at = parentOf(at)) {
      const done = known.get(at);
      if (done !== undefined) {
        kinds = done;
        break;
      }
      if ((prose.get(at) ?? 0) >= all * GOOD_PART) break;
      chain.push(at);
    }
    for (let at = chain.length - 1; at >= 0; at--) {
      kinds |= index.kindsOf(chain[at]!);
      known.set(chain[at]!, kinds);
    }
    return kinds;
  };
}

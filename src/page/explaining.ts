/** The explained article of a page: what the worker recognised in it, and its marks on the page. */
import { blockText } from '../article/blocks';
import type { FoundArticle } from '../article/find';
import type { Card } from '../knowledge/card';
import { type Language, toLanguage } from '../language/language';
import { chooseMarks } from '../mentions/choose-marks';
import type { Mention, Recognised } from '../mentions/mention';
import type { PageState } from '../messages';
import type { Settings } from '../settings';
import { ask } from './ask';
import { Marks } from './marks';
import { pause } from './pause';
import { sentenceAround, toTextBlocks } from './text';
import { viewOf } from './view';

export interface Sentence {
  text: string;
  start: number;
  end: number;
  language: string | null;
}

/** A page that takes its text away this often is left alone. */
const MOST_REPAIRS = 20;
/** Rest after a repair, half as long again each time: finding the article again costs the page a noticeable moment. */
const REST_MS = 250;

/** Numbers the questions to the worker: an answer with an old number is dropped. */
let tokens = 0;

export class Explaining {
  recognised: Recognised = { mentions: [], keyActors: [], introduced: [] };
  marks: Marks | null = null;
  private titles: Record<string, { title: string; descriptor: string }> = {};
  private token = 0;
  private repairs = 0;
  private restUntil = 0;
  /** Ids that the reader knows or called wrong since the worker answered. */
  readonly gone = new Set<string>();
  private readonly cards = new Map<string, Promise<Card>>();

  constructor(
    public found: FoundArticle,
    private settings: Settings,
    private readonly language: Language,
    private readonly signal: AbortSignal,
  ) {}

  /** Language that cards are asked in. */
  cardLanguage(): Language {
    return (this.settings.cards === 'article' ? toLanguage(this.found.article.language) : null) ?? this.language;
  }

  /**
   * Ask the worker who and what is named. Resolves when known; `false` when a newer question overtook this one.
   *
   * @throws CallError of the worker
   */
  async recognise(): Promise<boolean> {
    this.token = ++tokens;
    const { article } = this.found;
    const answer = await ask('recognise', {
      token: this.token,
      blocks: toTextBlocks(article),
      language: article.language,
      date: article.published,
    });
    if (answer.token !== this.token || this.signal.aborted) return false;
    const { titles, token: _token, ...recognised } = answer;
    this.recognised = recognised;
    this.titles = titles;
    this.cards.clear();
    return true;
  }

  /** Put marks on the page, or put them anew after a decision changed. */
  async mark(settings: Settings): Promise<void> {
    this.settings = settings;
    if (this.signal.aborted) return;
    const view = viewOf(this.found.root);
    // A frame that loaded anew is another window: marks of the old one are gone with it.
    if (this.marks?.view !== view) this.marks = new Marks(view, this.signal);
    await this.marks.show(this.found, this.recognised.mentions, this.chosen(), pause);
  }

  /** Indexes of the mentions to mark, by density and what the reader decided. */
  chosen(): number[] {
    const { mentions } = this.recognised;
    return chooseMarks(mentions, this.found.article, this.settings.density, this.settings.muteKinds).filter(
      (index) => !this.gone.has(mentions[index]!.id),
    );
  }

  /**
   * Marks that the page took away come back: highlights that it deleted, and text that it drew anew (then
   * `find` says where the article is now).
   */
  async repair(find: () => FoundArticle | null): Promise<void> {
    if (!this.marks || this.signal.aborted || this.repairs >= MOST_REPAIRS) return;
    if (this.marks.restore()) this.repairs++;
    if (this.marks.all.length === 0 || this.marks.lost() === 0 || performance.now() < this.restUntil) return;
    this.repairs++;
    this.restUntil = performance.now() + REST_MS * 1.5 ** this.repairs;
    const again = find();
    if (!again) return;
    const same =
      again.article.blocks.length === this.found.article.blocks.length &&
      again.article.blocks.every((block, index) => blockText(block) === blockText(this.found.article.blocks[index]!));
    this.found = again;
    if (!same && !(await this.recognise())) return;
    await this.mark(this.settings);
  }

  /** What to call an id before its card is there. */
  title(id: string): string {
    const said = id.startsWith('said:') ? this.recognised.introduced[Number(id.slice(5))]?.name : undefined;
    if (said) return said;
    const titled = this.titles[id]?.title;
    if (titled && titled !== id) return titled;
    const mention = this.recognised.mentions.find((one) => one.id === id);
    return mention ? this.words(mention) : (titled ?? '');
  }

  /** The words of the article at a mention. */
  words(mention: Mention): string {
    return blockText(this.found.article.blocks[mention.block]!).slice(mention.start, mention.end);
  }

  /** The card of an id; asked once. Rejects as `ask` does. */
  card(id: string, at: number | null): Promise<Card> {
    const { mentions, introduced } = this.recognised;
    const mention = (at !== null && mentions[at]?.id === id ? mentions[at] : undefined) ?? mentions.find((one) => one.id === id);
    const known = this.cards.get(id);
    if (known) return known;
    const asked = ask('explain', {
      token: ++tokens,
      id,
      language: this.cardLanguage(),
      date: this.found.article.published,
      ...(mention ? { mention } : {}),
      ...(id.startsWith('said:') && introduced[Number(id.slice(5))] ? { introduced: introduced[Number(id.slice(5))]! } : {}),
    }).then(({ card }) => card);
    this.cards.set(id, asked);
    asked.catch(() => this.cards.delete(id));
    return asked;
  }

  /** The sentence that says its part in the story: chosen by the worker for key actors, else that of its first mention elsewhere than at `at`. */
  sentence(id: string, at: number | null): Sentence | null {
    const { mentions, keyActors } = this.recognised;
    const { article } = this.found;
    const key = keyActors.find((one) => one.id === id);
    const first = mentions.find((one) => one.id === id && one.block > 0) ?? mentions.find((one) => one.id === id);
    if (!first || first.kind === 'amount' || first.kind === 'term') return null;
    const block = key?.block ?? first.block;
    const text = blockText(article.blocks[block]!);
    const around = key ? { start: key.start, end: key.end } : sentenceAround(text, first.start, article.language);
    const here = at === null ? undefined : mentions[at];
    // Nobody needs the sentence repeated that the card stands beside.
    if (here && here.block === block && here.start >= around.start && here.end <= around.end) return null;
    const named = mentions.find((one) => one.id === id && one.block === block && one.start >= around.start && one.end <= around.end);
    return {
      text: text.slice(around.start, around.end),
      start: named ? named.start - around.start : 0,
      end: named ? named.end - around.start : 0,
      language: article.language,
    };
  }

  /** Key actors first, as ranked, then whoever else is named, most often first. */
  actors(): PageState['actors'] {
    const { mentions, keyActors } = this.recognised;
    const counts = this.counts();
    const kinds = new Map(mentions.map((one) => [one.id, one.kind]));
    const order = [...keyActors.map((one) => one.id), ...[...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!)].filter(
      (id, index, all) => all.indexOf(id) === index && counts.has(id) && !this.gone.has(id),
    );
    return order.flatMap((id) => {
      const kind = kinds.get(id)!;
      if (kind === 'term' || kind === 'amount') return [];
      const key = keyActors.find((one) => one.id === id);
      const sentence = key ? blockText(this.found.article.blocks[key.block]!).slice(key.start, key.end) : '';
      return [{ id, title: this.title(id), descriptor: this.titles[id]?.descriptor ?? '', kind, count: counts.get(id)!, sentence }];
    });
  }

  /** Terms in the order of the text; those that nearly everybody knows only where all is marked. */
  terms(): PageState['terms'] {
    const counts = this.counts();
    const ids = this.recognised.mentions
      .filter((one) => one.kind === 'term' && (one.level !== 1 || this.settings.density === 'all') && !this.gone.has(one.id))
      .map((one) => one.id);
    return [...new Set(ids)].map((id) => ({ id, title: this.title(id), count: counts.get(id)! }));
  }

  private counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { id } of this.recognised.mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }
}

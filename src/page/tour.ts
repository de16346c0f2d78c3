/** Going to mentions: by name from the panel or the popup, one after the other by key, from selected words. */
import type { Card } from '../knowledge/card';
import type { Language } from '../language/language';
import type { Introduced, Mention } from '../mentions/mention';
import { words } from '../ui/words/words';
import { ask } from './ask';
import type { Explaining } from './explaining';
import type { Margin } from './margin';
import type { Reading } from './reading';
import { toRange } from './text';
import { boxesOf } from './view';

export interface TourHost {
  explaining(): Explaining | null;
  reading(): Reading | null;
  margin(): Margin | null;
  language(): Language;
  /** What is selected, on the page or in the reader view; `null` when nothing is. */
  selected(): Range | null;
}

/** Longest selection that is looked up, in UTF-16 units: a sentence, not a page. */
const MAX_SELECTED = 300;

/** Part of the window's height in which a line counts as in sight: a card must fit beside it. */
const SIGHT = { top: 0.12, bottom: 0.7 };

export class Tour {
  /** Words that were selected to be explained, and what the worker knew of them. */
  private selected: { mention: Mention; introduced: Introduced[]; range: Range; title: string } | null = null;
  /** Mention that was last gone to or whose card was last open. */
  last = -1;

  constructor(private readonly host: TourHost) {}

  /** The live text of a mention, marked or not; `null` when it has none. */
  rangeOf(mention: number | null): Range | null {
    const explaining = this.host.explaining();
    if (mention === null || !explaining) return null;
    const marked = explaining.marks?.of(mention);
    if (marked) return marked.range;
    const one = explaining.recognised.mentions[mention];
    return one ? toRange(explaining.found, one.block, one.start, one.end) : null;
  }

  /** Where a mention stands now, on the page or in the reader view. */
  lines(mention: number | null): DOMRect[] {
    // Selected words have no mark: they themselves are the place, in the reader view too.
    if (mention === null && this.selected) return boxesOf(this.selected.range);
    const range = this.rangeOf(mention);
    return this.host.reading()?.lines(mention) ?? (range ? boxesOf(range) : []);
  }

  /** Scroll to the first mention of an id and open its card; the card alone when it has no place. */
  goTo(id: string): void {
    this.selected = null;
    const explaining = this.host.explaining();
    if (!explaining) return;
    const { mentions } = explaining.recognised;
    const chosen = explaining.chosen().filter((index) => mentions[index]!.id === id);
    const all = mentions.flatMap((mention, index) => (mention.id === id && mention.block > 0 ? [index] : []));
    this.openAt(id, [...chosen, ...all].find((index) => this.hasPlace(index)) ?? null);
  }

  /** The next or previous mark from where the reader is. */
  next(back: boolean): void {
    const explaining = this.host.explaining();
    const margin = this.host.margin();
    if (!explaining || !margin) return;
    const say = words(this.host.language());
    const all = explaining.chosen().filter((index) => this.hasPlace(index));
    const at = all.indexOf(this.last);
    const place = at < 0 ? (back ? all.length - 1 : this.firstInSight(all)) : at + (back ? -1 : 1);
    const index = all[place];
    if (index === undefined) {
      margin.say(say.noMention);
      return;
    }
    this.openAt(explaining.recognised.mentions[index]!.id, index);
    margin.announce(say.mentionOf(place + 1, all.length));
  }

  /** Explain what is selected: the mention in it, or whatever is known of these words though nothing was marked. */
  async explainSelection(): Promise<void> {
    const range = this.host.selected();
    const text = range?.toString().trim().slice(0, MAX_SELECTED) ?? '';
    const mentions = this.host.explaining()?.recognised.mentions ?? [];
    const reading = this.host.reading();
    const index = mentions.findIndex((_mention, at) => {
      const own = reading ? reading.rangeOf(at) : this.rangeOf(at);
      return own !== null && range !== null && overlap(range, own);
    });
    const margin = this.host.margin();
    if (index >= 0) margin?.popover.send({ type: 'key', subject: { id: mentions[index]!.id, mention: index } });
    else if (range && text && (await this.lookUp(text, range)))
      margin?.popover.send({ type: 'key', subject: { id: this.selected!.mention.id, mention: null } });
    else margin?.say(words(this.host.language()).explainNothing);
  }

  /** Asks the worker for selected words alone. */
  private async lookUp(text: string, range: Range): Promise<boolean> {
    const article = this.host.explaining()?.found.article;
    const { mentions, introduced, titles } = await ask('recognise', {
      token: 0,
      blocks: [{ text, role: 'body' }],
      language: article?.language ?? (document.documentElement.lang || this.host.language()),
      date: article?.published ?? null,
    });
    // The longest name in it is what was meant.
    const [mention] = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
    if (!mention) return false;
    this.selected = { mention, introduced, range, title: titles[mention.id]?.title ?? text };
    return true;
  }

  /** The card of an id: of a mention, of selected words, or one that another card leads to. Rejects as `ask` does. */
  async card(id: string, mention: number | null): Promise<Card> {
    const explaining = this.host.explaining();
    const { selected } = this;
    const isSelected = mention === null && selected?.mention.id === id;
    if (explaining && !isSelected) return explaining.card(id, mention);
    const said = isSelected && id.startsWith('said:') ? selected.introduced[Number(id.slice(5))] : undefined;
    const { card } = await ask('explain', {
      token: 0,
      id,
      language: explaining?.cardLanguage() ?? this.host.language(),
      date: explaining?.found.article.published ?? null,
      ...(isSelected ? { mention: selected.mention } : {}),
      ...(said ? { introduced: said } : {}),
    });
    return card;
  }

  /** What to call an id before its card is there. */
  title(id: string): string {
    return this.selected?.mention.id === id ? this.selected.title : (this.host.explaining()?.title(id) ?? '');
  }

  private hasPlace(mention: number): boolean {
    return this.host.reading()?.has(mention) ?? this.rangeOf(mention) !== null;
  }

  private openAt(id: string, mention: number | null): void {
    if (mention !== null) this.scrollTo(mention);
    this.host.margin()?.popover.send({ type: 'key', subject: { id, mention } });
  }

  private firstInSight(all: number[]): number {
    return Math.max(
      0,
      all.findIndex((index) => this.lines(index).some((line) => line.bottom > 0)),
    );
  }

  private scrollTo(mention: number): void {
    const reading = this.host.reading();
    if (reading) {
      reading.scrollTo(mention);
      return;
    }
    const range = this.rangeOf(mention);
    if (range) bringToSight(range);
  }
}

/** Scrolls live text to where a card fits beside it; not at all when it is there already. */
export function bringToSight(range: Range): void {
  const isInSight = (): boolean => {
    const lines = boxesOf(range);
    return lines.length > 0 && lines[0]!.top > window.innerHeight * SIGHT.top && lines.at(-1)!.bottom < window.innerHeight * SIGHT.bottom;
  };
  if (isInSight()) return;
  // First whatever scrolls around it, then the window for the line itself: a paragraph may be taller than the window.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isInSight()) return;
  const [line] = boxesOf(range);
  if (line) window.scrollBy({ top: line.top - window.innerHeight * 0.4, behavior: 'instant' });
}

const overlap = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

/** Going to mentions: by name from the panel or the popup, one after the other by key, from selected words. */
import type { Language } from '../language/language';
import { words } from '../ui/words/words';
import type { Explaining } from './explaining';
import type { Margin } from './margin';
import type { Reading } from './reading';
import { toRange } from './text';

export interface TourHost {
  explaining(): Explaining | null;
  reading(): Reading | null;
  margin(): Margin | null;
  language(): Language;
}

/** Part of the window's height in which a line counts as in sight: a card must fit beside it. */
const SIGHT = { top: 0.12, bottom: 0.7 };

export class Tour {
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
    return this.host.reading()?.lines(mention) ?? [...(this.rangeOf(mention)?.getClientRects() ?? [])];
  }

  /** Scroll to the first mention of an id and open its card; the card alone when it has no place. */
  goTo(id: string): void {
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

  /** Explain what is selected: the mention in it, or the one of the article with these words. */
  explainSelection(): void {
    const selection = getSelection();
    const text = selection?.toString().trim().toLowerCase();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const mentions = this.host.explaining()?.recognised.mentions ?? [];
    const inside = mentions.findIndex((_mention, index) => {
      const own = this.rangeOf(index);
      return own !== null && range !== null && overlap(range, own);
    });
    const index =
      inside >= 0 ? inside : mentions.findIndex((mention) => text && this.host.explaining()!.words(mention).toLowerCase() === text);
    const mention = mentions[index];
    if (mention) this.host.margin()?.popover.send({ type: 'key', subject: { id: mention.id, mention: index } });
    else this.host.margin()?.say(words(this.host.language()).explainNothing);
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
    const isInSight = (): boolean => {
      const line = range?.getBoundingClientRect();
      return line !== undefined && line.top > window.innerHeight * SIGHT.top && line.bottom < window.innerHeight * SIGHT.bottom;
    };
    if (!range || isInSight()) return;
    // First whatever scrolls around it, then the window for the line itself: a paragraph may be taller than the window.
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (isInSight()) return;
    window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight * 0.4, behavior: 'instant' });
  }
}

const overlap = (a: Range, b: Range): boolean =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Narrower than this (CSS pixels, so a zoomed window too) the card is a sheet at the edge of the screen. */
export const SHEET_BELOW_PX = 560;
/** Less room than this above and below the line, and a card would show two lines of itself: it becomes a sheet. */
const LEAST_HEIGHT_PX = 150;
/** Between the line and the card. */
const GAP_PX = 8;
/** Between the card and the edge of the window. */
const EDGE_PX = 10;

/** Where a card goes. `sheet`: at the bottom or top edge over the full width, away from the line being read. */
export type Place =
  | { kind: 'beside'; x: number; y: number; maxHeight: number; side: 'top' | 'bottom' }
  | { kind: 'sheet'; edge: 'top' | 'bottom'; maxHeight: number };

/** The lines of a mention as one: from the top of the first to the bottom of the last, as wide as the one under `x`. */
export function lineBox(lines: readonly DOMRect[], x?: number): DOMRect | null {
  const seen = lines.filter((line) => line.width > 0 && line.height > 0);
  if (!seen.length) return null;
  const top = Math.min(...seen.map((line) => line.top));
  const bottom = Math.max(...seen.map((line) => line.bottom));
  const wide = (x !== undefined && seen.find((line) => x >= line.left && x <= line.right)) || seen[0]!;
  return new DOMRect(wide.left, top, wide.width, bottom - top);
}

/**
 * Find the place of a card next to a line, never over it.
 *
 * @param line the line being read, in CSS pixels of the viewport; `null` when it is out of sight
 * @param sheetHeight how much of the window a sheet may take, 0..1
 */
export async function placeCard(card: HTMLElement, line: DOMRect | null, dir: 'ltr' | 'rtl', sheetHeight = 0.55): Promise<Place> {
  const { innerWidth: width, innerHeight: height } = window;
  const above = line ? line.top - GAP_PX - EDGE_PX : 0;
  const below = line ? height - line.bottom - GAP_PX - EDGE_PX : height;
  if (width < SHEET_BELOW_PX || Math.max(above, below) < LEAST_HEIGHT_PX) {
    const most = height * sheetHeight;
    // At the bottom, where a thumb is, unless it would lie over the line and there is more room above.
    const edge = Math.min(card.scrollHeight, most) > below && above > below ? 'top' : 'bottom';
    return { kind: 'sheet', edge, maxHeight: Math.round(Math.min(most, edge === 'top' ? above : Math.max(below, LEAST_HEIGHT_PX))) };
  }
  const at = line ?? new DOMRect(dir === 'rtl' ? EDGE_PX : width - EDGE_PX, height - EDGE_PX, 0, 0);
  const reference: VirtualElement = { getBoundingClientRect: () => at };
  let maxHeight = 0;
  const { x, y, placement } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: dir === 'rtl' ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, fallbackPlacements: [dir === 'rtl' ? 'top-end' : 'top-start'], fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE_PX, crossAxis: false }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          maxHeight = Math.floor(availableHeight);
        },
      }),
    ],
  });
  // A card taller than its room above the line would hang over it: it is cut to the room and scrolls.
  const tall = card.offsetHeight;
  const side = placement.startsWith('top') ? 'top' : 'bottom';
  const top = side === 'top' && tall > maxHeight ? y + (tall - maxHeight) : y;
  return { kind: 'beside', x: Math.round(x), y: Math.round(top), maxHeight, side };
}

/** Puts a card at its place and shows it. */
export function putCard(card: HTMLElement, at: Place): void {
  card.classList.toggle('sheet', at.kind === 'sheet');
  card.classList.toggle('top', at.kind === 'sheet' && at.edge === 'top');
  card.style.maxHeight = `min(${at.maxHeight}px, 560px)`;
  if (at.kind === 'sheet') {
    card.style.translate = '';
    card.style.inset = at.edge === 'top' ? '0 0 auto 0' : 'auto 0 0 0';
  } else {
    card.style.inset = '0 auto auto 0';
    card.style.translate = `${at.x}px ${at.y}px`;
  }
  card.style.visibility = '';
}

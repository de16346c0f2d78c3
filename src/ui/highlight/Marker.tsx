import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../saved/record';
import { words } from '../words/words';

/** The colours, beside words that were just selected. `x` is the middle of the row, `y` its top, in CSS pixels of the viewport. */
export function Marker(props: { language: Language; x: number; y: number; onPick(color: HighlightColor): void }): VNode {
  const say = words(props.language);
  return (
    <div class="marker" role="toolbar" aria-label={say.highlight} style={{ left: `${props.x}px`, top: `${props.y}px` }}>
      {HIGHLIGHT_COLORS.map((color) => (
        <button
          key={color}
          type="button"
          class={`swatch ${color}`}
          aria-label={`${say.highlight}: ${say[color]}`}
          title={say[color]}
          // A press would take the selection away before the click comes.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => props.onPick(color)}
        />
      ))}
    </div>
  );
}

/** Height of the marker with its gap to the words, as large as it is for a finger; and half its width. CSS pixels. */
const ROOM = { height: 66, beside: 116 };
const GAP_PX = 8;

/**
 * Where a marker goes for a selection with this box: below it, else above it, else at the foot of the window;
 * `null` when the selection is out of sight.
 *
 * @param top where the part of the window begins in which text is read
 */
export function markerPlace(box: DOMRect, top: number): { x: number; y: number } | null {
  if (box.bottom < top || box.top > innerHeight) return null;
  const x = Math.min(innerWidth - ROOM.beside, Math.max(ROOM.beside, box.x + box.width / 2));
  if (box.bottom + ROOM.height <= innerHeight) return { x, y: box.bottom + GAP_PX };
  return { x, y: box.top - ROOM.height >= top ? box.top - ROOM.height + GAP_PX : innerHeight - ROOM.height };
}

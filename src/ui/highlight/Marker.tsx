import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../saved/record';
import { words } from '../words/words';

/** The colours, below words that were just selected. `x` is their middle, `y` their foot, in CSS pixels of the viewport. */
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

/** Room that the marker needs below a selection, and half its width, in CSS pixels. */
const ROOM = { below: 60, beside: 100 };

/** Where a marker goes for a selection with this box: below it, inside the window. */
export const markerPlace = (box: DOMRect): { x: number; y: number } => ({
  x: Math.min(innerWidth - ROOM.beside, Math.max(ROOM.beside, box.x + box.width / 2)),
  y: Math.min(innerHeight - ROOM.below, box.bottom + 8),
});

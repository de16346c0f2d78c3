import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Time after the last key until what was typed is written: a window that is closed loses no more. */
const TYPED_MS = 500;

/** A field that writes by itself: shortly after the last key, and when it is left. */
export function Writing(props: { rows: number; label?: string; hint: string; value: string; onWritten(text: string): void }): VNode {
  const { value, onWritten } = props;
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const told = useRef(onWritten);
  told.current = onWritten;
  const write = (): void => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { text } = waiting.current;
    waiting.current = null;
    told.current(text);
  };
  // Closed by Escape it is never left: what was typed is written all the same.
  useEffect(() => write, []);
  return (
    <textarea
      class="field"
      dir="auto"
      rows={props.rows}
      aria-label={props.label}
      placeholder={props.hint}
      maxLength={10_000}
      // What is being typed is newer than what was written.
      value={waiting.current?.text ?? value}
      onInput={(event) => {
        clearTimeout(waiting.current?.timer);
        waiting.current = { text: event.currentTarget.value, timer: setTimeout(write, TYPED_MS) };
      }}
      onBlur={write}
    />
  );
}

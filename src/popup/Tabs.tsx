import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export type Tab = 'who' | 'cleared' | 'settings';

interface Props {
  label: string;
  chosen: Tab;
  tabs: { id: Tab; title: string; count?: number }[];
  onChoose: (tab: Tab) => void;
  children: ComponentChildren;
}

/**
 * Sections of which one shows. Arrow keys, Home and End move, as readers of screens expect.
 * Source: WAI-ARIA Authoring Practices, tabs with automatic activation.
 */
export function Tabs({ label, chosen, tabs, onChoose, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((one) => one.id === chosen);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = (next + tabs.length) % tabs.length;
    onChoose(tabs[to]!.id);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((one) => (
          <button
            key={one.id}
            type="button"
            role="tab"
            id={`tab-${one.id}`}
            aria-selected={one.id === chosen}
            aria-controls="section"
            tabIndex={one.id === chosen ? 0 : -1}
            onClick={() => onChoose(one.id)}
          >
            {one.title}
            {one.count !== undefined && <span class="count">{one.count}</span>}
          </button>
        ))}
      </div>
      <div class="section" id="section" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  );
}

import type { ComponentChildren, VNode } from 'preact';

/** Line icons on a 20 px grid, drawn here so that no file is fetched. Decoration: the button that holds one has the name. */
const icon = (children: ComponentChildren): VNode => (
  <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

export const CloseIcon = (): VNode => icon(<path d="M5 5l10 10M15 5L5 15" />);
export const BackIcon = (): VNode => icon(<path d="M12 4l-6 6 6 6" />);
export const PinIcon = (): VNode => icon(<path d="M7 3h6l-1 6 2.5 2.5h-9L8 9zM10 11.5V17" />);
export const PrintIcon = (): VNode => icon(<path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z" />);
export const PeopleIcon = (): VNode =>
  icon(
    <path d="M8 9.5a3 3 0 100-6 3 3 0 000 6zM2.5 17c0-3.5 2-5 5.5-5s5.5 1.5 5.5 5M13 4a2.6 2.6 0 010 5M15 12.4c1.7.7 2.5 2.2 2.5 4.6" />,
  );
export const SaveIcon = (): VNode => icon(<path d="M5.5 3h9v14L10 13.5 5.5 17z" />);
export const LookIcon = (): VNode => icon(<path d="M3 16L7.5 4 12 16M4.5 12h6M12.500 16l3-8 3 8M13.500 13.500h4" />);

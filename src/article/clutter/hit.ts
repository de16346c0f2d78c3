/** The kinds of clutter, as the reader sees them in the popup. */
export const CLUTTER_KINDS = [
  'paywall',
  'registration',
  'newsletter',
  'consent',
  'app',
  'push',
  'share',
  'related',
  'ad',
  'promo',
  'video',
  'ticker',
  'comments',
] as const;
export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/** A block planned for hiding. */
export interface Hit {
  element: Element;
  kind: ClutterKind;
  /** Key of the reason, told to the reader in his language ("email-form", "subscribe-offer", ...). */
  reason: string;
  /** What was seen, for the receipt: a few words or counts, never more than 80 characters. */
  evidence: string;
}

/** What is planned for a page. */
export interface ClutterPlan {
  hits: Hit[];
  /** Walls that stay, with their locks. */
  gates: Element[];
  /** Elements whose scroll a promo locked and that is to be freed. Empty while a gate stands. */
  locks: Element[];
}

/** What an actor can be. */
export const ACTOR_KINDS = ['person', 'company', 'authority', 'organisation', 'product', 'market', 'place'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

import type { Knowledge } from '../knowledge/open';

/** By id, what each is called in our languages, so that a saved article is found by any of them. Ids without names are left out. */
export function namesOf(ids: readonly string[], knowledge: Knowledge): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const id of ids) {
    const found = Object.values(knowledge.term(id)?.titles ?? knowledge.actor(id)?.names ?? {});
    if (found.length) names[id] = [...new Set(found)];
  }
  return names;
}

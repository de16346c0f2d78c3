/**
 * Who an office means on the article's date: "the Treasury secretary" in May 2019, "de Amerikaanse
 * president" in 2021. Exactly one holder who surely held it then, or nobody. Without a date only a
 * holder whom the article names is taken.
 */
import type { Desk } from './desk';
import type { Holding } from './lexicon';

/** The first and the last day that a date to the year, month or day can mean. */
const first = (date: string): string => `${date}-01-01`.slice(0, 10);
const last = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** Months after `asOf` for which an office without an end is still believed. */
const GRACE_MONTHS = 6;

function later(date: string, months: number): string {
  const [year, month] = first(date).split('-').map(Number) as [number, number];
  const all = year * 12 + month - 1 + months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}-31`;
}

/** Could this holding cover the date at all? */
export function mayHold(holding: Holding, date: string | null): boolean {
  if (date === null) return true;
  return (holding.from === null || first(holding.from) <= last(date)) && (holding.until === null || last(holding.until) >= first(date));
}

/** Did it surely? */
function surelyHolds(holding: Holding, date: string): boolean {
  if (holding.from === null || last(holding.from) > first(date)) return false;
  if (holding.until !== null) return first(holding.until) >= last(date);
  return holding.asOf !== null && later(holding.asOf, GRACE_MONTHS) >= last(date);
}

/** Id of the one person whom the office means in this article; `null` when that is not settled. */
export function holderOf(desk: Desk, role: string, of: string): string | null {
  const all = desk.lexicon.holders(role, of);
  if (desk.date === null) {
    const named = [...new Set(all.map((one) => one.person))].filter((person) => desk.known.has(person));
    return named.length === 1 ? named[0]! : null;
  }
  const possible = all.filter((one) => mayHold(one, desk.date));
  const persons = [...new Set(possible.map((one) => one.person))];
  if (persons.length !== 1) return null;
  const { date } = desk;
  return possible.some((one) => surelyHolds(one, date)) || desk.known.has(persons[0]!) ? persons[0]! : null;
}

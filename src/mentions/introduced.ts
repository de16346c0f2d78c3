import type { Desk } from './desk';
import { introducePersons } from './introduced-persons';
import { introduceByBracket, introduceByTail, introduceCompanies, introduceEmployers } from './introduced-companies';

/** Lays marks on all actors that the article introduces itself. */
export function introduceActors(desk: Desk): void {
  introduceByBracket(desk);
  introducePersons(desk);
  introduceCompanies(desk);
  introduceEmployers(desk);
  introduceByTail(desk);
}

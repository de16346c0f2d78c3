/**
 * Actors whom no list has and whom the article itself introduces: a person with a role or an
 * organisation beside the name, a company behind a noun for one. Their card says only what the
 * article says, so without such words there is none.
 *
 *   "Eric Jing, bestuursvoorzitter van Ant"      name, comma, role
 *   "analist Corné van Zeijl van Actiam"         role, name (of organisation)
 *   "the bank's chief economist, Ann Lee, said"  role, comma, name
 *   "selon Paul Roy, économiste chez Exane"      name, comma, role
 *   "sagte Thomas Altmann von QC Partners"       verb of saying, name, of organisation
 *   "het biotechbedrijf Xantia", "Xantia GmbH"   noun, name; name, legal form
 *   "Xantia Group (ASX:XAN)"                    name, ticker
 *   "Xantia, spécialiste de la chaussure,"       name, comma, what it is
 *   "Volksbank Xant", "cour d'appel de Xant"     what it is and where it sits
 *   "the Xantia family", "Familie Xantia"        a family that owns
 *
 * Two steps come later, when all names of the index are linked: a house by all that the article says of it
 * (`introduced-by-conduct`, from `link`), and persons by a full name or a title alone (from `find`).
 */
import type { Desk } from './desk';
import { introducePersons } from './introduced-persons';
import { introduceFamilies } from './introduced-families';
import { introduceHouses } from './introduced-houses';
import { introduceByApposition } from './introduced-by-apposition';
import { introduceByBracket, introduceByTicker } from './introduced-by-bracket';
import { introduceByTail, introduceCompanies, introduceEmployers } from './introduced-companies';

/** Lays marks on all actors that the article introduces itself. */
export function introduceActors(desk: Desk): void {
  introduceHouses(desk);
  introduceFamilies(desk);
  introduceByTicker(desk);
  introduceByBracket(desk);
  introducePersons(desk);
  introduceCompanies(desk);
  introduceByApposition(desk);
  introduceEmployers(desk);
  introduceByTail(desk);
}

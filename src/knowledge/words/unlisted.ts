/** Places and houses that facts name and that have no entry of their own, where their id alone would not say how they are written. */
import type { Language } from '../../language/language';

const UNLISTED: Record<string, readonly [nl: string, en: string, de: string, fr: string]> = {
  antwerp: ['Antwerpen', 'Antwerp', 'Antwerpen', 'Anvers'],
  bavaria: ['Beieren', 'Bavaria', 'Bayern', 'Bavière'],
  california: ['Californië', 'California', 'Kalifornien', 'Californie'],
  dsm: ['DSM', 'DSM', 'DSM', 'DSM'],
  eindhoven: ['Eindhoven', 'Eindhoven', 'Eindhoven', 'Eindhoven'],
  flanders: ['Vlaanderen', 'Flanders', 'Flandern', 'Flandre'],
  free_state_of_bavaria: ['Vrijstaat Beieren', 'Free State of Bavaria', 'Freistaat Bayern', 'État libre de Bavière'],
  general_electric: ['General Electric', 'General Electric', 'General Electric', 'General Electric'],
  greater_london: ['Londen', 'London', 'London', 'Londres'],
  greater_manchester: ['Greater Manchester', 'Greater Manchester', 'Greater Manchester', 'Greater Manchester'],
  hamburg_city: ['Hamburg', 'Hamburg', 'Hamburg', 'Hambourg'],
  hans_wilsdorf_foundation: ['Hans Wilsdorf Stichting', 'Hans Wilsdorf Foundation', 'Hans-Wilsdorf-Stiftung', 'Fondation Hans Wilsdorf'],
  knds_deutschland: ['KNDS Deutschland', 'KNDS Deutschland', 'KNDS Deutschland', 'KNDS Deutschland'],
  knds_france: ['KNDS France', 'KNDS France', 'KNDS France', 'KNDS France'],
  microsoft_ai: ['Microsoft AI', 'Microsoft AI', 'Microsoft AI', 'Microsoft AI'],
  mitsubishi_corporation: ['Mitsubishi Corporation', 'Mitsubishi Corporation', 'Mitsubishi Corporation', 'Mitsubishi Corporation'],
  new_york_city: ['New York', 'New York City', 'New York', 'New York'],
  new_york_mets: ['New York Mets', 'New York Mets', 'New York Mets', 'New York Mets'],
  rhode_island: ['Rhode Island', 'Rhode Island', 'Rhode Island', 'Rhode Island'],
  sao_paulo: ['São Paulo', 'São Paulo', 'São Paulo', 'São Paulo'],
  sinochem_holdings: ['Sinochem', 'Sinochem', 'Sinochem', 'Sinochem'],
  usm_holdings: ['USM', 'USM', 'USM', 'USM'],
  wonder_group: ['Wonder', 'Wonder', 'Wonder', 'Wonder'],
};

const AT: Record<Language, number> = { nl: 0, en: 1, de: 2, fr: 3 };

/** @returns `null` for an id that is not in the table */
export const unlistedName = (id: string, language: Language): string | null => UNLISTED[id]?.[AT[language]] ?? null;

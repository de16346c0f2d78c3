/** How each source is named to the reader. Licences and provenance stand in `lists/README.md`. */
import type { Language } from '../../language/language';
import type { SourceKey } from '../fact';

type Four = readonly [nl: string, en: string, de: string, fr: string];
const same = (name: string): Four => [name, name, name, name];

const SOURCES: Record<SourceKey | 'article' | 'reader' | 'browser', Four> = {
  editorial: ['eigen notities', 'own notes', 'eigene Notizen', 'notes de la rédaction'],
  financedatabase: same('FinanceDatabase'),
  sec: ['bedrijvenlijst van de SEC', 'SEC company list', 'Firmenliste der SEC', 'liste des sociétés de la SEC'],
  constituents: [
    'indexlijst index-constituents',
    'index list index-constituents',
    'Indexliste index-constituents',
    'liste d’indices index-constituents',
  ],
  tickersymbols: [
    'indexlijst pytickersymbols',
    'index list pytickersymbols',
    'Indexliste pytickersymbols',
    'liste d’indices pytickersymbols',
  ],
  sp500: ['lijst van de S&P 500', 'S&P 500 list', 'Liste des S&P 500', 'liste du S&P 500'],
  factbook: same('CIA World Factbook'),
  cldr: same('Unicode CLDR'),
  infobox: [
    'encyclopedische gegevens via pytickersymbols',
    'encyclopedia data via pytickersymbols',
    'Lexikondaten über pytickersymbols',
    'données encyclopédiques via pytickersymbols',
  ],
  article: ['dit artikel', 'this article', 'dieser Artikel', 'cet article'],
  reader: ['uw eigen notitie', 'your own note', 'Ihre eigene Notiz', 'votre note'],
  browser: ['uw browser', 'your browser', 'Ihr Browser', 'votre navigateur'],
};

const AT: Record<Language, number> = { nl: 0, en: 1, de: 2, fr: 3 };

export const sourceLabel = (key: keyof typeof SOURCES, language: Language): string => SOURCES[key][AT[language]]!;

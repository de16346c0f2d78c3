import { splitWords } from './words';

/**
 * Dates as news pages write them, in nl, en, de, fr and the neighbours that share the words.
 *
 * A text is read as words and numbers; a date is a day, a month's name and a year in one of the
 * usual orders, or three numbers. No regular expression a language: see `trim/phrases.ts` for why.
 */

const MONTHS = new Map<string, number>();
const monthNames = [
  'january januari januar janvier jan jänner enero gennaio janeiro',
  'february februari februar février fevrier feb févr febr fév febrero febbraio fevereiro',
  'march maart märz maerz mars mar mrt mär marzo marts março',
  'april avril apr avr abril aprile',
  'may mei mai mayo maggio maj maio',
  'june juni juin jun junio giugno junho',
  'july juli juillet jul juil julio luglio julho',
  'august augustus août aout aug agosto',
  'september septembre sep sept septiembre settembre setembro',
  'october oktober octobre oct okt octubre ottobre outubro',
  'november novembre nov noviembre novembro',
  'december dezember décembre decembre dec dez déc diciembre dicembre desember dezembro',
];
monthNames.forEach((names, index) => {
  for (const name of names.split(' ')) MONTHS.set(name, index + 1);
});

const iso = (year: number, month: number, day: number): string | null => {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1900 && year <= 2200)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
const isYear = (token: string | undefined): boolean =>
  token !== undefined && token.length === 4 && (token.startsWith('19') || token.startsWith('20'));
const isDay = (token: string | undefined): boolean => token !== undefined && token.length <= 2 && Number(token) >= 1 && Number(token) <= 31;

/** Longest beginning of a text in which a date is looked for, in characters. */
const MAX_READ = 4000;

/**
 * The first date in a text, to the day. Numbers are read with the day first, as all but Americans
 * write, unless the second one can be no month.
 *
 * @returns "2019-11-20", or `null` when there is none with day, month and year
 */
export function readDate(text: string): string | null {
  if (!/\d{4}/.test(text)) return null;
  // Ordinals and particles between the parts of a date are left out.
  const tokens = splitWords(text.slice(0, MAX_READ), true).filter((token) => !PARTICLES.has(token));
  for (let at = 0; at < tokens.length - 2; at++) {
    const [a, b, c] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
    let found: string | null = null;
    if (isDay(a) && MONTHS.has(b) && isYear(c)) found = iso(Number(c), MONTHS.get(b)!, Number(a));
    else if (MONTHS.has(a) && isDay(b) && isYear(c)) found = iso(Number(c), MONTHS.get(a)!, Number(b));
    else if (isYear(a) && isDay(b) && isDay(c)) found = iso(Number(a), Number(b), Number(c));
    else if (isYear(a) && MONTHS.has(b) && isDay(c)) found = iso(Number(a), MONTHS.get(b)!, Number(c));
    else if (isDay(a) && isDay(b) && isYear(c))
      found = Number(b) > 12 ? iso(Number(c), Number(a), Number(b)) : iso(Number(c), Number(b), Number(a));
    if (found) return found;
  }
  return null;
}
const PARTICLES = new Set(['st', 'nd', 'rd', 'th', 'er', 'de', 'of', 'del']);

/** Words that stand beside a date and say nothing else. */
const BESIDE = new Set(
  `first last latest published publish updated update updates posted modified created edited released issued added date on at of the and ago vor il y a s read reading time estimated
  original originally erstpublikation erstveröffentlichung güncelleme stand uhr uur aktualisiert zuletzt geändert veröffentlicht erschienen erstellt publiziert am um heute vom lesedauer lesezeit minuten minute min mins minutes publié publiée paru mise mis à jour modifié le la du temps de lecture
  geplaatst gepubliceerd bijgewerkt aangepast gewijzigd laatst laatste leestijd om op today yesterday tomorrow vandaag gisteren gestern aujourd hui hier gmt utc cet cest est edt cst cdt pst pdt et pt bst ist myt wib mez mesz kl klokken
  mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag segunda terça quarta quinta sexta feira às as
  ma di wo do vr za zo mo mi fr sa so publicado actualizado pubblicato aggiornato publisert oppdatert publicerad uppdaterad publiceret opdateret sist senest den h am pm m p by exclusive local view views
  second seconds hour hours hr hrs day days week weeks month months year years stunde stunden tag tage tagen wochen uren dag dagen weken heure heures jour jours semaine semaines geleden st nd rd th er del t z kl.`.split(
    /\s+/,
  ),
);

/** A line of at most this many characters can be nothing but a date. */
const MAX_DATE_LINE = 140;

/**
 * Does this line say when, and nothing else? "Stand: 10:49 Uhr Lesedauer: 5 Minuten" does.
 *
 * @param besides words that may stand there too: the author's, the site's
 */
export function isDateLine(text: string, besides?: ReadonlySet<string>): boolean {
  if (text.length > MAX_DATE_LINE || !/\d/.test(text)) return false;
  const tokens = splitWords(text.replace(/([a-zäöü])([A-ZÄÖÜ])/g, '$1 $2'), true);
  let dated = /\d{1,2}\s*[:.h]\s*\d{2}/.test(text);
  let strange = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.charCodeAt(0) >= 48 && token.charCodeAt(0) <= 57) {
      if (isYear(token)) dated = true;
    } else if (MONTHS.has(token)) dated = true;
    else if (BESIDE.has(token)) {
      if (token === 'ago' || token === 'geleden' || token === 'vor' || token === 'lesedauer' || token === 'read' || token === 'uhr')
        dated = true;
    } else if (!besides?.has(token)) strange += token.length;
  }
  return dated && strange <= 4;
}

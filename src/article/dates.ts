/** Dates as news pages write them, in nl, en, de, fr and the neighbours that share the words. */

const MONTHS: Record<string, number> = {};
const list: [number, string][] = [
  [1, 'january januari januar janvier jan jänner enero gennaio janeiro'],
  [2, 'february februari februar février fevrier feb févr febr febrero febbraio fevereiro'],
  [3, 'march maart märz maerz mars mar mrt mär marzo marts março'],
  [4, 'april avril apr avr abril aprile'],
  [5, 'may mei mai mayo maggio maj maio'],
  [6, 'june juni juin jun junio giugno junho'],
  [7, 'july juli juillet jul juil julio luglio julho'],
  [8, 'august augustus août aout aug agosto'],
  [9, 'september septembre sep sept septiembre settembre setembro'],
  [10, 'october oktober octobre oct okt octubre ottobre outubro'],
  [11, 'november novembre nov noviembre novembro'],
  [12, 'december dezember décembre decembre dec dez déc diciembre dicembre desember dezembro'],
];
for (const [number, words] of list) for (const word of words.split(' ')) MONTHS[word] = number;
const MONTH = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** "20 November 2019", "20. Nov. 2019", "le 1er mars 2024". */
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s*(?:de\\s+)?(${MONTH})\\.?,?\\s*(?:de\\s+)?(\\d{4})(?!\\d)`,
  'iu',
);
/** "November 20, 2019", "Nov. 20th 2019". */
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu');
/** "2019-11-20", "2019/11/20". */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** "20.11.2019", "20-11-2019", "20/11/2019": the day first, as all but Americans write. */
const NUMBERS = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)/;

const iso = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2200) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/**
 * The first date in a text, to the day.
 *
 * @returns "2019-11-20", or `null` when there is none with day, month and year
 */
export function readDate(text: string): string | null {
  let match = DAY_FIRST.exec(text);
  if (match) return iso(Number(match[3]), MONTHS[match[2]!.toLowerCase()]!, Number(match[1]));
  match = MONTH_FIRST.exec(text);
  if (match) return iso(Number(match[3]), MONTHS[match[1]!.toLowerCase()]!, Number(match[2]));
  match = YEAR_FIRST.exec(text);
  if (match) return iso(Number(match[1]), Number(match[2]), Number(match[3]));
  match = NUMBERS.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  return second > 12 ? iso(Number(match[3]), first, second) : iso(Number(match[3]), second, first);
}

const ANY_DATE = new RegExp([DAY_FIRST, MONTH_FIRST, YEAR_FIRST, NUMBERS].map((one) => one.source).join('|'), 'giu');
const SHORT_DATE = new RegExp(
  `(?<!\\p{L})(?:\\d{1,2}\\.?\\s*${MONTH}\\.?|${MONTH}\\.?\\s*\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d\\d)?)(?!\\p{L})`,
  'giu',
);
const TIME =
  /(?<!\d)\d{1,2}\s*[:.h]\s*\d{2}(?::\d\d)?(?!\d)\s*(?:uhr|uur|h\b|[ap]\.?m\.?(?!\p{L}))?|(?<!\d)\d{1,2}\s*(?:uhr|[ap]\.?m\.?)(?!\p{L})/giu;
const AGO =
  /\d+\s*(?:seconds?|minutes?|min|mins|hours?|hrs?|days?|weeks?|months?|years?|minuten|stunden|tagen?|wochen|uur|dagen|weken|heures?|jours?|semaines?)\.?\s*(?:ago|geleden)?/giu;
/** Words that stand beside a date and say nothing else. */
const BESIDE =
  /(?<!\p{L})(?:first|last|published|publish(?:ed)?|updated?|posted|modified|created|edited|released|issued|added|date|on|at|of|the|and|ago|vor|il y a|read(?:ing)?|time|estimated|stand|uhr|uur|aktualisiert|zuletzt|geändert|veröffentlicht|erschienen|erstellt|publiziert|am|um|heute|vom|lesedauer|lesezeit|minuten?|min|mins|minutes?|publié|publiée|paru|mise? à jour|modifié|le|la|à|du|temps|de|lecture|geplaatst|gepubliceerd|bijgewerkt|aangepast|gewijzigd|laatst|laatste|update|leestijd|leestid|om|op|today|yesterday|tomorrow|vandaag|gisteren|gestern|aujourd.hui|hier|gmt|utc|cet|cest|est|edt|cst|cdt|pst|pdt|et|pt|bst|ist|myt|wib|mez|mesz|kl|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:maan|dins|woens|donder|vrij|zater|zon)dag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|publicado|actualizado|pubblicato|aggiornato|publisert|oppdatert|publicerad|uppdaterad|publiceret|opdateret|publisert|sist|senest|den|klokken|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|torsdag|lördag|söndag|(?:segunda|terça|quarta|quinta|sexta)-feira|domingo|às|as|h|am|pm|by|exclusive|local|view|views)(?!\p{L})/giu;

/** A line of at most this many characters can be nothing but a date. */
const MAX_DATE_LINE = 140;

/** Does this line say when, and nothing else? "Stand: 10:49 Uhr Lesedauer: 5 Minuten" does. */
export function isDateLine(text: string, besides: readonly string[] = []): boolean {
  if (text.length > MAX_DATE_LINE || !/\d/.test(text)) return false;
  let rest = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const before = rest.length;
  rest = rest.replace(ANY_DATE, ' ').replace(TIME, ' ').replace(AGO, ' ').replace(SHORT_DATE, ' ');
  if (rest.length === before) return false;
  rest = rest.toLowerCase();
  for (const one of besides) if (one.length > 2) rest = rest.replaceAll(one.toLowerCase(), ' ');
  rest = rest.replace(BESIDE, ' ').replace(/\d{1,4}/g, ' ');
  return rest.replace(/[^\p{L}\p{N}]/gu, '').length <= 4;
}

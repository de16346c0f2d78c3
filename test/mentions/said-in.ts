import type { Language } from '../../src/language/language';
import { findMentions } from '../../src/mentions/find';
import { knowledge } from './whole-index';

/** A last line that makes of each text one on money. */
export const MONEY: Record<Language, string> = {
  nl: 'Rente, inflatie, obligatie, dividend, omzet, faillissement, aandeelhouder.',
  en: 'Interest rate, inflation, bond, dividend, turnover.',
  fr: 'Inflation, obligation, dividende, chiffre d’affaires, bénéfice.',
  de: 'Leitzins, Inflation, Anleihe, Dividende, Umsatz.',
};

/** Each stretch that is marked as somebody whom only the text knows, with the name on its card where that is another. The first line is the headline. */
export function saidIn(language: Language, text: string, onMoney = true): string[] {
  const blocks = `${text}${onMoney ? `\n${MONEY[language]}` : ''}`
    .split('\n')
    .map((part, at) => ({ text: part, role: at === 0 ? ('headline' as const) : ('body' as const) }));
  const { mentions, introduced } = findMentions(blocks, { language, date: '2024-03' }, knowledge);
  return mentions.flatMap(({ block, start, end, id }) => {
    const number = /^said:(\d+)$/.exec(id)?.[1];
    if (number === undefined) return [];
    const { name } = introduced[Number(number)]!;
    const printed = blocks[block]!.text.slice(start, end);
    return [printed === name ? printed : `${printed} = ${name}`];
  });
}

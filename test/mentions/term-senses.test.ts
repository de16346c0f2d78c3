import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/knowledge/compile/compile-folder';
import { openKnowledge } from '../../src/knowledge/open';
import type { Language } from '../../src/language/language';
import { findMentions } from '../../src/mentions/find';

const knowledge = openKnowledge((await compileFolder('src/knowledge')).bytes.slice().buffer as ArrayBuffer);

/** A paragraph about money, so that everyday words are read as terms where they can be. */
const MONEY: Record<Language, string> = {
  nl: 'De nettowinst en de brutomarge van het beursfonds daalden, en het dividend ging omlaag met 25 basispunten. ',
  en: 'Net profit and the gross margin fell, the dividend was cut and bond yields rose by 25 basis points. ',
  de: 'Der Nettogewinn und die Bruttomarge sanken, die Dividende fiel, der Leitzins stieg um 25 Basispunkte. ',
  fr: 'Le bénéfice net et la marge brute ont reculé, le dividende a baissé, le taux directeur a gagné 25 points de base. ',
};

function termsOf(language: Language, text: string): string[] {
  const whole = `${MONEY[language]}${text}`;
  const { mentions } = findMentions([{ text: whole, role: 'body' }], { language, date: '2020-01' }, knowledge);
  return mentions.filter((one) => one.kind === 'term' && one.start >= MONEY[language].length).map((one) => whole.slice(one.start, one.end));
}

describe('terms in a story about money', () => {
  it.each<[Language, string, string[]]>([
    // German nouns have a capital; without one they are verbs, unless they are adjectives.
    ['de', 'Die Inflation betrug 3 Prozent.', ['Inflation']],
    ['de', 'Sie wollen das Haus durch die Rezession steuern.', ['Rezession']],
    ['de', 'Die geldpolitische Lage ist für hoch verschuldete Firmen schwer.', ['geldpolitische', 'hoch verschuldete']],
    ['de', 'Die Alliance des États kaufte Anleihen.', ['Anleihen']],
    // The term of a compound with an actor is one; two everyday words that are both terms make one.
    ['de', 'Die Anleger sahen die Commerzbank-Übernahme und hohe Kursverluste.', ['Anleger', 'Übernahme', 'Kursverluste']],
    ['nl', 'Na de overname van het gamebedrijf kwamen er koersverliezen.', ['overname', 'koersverliezen']],
    ['nl', 'De rente gaat naar verwachting omhoog door een tekort aan chips.', ['rente']],
    ['fr', 'Le groupe a livré sa copie et initié la poursuite du plan.', []],
    ['en', 'A battery of lenders took inventory while the greenback rose.', ['greenback']],
    // A term with a capital of its own is no unknown name, unless another capital stands beside it.
    ['en', 'Oil fell to 60 dollars as Brent slid, while shares of Big Tech gained.', ['Brent', 'shares', 'Big Tech']],
    ['en', 'The bill was signed by Brent Spence, and Ms Euribor Jones bought a house.', []],
    ['fr', 'Le groupe renonce à son introduction en Bourse et le baril de Brent recule.', ['introduction en Bourse', 'baril de Brent']],
    ['nl', 'De bank wacht op de Voorjaarsnota van dinsdag en op het Stabiliteitspact.', ['Voorjaarsnota', 'Stabiliteitspact']],
  ])('reads them in their sense (%s): %s', (language, text, terms) => {
    expect(termsOf(language, text)).toEqual(terms);
  });
});

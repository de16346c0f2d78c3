/**
 * Where each word of a text stands, read once: what asks of every name whether it stands elsewhere too would else take the square of a
 * text that is made to be hard.
 */
import type { Desk } from './desk';

const read = new WeakMap<Desk, Map<string, number[]>>();

/** Tokens with this folded word, rising; empty when there is none. */
export function placesOf(desk: Desk, folded: string): readonly number[] {
  let places = read.get(desk);
  if (!places) {
    places = new Map();
    for (const [at, token] of desk.tokens.entries()) {
      const same = places.get(token.folded);
      if (same) same.push(at);
      else places.set(token.folded, [at]);
    }
    read.set(desk, places);
  }
  return places.get(folded) ?? [];
}

const answers = new WeakMap<Desk, Map<string, boolean>>();

/** The answer to a question on two words of a text, asked once a pair. */
function onPair(desk: Desk, question: string, first: string, second: string, ask: () => boolean): boolean {
  let known = answers.get(desk);
  if (!known) {
    known = new Map();
    answers.set(desk, known);
  }
  const key = `${question} ${first} ${second}`;
  let answer = known.get(key);
  if (answer === undefined) {
    answer = ask();
    known.set(key, answer);
  }
  return answer;
}

/** Does the word at `at` stand elsewhere too, with a capital, and behind another word than here? */
export function standsAlone(desk: Desk, at: number): boolean {
  const { tokens } = desk;
  const [before, word] = [tokens[at - 1]?.folded ?? '', tokens[at]!.folded];
  return onPair(desk, 'alone', before, word, () =>
    placesOf(desk, word).some((other) => other !== at && tokens[other]!.shape !== 'lower' && tokens[other - 1]?.folded !== before),
  );
}

/** Do these two words stand together, with one between them, each time that one of them is named, and more than once ("Coops en Nieborg")? */
export function isFixedPair(desk: Desk, first: number, second: number): boolean {
  const { tokens } = desk;
  const [a, b] = [tokens[first]!.folded, tokens[second]!.folded];
  return onPair(desk, 'pair', a, b, () => {
    const [ofFirst, ofSecond] = [placesOf(desk, a), placesOf(desk, b)];
    return (
      ofFirst.length > 1 &&
      ofFirst.length === ofSecond.length &&
      ofFirst.every((at) => tokens[at + 2]?.folded === b) &&
      ofSecond.every((at) => tokens[at - 2]?.folded === a)
    );
  });
}

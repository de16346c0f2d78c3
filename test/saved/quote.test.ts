import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/blocks';
import { anchor, findQuote, quoteAt } from '../../src/saved/quote';

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] }));
const textAt = (blocks: Block[], found: { block: number; start: number; end: number } | null): string | null => {
  const block = found && blocks[found.block];
  return block?.kind === 'paragraph' ? block.runs[0]!.text.slice(found!.start, found!.end) : null;
};

const OLD = 'De koers van het fonds zakte met 4 procent nadat de toezichthouder een boete had aangekondigd.';
const wordsOf = (text: string, words: string) => quoteAt(text, text.indexOf(words), text.indexOf(words) + words.length);

describe('findQuote', () => {
  it('finds unchanged words where they stand', () => {
    const blocks = paragraphs('Vooraf.', OLD);
    expect(findQuote(wordsOf(OLD, 'de toezichthouder'), blocks, null)).toEqual({ block: 1, start: 49, end: 66 });
  });

  it('tells repeated words apart by what stands around them', () => {
    const text = 'De bank won. De rivaal verloor van de bank. Toen zweeg de bank, want het was laat.';
    const start = text.lastIndexOf('de bank');
    const quote = quoteAt(text, start, start + 7);
    const moved = paragraphs(`Eerst dit: de bank. ${text}`);
    expect(findQuote(quote, moved, null)?.start).toBe(`Eerst dit: de bank. ${text}`.lastIndexOf('de bank'));
  });

  it.each([
    ['a word put in', 'De koers van het fonds zakte fors met 4 procent nadat de toezichthouder een boete had aangekondigd.'],
    ['a figure mended', 'De koers van het fonds zakte met 5 procent nadat de toezichthouder een boete had aangekondigd.'],
    ['a word taken out', 'De koers van het fonds zakte 4 procent nadat de toezichthouder een boete had aangekondigd.'],
  ])('finds words after an edit: %s', (_what, edited) => {
    const quote = wordsOf(OLD, 'fonds zakte met 4 procent nadat');
    const blocks = paragraphs('Iets anders.', `Vooraf. ${edited}`);
    const found = textAt(blocks, findQuote(quote, blocks, { block: 0, start: 17, end: 48 }));
    expect(found).toMatch(/^fonds zakte.*procent nadat$/);
  });

  it('does not take other words for the same', () => {
    const quote = wordsOf(OLD, 'zakte met 4 procent nadat de toezichthouder');
    expect(findQuote(quote, paragraphs('De winst van het concern steeg in het derde kwartaal tot boven de verwachting.'), null)).toBeNull();
  });

  it('finds a long quote by its two ends', () => {
    const long = Array.from({ length: 300 }, (_, i) => `woord${i}`).join(' ');
    const edited = long.replace('woord150', 'heel iets anders');
    const blocks = paragraphs(`Begin. ${edited} Slot.`);
    expect(textAt(blocks, findQuote(quoteAt(long, 0, long.length), blocks, null))).toBe(edited);
  });

  it('lists what is not there any more', () => {
    const quote = wordsOf(OLD, 'de toezichthouder een boete');
    const [one] = anchor(
      [{ id: 'a', quote, place: { block: 0, start: 1, end: 2 }, color: 'pink', note: 'n', made: '', changed: '' }],
      paragraphs('Weg.'),
    );
    expect(one).toMatchObject({ place: null, note: 'n' });
  });

  it('finds any words again after an insertion elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('de', 'bank', 'beurs', 'rente', 'koers', 'stijgt', 'daalt', 'Ant', 'Group'), {
          minLength: 12,
          maxLength: 60,
        }),
        fc.nat(),
        fc.nat(),
        (words, from, insert) => {
          const numbered = words.map((word, i) => `${word}${i}`);
          const first = from % (words.length - 4);
          const exact = numbered.slice(first, first + 4).join(' ');
          const text = numbered.join(' ');
          const quote = quoteAt(text, text.indexOf(exact), text.indexOf(exact) + exact.length);
          const outside = insert % 2 ? 0 : numbered.length;
          const edited = [...numbered.slice(0, outside), 'Nieuwe zin vooraf.', ...numbered.slice(outside)].join(' ');
          const blocks = paragraphs(edited);
          expect(textAt(blocks, findQuote(quote, blocks, null))).toBe(exact);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});

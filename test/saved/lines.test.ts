import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/article/blocks';
import { cutLine, linesOf } from '../../src/saved/lines';
import { anyBlock } from './arbitrary';

describe('the lines of a block', () => {
  it('stand in its text where they say', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const text = blockText(block);
        for (const line of linesOf(block)) {
          const own = line.runs.map((run) => run.text).join('');
          expect(text.slice(line.start, line.start + own.length)).toBe(own);
        }
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('are cut so that the pieces are the line again, each under what covers it', () => {
    const stretch = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(anyBlock, fc.array(stretch, { maxLength: 4 }), (block, stretches) => {
        for (const line of linesOf(block)) {
          const segments = cutLine(line, stretches);
          expect(segments.map((one) => one.text).join('')).toBe(line.runs.map((run) => run.text).join(''));
          // A sign of two units is never cut, so a stretch may reach one unit further.
          for (const one of segments)
            for (const over of one.over) expect(over.start - 1 <= one.start && one.end <= over.end + 1).toBe(true);
        }
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kept, readKeptFile, toKeptFile } from '../../src/options/kept-file';
import { DEFAULTS, SITE_DEFAULTS } from '../../src/settings';
import { checked } from '../../src/worker/checks';

const kept: Kept = {
  settings: { ...DEFAULTS, density: 'all' },
  sites: [{ site: 'krant.example', settings: { ...SITE_DEFAULTS, clean: false, never: ['div.a'] } }],
  verdicts: [
    { id: 'jack_ma', known: true, wrongAt: [] },
    { id: 'ant_group', known: false, wrongAt: ['*', 'krant.example'] },
  ],
  corrections: [{ id: 'own:bakkerij_smit', kind: 'company', name: 'Bakkerij Smit', aliases: ['Smit'], note: 'Om de hoek.' }],
};

describe('the copy of what was decided', () => {
  it('comes back as calls that the worker accepts as they are', () => {
    const steps = readKeptFile(toKeptFile(kept))!;
    expect(steps.map((one) => one.call)).toEqual(['settings', 'site', 'correct', 'know', 'wrong', 'wrong']);
    for (const { call, argument } of steps) expect(checked(call, argument)).toEqual(argument);
    expect(steps[0]!.argument).toEqual(kept.settings);
    expect(steps[4]!.argument).toEqual({ id: 'ant_group', host: '', scope: 'everywhere' });
  });

  it('writes only what belongs in it', () => {
    const carried = { ...kept, verdicts: [{ ...kept.verdicts[0]!, title: 'Jack Ma', descriptor: 'x' }] };
    expect(toKeptFile(carried)).not.toContain('descriptor');
  });

  it.each(['', 'null', '[]', '{}', '{"kantlijn":"decisions"}', '{"kantlijn":"decisions","version":2}', toKeptFile(kept).slice(0, 200)])(
    'is not %j',
    (text) => {
      expect(readKeptFile(text)).toBeNull();
    },
  );

  it('reads any JSON without falling over it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (settings, sites, verdicts, corrections) => {
        const steps = readKeptFile(JSON.stringify({ kantlijn: 'decisions', version: 1, settings, sites, verdicts, corrections }));
        expect(Array.isArray(steps)).toBe(true);
      }),
    );
  });
});

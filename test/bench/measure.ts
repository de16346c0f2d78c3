/** The value below which a share (0..1) of the numbers lies; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** One line of the printed table. `must`: what it is held against, in words; ratios only. */
export interface Line {
  part: string;
  what: string;
  value: number;
  unit: string;
  must?: { most?: number; least?: number };
}

/** Does a line reach what it must? Lines without a `must` do. */
export const reaches = ({ value, must }: Line): boolean =>
  !must || ((must.most === undefined || value <= must.most) && (must.least === undefined || value >= must.least));

/** Milliseconds of one call, the least of several: whatever disturbs a call adds to it. */
export function timeOf(run: () => unknown, times: number): number {
  const all: number[] = [];
  for (let index = 0; index < times; index++) {
    const start = performance.now();
    run();
    all.push(performance.now() - start);
  }
  return Math.min(...all);
}

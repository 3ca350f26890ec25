/**
 * How often each rule was right on the pages with a known reading (`npm run ingest:measure -- --calibrate`): right
 * readings plus one, of all plus two, so that a rule that was seldom tried is not trusted fully.
 */
const measured: Readonly<Record<string, number>> = {};

const untried = 0.5;

/** The confidence of a rule, from 0 to 1; one half where it was never tried. */
export function confidenceOf(rule: string): number {
  return measured[rule] ?? untried;
}

import type { Score, Tally } from "./score.js";

/** Precision, recall and F1 of every field, as a table in text. */
export function scoreTable({ fields }: Score): string {
  const rows = [...fields].map(([field, tally]) => {
    const { precision, recall, f1 } = rates(tally);
    return `${field.padEnd(14)} ${percent(precision)} ${percent(recall)} ${percent(f1)} ${String(tally.right).padStart(6)} ${String(tally.wrong).padStart(6)} ${String(tally.missed).padStart(6)}`;
  });
  return ["field          precision recall     F1  right  wrong missed", ...rows].join("\n");
}

/** The rates of a tally; 1 where there was nothing to read and nothing was. */
export function rates({ right, wrong, missed }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function percent(rate: number): string {
  return rate.toFixed(3).padStart(7);
}

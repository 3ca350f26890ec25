/** How many values an answer holds: scalars, nulls, objects and the members of lists, as prices count them. */
export function countValues(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 1;
  let count = 0;
  if (Array.isArray(answer)) {
    for (const member of answer) count += countValues(member);
    return count;
  }
  for (const name in answer) count += countValues((answer as Record<string, unknown>)[name]);
  return count + 1;
}

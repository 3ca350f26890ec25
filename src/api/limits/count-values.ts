/** How many values an answer holds: scalars, nulls, objects and the members of lists, as prices count them. */
export function countValues(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 1;
  let count = 0;
  if (Array.isArray(answer)) {
    for (const member of answer) count += countValues(member);
    return count;
  }
  for (const name in answer) {
    const value = (answer as Record<string, unknown>)[name];
    if (value !== undefined) count += countValues(value); // a compiled operation gives what it skips as undefined
  }
  return count + 1;
}

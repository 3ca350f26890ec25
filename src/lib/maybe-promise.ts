/** A value that is there, or a promise of it: what was read before need not wait for a turn of its own. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Goes on with a value: at once where it is there. */
export function after<Value, Next>(
  value: MaybePromise<Value>,
  goOn: (value: Value) => MaybePromise<Next>,
): MaybePromise<Next> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}

/** All of them, in their order: at once where every one is there. */
export function all<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<Value[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as Value[]);
}

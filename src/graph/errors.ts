/** Why a store could not answer. The engines translate their own errors into one of these. */
export type StoreFailure =
  | "UNAVAILABLE"
  | "TIMEOUT"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NO_DATABASE"
  | "STATEMENT"
  | "ROWS"
  | "NO_ENGINE";

/** The store's trouble, translated. `message` is one line fit for an operator; `cause` keeps the engine's own error. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    readonly failure: StoreFailure,
    message: string,
    /** True when the same call may succeed later. */
    readonly retryable: boolean,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** What was read belongs to another version of the data set than the answer does: the whole answer is to be made anew. */
export class DatasetChanged extends StoreError {
  constructor() {
    super("UNAVAILABLE", "the data set became another while it was read", true);
  }
}

import type { JSX, ReactNode } from "react";
import { AskError } from "./ask.js";
import type { Answer } from "./use-answer.js";

interface AnsweredProps<Result> {
  readonly answer: Answer<Result>;
  readonly children: (result: Result) => ReactNode;
}

/** What was asked for, or what there is to say while it is not there: it is coming, the server is away, or it failed. */
export function Answered<Result>({ answer, children }: AnsweredProps<Result>): JSX.Element {
  const { data, error, failureReason, isFetching, isPlaceholderData, refetch } = answer;
  const again = (): void => {
    void refetch({ cancelRefetch: true });
  };
  if (error instanceof AskError && error.code === "UNAUTHENTICATED") {
    return <p className="empty">What stands here is shown to those who have a key.</p>;
  }
  if (error) return <Failed error={error} again={again} />;
  return (
    <>
      {isFetching && failureReason && <Away reason={failureReason} again={again} />}
      {data === undefined ? (
        failureReason === null && <Coming />
      ) : (
        <div className={isPlaceholderData ? "fading" : undefined} aria-busy={isPlaceholderData}>
          {children(data)}
        </div>
      )}
    </>
  );
}

/** Said while something loads. */
export function Coming({ what = "Loading" }: { readonly what?: string }): JSX.Element {
  return (
    <div className="coming" role="status">
      <span className="coming-dots" aria-hidden="true" />
      {what} …
    </div>
  );
}

interface Trouble {
  readonly again: () => void;
}

function Away({ reason, again }: Trouble & { readonly reason: Error }): JSX.Element {
  return (
    <div className="notice notice-away" role="status">
      <p>
        <strong>{awayWords(reason)}</strong> This page tries again by itself and goes on as soon as there is an answer.
      </p>
      <button type="button" onClick={again}>
        Try now
      </button>
    </div>
  );
}

function awayWords(reason: Error): string {
  if (!(reason instanceof AskError) || reason.code === "UNREACHABLE") return "The server cannot be reached.";
  return reason.code === "RATE_LIMITED" ? reason.message : "The graph is not available just now.";
}

function Failed({ error, again }: Trouble & { readonly error: Error }): JSX.Element {
  return (
    <div className="notice notice-failed" role="alert">
      <p>
        <strong>This could not be answered.</strong> {error.message}
      </p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

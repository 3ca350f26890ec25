import type { Handler } from "../lib/handler-chain.js";
import { sendFailure } from "./failure.js";
import { scopeOf } from "./request-scope.js";

/** Answers 504 where nothing has been answered well after the request's deadline: whatever hangs, the client does not. */
export const answerDeadline: Handler = (_request, response, next) => {
  const scope = scopeOf(response);
  scope.onOverdue(() => {
    if (response.headersSent) return;
    scope.note({ errors: "TIMEOUT" });
    sendFailure(response, 504, "TIMEOUT", "The answer took too long; ask for less at once.");
  });
  next();
};

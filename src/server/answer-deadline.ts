import type { Handler } from "../lib/handler-chain.js";
import { sendFailure } from "./failure.js";
import { scopeOf } from "./request-scope.js";

/** Statements end by themselves at the deadline, about half a second late; only past that is the whole given up. */
const grace = 1_500;

/** Answers 504 where nothing has been answered well after the request's deadline: whatever hangs, the client does not. */
export const answerDeadline: Handler = (_request, response, next) => {
  const late = () => {
    if (response.headersSent) return;
    scopeOf(response).note({ errors: "TIMEOUT" });
    sendFailure(response, 504, "TIMEOUT", "The answer took too long; ask for less at once.");
  };
  const timer = setTimeout(late, Math.max(0, scopeOf(response).deadline - Date.now()) + grace);
  response.once("close", () => clearTimeout(timer));
  next();
};

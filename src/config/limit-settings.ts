import type { Setting } from "./setting.js";
import { wholeNumber } from "./value.js";

/** How much one operation may ask for: each is looked at before anything runs. */
export const operationSettings = {
  maximumCost: {
    variable: "MAXIMUM_COST",
    value: wholeNumber(1, 100_000_000),
    standard: "100000",
    unit: "values of an answer",
    reason: "About a second's work and 5 MB of answer; the costliest of our own pages asks for under half of it.",
  },
  maximumAliases: {
    variable: "MAXIMUM_ALIASES",
    value: wholeNumber(0, 100_000),
    standard: "100",
    unit: "aliases in a document",
    reason: "Comparing them with one another grows with their square; people write a handful.",
  },
  maximumDirectives: {
    variable: "MAXIMUM_DIRECTIVES",
    value: wholeNumber(0, 100_000),
    standard: "50",
    unit: "directives in a document",
    reason: "Each is looked at for every field; generated clients write a few.",
  },
  maximumInputDepth: {
    variable: "MAXIMUM_INPUT_DEPTH",
    value: wholeNumber(1, 100),
    standard: "12",
    unit: "levels of lists and objects",
    reason: "In an argument or in the variables: and, or and not three times within one another, and what they hold.",
  },
  maximumVariableValues: {
    variable: "MAXIMUM_VARIABLE_VALUES",
    value: wholeNumber(1, 1_000_000),
    standard: "2000",
    unit: "values in the variables",
    reason: "Ten pages of ids; each is checked against its type before anything is asked.",
  },
  maximumRows: {
    variable: "MAXIMUM_ROWS",
    value: wholeNumber(1, 100_000_000),
    standard: "1000000",
    unit: "rows of one statement",
    reason: "Three times the edges of 50,000 meetings; a statement that gives more would fill the memory.",
  },
} as const satisfies Record<string, Setting>;

/** How much may be under way at the same time. */
export const loadSettings = {
  maximumConcurrentRequests: {
    variable: "MAXIMUM_CONCURRENT_REQUESTS",
    value: wholeNumber(1, 10_000),
    standard: "64",
    unit: "requests answered at the same time",
    reason: "Under the 100 connections of the Neo4j driver's pool, more than two cores can use.",
  },
  maximumWaitingRequests: {
    variable: "MAXIMUM_WAITING_REQUESTS",
    value: wholeNumber(0, 100_000),
    standard: "256",
    unit: "requests waiting for their turn",
    reason: "What comes on top is told at once to come back: a long queue only makes everyone late.",
  },
  longestWaitMilliseconds: {
    variable: "LONGEST_WAIT_MILLISECONDS",
    value: wholeNumber(0, 600_000),
    standard: "3000",
    unit: "milliseconds",
    reason: "Who waited this long for a turn is told to come back, while a person still waits.",
  },
  maximumConnections: {
    variable: "MAXIMUM_CONNECTIONS",
    value: wholeNumber(1, 1_000_000),
    standard: "2000",
    unit: "open connections",
    reason: "Each costs memory and a file handle; one more takes the place of the one that has been silent longest.",
  },
} as const satisfies Record<string, Setting>;

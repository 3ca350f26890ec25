import countries from "i18n-iso-countries";
import { badInput } from "../api/errors.js";

const longestList = 500;

/** A list that must not be empty and must not be endless. @throws GraphQLError BAD_USER_INPUT */
export function checkedList<Value>(argument: string, values: readonly Value[]): readonly Value[] {
  if (values.length === 0) throw badInput(argument, values, "must not be empty; leave it out for no restriction");
  if (values.length > longestList) throw badInput(argument, values.length, `at most ${longestList} values`);
  return values;
}

/** ISO 3166-1 alpha-2 codes of codes in either form. @throws GraphQLError BAD_USER_INPUT naming the one that is none */
export function checkedCodes(argument: string, codes: readonly string[]): readonly string[] {
  return checkedList(argument, codes).map((code, index) => checkedCode(`${argument}[${index}]`, code));
}

/** The ISO 3166-1 alpha-2 code of a code in either form. @throws GraphQLError BAD_USER_INPUT */
export function checkedCode(argument: string, code: string): string {
  const upper = code.toUpperCase();
  const alpha2 = upper.length === 3 ? countries.alpha3ToAlpha2(upper) : upper;
  if (alpha2 === undefined || !countries.isValid(alpha2))
    throw badInput(argument, code, "not a country code of ISO 3166-1");
  return alpha2;
}

/** Text to look for. @throws GraphQLError BAD_USER_INPUT when it is blank or longer than a title ever is */
export function checkedText(argument: string, text: string): string {
  if (text.trim() === "") throw badInput(argument, text, "must not be blank");
  if (text.length > 500) throw badInput(argument, text, "at most 500 characters");
  return text;
}

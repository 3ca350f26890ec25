/** The same graphql-js that the program is made with: a package of a folder of its own would find another. */
export { execute, parse } from "graphql";

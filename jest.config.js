/** Jest on ES modules: swc compiles, relative imports drop their `.js` so that the TypeScript file is found. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  // the faults of a Neo4j take minutes and kill servers of their own: `npm run test:faults`
  testPathIgnorePatterns: [
    "<rootDir>/test/bench/",
    ...(process.env.FAULTS === "1" ? [] : ["<rootDir>/test/faults/neo4j-"]),
  ],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": "@swc/jest" },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  testTimeout: 30000,
  reporters: ["default", "<rootDir>/test/support/results-reporter.js"],
};

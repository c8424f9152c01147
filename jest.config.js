/** Real parts throughout: the tests start browsers and LibreOffice, so the slow ones get time rather than retries. */
export default {
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  maxWorkers: "100%",
  globalSetup: "<rootDir>/test/global-setup.ts",
  // The Office.js client stays loaded from file to file; jest must not take its objects apart.
  testEnvironmentOptions: { globalsCleanup: "off" },
  testTimeout: 60_000,
  // hucre is published as modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  transform: {
    "^.+\\.(tsx?|m?js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
};

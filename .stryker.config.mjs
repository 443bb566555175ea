/**
 * Mutation tests of the rules, run in the folder of a plugin by scripts/mutate.mjs. Nothing is left out but the tests: what survives
 * is a rule that no test holds. Concurrency is low because each runner is a vitest of its own.
 */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/rules/**/*.ts", "!src/rules/**/__tests__/**"],
  vitest: { configFile: "vitest.config.mts", related: true },
  coverageAnalysis: "perTest",
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "json", "html", "progress-append-only"],
  jsonReporter: { fileName: ".stryker/mutation.json" },
  htmlReporter: { fileName: ".stryker/mutation.html" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 1,
  timeoutMS: 20_000,
  ignorePatterns: [".medusa", ".stryker", ".stryker-tmp", "src/admin", "src/api"],
  allowConsoleColors: false,
  disableTypeChecks: false,
}

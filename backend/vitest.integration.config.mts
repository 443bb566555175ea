// Medusa loads this native module in the test thread, and its own threads outlive that one. Loaded here, in the main thread,
// it stays in memory when the test thread ends; otherwise a green run ends with a segmentation fault.
import "@swc/core"
import { defineConfig } from "vitest/config"

/** One thread, one file at a time: Medusa keeps its container, hooks and search indexes in globals of the process. */
export default defineConfig({
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    // Medusa's runner calls describe, beforeAll and afterEach as globals.
    globals: true,
    pool: "threads",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    poolOptions: {
      threads: { singleThread: true, execArgv: ["--require", "ts-node/register/transpile-only"] },
    },
    env: { MEDUSA_DISABLE_TELEMETRY: "1", NODE_ENV: "test" },
  },
})

// Medusa loads this native module in the test thread, and its own threads outlive that one. Loaded here, in the main thread,
// it stays in memory when the test thread ends; otherwise a green run ends with a segmentation fault.
import "@swc/core"
import { defineConfig } from "vitest/config"

/**
 * One file at a time, each in a thread of its own: Medusa keeps its container, hooks, search indexes and connections in
 * globals of the thread, and a second file in the same one finds the first one's closed connections.
 */
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
      threads: { execArgv: ["--require", "ts-node/register/transpile-only"] },
    },
    env: { MEDUSA_DISABLE_TELEMETRY: "1", NODE_ENV: "test" },
  },
})

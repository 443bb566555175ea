// Medusa loads this native module in the test thread, and its own threads outlive that one. Loaded here, in the main thread,
// it stays in memory when the test thread ends; otherwise a green run ends with a segmentation fault.
import "@swc/core"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { defineConfig } from "vitest/config"

/** Mails and private files of the tests, away from those of a shop that runs in this clone. */
const dataDir = mkdtempSync(path.join(tmpdir(), "ocop-tests-"))

/**
 * One file at a time, each in a thread of its own: Medusa keeps its container, hooks, search indexes and connections in
 * globals of the thread, and a second file in the same one finds the first one's closed connections.
 */
export default defineConfig({
  test: {
    include: ["integration-tests/**/*.spec.ts"],
    // Half an hour of its own: npm run prove-gate.
    exclude: process.env.PROVE_GATE ? [] : ["integration-tests/bypass-proof.spec.ts"],
    // Medusa's runner calls describe, beforeAll and afterEach as globals.
    globals: true,
    pool: "threads",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    poolOptions: {
      threads: {
        execArgv: [
          ...["--require", "ts-node/register/transpile-only"],
          // Lets the bypass matrix name every closure of the gate, and its proof take one out.
          ...["--require", "./integration-tests/bypass/take-out.cjs"],
        ],
      },
    },
    env: { MEDUSA_DISABLE_TELEMETRY: "1", NODE_ENV: "test", OCOP_DATA_DIR: dataDir },
  },
})

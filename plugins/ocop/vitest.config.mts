import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["src/**/__tests__/*.spec.ts"],
    // Rules are tried with hundreds of made-up cases; on a busy machine, or changed by mutation tests, that takes its time.
    testTimeout: 30_000,
  },
})

import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globals: false,
    include: ["src/**/__tests__/*.spec.ts"],
    // As in plugins/ocop: made-up cases take their time on a busy machine.
    testTimeout: 30_000,
  },
})

import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    globals: false,
    // The verification pages take their colours from the style sheet.
    css: true,
    include: ["{app,server,tests}/**/*.spec.{ts,tsx}"],
    env: {
      MEDUSA_INTERNAL_URL: "http://backend.test",
      MEDUSA_PUBLISHABLE_KEY: "pk_test",
      PUBLIC_ORIGIN: "http://localhost:3000",
      SESSION_SECRET: "unit-tests-use-this-secret-of-40-characters",
    },
  },
})

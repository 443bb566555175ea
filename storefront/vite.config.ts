import { fileURLToPath } from "node:url"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"

export default defineConfig({
  // The React Router plugin needs its own dev server; the unit tests import modules directly.
  plugins: process.env.VITEST ? [] : [tailwindcss(), reactRouter()],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: {
    // The content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    manifest: true,
  },
  environments: {
    ssr: { build: { rollupOptions: { input: "./server/app.ts" } } },
  },
})

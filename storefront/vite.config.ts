import { fileURLToPath } from "node:url"
import { reactRouter } from "@react-router/dev/vite"
import tailwindcss from "@tailwindcss/vite"
import { defineConfig } from "vite"

/** The shared file a module belongs to; undefined leaves it to the bundler, e.g. the code of a single route. */
function sharedFile(id: string): string | undefined {
  if (/\/node_modules\/(react|react-dom|react-router|scheduler)\//.test(id)) return "framework"
  return /\/storefront\/app\/(components\/[^/]+|lib\/[^/]+|i18n\/[^/]+)$/.test(id)
    ? "shop"
    : undefined
}

export default defineConfig({
  // The React Router plugin needs its own dev server; the unit tests import modules directly.
  plugins: process.env.VITEST ? [] : [tailwindcss(), reactRouter()],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  build: {
    // The content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    manifest: true,
  },
  // A scan worker among the assets would lie outside the service worker's scope, and be missing without a line.
  worker: {
    format: "es",
    rollupOptions: { output: { entryFileNames: "sales-point/[name]-[hash].js" } },
  },
  environments: {
    // Left to itself the bundler makes twenty files of 1 kB, and each costs a round trip on a phone: two shared files instead.
    client: { build: { rollupOptions: { output: { manualChunks: sharedFile } } } },
    ssr: { build: { rollupOptions: { input: "./server/app.ts" } } },
  },
})

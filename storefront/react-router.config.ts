import type { Config } from "@react-router/dev/config"

export default {
  ssr: true,
  // The whole route manifest is under 1 kB; /__manifest then answers 404 and costs nobody a scan.
  routeDiscovery: { mode: "initial" },
  future: {
    v8_middleware: true,
    v8_splitRouteModules: true,
    v8_viteEnvironmentApi: true,
    v8_passThroughRequests: true,
    v8_trailingSlashAwareDataRequests: true,
  },
} satisfies Config

import { index, layout, route } from "@react-router/dev/routes"

const HERE = "routes/province/coverage"

/** The overview, the coverage ledger and what it says to published figures. */
export const coverageRoutes = [
  layout(`${HERE}/_layout.tsx`, { id: "province.coverage-words" }, [
    index(`${HERE}/overview.tsx`, { id: "province.overview" }),
    route("coverage", `${HERE}/figures.tsx`, { id: "province.coverage" }),
    route("coverage/platforms", `${HERE}/platforms.tsx`, { id: "province.platforms" }),
    route("coverage/links", `${HERE}/links.tsx`, { id: "province.links" }),
    route("coverage/:platform", `${HERE}/platform.tsx`, { id: "province.platform" }),
    route("claims", `${HERE}/claims.tsx`, { id: "province.claims" }),
  ]),
]

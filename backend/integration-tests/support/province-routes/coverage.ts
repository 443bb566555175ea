import type { RouteRule } from "./rule"

/** The coverage ledger, claims and the overview. */
export const COVERAGE_ROUTES: Record<string, RouteRule> = {
  "GET /province/overview": { who: "viewer" },
  "GET /province/claims": { who: "viewer" },
  "GET /province/coverage": { who: "viewer" },
  "GET /province/coverage/export": { who: "viewer" },
  "GET /province/coverage/breakdown": { who: "viewer" },
  "GET /province/coverage/breakdown/export": { who: "viewer" },
  "GET /province/coverage/months": { who: "viewer" },
  "GET /province/coverage/months/export": { who: "viewer" },
  "GET /province/coverage/ratio": { who: "viewer" },
  "GET /province/coverage/platforms": { who: "viewer" },
  "GET /province/coverage/platforms/export": { who: "viewer" },
  "POST /province/coverage/platforms": {
    who: "approver",
    body: { code: "san-moi", name: "Sàn mới", url: null, opened_on: "2024-06-01" },
  },
  "POST /province/coverage/platforms/:code": {
    who: "editor",
    body: { name: "Sàn mới", url: null, operator: null },
  },
  "POST /province/coverage/platforms/:code/closing": {
    who: "approver",
    body: { closed_on: "2024-06-30", successor_code: null },
  },
  "DELETE /province/coverage/platforms/:code/closing": { who: "approver", body: {} },
  "GET /province/coverage/platforms/:code/products": { who: "viewer" },
  "GET /province/coverage/platforms/:code/products/export": { who: "viewer" },
  "POST /province/coverage/checks": {
    who: "editor",
    body: {
      platform: "voso",
      product: "22-00000-1-2024",
      outcome: "listed",
      checked_on: "2024-06-30",
    },
  },
  "GET /province/coverage/links": { who: "viewer" },
  "GET /province/coverage/links/export": { who: "viewer" },
  "POST /province/coverage/links/ask": {
    who: "editor",
    body: { platform: "voso", product: "22-00000-1-2024" },
  },
}

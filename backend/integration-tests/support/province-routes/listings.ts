import type { RouteRule } from "./rule"

const MAPPING = { heading_line: 1, columns: { name: 0 } }

/** Imports of platforms' exports. An upload is a form of its own, which a JSON body is not: its refusal comes after the door. */
export const LISTINGS_ROUTES: Record<string, RouteRule> = {
  "GET /province/listing-imports": { who: "viewer" },
  "POST /province/listing-imports": { who: "editor" },
  "GET /province/listing-imports/export": { who: "viewer" },
  "GET /province/listing-imports/:id": { who: "viewer" },
  "GET /province/listing-imports/:id/file": { who: "viewer" },
  "GET /province/listing-imports/:id/rows": { who: "viewer" },
  "GET /province/listing-imports/:id/rows/:row": { who: "viewer" },
  "GET /province/listing-imports/:id/rows/export": { who: "viewer" },
  "GET /province/listing-imports/:id/products": { who: "viewer" },
  "GET /province/listing-imports/:id/absent": { who: "viewer" },
  "GET /province/listing-imports/:id/absent/export": { who: "viewer" },
  "POST /province/listing-imports/:id/rows/:row/decision": {
    who: "editor",
    body: { product_code: "22-06978-1-2024" },
  },
  "DELETE /province/listing-imports/:id/rows/:row/decision": { who: "editor" },
  "POST /province/listing-imports/:id/accept": {
    who: "editor",
    body: { min_score: 900, expected: 0 },
  },
  "POST /province/listing-imports/:id/mapping": { who: "editor", body: MAPPING },
  "POST /province/listing-imports/:id/restart": { who: "editor", body: {} },
  "POST /province/listing-imports/:id/cancel": { who: "editor", body: {} },
  "POST /province/listing-imports/:id/apply": { who: "editor", body: {} },
}

import type { RouteRule } from "./rule"

const period = {
  scheme: "organic",
  holder_name: "Hợp tác xã Quế Ba Chẽ",
  holder_type: "cooperative",
  subject: "Quế",
  valid_from: "2026-01-01",
  valid_to: "2027-12-31",
}

/** Quality and origin, barcodes, trade events. */
export const QUALITY_ROUTES: Record<string, RouteRule> = {
  "GET /province/quality": { who: "viewer" },
  "GET /province/quality/:register": { who: "viewer" },
  "POST /province/quality/:register": { who: "editor", body: { number: "HC-1", ...period } },
  "GET /province/quality/:register/export": { who: "viewer" },
  "GET /province/quality/:register/:id": { who: "viewer" },
  "POST /province/quality/:register/:id": {
    who: "editor",
    body: { subject: "Quế hồi", reason: "Ghi nhầm" },
  },
  "POST /province/quality/:register/:id/renewal": { who: "editor", body: period },
  "POST /province/quality/:register/:id/end": {
    who: "editor",
    body: { on: "2026-12-31", reason: "Trả lại giấy" },
  },
  "GET /province/barcodes": { who: "viewer" },
  "GET /province/barcodes/export": { who: "viewer" },
  "GET /province/barcodes/:code": { who: "viewer" },
  "POST /province/barcodes/:code": { who: "editor", body: { gtin: "8935001293057" } },
  "GET /province/events": { who: "viewer" },
  "POST /province/events": {
    who: "editor",
    body: {
      code: "HC-2026-01",
      name: "Hội chợ OCOP",
      kind: "fair",
      level: "provincial",
      starts_on: "2026-12-01",
      ends_on: "2026-12-07",
    },
  },
  "GET /province/events/export": { who: "viewer" },
  "GET /province/events/half-years": { who: "viewer" },
  "GET /province/events/:id": { who: "viewer" },
  "POST /province/events/:id": { who: "editor", body: { visits: 12_000 } },
  "POST /province/events/:id/end": {
    who: "editor",
    body: { on: "2026-12-05", reason: "Bão" },
  },
  "POST /province/events/:id/point": { who: "editor", body: { operator_name: "Trung tâm" } },
  "GET /province/events/:id/stock": { who: "viewer" },
  "POST /province/events/:id/stock": {
    who: "editor",
    body: {
      point: "ocop-ha-long",
      direction: "to_event",
      lines: [{ variant_id: "variant_x", quantity: 1 }],
    },
  },
}

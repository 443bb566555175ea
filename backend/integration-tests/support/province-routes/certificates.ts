import type { RouteRule } from "./rule"

const DECISION = {
  decision_number: "1/QĐ-UBND",
  decided_on: "2026-11-20",
  issuer: "UBND tỉnh Quảng Ninh",
  issuer_level: "province",
  legal_basis: "d26_2026",
}
const EVENT = { type: "extension", effective_at: "2026-11-20" }

/** Certificates, products, dossiers, decisions and reconciliations. */
export const CERTIFICATE_ROUTES: Record<string, RouteRule> = {
  "GET /province/certificates": { who: "viewer" },
  "GET /province/certificates/export": { who: "viewer" },
  "GET /province/certificates/watch": { who: "viewer" },
  "GET /province/certificates/watch/export": { who: "viewer" },
  "GET /province/certificates/calendar": { who: "viewer" },
  "GET /province/certificates/forecast": { who: "viewer" },
  "GET /province/certificates/forecast/export": { who: "viewer" },
  "POST /province/certificates/:id/events": { who: "approver", body: EVENT },
  "GET /province/products": { who: "viewer" },
  "GET /province/products/:id": { who: "viewer" },
  "GET /province/products/:id/qr.svg": { who: "viewer" },
  "GET /province/products/:id/qr.png": { who: "viewer" },
  "GET /province/products/:id/labels.pdf": { who: "viewer" },
  "POST /province/products/:id/certificates": {
    who: "approver",
    body: { ...DECISION, kind: "first", stars: 4, issued_on: "2026-11-20" },
  },
  "GET /province/dossiers": { who: "viewer" },
  "GET /province/dossiers/board": { who: "viewer" },
  "GET /province/dossiers/export": { who: "viewer" },
  "POST /province/dossiers": { who: "editor", body: { product_id: "x", kind: "first" } },
  "GET /province/dossiers/:id": { who: "viewer" },
  "POST /province/dossiers/:id/moves": { who: "editor", body: { to: "submitted" } },
  "POST /province/dossiers/:id/decision": {
    who: "approver",
    body: { to: "refused", note: "Không đạt" },
  },
  "POST /province/dossiers/:id/checklist": {
    who: "editor",
    body: { items: [{ key: "gtin", state: "present" }] },
  },
  "POST /province/dossiers/:id/files": { who: "editor" },
  "GET /province/dossiers/:id/files/:file_id": { who: "viewer" },
  "DELETE /province/dossiers/:id/files/:file_id": { who: "editor" },
  "GET /province/decisions": { who: "viewer" },
  "GET /province/decisions/export": { who: "viewer" },
  "GET /province/reconciliations": { who: "viewer" },
  "GET /province/reconciliations/:id": { who: "viewer" },
  "GET /province/reconciliations/:id/export": { who: "viewer" },
  "POST /province/reconciliations/:id/lines/:line": {
    who: "editor",
    body: { outcome: "later" },
  },
  "POST /province/reconciliations/:id/lines/:line/take-theirs": { who: "approver", body: {} },
}

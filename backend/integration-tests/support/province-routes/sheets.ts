import type { RouteRule } from "./rule"

/** Sheets that are handed in at the desk. One is sent as a form, which a JSON body is not: its refusal comes after the door. */
export const SHEET_ROUTES: Record<string, RouteRule> = {
  "GET /province/sheet-imports": { who: "viewer" },
  "POST /province/sheet-imports": { who: "editor" },
  "GET /province/sheet-imports/export": { who: "viewer" },
  "GET /province/sheet-imports/:id": { who: "viewer" },
  "GET /province/sheet-imports/:id/file": { who: "viewer" },
  "GET /province/sheet-imports/:id/changes": { who: "viewer" },
  "GET /province/sheet-imports/:id/changes/export": { who: "viewer" },
  "GET /province/sheet-imports/:id/problems/export": { who: "viewer" },
  "POST /province/sheet-imports/:id/cancel": { who: "editor", body: {} },
  "POST /province/sheet-imports/:id/restart": { who: "editor", body: {} },
  "POST /province/sheet-imports/:id/apply": { who: "editor", body: {} },
  "POST /province/sheet-imports/:id/record": { who: "approver", body: {} },
}

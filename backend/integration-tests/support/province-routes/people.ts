import type { RouteRule } from "./rule"

/** Sign-in, staff and audit. */
export const PEOPLE_ROUTES: Record<string, RouteRule> = {
  "POST /province/sign-in": { who: "anybody" },
  "POST /province/sign-in/code": { who: "anybody" },
  "POST /province/forgotten-password": { who: "anybody" },
  "GET /province/forgotten-password/:token": { who: "anybody" },
  "POST /province/forgotten-password/:token": { who: "anybody" },
  "GET /province/invitations/:token": { who: "anybody" },
  "POST /province/invitations/:token/accept": { who: "anybody" },
  "GET /province/me": { who: "signed_in" },
  "POST /province/sign-out": { who: "signed_in" },
  "POST /province/me/password": {
    who: "signed_in",
    body: { current: "một câu cũ đã lâu", password: "một câu mới tinh tươm" },
  },
  "POST /province/me/two-factor": { who: "signed_in", body: { password: "một câu cũ đã lâu" } },
  "DELETE /province/me/two-factor": { who: "signed_in", body: { password: "một câu cũ đã lâu" } },
  "POST /province/me/two-factor/confirm": {
    who: "signed_in",
    body: { factor_id: "x", code: "123456" },
  },
  "GET /province/staff": { who: "viewer" },
  "GET /province/staff/export": { who: "viewer" },
  "POST /province/staff/:id": { who: "approver", body: { role: "viewer" } },
  "DELETE /province/staff/:id": { who: "approver", body: {} },
  "POST /province/sent-invitations": {
    who: "approver",
    body: { email: "moi@ocop.vn", role: "viewer" },
  },
  "DELETE /province/sent-invitations/:id": { who: "approver", body: {} },
  "GET /province/audit": { who: "viewer" },
  "GET /province/audit/export": { who: "viewer" },
}

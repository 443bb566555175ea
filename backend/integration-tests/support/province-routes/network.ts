import type { RouteRule } from "./rule"

const inspection = { on: "2026-11-20", has_sign: true, has_shelves: true, has_price_list: true }
const move = { on: "2026-11-28", reason: "Sửa nhà" }

/** Sales points, producers, best sellers and the half-year report. */
export const NETWORK_ROUTES: Record<string, RouteRule> = {
  "GET /province/points": { who: "viewer" },
  "GET /province/points/export": { who: "viewer" },
  "POST /province/points": {
    who: "approver",
    body: {
      code: "DB-99",
      name: "Điểm OCOP Mới",
      class: "shop",
      address: "Số 9 đường Mới",
      opened_on: "2026-11-29",
      operator_name: "Hợp tác xã Mới",
    },
  },
  "GET /province/points/:point": { who: "viewer" },
  "GET /province/points/:point/shelf": { who: "viewer" },
  "GET /province/points/:point/shelf/export": { who: "viewer" },
  "GET /province/points/:point/audit": { who: "viewer" },
  "POST /province/points/:point/close": { who: "approver", body: move },
  "POST /province/points/:point/reopen": { who: "approver", body: move },
  "POST /province/points/:point/inspections": { who: "editor", body: inspection },
  "POST /province/points/:point/invitations": {
    who: "editor",
    body: { email: "quan-ly-moi@ocop.vn" },
  },
  "DELETE /province/points/:point/invitations/:id": { who: "editor", body: {} },
  "DELETE /province/points/:point/staff/:id": { who: "editor", body: {} },
  "GET /province/producers": { who: "viewer" },
  "GET /province/producers/export": { who: "viewer" },
  "GET /province/producers/:code": { who: "viewer" },
  "POST /province/producers/:code": { who: "editor", body: { phone: "0203 3825 001" } },
  "GET /province/best-sellers": { who: "viewer" },
  "GET /province/best-sellers/export": { who: "viewer" },
  "GET /province/reports": { who: "viewer" },
  "POST /province/reports": { who: "editor", body: { as_of: "2026-06-30" } },
  "GET /province/reports/preview": { who: "viewer" },
  "GET /province/reports/:id": { who: "viewer" },
  "GET /province/reports/:id/files/:format": { who: "viewer" },
}

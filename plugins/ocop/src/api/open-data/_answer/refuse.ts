import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

const REFUSALS = {
  invalid_as_of: {
    status: 400,
    type: "invalid_data",
    vi: "`as_of` phải là một ngày đã tới, viết yyyy-mm-dd, ví dụ 2024-06-30.",
    en: "`as_of` must be a day that has come, written yyyy-mm-dd, such as 2024-06-30.",
  },
  too_many_days: {
    status: 429,
    type: "not_allowed",
    vi: "Đang có quá nhiều yêu cầu cho các ngày khác nhau. Vui lòng thử lại sau ít phút.",
    en: "Too many different days are being asked for. Please try again in a minute.",
  },
  unknown_dataset: {
    status: 404,
    type: "not_found",
    vi: "Không có bộ dữ liệu này. Danh mục: /open-data/catalog.jsonld",
    en: "There is no such dataset. See the catalogue: /open-data/catalog.jsonld",
  },
} as const

/** Says no in the language of the request; open to every origin like the data. */
export function refuse(req: MedusaRequest, res: MedusaResponse, code: keyof typeof REFUSALS): void {
  const { status, type, vi, en } = REFUSALS[code]
  const english = /^en\b/i.test(req.get("x-medusa-locale") ?? req.get("accept-language") ?? "")
  res
    .status(status)
    .set({ "access-control-allow-origin": "*", "cache-control": "no-store" })
    .json({ type, code, message: english ? en : vi })
}

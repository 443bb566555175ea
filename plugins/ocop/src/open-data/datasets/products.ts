import { column, type Dataset } from "../dataset"
import { PLACE_COLUMNS } from "./places"

const PRODUCT = [
  column("code", "string", "Mã sản phẩm của Chương trình", "Product code of the programme"),
  column("name", "string", "Tên sản phẩm", "Name, in Vietnamese"),
  column("product_group", "string", "Nhóm I–VI", "Group I–VI of Decision 26/2026/QĐ-TTg"),
  column("stars", "integer", "Hạng sao trên giấy chứng nhận", "Stars on the certificate"),
  column("producer_code", "string", "Mã chủ thể", "Code of the producer"),
  column("producer_name", "string", "Tên chủ thể", "Name of the producer"),
]

const CERTIFICATE = [
  column("decision_number", "string", "Số quyết định công nhận", "Number of the decision"),
  column("decided_on", "date", "Ngày quyết định", "Day of the decision"),
  column("issuer", "string", "Cơ quan công nhận", "Authority"),
  column("issued_on", "date", "Có hiệu lực từ ngày", "Valid from"),
  column("last_valid_day", "date", "Ngày cuối còn hiệu lực", "Last valid day"),
]

export const CERTIFIED_PRODUCTS: Dataset = {
  id: "certified-products",
  title: { vi: "Sản phẩm OCOP còn hiệu lực", en: "Certified OCOP products" },
  about: {
    vi: "Sản phẩm của Quảng Ninh có giấy chứng nhận OCOP 3–5 sao còn hiệu lực vào cuối ngày as_of.",
    en: "Products of Quảng Ninh with an OCOP certificate of 3 to 5 stars that is valid at the end of the day as_of.",
  },
  keywords: [
    { vi: "OCOP", en: "OCOP" },
    { vi: "giấy chứng nhận", en: "certificates" },
  ],
  columns: [
    ...PRODUCT,
    column("criteria_set", "integer", "Bộ tiêu chí 1–26", "Scoring sheet 1–26"),
    column("gtin", "string", "Mã vạch GTIN", "Barcode (GTIN)"),
    ...PLACE_COLUMNS,
    ...CERTIFICATE,
    column(
      "verify_url",
      "string",
      "Trang kiểm tra giấy chứng nhận",
      "Page that verifies the certificate"
    ),
  ],
}

export const ENDED_CERTIFICATES: Dataset = {
  id: "ended-certificates",
  title: { vi: "Giấy chứng nhận hết hạn, bị thu hồi", en: "Expired and withdrawn certificates" },
  about: {
    vi: "Sản phẩm của Quảng Ninh mà giấy chứng nhận gần nhất đã hết hạn hoặc bị thu hồi vào cuối ngày as_of và chưa có giấy mới.",
    en: "Products of Quảng Ninh whose latest certificate had expired or was withdrawn by the end of the day as_of, with none after it.",
  },
  keywords: [
    { vi: "hết hạn", en: "expired" },
    { vi: "thu hồi", en: "withdrawn" },
  ],
  columns: [
    ...PRODUCT,
    ...PLACE_COLUMNS,
    ...CERTIFICATE,
    column("status", "string", "expired: hết hạn; withdrawn: bị thu hồi", "expired or withdrawn"),
    column("ended_on", "date", "Ngày đầu tiên không còn hiệu lực", "First day without validity"),
    column(
      "in_renewal",
      "boolean",
      "Đã nộp hồ sơ đánh giá, phân hạng lại và chờ kết quả",
      "Whether a dossier for re-evaluation awaits its result"
    ),
  ],
}

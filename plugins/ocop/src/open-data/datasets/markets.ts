import { column, type Dataset } from "../dataset"
import { PLACE_COLUMNS } from "./places"

export const COVERAGE: Dataset = {
  id: "coverage",
  title: { vi: "Độ phủ trên sàn thương mại điện tử", en: "Coverage on e-commerce platforms" },
  about: {
    vi: "Trên mỗi sàn mở vào ngày as_of: số sản phẩm còn hiệu lực được thấy ở lần kiểm tra gần nhất, chia cho số sản phẩm còn hiệu lực; tính chung và theo nhóm sản phẩm.",
    en: "On each platform open on the day as_of: certified products found by the latest check, divided by certified products; for all and by product group.",
  },
  keywords: [{ vi: "thương mại điện tử", en: "e-commerce" }],
  columns: [
    column("platform_code", "string", "Mã sàn", "Code of the platform"),
    column("platform_name", "string", "Tên sàn", "Name of the platform"),
    column(
      "is_own",
      "boolean",
      "Sàn của tỉnh: 100 % theo định nghĩa",
      "The province's own: 100 % by construction"
    ),
    column("product_group", "string", "Nhóm I–VI, hoặc all: mọi nhóm", "Group I–VI, or all"),
    column("listed", "integer", "Số sản phẩm có mặt", "Certified products found there"),
    column("certified", "integer", "Số sản phẩm còn hiệu lực", "Certified products"),
    column(
      "percent",
      "decimal",
      "listed ÷ certified × 100, một chữ số thập phân",
      "listed ÷ certified × 100, one decimal"
    ),
  ],
}

export const TRADE_EVENTS: Dataset = {
  id: "trade-events",
  title: { vi: "Sự kiện xúc tiến thương mại", en: "Trade events" },
  about: {
    vi: "Hội chợ, tuần hàng và chương trình xúc tiến khai mạc đến hết ngày as_of.",
    en: "Fairs, product weeks and promotion programmes that began by the end of the day as_of.",
  },
  keywords: [{ vi: "hội chợ", en: "fairs" }],
  columns: [
    column("code", "string", "Mã sự kiện", "Code"),
    column("name", "string", "Tên sự kiện", "Name, in Vietnamese"),
    column("kind", "string", "fair, week hoặc programme", "fair, week or programme"),
    column(
      "level",
      "string",
      "provincial: cấp tỉnh; in_province: địa phương trong tỉnh; outside: ngoài tỉnh",
      "provincial, in_province or outside"
    ),
    column("starts_on", "date", "Ngày khai mạc", "First day"),
    column("ends_on", "date", "Ngày bế mạc", "Last day"),
    column("place", "string", "Địa điểm", "Place"),
    ...PLACE_COLUMNS.slice(0, 2),
    column("booths", "integer", "Số gian hàng", "Booths"),
    column("local_booths", "integer", "Gian hàng trong tỉnh", "Booths of the province"),
    column("visits", "integer", "Lượt khách", "Visits, not people"),
    column(
      "visits_qualifier",
      "string",
      "exact, more_than (hơn) hoặc about (khoảng)",
      "exact, more_than or about"
    ),
    column("revenue_vnd", "integer", "Doanh thu (đồng)", "Revenue in đồng"),
    column(
      "local_revenue_vnd",
      "integer",
      "Doanh thu gian hàng trong tỉnh (đồng)",
      "Part of the province's booths, in đồng"
    ),
    column(
      "revenue_qualifier",
      "string",
      "exact, more_than (hơn) hoặc about (khoảng)",
      "exact, more_than or about"
    ),
  ],
}

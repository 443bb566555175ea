import { column, type Dataset } from "../dataset"
import { PLACE_COLUMNS } from "./places"

/** No telephone, mail, address or tax code: of a household these are a person's. */
export const PRODUCERS: Dataset = {
  id: "producers",
  title: { vi: "Chủ thể OCOP", en: "OCOP producers" },
  about: {
    vi: "Chủ thể có sản phẩm OCOP còn hiệu lực vào cuối ngày as_of. Chỉ có thông tin kinh doanh: không có điện thoại, thư điện tử, địa chỉ hay mã số thuế.",
    en: "Producers that hold a valid OCOP certificate at the end of the day as_of. Business facts only: no telephone, mail, address or tax code.",
  },
  keywords: [
    { vi: "chủ thể", en: "producers" },
    { vi: "hợp tác xã", en: "cooperatives" },
  ],
  columns: [
    column("code", "string", "Mã chủ thể", "Code"),
    column("name", "string", "Tên trên giấy chứng nhận", "Name on the certificate"),
    column(
      "type",
      "string",
      "enterprise, cooperative, cooperative_group, farm, household hoặc association",
      "enterprise, cooperative, cooperative_group, farm, household or association"
    ),
    column(
      "published_type",
      "string",
      "Loại trong số liệu công bố: enterprise, cooperative hoặc household",
      "Kind in published figures: enterprise, cooperative or household"
    ),
    ...PLACE_COLUMNS.slice(0, 2),
    column(
      "certified_products",
      "integer",
      "Số sản phẩm còn hiệu lực",
      "Products with a valid certificate"
    ),
  ],
}

export const SALES_POINTS: Dataset = {
  id: "sales-points",
  title: { vi: "Điểm giới thiệu và bán sản phẩm OCOP", en: "OCOP sales points" },
  about: {
    vi: "Điểm bán đang hoạt động vào ngày as_of.",
    en: "Sales points that are open on the day as_of.",
  },
  keywords: [{ vi: "điểm bán", en: "sales points" }],
  columns: [
    column("code", "string", "Mã điểm", "Code"),
    column("name", "string", "Tên điểm", "Name"),
    column(
      "class",
      "string",
      "centre, shop, kiosk, fair_booth hoặc mall_corner (Quyết định 45/2021/QĐ-UBND)",
      "centre, shop, kiosk, fair_booth or mall_corner (Decision 45/2021/QĐ-UBND)"
    ),
    column("address", "string", "Địa chỉ", "Address"),
    ...PLACE_COLUMNS,
    column("lat", "decimal", "Vĩ độ (WGS 84)", "Latitude (WGS 84)"),
    column("lng", "decimal", "Kinh độ (WGS 84)", "Longitude (WGS 84)"),
    column("opened_on", "date", "Ngày mở cửa", "Opened on"),
    column("delivers", "boolean", "Có giao hàng", "Whether it delivers"),
    column("has_sign", "boolean", "Có biển hiệu", "Whether it has the sign"),
    column("has_shelves", "boolean", "Có kệ trưng bày", "Whether it has the shelves"),
    column("has_price_list", "boolean", "Có niêm yết giá", "Whether prices are posted"),
    column("inspected_on", "date", "Ngày kiểm tra gần nhất", "Last inspection"),
    column("page_url", "string", "Trang của điểm", "Page of the point"),
  ],
}

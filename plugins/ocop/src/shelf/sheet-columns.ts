import { optional, required } from "../register/columns/column"
import { priceVnd, wholeNumber } from "../register/values/numbers"
import { freeText, identifier } from "../register/values/texts"
import { MOST_UNITS } from "../rules/stock-change"

/**
 * A point's stock as a sheet, handed out and read in the same shape. What only helps the reader (name, what is promised)
 * is not read back. `version` says which stock the sheet was made from: a number that nobody touched since is left
 * alone, whatever was sold meanwhile.
 */
export const SHEET_COLUMNS = {
  sku: required("Mã hàng", identifier, ["SKU"]),
  quantity: required("Tồn kho", wholeNumber(0, MOST_UNITS), ["Số lượng"]),
  price_vnd: optional("Giá bán", priceVnd, ["Giá bán (đồng)"]),
  alarm_at: optional("Báo khi còn", wholeNumber(0, MOST_UNITS)),
  note: optional("Ghi chú", freeText(500)),
  version: optional("Phiên bản", freeText(100)),
}

import { PROVINCE } from "./administrative-units"
import { foldVietnamese } from "./fold-vietnamese"

/** The 34 provinces and cities since 01/07/2025 by their codes: Decision 19/2025/QĐ-TTg. */
const PROVINCES: Readonly<Record<string, string>> = {
  "01": "Hà Nội",
  "04": "Cao Bằng",
  "08": "Tuyên Quang",
  "11": "Điện Biên",
  "12": "Lai Châu",
  "14": "Sơn La",
  "15": "Lào Cai",
  "19": "Thái Nguyên",
  "20": "Lạng Sơn",
  "22": "Quảng Ninh",
  "24": "Bắc Ninh",
  "25": "Phú Thọ",
  "31": "Hải Phòng",
  "33": "Hưng Yên",
  "37": "Ninh Bình",
  "38": "Thanh Hóa",
  "40": "Nghệ An",
  "42": "Hà Tĩnh",
  "44": "Quảng Trị",
  "46": "Huế",
  "48": "Đà Nẵng",
  "51": "Quảng Ngãi",
  "52": "Gia Lai",
  "56": "Khánh Hòa",
  "66": "Đắk Lắk",
  "68": "Lâm Đồng",
  "75": "Đồng Nai",
  "79": "Thành phố Hồ Chí Minh",
  "80": "Tây Ninh",
  "82": "Đồng Tháp",
  "86": "Vĩnh Long",
  "91": "An Giang",
  "92": "Cần Thơ",
  "96": "Cà Mau",
}

/** Name of the other province whose certificate a product carries; null for Quảng Ninh's own. */
export function elsewhere(provinceCode: string): string | null {
  if (provinceCode === PROVINCE.code) return null
  return PROVINCES[provinceCode] ?? `Tỉnh ${provinceCode}`
}

/** Code of a province by code or by name, with or without accents; null when there is none of that name. */
export function provinceCode(text: string): string | null {
  const asked = text.trim()
  if (Object.hasOwn(PROVINCES, asked)) return asked
  const folded = foldVietnamese(asked).replace(/^(tinh|thanh pho|tp) /, "")
  const found = Object.entries(PROVINCES).find(
    ([, name]) => foldVietnamese(name).replace(/^thanh pho /, "") === folded
  )
  return found?.[0] ?? null
}

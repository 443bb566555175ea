import { column } from "../dataset"

/** Where something is, by the present units and by the districts that ended with 30/06/2025. */
export const PLACE_COLUMNS = [
  column(
    "unit_code",
    "string",
    "Mã xã, phường, đặc khu từ 01/07/2025 (Quyết định 19/2025/QĐ-TTg)",
    "Code of the commune, ward or special zone since 01/07/2025 (Decision 19/2025/QĐ-TTg)"
  ),
  column("unit_name", "string", "Tên xã, phường, đặc khu", "Its name"),
  column(
    "district_2024_code",
    "string",
    "Mã huyện, thị xã, thành phố cũ (đến 30/06/2025)",
    "Code of the former district (until 30/06/2025)"
  ),
]

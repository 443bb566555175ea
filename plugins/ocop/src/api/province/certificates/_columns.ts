import type { FileTable } from "../../../documents/file-table"
import type { RegisterLine } from "../../../queries/province/certificates/register"
import { STATE_NAMES } from "../../../staff/state-names"

/** The register as a file, one line a product. Days are `yyyy-mm-dd`, which every spreadsheet sorts. */
export const REGISTER_COLUMNS: FileTable<RegisterLine>["columns"] = [
  { vi: "Mã sản phẩm", en: "Product code", cell: (line) => line.product.code },
  { vi: "Tên sản phẩm", en: "Product", cell: (line) => line.product.name, width: 40 },
  { vi: "Chủ thể", en: "Producer", cell: (line) => line.producer.name, width: 40 },
  { vi: "Xã, phường, đặc khu", en: "Commune", cell: (line) => line.product.unit },
  { vi: "Huyện (2024)", en: "District (2024)", cell: (line) => line.product.district },
  { vi: "Nhóm", en: "Group", cell: (line) => line.product.group, width: 8 },
  { vi: "Bộ tiêu chí", en: "Criteria set", cell: (line) => line.product.criteria_set, width: 12 },
  { vi: "Số sao", en: "Stars", cell: (line) => line.stars, width: 8 },
  { vi: "Số quyết định", en: "Decision", cell: (line) => line.decision_number },
  { vi: "Ngày quyết định", en: "Decided on", cell: (line) => line.decided_on },
  { vi: "Cơ quan công nhận", en: "Issuer", cell: (line) => line.issuer, width: 30 },
  { vi: "Căn cứ", en: "Law", cell: (line) => LAWS[line.legal_basis] },
  { vi: "Ngày cấp", en: "Issued on", cell: (line) => line.issued_on },
  { vi: "Hiệu lực đến", en: "Valid to", cell: (line) => line.last_valid_day },
  { vi: "Số ngày còn lại", en: "Days left", cell: (line) => line.days_left },
  { vi: "Trạng thái", en: "Status", cell: (line) => line.status },
  { vi: "Giai đoạn", en: "Phase", cell: (line) => line.phase },
  { vi: "Nộp hồ sơ từ", en: "File from", cell: (line) => windowOf(line)?.from },
  { vi: "Nộp hồ sơ đến", en: "File until", cell: (line) => windowOf(line)?.to },
  { vi: "Hồ sơ đang xử lý", en: "Open dossier", cell: (line) => line.dossier?.code },
  {
    vi: "Hồ sơ đang",
    en: "Dossier is",
    cell: (line) => line.dossier && STATE_NAMES[line.dossier.state].vi,
  },
]

const LAWS = {
  d1048_2019: "1048/2019",
  d148_2023: "148/2023",
  d148_d1489: "148/2023, 1489/2025",
  d26_2026: "26/2026",
} as const

function windowOf({ duties }: RegisterLine) {
  return duties.find((duty) => duty.kind === "file_dossier")
}

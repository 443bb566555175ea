import type { FileTable } from "../../../../../../../documents/file-table"
import {
  readPlatformProducts,
  type PlatformProduct,
} from "../../../../../../../queries/province/coverage/platform-products"
import { refuseAccess } from "../../../../../../../staff-areas/access-refusals"
import { readQuery } from "../../../../../../_staff-area/read-body"
import { asViewer } from "../../../../../_access/desk"
import { format, sendTable } from "../../../../../_access/send-table"
import { fileName } from "../../../../_scope"
import { productsFilter, questionOf } from "../_filter"

const exportQuery = productsFilter.extend({ format })

/** What a platform's staff need to list a product; and, of what is listed, where and since when it was seen. */
const COLUMNS: FileTable<PlatformProduct>["columns"] = [
  { vi: "Mã OCOP", en: "OCOP code", cell: (row) => row.code },
  { vi: "Tên sản phẩm", en: "Product", cell: (row) => row.name, width: 44 },
  { vi: "Chủ thể", en: "Producer", cell: (row) => row.producer.name, width: 44 },
  { vi: "Nhóm", en: "Group", cell: (row) => row.group, width: 8 },
  { vi: "Số sao", en: "Stars", cell: (row) => row.stars, width: 8 },
  { vi: "Xã, phường", en: "Commune or ward", cell: (row) => row.place, width: 28 },
  { vi: "Huyện cũ", en: "Former district", cell: (row) => row.district },
  { vi: "GTIN", en: "GTIN", cell: (row) => row.gtin },
  { vi: "Quyết định", en: "Decision", cell: (row) => row.decision_number },
  { vi: "Hiệu lực đến", en: "Valid to", cell: (row) => row.valid_to },
  { vi: "Đường dẫn", en: "Link", cell: (row) => row.last_check?.url, width: 44 },
  { vi: "Xem gần nhất", en: "Last look", cell: (row) => row.last_check?.checked_on },
  { vi: "Người xem", en: "Looked by", cell: (row) => row.last_check?.checked_by, width: 30 },
]

/** `GET /province/coverage/platforms/:code/products/export?format=csv|xlsx` with the filters of the list: all of it. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const question = questionOf(req, filter)
  const found = await readPlatformProducts(req.scope, question, null)
  if (!found) throw refuseAccess("not_found")
  const kind = question.state === "missing" ? "con-thieu" : "da-co"
  const name = fileName([found.platform.code, kind], question.asOf)
  await sendTable(req, res, {
    name,
    format: asked,
    table: { columns: COLUMNS, rows: found.products },
  })
})

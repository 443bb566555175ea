import type { FileTable } from "../../../../../../documents/file-table"
import { now } from "../../../../../../gate/clock"
import { readDeskShelf } from "../../../../../../queries/province/network/point"
import type { ProductOnShelf } from "../../../../../../queries/shelf/shelf-products"
import { localDateAt } from "../../../../../../rules/local-date"
import { readQuery } from "../../../../../_staff-area/read-body"
import { asViewer } from "../../../../_access/desk"
import { format, sendTable } from "../../../../_access/send-table"
import { narrowedShelf, shelfFilter } from "../_filter"

const exportQuery = shelfFilter.extend({ format })

const COLUMNS: FileTable<ProductOnShelf>["columns"] = [
  { vi: "Sản phẩm", en: "Product", cell: (row) => row.title, width: 40 },
  { vi: "Số lượng", en: "Units", cell: (row) => row.stock },
  { vi: "Được tính", en: "Counts", cell: (row) => row.counts },
  { vi: "Lý do không tính", en: "Why not", cell: (row) => row.reason, width: 24 },
  {
    vi: "Được bán đến ngày",
    en: "May be sold until",
    cell: (row) => row.until && localDateAt(new Date(row.until.getTime() - 1)),
  },
]

/** `GET /province/points/:point/shelf/export?format=csv|xlsx` with the filters of the list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const handle = req.params.point ?? ""
  const at = now(req.scope)
  const rows = narrowedShelf(await readDeskShelf(req.scope, handle, at), filter)
  const name = `ke-hang-${handle}-${localDateAt(at)}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})

import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import {
  narrowedProducers,
  readDeskProducers,
  type DeskProducer,
} from "../../../../queries/province/network/producers"
import { localDateAt } from "../../../../rules/local-date"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { producersFilter } from "../_filter"

const exportQuery = producersFilter.extend({ format })

const COLUMNS: FileTable<DeskProducer>["columns"] = [
  { vi: "Mã chủ thể", en: "Code", cell: (row) => row.code },
  { vi: "Chủ thể", en: "Producer", cell: (row) => row.name, width: 45 },
  { vi: "Loại hình", en: "Type", cell: (row) => row.type },
  { vi: "Loại công bố", en: "Published kind", cell: (row) => row.bucket },
  { vi: "Địa bàn", en: "Place", cell: (row) => row.place },
  { vi: "Sản phẩm còn hiệu lực", en: "Certified products", cell: (row) => row.certified },
  { vi: "5 sao", en: "5 stars", cell: (row) => row.by_stars[5] },
  { vi: "4 sao", en: "4 stars", cell: (row) => row.by_stars[4] },
  { vi: "3 sao", en: "3 stars", cell: (row) => row.by_stars[3] },
  { vi: "Sản phẩm trong sổ", en: "Products in the register", cell: (row) => row.products },
  { vi: "Mã số thuế", en: "Tax code", cell: (row) => row.tax_code },
  { vi: "Địa chỉ", en: "Address", cell: (row) => row.address, width: 40 },
  { vi: "Điện thoại", en: "Telephone", cell: (row) => row.phone },
  { vi: "Thư điện tử", en: "E-mail", cell: (row) => row.email, width: 30 },
  { vi: "Trang web", en: "Website", cell: (row) => row.website, width: 30 },
]

/** `GET /province/producers/export?format=csv|xlsx` with the filters of the list; contact data are for staff only. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filter } = readQuery(req, exportQuery)
  const asOf = filter.as_of ?? localDateAt(now(req.scope))
  const rows = narrowedProducers(await readDeskProducers(req.scope, asOf), filter)
  const name = `chu-the-${asOf}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})

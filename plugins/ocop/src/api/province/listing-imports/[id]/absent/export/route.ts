import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../../../documents/file-table"
import {
  readAbsentProducts,
  type ListedProduct,
} from "../../../../../../queries/province/listings/absent"
import { readQuery } from "../../../../../_staff-area/read-body"
import { asViewer } from "../../../../_access/desk"
import { format, sendTable } from "../../../../_access/send-table"
import { importOf } from "../../../_import"

const exportQuery = z.object({ format })

const COLUMNS: FileTable<ListedProduct>["columns"] = [
  { vi: "Mã OCOP", en: "OCOP code", cell: (row) => row.code, width: 26 },
  { vi: "Sản phẩm", en: "Product", cell: (row) => row.name, width: 40 },
  { vi: "Chủ thể", en: "Producer", cell: (row) => row.producer, width: 40 },
  { vi: "Có trên sàn từ", en: "Listed since", cell: (row) => row.listed_since },
]

/** `GET …/absent/export?format=csv|xlsx`: the whole list of `…/absent`. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, exportQuery)
  const found = await importOf(req)
  const rows = (await readAbsentProducts(req.scope, found.id)) ?? []
  const name = `khong-co-trong-tep-${found.platform.code}-${found.as_of}`
  await sendTable(req, res, { name, format: asked, table: { columns: COLUMNS, rows } })
})

import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import { readProvinceStaff, type ProvinceStaffList } from "../../../../queries/province/staff"
import { localDateAt } from "../../../../rules/local-date"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"

const exportQuery = z.object({ format })

const COLUMNS: FileTable<ProvinceStaffList["staff"][number]>["columns"] = [
  { vi: "Họ tên", en: "Name", cell: (row) => row.name, width: 30 },
  { vi: "Thư điện tử", en: "Email", cell: (row) => row.email, width: 30 },
  { vi: "Vai trò", en: "Role", cell: (row) => row.role },
  { vi: "Từ ngày", en: "Since", cell: (row) => localDateAt(row.since) },
]

/** `GET /province/staff/export?format=csv|xlsx`: who works here. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, exportQuery)
  const at = now(req.scope)
  const { staff: rows } = await readProvinceStaff(req.scope, at)
  const table = { columns: COLUMNS, rows }
  await sendTable(req, res, { name: `can-bo-${localDateAt(at)}`, format: asked, table })
})

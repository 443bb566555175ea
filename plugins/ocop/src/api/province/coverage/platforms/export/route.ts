import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../../documents/file-table"
import { today } from "../../../../../gate/clock"
import {
  readPlatforms,
  type PlatformView,
} from "../../../../../queries/province/coverage/platforms"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"

const exportQuery = z.object({ format })

const COLUMNS: FileTable<PlatformView>["columns"] = [
  { vi: "Mã", en: "Code", cell: (row) => row.code },
  { vi: "Sàn", en: "Platform", cell: (row) => row.name, width: 32 },
  { vi: "Địa chỉ web", en: "Web address", cell: (row) => row.url, width: 32 },
  { vi: "Đơn vị vận hành", en: "Operator", cell: (row) => row.operator, width: 32 },
  { vi: "Mở từ", en: "Open since", cell: (row) => row.opened_on },
  { vi: "Đóng sau ngày", en: "Last day", cell: (row) => row.closed_on },
  { vi: "Kế thừa", en: "Successor", cell: (row) => row.successor?.name, width: 32 },
  { vi: "Đang hoạt động", en: "Open", cell: (row) => row.open },
]

/** `GET /province/coverage/platforms/export?format=csv|xlsx`. */
export const GET = asViewer(async (req, res) => {
  const { format: asked } = readQuery(req, exportQuery)
  const day = today(req.scope)
  const table = { columns: COLUMNS, rows: await readPlatforms(req.scope, day) }
  await sendTable(req, res, { name: `san-${day}`, format: asked, table })
})

import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import { readDossiers, type DossierListItem } from "../../../../queries/staff/dossier-list"
import { localDateAt } from "../../../../rules/local-date"
import { STATE_NAMES } from "../../../../staff/state-names"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"
import { dossierFilter } from "../_filter"

const MOST = 20_000

const query = dossierFilter.extend({ format })

const COLUMNS: FileTable<DossierListItem>["columns"] = [
  { vi: "Mã hồ sơ", en: "Dossier", cell: ({ code }) => code },
  { vi: "Mã sản phẩm", en: "Product code", cell: ({ product }) => product.code },
  { vi: "Tên sản phẩm", en: "Product", cell: ({ product }) => product.name, width: 40 },
  { vi: "Chủ thể", en: "Producer", cell: ({ producer }) => producer.name, width: 40 },
  { vi: "Loại hồ sơ", en: "Kind", cell: ({ kind }) => kind },
  { vi: "Đang", en: "State", cell: ({ state }) => STATE_NAMES[state].vi },
  { vi: "Hạn xử lý", en: "Deadline", cell: ({ deadline }) => deadline?.last_day },
  { vi: "Quá hạn", en: "Overdue", cell: ({ deadline }) => deadline?.overdue ?? false },
  { vi: "Ngày nhận", en: "Received on", cell: ({ received_on }) => received_on },
  { vi: "Ngày thụ lý", en: "Accepted on", cell: ({ accepted_on }) => accepted_on },
  { vi: "Ngày kết quả", en: "Decided on", cell: ({ decided_on }) => decided_on },
  { vi: "Số sao đề nghị", en: "Stars asked for", cell: ({ requested_stars }) => requested_stars },
]

/** `GET /province/dossiers/export?format=csv|xlsx` with the filters of the list. */
export const GET = asViewer(async (req, res) => {
  const { format: asked, ...filters } = readQuery(req, query)
  const at = now(req.scope)
  const part = { skip: 0, take: MOST }
  const { dossiers: rows } = await readDossiers(req.scope, filters, part, at)
  const table = { columns: COLUMNS, rows }
  await sendTable(req, res, { name: `ho-so-${localDateAt(at)}`, format: asked, table })
})

import { refuseListings } from "../../../../../../province/listings/refusals"
import { readRow } from "../../../../../../queries/province/listings/rows"
import { asViewer } from "../../../../_access/desk"
import { rowView } from "../../../_view"

/** `GET …/rows/:row`: one row with its cells and candidates. */
export const GET = asViewer(async (req, res) => {
  const row = await readRow(req.scope, req.params.id ?? "", req.params.row ?? "")
  if (!row) throw refuseListings("not_found")
  res.json({ row: rowView(req, row) })
})

import { asViewer } from "../../_access/desk"
import { sheetBody } from "../_view"

/** `GET /province/sheet-imports/:id`: how far it is, what was found in it, what became of it. */
export const GET = asViewer(async (req, res) => {
  res.json(await sheetBody(req))
})

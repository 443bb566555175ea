import { asViewer } from "../../_access/desk"
import { importBody } from "../_import"

/** `GET /province/listing-imports/:id`: how far it is, what was found in the file, how many rows of which verdict. */
export const GET = asViewer(async (req, res) => {
  res.json(await importBody(req))
})

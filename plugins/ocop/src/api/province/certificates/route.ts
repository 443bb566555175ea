import { now } from "../../../gate/clock"
import { readRegister, registerChoices } from "../../../queries/province/certificates/register"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { registerFilter, sort } from "./_filter"

const query = registerFilter.extend({ page, sort })

/** `GET /province/certificates`: the certificate that speaks for each product, 50 a page, with what the filters may choose from. */
export const GET = asViewer(async (req, res) => {
  const { page: number, sort: order, ...filter } = readQuery(req, query)
  const lines = await readRegister(req.scope, filter, order, now(req.scope))
  const skip = (number - 1) * PAGE_SIZE
  res.json({
    certificates: lines.slice(skip, skip + PAGE_SIZE),
    ...paging(number, lines.length),
    choices: await registerChoices(req.scope),
  })
})

import { now } from "../../../gate/clock"
import {
  lineFrom,
  readRegister,
  registerChoices,
} from "../../../queries/province/certificates/register"
import { closeOfDay } from "../../../rules/period"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { asOf, registerFilter, sort } from "./_filter"

const query = registerFilter.extend({ as_of: asOf, page, sort })

/**
 * `GET /province/certificates`: the certificate that speaks for each product, now or at the end of `as_of`, 50 a page, with what the
 * filters may choose from.
 */
export const GET = asViewer(async (req, res) => {
  const { page: number, sort: order, as_of, ...filter } = readQuery(req, query)
  const at = as_of ? closeOfDay(as_of) : now(req.scope)
  const found = await readRegister(req.scope, filter, order, at)
  const skip = (number - 1) * PAGE_SIZE
  res.json({
    certificates: found.slice(skip, skip + PAGE_SIZE).map((one) => lineFrom(one, at)),
    ...paging(number, found.length),
    choices: await registerChoices(req.scope),
  })
})

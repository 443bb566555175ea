import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import { openPointAtDesk } from "../../../province/network/points"
import { narrowed, networkCounts, readNetwork } from "../../../queries/province/network/points"
import { POINT_CLASSES } from "../../../sales-point/create-point"
import { choice, day, optionalText, text } from "../../admin/ocop/_staff/fields"
import { page, PAGE_SIZE, paging } from "../../admin/ocop/_staff/page"
import {
  floorArea,
  latitude,
  longitude,
  mailAddress,
  phone,
  unitCode,
} from "../../_staff-area/contact-fields"
import { readBody, readQuery } from "../../_staff-area/read-body"
import { asApprover, asViewer } from "../_access/desk"
import { askedPeriod } from "../_access/period"
import { pointAfter } from "./_answer"
import { pointsFilter } from "./_filter"

const listQuery = pointsFilter.extend({ page })

const pointBody = z.strictObject({
  code: text(40),
  name: text(200),
  class: choice(POINT_CLASSES),
  address: text(300),
  unit_code: unitCode.transform((value) => value ?? null),
  lat: latitude,
  lng: longitude,
  area_m2: floorArea,
  phone: phone.transform((value) => value ?? null),
  email: mailAddress.transform((value) => value ?? null),
  opened_on: day,
  operator_name: text(200),
  operator_tax_code: optionalText(20),
})

/** `GET /province/points?q&class&state&quiet&quiet_days&shelf&unit&from&to&sort&page`: the network, with all it leaves on the map. */
export const GET = asViewer(async (req, res) => {
  const { page: asked, ...filter } = readQuery(req, listQuery)
  const period = askedPeriod(req, filter)
  const network = await readNetwork(req.scope, { ...filter, period }, now(req.scope))
  const points = narrowed(network, filter)
  res.json({
    points: points.slice((asked - 1) * PAGE_SIZE, asked * PAGE_SIZE),
    ...paging(asked, points.length),
    map: points.flatMap(({ handle, name, class: kind, place, lat, lng, open, quiet, shelf }) =>
      lat === null || lng === null
        ? []
        : [{ handle, name, class: kind, place, lat, lng, open, quiet, shelf: shelf.verdict }]
    ),
    counts: networkCounts(network),
    period,
    quiet_days: filter.quiet_days,
  })
})

/** `POST /province/points`: a new point with its channel, stock location and pick-up. */
export const POST = asApprover(async (req, by) => {
  const given = readBody(req, pointBody)
  const { handle, audited } = await openPointAtDesk(req.scope, given, by)
  return pointAfter(req, audited, { handle, status: 201 })
})

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalDate } from "../../../rules/local-date"
import { openOn } from "../../../rules/period"

/** A platform with its days, as its list shows it. */
export type PlatformView = {
  code: string
  name: string
  url: string | null
  operator: string | null
  is_own: boolean
  opened_on: string | null
  closed_on: string | null
  successor: { code: string; name: string } | null
  open: boolean
}

/** Every platform that is known, by name; `open` on the day. */
export async function readPlatforms(
  container: MedusaContainer,
  today: LocalDate
): Promise<PlatformView[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Omit<PlatformView, "open">[] }>(
    `select p.code, p.name, p.url, p.operator, p.is_own, p.opened_on, p.closed_on,
            case when p.successor_code is not null
              then json_build_object('code', p.successor_code, 'name', coalesce(s.name, p.successor_code))
            end as successor
       from ocop_platform p
       left join ocop_platform s on s.code = p.successor_code and s.deleted_at is null
      where p.deleted_at is null
      order by p.name collate "vi-x-icu", p.code`
  )
  return rows.map((platform) => ({ ...platform, open: openOn(platform, today) }))
}

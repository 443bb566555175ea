import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { COVERAGE_MODULE } from "../modules/coverage"
import type CoverageModuleService from "../modules/coverage/service"
import { validProducts } from "../queries/sets/valid-products"
import { addDays, localDateAt } from "../rules/local-date"
import { askLink, LINK_RULES, type LinkRules } from "./ask-link"
import { linkOutcome } from "./link-outcome"
import { BY_LINK, sourceOf } from "./link-source"

export type LinkRun = {
  rules: LinkRules
  /** Links asked in one run, the longest unseen first. */
  most: number
  /** A link is asked again after so many days. */
  everyDays: number
  /** Waits between two questions to one host. */
  pause: () => Promise<void>
}

export type LinkRunSummary = { listed: number; not_listed: number; unreachable: number }

type Due = { platform_id: string; product_code: string; url: string; last_on: string }

const RUN: LinkRun = {
  rules: LINK_RULES,
  most: 500,
  everyDays: 7,
  pause: () => new Promise((done) => setTimeout(done, 1_000)),
}
const HOSTS_AT_ONCE = 4

/** The newest address of each listing on platforms that are open, not looked at lately. */
const DUE = `
  select platform_id, product_code, (array_agg(c.url order by c.checked_on desc) filter (where c.url is not null))[1] as url,
    max(c.checked_on) as last_on
  from ocop_listing_check c join ocop_platform p on p.id = c.platform_id
  where c.deleted_at is null and p.deleted_at is null
    and (p.opened_on is null or p.opened_on <= :today) and (p.closed_on is null or p.closed_on >= :today)
  group by platform_id, product_code
  having max(c.checked_on) <= :before and count(c.url) > 0
  order by max(c.checked_on), platform_id, product_code`

/**
 * Asks the links of valid products and records a check of today for each, with the HTTP status and the time it took. One host is
 * asked one question at a time. A check that somebody recorded today stands.
 */
export async function checkLinks(
  container: MedusaContainer,
  options: Partial<LinkRun> = {}
): Promise<LinkRunSummary> {
  const run = { ...RUN, ...options }
  const summary: LinkRunSummary = { listed: 0, not_listed: 0, unreachable: 0 }
  const hosts = [...byHost(await dueLinks(container, run)).values()]
  const worker = async () => {
    for (let links = hosts.shift(); links; links = hosts.shift()) {
      for (const [index, link] of links.entries()) {
        if (index > 0) await run.pause()
        const outcome = await record(container, link, run.rules)
        if (outcome) summary[outcome] += 1
      }
    }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker))
  return summary
}

async function dueLinks(container: MedusaContainer, { most, everyDays }: LinkRun): Promise<Due[]> {
  const today = localDateAt(now(container))
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Due[] }>(DUE, {
    today,
    before: addDays(today, -everyDays),
  })
  const valid = new Set((await validProducts(container, today)).products.map(({ code }) => code))
  return rows.filter(({ product_code }) => valid.has(product_code)).slice(0, most)
}

function byHost(links: Due[]): Map<string, Due[]> {
  const hosts = new Map<string, Due[]>()
  for (const link of links) {
    const host = URL.canParse(link.url) ? new URL(link.url).host : ""
    const known = hosts.get(host)
    if (known) known.push(link)
    else hosts.set(host, [link])
  }
  return hosts
}

async function record(
  container: MedusaContainer,
  { platform_id, product_code, url }: Due,
  rules: LinkRules
): Promise<keyof LinkRunSummary | null> {
  const answer = await askLink(url, rules)
  const outcome = linkOutcome(answer)
  const service: CoverageModuleService = container.resolve(COVERAGE_MODULE)
  const checked_on = localDateAt(now(container))
  const [recorded] = await service.listListingChecks({ platform_id, product_code, checked_on })
  if (recorded) return null
  await service.createListingChecks({
    platform_id,
    product_code,
    url,
    outcome,
    accepts_non_cash: await lastNonCash(service, platform_id, product_code),
    checked_on,
    checked_by: BY_LINK,
    source: sourceOf(answer),
  })
  return outcome
}

/** A link does not tell how one may pay: what was known stays known. */
async function lastNonCash(
  service: CoverageModuleService,
  platform_id: string,
  product_code: string
): Promise<boolean | null> {
  const [last] = await service.listListingChecks(
    { platform_id, product_code, outcome: "listed" },
    { order: { checked_on: "DESC" }, take: 1 }
  )
  return last?.accepts_non_cash ?? null
}

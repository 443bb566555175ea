import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDateAt } from "../../rules/local-date"
import { IS_TRADING, POINT_JSON, TRADING_POINTS, type TradingPoint } from "./point-columns"

const collator = new Intl.Collator("vi")

/** The points that trade at `now`, the province's own first and then by name; one statement. */
export async function readTradingPoints(
  container: MedusaContainer,
  now: Date
): Promise<TradingPoint[]> {
  return read(container, IS_TRADING, { today: localDateAt(now) })
}

/** One of them by its handle, or null. */
export async function readTradingPoint(
  container: MedusaContainer,
  handle: string,
  now: Date
): Promise<TradingPoint | null> {
  const where = `${IS_TRADING} and point.handle = :handle`
  const [point] = await read(container, where, { today: localDateAt(now), handle })
  return point ?? null
}

async function read(
  container: MedusaContainer,
  where: string,
  values: Record<string, string>
): Promise<TradingPoint[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { point: TradingPoint }[] }>(
    `select ${POINT_JSON} as point from ${TRADING_POINTS} where ${where}`,
    values
  )
  return rows
    .map(({ point }) => point)
    .sort(
      (a, b) =>
        Number(b.is_default_seller) - Number(a.is_default_seller) ||
        collator.compare(a.name, b.name)
    )
}

import { BackendError } from "./backend-error"
import type { PointSummary, StarCount } from "./contract"
import type { Cart, CartLine } from "./data/carts.server"
import { lookUpProduct } from "./data/product-lookup.server"
import { money } from "./format.server"
import type { Lang } from "./language"
import { foreseeableProblem, mustGo, type LineProblem } from "./line-problem"
import { picture, type PictureView } from "./picture.server"

/** One line as the pages show it: amounts are text in the page's language. */
export type LineView = {
  id: string
  handle: string
  title: string
  variant: string | null
  stars: StarCount | null
  picture: PictureView | null
  quantity: number
  unitPrice: string
  total: string
  /** Sold to adults only. */
  alcohol: boolean
  problem: LineProblem | null
}

/** One sales point's cart as the pages show it. `at` orders answers that cross on the way (milliseconds). */
export type CartView = {
  id: string
  point: { handle: string; name: string; address: string; delivers: boolean }
  lines: LineView[]
  pieces: number
  itemTotal: string
  /** A drink is among the lines: the buyer's age is asked for with the order. */
  alcohol: boolean
  /** A line has to be removed before this cart can be ordered. */
  blocked: boolean
  at: number
}

/** The cart with what the shop window knows of its products: picture, stars, and whether they can still be bought. */
export async function cartView(cart: Cart, point: PointSummary, lang: Lang): Promise<CartView> {
  const lines = await Promise.all(cart.lines.map((line) => lineView(line, point, lang)))
  return {
    id: cart.id,
    point: {
      handle: point.handle,
      name: point.name,
      address: point.address,
      delivers: point.delivers,
    },
    lines,
    pieces: cart.lines.reduce((sum, line) => sum + line.quantity, 0),
    itemTotal: money(cart.itemTotalVnd, lang),
    alcohol: lines.some((line) => line.alcohol),
    blocked: lines.some((line) => mustGo(line.problem)),
    at: Date.now(),
  }
}

async function lineView(line: CartLine, point: PointSummary, lang: Lang): Promise<LineView> {
  // Whoever has a drink in the cart was asked at the door.
  const found = await known(lookUpProduct(lang, line.handle, () => true))
  const lookup = typeof found === "object" ? found : null
  const detail = lookup?.product ?? null
  return {
    id: line.id,
    handle: line.handle,
    title: line.title,
    variant: line.variant,
    stars: detail?.sellable.ok ? detail.sellable.stars : null,
    picture: detail && picture(detail.picture, lang),
    quantity: line.quantity,
    unitPrice: money(line.unitPriceVnd, lang),
    total: money(line.totalVnd, lang),
    alcohol: detail?.alcohol ?? false,
    problem:
      found === "unknown"
        ? null
        : foreseeableProblem(line, point.handle, detail, lookup?.points ?? null),
  }
}

/** What the window says, "missing" for a 404, "unknown" when it does not answer: then nothing is claimed of the line. */
async function known<T>(lookup: Promise<T>): Promise<T | "missing" | "unknown"> {
  try {
    return await lookup
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return error.kind === "not_found" ? "missing" : "unknown"
  }
}

import { data } from "react-router"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import { readShop } from "~/lib/session.server"
import type { Route } from "./+types/me"

export type Me = { items: number; carts: number }

/** What the header shows of this shopper after hydration: pieces in all carts. Read from the cookie, asks nobody. */
export async function loader({ request }: Route.LoaderArgs) {
  const { pieces } = await readShop(request)
  const items = Object.values(pieces).reduce((sum, n) => sum + n, 0)
  const carts = Object.values(pieces).filter((n) => n > 0).length
  return data<Me>({ items, carts }, { headers: PRIVATE_PAGE })
}

import { data, redirectDocument } from "react-router"
import { BackendError } from "~/lib/backend-error"
import { saysAdult } from "~/lib/adult.server"
import { cartView, type CartView } from "~/lib/cart-view.server"
import { readCommand, runCommand } from "~/lib/data/cart-commands.server"
import { env } from "~/lib/env.server"
import { langOf, pathIn, type Lang } from "~/lib/language"
import { localPath } from "~/lib/local-path"
import { problemCode, problemText, type ProblemCode } from "~/lib/problem.server"
import { readShop, withCart, withoutCart, withReceive, writeShop } from "~/lib/session.server"
import type { Route } from "./+types/cart"

/** What a fetcher gets: the cart as it is now, or why not, in the shopper's language. */
export type CartAnswer =
  | { ok: true; cart: CartView; pieces: number }
  | { ok: false; code: ProblemCode; message: string; lineId: string | null }

/** A cart is changed by POST only; a visit by address leads to the cart. */
export function loader() {
  return redirectDocument("/cart")
}

/**
 * Adds to a cart, sets a quantity or removes a line; fields see `readCommand`. A fetcher gets a `CartAnswer`; a form posted
 * without JavaScript is sent to `return` (default: the cart), or to the cart with `?problem=` when it was refused.
 */
export async function action({ request, url }: Route.ActionArgs) {
  const form = await request.formData()
  const back = localPath(form.get("return"), env.PUBLIC_ORIGIN, "/cart")
  const lang = langOf(back)
  const plain = !new URL(request.url).pathname.endsWith(".data") && url.pathname === "/api/cart"
  const command = readCommand(form)
  if (!command) return refuse("bad_request", lang, plain, null)

  const shop = await readShop(request)
  const lineId = command.intent === "add" ? null : command.line_id
  try {
    const adult = await saysAdult(request)
    const result = await runCommand({ lang }, command, shop.carts[command.point], adult)
    if (!result.ok) {
      const cookie = await writeShop(withoutCart(shop, command.point))
      return refuse(result.code, lang, plain, lineId, { "set-cookie": cookie })
    }
    const { cart, seller } = result
    const pieces = cart.lines.reduce((sum, line) => sum + line.quantity, 0)
    const next = withReceive(
      withCart(shop, command.point, cart.id, pieces),
      command.point,
      command.intent === "add" ? command.receive : undefined
    )
    const headers = { "set-cookie": await writeShop(next) }
    if (plain) return redirectDocument(back, { status: 303, headers })
    const answer: CartAnswer = {
      ok: true,
      cart: await cartView(cart, seller, lang),
      pieces: Object.values(next.pieces).reduce((sum, n) => sum + n, 0),
    }
    return data(answer, { headers })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return refuse(problemCode(error), lang, plain, lineId)
  }
}

function refuse(
  code: ProblemCode,
  lang: Lang,
  plain: boolean,
  lineId: string | null,
  headers: Record<string, string> = {}
) {
  if (plain) {
    const query = new URLSearchParams({ problem: code, ...(lineId && { line: lineId }) })
    return redirectDocument(`${pathIn(lang, "/cart")}?${query.toString()}`, {
      status: 303,
      headers,
    })
  }
  const answer: CartAnswer = { ok: false, code, message: problemText(code, lang), lineId }
  return data(answer, { status: code === "unavailable" ? 503 : 400, headers })
}

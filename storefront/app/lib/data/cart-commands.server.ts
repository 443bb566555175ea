import { z } from "zod"
import { BackendError } from "~/lib/backend-error"
import type { Caller } from "~/lib/medusa.server"
import {
  addLine,
  ageConfirmedNow,
  confirmAge,
  findCart,
  openCart,
  setLine,
  type Cart,
} from "./carts.server"
import { findSeller, type Seller } from "./sellers.server"

/** Most pieces of one product in one order that the form lets through; the backend has the last word. */
export const MAX_PIECES = 999

const id = z.string().min(1).max(100)
const handle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(150)
const pieces = z.coerce.number().int().max(MAX_PIECES)

const commandShape = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("add"),
    point: handle,
    variant_id: id,
    quantity: pieces.min(1).default(1),
    // What was chosen on the product's page; only remembered, until the order asks.
    receive: z.enum(["pickup", "delivery"]).optional().catch(undefined),
  }),
  z.object({
    intent: z.literal("set"),
    point: handle,
    line_id: id,
    quantity: pieces.min(0),
    // The value of a "−" or "+" button; it goes before what stands in the number field.
    to: pieces.min(0).optional(),
  }),
  z.object({ intent: z.literal("remove"), point: handle, line_id: id }),
])

/** What a shopper asks of a cart. */
export type CartCommand = z.infer<typeof commandShape>

/** Reads the form fields `intent`, `point`, `variant_id`, `line_id`, `quantity`, `to`; null when they make no command. */
export function readCommand(form: FormData): CartCommand | null {
  const fields = Object.fromEntries([...form].filter(([, value]) => value !== ""))
  const parsed = commandShape.safeParse(fields)
  return parsed.success ? parsed.data : null
}

export type CommandResult =
  { ok: true; cart: Cart; seller: Seller } | { ok: false; code: "point_unknown" | "cart_gone" }

/**
 * Carries out a command on the cart that this browser has at the point (`cartId`, if any). Adding opens a new cart when
 * there is none or when the known one has vanished or become an order. The first drink in a cart takes along what the
 * buyer said at the door (`adult`). Refusals are thrown as BackendError with a code.
 */
export async function runCommand(
  caller: Caller,
  command: CartCommand,
  cartId: string | undefined,
  adult: boolean
): Promise<CommandResult> {
  const seller = await findSeller(caller.lang, command.point)
  if (!seller) return { ok: false, code: "point_unknown" }
  if (command.intent === "add") {
    const line = { variantId: command.variant_id, quantity: command.quantity }
    const added = cartId
      ? await ifUsable(caller, cartId, () =>
          withAge(
            adult,
            () => addLine(caller, cartId, line),
            async () => {
              await confirmAge(caller, cartId)
              return addLine(caller, cartId, line)
            }
          )
        )
      : null
    const opened = () =>
      withAge(
        adult,
        () => openCart(caller, seller, line),
        () => openCart(caller, seller, line, ageConfirmedNow())
      )
    return { ok: true, cart: added ?? (await opened()), seller }
  }
  if (!cartId) return { ok: false, code: "cart_gone" }
  const quantity = command.intent === "remove" ? 0 : (command.to ?? command.quantity)
  const cart = await ifUsable(caller, cartId, () =>
    setLine(caller, cartId, command.line_id, quantity)
  )
  if (cart) return { ok: true, cart, seller }
  // The line may be gone while the cart is still there: two tabs, or a second click on "remove".
  const current = await findCart(caller, cartId)
  return current && !current.completed
    ? { ok: true, cart: current, seller }
    : { ok: false, code: "cart_gone" }
}

/** A write that is refused for want of the buyer's age is repeated with it, when this browser has said so. */
async function withAge(
  adult: boolean,
  write: () => Promise<Cart>,
  confirmed: () => Promise<Cart>
): Promise<Cart> {
  try {
    return await write()
  } catch (error) {
    const asked = error instanceof BackendError && error.code === "age_not_confirmed"
    if (!asked || !adult) throw error
    return confirmed()
  }
}

/** The result of a write, or null when cart or line no longer exist or the cart has become an order. */
async function ifUsable(
  caller: Caller,
  cartId: string,
  write: () => Promise<Cart>
): Promise<Cart | null> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.kind === "not_found") return null
    // A finished cart is refused without a code of ours.
    if (error.kind === "refused" && !(await isOpen(caller, cartId))) return null
    throw error
  }
}

async function isOpen(caller: Caller, cartId: string): Promise<boolean> {
  const cart = await findCart(caller, cartId)
  return cart !== null && !cart.completed
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "./clock"
import { decideCompletion, decideFulfilment, decideLine, decideProduct } from "./decide"
import { refusalError, type Refusal } from "./refusal"
import type { CartToComplete, OrderToFulfil, PublishableProduct, Sale, SaleLine } from "./subjects"

/** Where the gate is asked, and what it is shown there. */
export type GateSubjects = {
  /** Products that are, or are about to be, published. */
  publish: { products: PublishableProduct[] }
  /** Lines that go into a cart or an order of one sales point. */
  sell: Sale & { lines: SaleLine[] }
  /** A cart that is about to become an order. */
  complete: CartToComplete & { cartId: string }
  /** Goods that are about to leave. */
  fulfil: OrderToFulfil
}

export type GateRule<Place extends keyof GateSubjects> = (
  subject: GateSubjects[Place],
  context: { at: Date; container: MedusaContainer }
) => Refusal | null | Promise<Refusal | null>

type GateRules = { [Place in keyof GateSubjects]: GateRule<Place>[] }

/**
 * Medusa takes one handler per hook in the whole process and does not start with two. So each hook has one dispatcher in
 * `workflows/hooks/`, which asks the list of its place here.
 */
const rules: GateRules = {
  publish: [({ products }, { at }) => first(products, (product) => decideProduct(product, at))],
  sell: [({ lines, ...sale }, { at }) => first(lines, (line) => decideLine(line, sale, at))],
  complete: [(cart, { at }) => decideCompletion(cart, at)],
  fulfil: [(order, { at }) => decideFulfilment(order, at)],
}

/**
 * Adds a rule of another plugin or of the backend, asked after ours: it can refuse more, never allow what was refused.
 * Call it once, at the top level of a file that Medusa loads at start.
 */
export function addGateRule<Place extends keyof GateSubjects>(
  place: Place,
  rule: GateRule<Place>
): void {
  rules[place].push(rule)
}

/** Asks every rule of a place. @throws MedusaError NOT_ALLOWED with the code of the first refusal */
export async function askGate<Place extends keyof GateSubjects>(
  place: Place,
  subject: GateSubjects[Place],
  container: MedusaContainer
): Promise<void> {
  const context = { at: now(container), container }
  for (const rule of rules[place]) {
    const refusal = await rule(subject, context)
    if (refusal) throw refusalError(refusal)
  }
}

function first<T>(items: T[], decide: (item: T) => Refusal | null): Refusal | null {
  for (const item of items) {
    const refusal = decide(item)
    if (refusal) return refusal
  }
  return null
}

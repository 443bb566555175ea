import { createContext, useContext } from "react"
import { translator, type Translate } from "./translate"
import type { CheckoutKey, CheckoutMessages } from "./vi/checkout"

const MessagesContext = createContext<CheckoutMessages | null>(null)

/** Set by the layout of the buying pages. */
export const CheckoutMessagesProvider = MessagesContext.Provider

/** The words of cart, checkout, payment and order. */
export function useCheckoutT(): Translate<CheckoutKey> {
  const messages = useContext(MessagesContext)
  if (!messages) throw new Error("useCheckoutT outside the buying pages")
  return translator(messages)
}

import { Outlet } from "react-router"
import { checkoutMessages } from "~/i18n/checkout-messages.server"
import { CheckoutMessagesProvider } from "~/i18n/use-checkout"
import { langOf } from "~/lib/language"
import type { Route } from "./+types/buying"

/** The pages of one shopper: their words travel with them, so that the shop window does not carry them. */
export function loader({ url }: Route.LoaderArgs) {
  return { messages: checkoutMessages(langOf(url.pathname)) }
}

/** The words change with the language alone, and each language has a layout of its own. */
export function shouldRevalidate() {
  return false
}

export default function Buying({ loaderData }: Route.ComponentProps) {
  return (
    <CheckoutMessagesProvider value={loaderData.messages}>
      <Outlet />
    </CheckoutMessagesProvider>
  )
}

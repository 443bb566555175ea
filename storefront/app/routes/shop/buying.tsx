import { isRouteErrorResponse, Link, Outlet, useLocation } from "react-router"
import { ErrorPage } from "~/components/error-page"
import { checkoutMessages } from "~/i18n/checkout-messages.server"
import { CheckoutMessagesProvider, useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import { langOf } from "~/lib/language"
import type { Route } from "./+types/buying"

/** The title of an error page; the pages themselves have their own. */
export const meta: Route.MetaFunction = ({ error, loaderData, location }) => {
  if (!error || !loaderData) return []
  const missing = isRouteErrorResponse(error) && error.status === 404
  return [
    {
      title: missing
        ? `${loaderData.messages[`notFound.${missingThing(location.pathname)}.title`]} · OCOP Quảng Ninh`
        : "OCOP Quảng Ninh",
    },
    { name: "robots", content: "noindex" },
  ]
}

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

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData || !isRouteErrorResponse(error) || error.status !== 404) {
    return <ErrorPage error={error} />
  }
  return (
    <CheckoutMessagesProvider value={loaderData.messages}>
      <Missing />
    </CheckoutMessagesProvider>
  )
}

const missingThing = (pathname: string) => (pathname.includes("/checkout/") ? "cart" : "order")

/** A cart or an order that is not there, or not this visitor's: the answer is the same. */
function Missing() {
  const t = useCheckoutT()
  const { to } = useShop()
  const thing = missingThing(useLocation().pathname)
  return (
    <div className="flex max-w-xl flex-col gap-5 py-14">
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t(`notFound.${thing}.title`)}
      </h1>
      <p>{t(`notFound.${thing}.text`)}</p>
      <p>
        <Link className="button button-primary" to={to(thing === "cart" ? "/cart" : "/products")}>
          {t(`notFound.${thing}.action`)}
        </Link>
      </p>
    </div>
  )
}

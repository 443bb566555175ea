import type { ReactNode } from "react"
import { data, isRouteErrorResponse, Outlet, useLocation } from "react-router"
import { ErrorPage } from "~/components/error-page"
import { LastResort } from "~/components/last-resort"
import { ShopFooter } from "~/components/shop-footer"
import { ShopHeader } from "~/components/shop-header"
import { shopMessages } from "~/i18n/shop-messages.server"
import { ShopFrameProvider, useShop } from "~/i18n/use-shop"
import { langOf } from "~/lib/language"
import { operator } from "~/lib/operator.server"
import type { Route } from "./+types/_layout"

export const meta: Route.MetaFunction = ({ error, loaderData }) => {
  const missing = isRouteErrorResponse(error) && error.status === 404
  const words = loaderData?.messages
  return [
    {
      title:
        error && words
          ? `${words[missing ? "error.404.title" : "error.500.title"]} · OCOP Quảng Ninh`
          : "OCOP Quảng Ninh",
    },
    { name: "robots", content: "noindex" },
  ]
}

export function headers() {
  return { "cache-control": "private, no-store" }
}

export function loader({ url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  return data({ lang, messages: shopMessages(lang), operator })
}

/** The frame changes with the language alone, and each language has a layout of its own. */
export function shouldRevalidate() {
  return false
}

export default function ShopLayout({ loaderData }: Route.ComponentProps) {
  return (
    <Frame data={loaderData}>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData) return <LastResort error={error} />
  return (
    <Frame data={loaderData}>
      <ErrorPage error={error} />
    </Frame>
  )
}

function Frame({
  data,
  children,
}: {
  data: Route.ComponentProps["loaderData"]
  children: ReactNode
}) {
  return (
    <ShopFrameProvider value={{ lang: data.lang, messages: data.messages }}>
      <SkipLink />
      <div className="flex min-h-dvh flex-col">
        <ShopHeader />
        <main id="main" tabIndex={-1} className="shell flex-1 outline-none">
          {children}
        </main>
        <ShopFooter operator={data.operator} />
      </div>
    </ShopFrameProvider>
  )
}

function SkipLink() {
  const { t } = useShop()
  const { pathname, search } = useLocation()
  return (
    <a
      href={`${pathname}${search}#main`}
      className="sr-only z-10 rounded-control bg-surface px-4 py-3 font-semibold text-sea focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      {t("skip")}
    </a>
  )
}

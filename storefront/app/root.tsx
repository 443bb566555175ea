import latin400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url"
import vietnamese400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url"
import type { ReactNode } from "react"
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteLoaderData,
} from "react-router"
import type { Route } from "./+types/root"
import { LastResort } from "~/components/last-resort"
import { RouteChange } from "~/components/route-change"
import { langOf } from "~/lib/language"
import type { loader as provinceArea } from "~/routes/province/_layout"
import type { loader as salesPointArea } from "~/routes/sales-point/_layout"
import styles from "~/styles/app.css?url"

const font = (href: string) => ({
  rel: "preload",
  href,
  as: "font",
  type: "font/woff2",
  crossOrigin: "anonymous" as const,
})

export const links: Route.LinksFunction = () => [
  font(latin400),
  font(vietnamese400),
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
]

export const meta: Route.MetaFunction = () => [{ title: "OCOP Quảng Ninh" }]

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  // The staff's areas have one address for both languages; their layouts know which one was chosen.
  const point = useRouteLoaderData<typeof salesPointArea>("sales-point")
  const province = useRouteLoaderData<typeof provinceArea>("province")
  return (
    <html lang={point?.lang ?? province?.lang ?? langOf(pathname)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#073F46" />
        <Meta />
        {/* The nonce comes from ServerRouter; an empty one here avoids React 18's hydration warning. */}
        <Links nonce="" />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <>
      <Outlet />
      <RouteChange />
    </>
  )
}

/** What is left when even the shop's own frame cannot be drawn. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <LastResort error={error} />
}

import { data, isRouteErrorResponse, Outlet } from "react-router"
import { AreaError } from "~/components/staff/area-error"
import { PlainFrame } from "~/components/staff/plain-frame"
import { AreaProvider } from "~/components/staff/use-staff"
import { LastResort } from "~/components/last-resort"
import { pointMessages } from "~/i18n/point-messages.server"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import { readPointCookie } from "~/lib/point-session.server"
import type { Route } from "./+types/_layout"

export const meta: Route.MetaFunction = ({ error, loaderData }) => {
  const words = loaderData?.messages
  const missing = isRouteErrorResponse(error) && error.status === 404
  return [
    {
      title:
        error && words
          ? `${words[missing ? "error.404.title" : "error.500.title"]} · OCOP Quảng Ninh`
          : "OCOP Quảng Ninh",
    },
    { name: "robots", content: "noindex, nofollow" },
  ]
}

export function headers() {
  return PRIVATE_PAGE
}

export async function loader({ request }: Route.LoaderArgs) {
  const { lang } = await readPointCookie(request)
  return data({ lang, messages: pointMessages(lang), home: "/sales-point" as const })
}

/** The words change with the language alone, and that is chosen by a form that loads the document anew. */
export function shouldRevalidate() {
  return false
}

/** The area of the sales points' staff: one language for all its pages, kept in the session. */
export default function SalesPointArea({ loaderData }: Route.ComponentProps) {
  return (
    <AreaProvider value={loaderData}>
      <Outlet />
    </AreaProvider>
  )
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData) return <LastResort error={error} />
  return (
    <AreaProvider value={loaderData}>
      <PlainFrame>
        <AreaError error={error} home="/sales-point" />
      </PlainFrame>
    </AreaProvider>
  )
}

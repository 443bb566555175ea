import { data, Outlet } from "react-router"
import { AreaError } from "~/components/staff/area-error"
import { PlainFrame } from "~/components/staff/plain-frame"
import { PointFrame } from "~/components/point/point-frame"
import { requirePoint } from "~/lib/point-session.server"
import type { Route } from "./+types/at-point"

export async function loader({ request, params }: Route.LoaderArgs) {
  const { me, point } = await requirePoint(request, params.point)
  return data({ point, person: me.name, several: me.points.length > 1 })
}

/** The frame of one point's pages: who, where, and the four places of work. */
export default function AtPoint({ loaderData }: Route.ComponentProps) {
  return (
    <PointFrame {...loaderData}>
      <Outlet />
    </PointFrame>
  )
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData) {
    return (
      <PlainFrame>
        <AreaError error={error} home="/sales-point" />
      </PlainFrame>
    )
  }
  return (
    <PointFrame {...loaderData}>
      <AreaError error={error} home={`/sales-point/${loaderData.point.handle}`} />
    </PointFrame>
  )
}

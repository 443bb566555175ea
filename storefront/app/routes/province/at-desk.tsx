import { data, Outlet } from "react-router"
import { DeskFrame } from "~/components/desk/desk-frame"
import { AreaError } from "~/components/staff/area-error"
import { PlainFrame } from "~/components/staff/plain-frame"
import { requireProvince } from "~/lib/province-session.server"
import type { Route } from "./+types/at-desk"

export async function loader({ request }: Route.LoaderArgs) {
  const { me } = await requireProvince(request)
  return data({ person: { name: me.name, role: me.role } })
}

/** The frame of the desk's pages: who, and the parts of the work. */
export default function AtDesk({ loaderData }: Route.ComponentProps) {
  return (
    <DeskFrame person={loaderData.person}>
      <Outlet />
    </DeskFrame>
  )
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData) {
    return (
      <PlainFrame>
        <AreaError error={error} home="/province" />
      </PlainFrame>
    )
  }
  return (
    <DeskFrame person={loaderData.person}>
      <AreaError error={error} home="/province" />
    </DeskFrame>
  )
}

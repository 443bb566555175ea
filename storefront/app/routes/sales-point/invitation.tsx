import { data } from "react-router"
import { useArea } from "~/components/point/use-point"
import { InvitationForm, type InvitedPerson } from "~/components/staff/invitation-form"
import { pointT } from "~/i18n/point-messages.server"
import { clientAddressContext } from "~/lib/client-address.server"
import { day } from "~/lib/format.server"
import { POINT_AREA, type PointRole } from "~/lib/point-session.server"
import { invitationPath, orEnded, takeInvitation } from "~/lib/staff/invitation.server"
import { anonymous } from "~/lib/staff/sign-in.server"
import type { Route } from "./+types/invitation"

type Invitation = Omit<InvitedPerson, "until"> & {
  point: { handle: string; name: string }
  role: PointRole
  expires_at: string
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
  // The address is the invitation: it does not travel to other sites.
  { name: "referrer", content: "same-origin" },
]

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { lang } = await POINT_AREA.readCookie(request)
  const t = pointT(lang)
  const asked = anonymous(lang, context.get(clientAddressContext)).get<{ invitation: Invitation }>(
    invitationPath(POINT_AREA, params.token)
  )
  const { told, status } = await orEnded(POINT_AREA, request, asked)
  const invitation = told && { ...told.invitation, until: day(told.invitation.expires_at) }
  return data(
    { title: t(invitation ? "invitation.title" : "invitation.ended"), invitation },
    status
  )
}

export function action({ request, params, context }: Route.ActionArgs) {
  const address = context.get(clientAddressContext)
  return takeInvitation(POINT_AREA, request, { address, token: params.token })
}

export default function PointInvitation({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const { title, invitation } = loaderData
  const answer = actionData && "errors" in actionData ? actionData : undefined
  return (
    <InvitationForm title={title} person={invitation} answer={answer}>
      {invitation &&
        t("invitation.text", {
          point: invitation.point.name,
          role: t(`role.${invitation.role}`),
        })}
    </InvitationForm>
  )
}

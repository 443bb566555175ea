import { data } from "react-router"
import { useWords } from "~/components/desk/words"
import { InvitationForm, type InvitedPerson } from "~/components/staff/invitation-form"
import { deskT } from "~/i18n/staff-messages.server"
import { clientAddressContext } from "~/lib/client-address.server"
import { day } from "~/lib/format.server"
import { PROVINCE_AREA, type ProvinceRole } from "~/lib/province-session.server"
import { invitationPath, orEnded, takeInvitation } from "~/lib/staff/invitation.server"
import { anonymous } from "~/lib/staff/sign-in.server"
import type { Route } from "./+types/invitation"

type Invitation = Omit<InvitedPerson, "until"> & { role: ProvinceRole; expires_at: string }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
  // The address is the invitation: it does not travel to other sites.
  { name: "referrer", content: "same-origin" },
]

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { lang } = await PROVINCE_AREA.readCookie(request)
  const t = deskT(lang)
  const asked = anonymous(lang, context.get(clientAddressContext)).get<{ invitation: Invitation }>(
    invitationPath(PROVINCE_AREA, params.token)
  )
  const { told, status } = await orEnded(PROVINCE_AREA, request, asked)
  const invitation = told && { ...told.invitation, until: day(told.invitation.expires_at) }
  return data(
    { title: t(invitation ? "invitation.title" : "invitation.ended"), invitation },
    status
  )
}

export function action({ request, params, context }: Route.ActionArgs) {
  const address = context.get(clientAddressContext)
  return takeInvitation(PROVINCE_AREA, request, { address, token: params.token })
}

export default function ProvinceInvitation({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords()
  const { title, invitation } = loaderData
  const answer = actionData && "errors" in actionData ? actionData : undefined
  return (
    <InvitationForm title={title} person={invitation} answer={answer}>
      {invitation &&
        t("invitation.text", { point: t("desk.name"), role: t(`role.${invitation.role}`) })}
    </InvitationForm>
  )
}

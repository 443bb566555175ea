import { data } from "react-router"
import { FormAnswer, type Answer } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import { ProfileFacts } from "~/components/point/profile-facts"
import { ProfileForms } from "~/components/point/profile-forms"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { QUANG_NINH_UNITS } from "~/lib/data/administrative-units.server"
import { addressOf } from "~/lib/data/address-text.server"
import { day } from "~/lib/format.server"
import {
  orPointPage,
  pointApi,
  pointPath,
  requireManager,
  requirePoint,
} from "~/lib/point-session.server"
import type { PointProfile } from "~/lib/point/contract"
import { readHours } from "~/lib/point/hours-form.server"
import { notTaken, refused, secret, typed } from "~/lib/staff/refused.server"
import type { Route } from "./+types/profile"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const { point } = await orPointPage(
    request,
    pointApi(session).get<{ point: PointProfile }>(pointPath(params.point))
  )
  return data({
    title: pointT(session.lang)("profile.title"),
    profile: point,
    address: addressOf(point),
    units: QUANG_NINH_UNITS,
    openedOn: day(point.opened_on),
    closedDays: point.closed_days.map((one) => ({ ...one, day: day(one.date) })),
  })
}

const FACTS = [
  "address",
  "unit_code",
  "phone",
  "email",
  "website",
  "facebook",
  "zalo",
  "tiktok",
] as const
const LINKS = ["website", "facebook", "zalo", "tiktok"] as const
const NUMBERS = ["lat", "lng", "area_m2"] as const

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireManager(request, params.point)
  const t = pointT(session.lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const api = pointApi(session)
  const at = (path = "") => pointPath(params.point, path)
  const text = (name: string) => typed(form, name)
  try {
    switch (intent) {
      case "facts": {
        const errors: Record<string, string> = {}
        const numbers: Record<string, number | null> = {}
        for (const name of NUMBERS) {
          const value = text(name).replace(",", ".")
          if (value && !/^-?\d{1,4}(\.\d{1,8})?$/.test(value)) errors[name] = t("form.number")
          numbers[name] = value ? Number(value) : null
        }
        if (!text("address")) errors.address = t("form.missing")
        const { lat, lng } = numbers
        if (lat && (lat < 8 || lat > 24)) errors.lat = t("profile.lat.wrong")
        if (lng && (lng < 102 || lng > 110)) errors.lng = t("profile.lng.wrong")
        if (text("phone") && !/^\+?[\d\s.]{8,20}$/.test(text("phone")))
          errors.phone = t("form.phone")
        if (text("email") && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text("email"))) {
          errors.email = t("form.email")
        }
        for (const name of LINKS) {
          const link = text(name)
          if (link && !(/^https?:\/\/\S+$/i.test(link) && URL.canParse(link))) {
            errors[name] = t("form.url")
          }
        }
        if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
        await api.post(at(), {
          ...numbers,
          ...Object.fromEntries(FACTS.map((name) => [name, text(name) || null])),
        })
        break
      }
      case "hours": {
        const { hours, faults } = readHours(form)
        if (faults.length > 0) {
          return notTaken(
            400,
            form,
            null,
            Object.fromEntries(
              faults.map((one) => [one, t("profile.hours.wrong", { day: t(dayKey(one)) })])
            )
          )
        }
        await api.post(at(), { hours })
        break
      }
      case "close-day":
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text("date"))) {
          return notTaken(400, form, null, { date: t("form.date") })
        }
        await api.post(at("/closed-days"), { date: text("date"), reason: text("reason") || null })
        break
      case "open-day":
        await api.remove(at(`/closed-days/${encodeURIComponent(text("date"))}`))
        break
      case "photo": {
        const file = form.get("file")
        if (!(file instanceof File) || file.size === 0) {
          return notTaken(400, form, null, { file: t("profile.photo.missing") })
        }
        if (!text("alt")) return notTaken(400, form, null, { alt: t("form.missing") })
        const body = new FormData()
        body.set("file", file, file.name)
        body.set("alt", text("alt"))
        await api.post(at("/photos"), body, 30_000)
        break
      }
      case "remove-photo":
        await api.remove(at(`/photos/${encodeURIComponent(text("id"))}`))
        break
      case "bank":
        await api.post(at("/bank-account"), {
          bank_bin: text("bank_bin").replace(/\s/g, ""),
          account: text("account").replace(/\s/g, ""),
          holder: text("holder"),
          password: secret(form, "password"),
        })
        break
      default:
        return notTaken(400, form, t("error.500.text"))
    }
    return data<Answer>({ ok: true, intent, text: t("form.saved") })
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

function dayKey(day: string) {
  const found = (["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const).find(
    (one) => one === day
  )
  return `day.${found ?? "mon"}` as const
}

/** What shoppers read of this point; managers change it here. */
export default function Profile({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to, manager, handle } = usePlace()
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: to(""), text: t("frame.place.point") }}>
        <a className="button button-plain" href={`/points/${handle}`}>
          {t("profile.public")}
        </a>
      </PageHead>
      <FormAnswer answer={actionData} />
      <div className="flex flex-col gap-5">
        <ProfileFacts
          profile={loaderData.profile}
          address={loaderData.address}
          openedOn={loaderData.openedOn}
        />
        {manager && (
          <ProfileForms
            profile={loaderData.profile}
            units={loaderData.units}
            closedDays={loaderData.closedDays}
            answer={actionData}
          />
        )}
      </div>
    </>
  )
}

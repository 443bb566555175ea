import { data, Link, redirect } from "react-router"
import { Icon } from "~/components/icon"
import { Notice } from "~/components/notice"
import { PlainFrame } from "~/components/staff/plain-frame"
import { useArea } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { requireStaff } from "~/lib/point-session.server"
import type { Route } from "./+types/choose"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const { me, lang } = await requireStaff(request)
  const [only] = me.points
  if (only && me.points.length === 1 && !url.searchParams.has("choose")) {
    throw redirect(`/sales-point/${only.handle}`)
  }
  return data({ title: pointT(lang)("choose.title"), points: me.points })
}

/** Where somebody works at several points: which one. */
export default function Choose({ loaderData }: Route.ComponentProps) {
  const { t } = useArea()
  const { points } = loaderData
  return (
    <PlainFrame>
      <h1 tabIndex={-1} className="text-2xl">
        {t("choose.title")}
      </h1>
      {points.length === 0 ? (
        <div className="mt-5">
          <Notice tone="warning" title={t("choose.none.title")}>
            <p>{t("choose.none.text")}</p>
          </Notice>
        </div>
      ) : (
        <ul className="mt-5 flex flex-col gap-3">
          {points.map((point) => (
            <li key={point.handle}>
              <Link
                to={`/sales-point/${point.handle}`}
                className="card flex items-center gap-3 p-4 hover:border-sea hover:bg-sea-tint"
              >
                <Icon name="store" className="size-6 text-sea" />
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold">{point.name}</span>
                  <span className="block text-sm text-muted">
                    {t(`role.${point.role}`)}
                    {point.closed && ` · ${t("choose.closed")}`}
                  </span>
                </span>
                <Icon name="right" className="size-5 text-muted" />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-6">
        <Link className="link inline-flex min-h-11 items-center" to="/sales-point/account">
          {t("account.title")}
        </Link>
      </p>
    </PlainFrame>
  )
}

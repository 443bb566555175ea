import { data } from "react-router"
import { Icon } from "~/components/icon"
import { PageHead, Part } from "~/components/staff/page-head"
import { ShelfVerdict } from "~/components/point/shelf-verdict"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { day } from "~/lib/format.server"
import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import { whyNot } from "~/lib/point/why-not"
import type { Compliance } from "~/lib/point/contract"
import type { Route } from "./+types/compliance"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const answer = await orPointPage(
    request,
    pointApi(session).get<Compliance>(pointPath(params.point, "/compliance"))
  )
  return data({
    title: pointT(session.lang)("compliance.title"),
    ...answer,
    // What does not count is what somebody may have to do something about.
    shelf_products: [...answer.shelf_products].sort((a, b) => Number(a.counts) - Number(b.counts)),
    inspectedOn: answer.inspection && day(answer.inspection.inspected_on),
  })
}

const SIGNS = ["has_sign", "has_shelves", "has_price_list"] as const

/** What Decision 45/2021 asks of a point, and how it stands now. */
export default function CompliancePage({ loaderData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  const { shelf, shelf_products, area, inspection, inspectedOn } = loaderData
  const classOf = CLASSES.find((one) => one === area.class)
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: to(""), text: t("frame.place.point") }} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="flex flex-col gap-5">
          <ShelfVerdict shelf={shelf} />
          <Part title={t("compliance.area")}>
            <p>
              {classOf ? t(`class.${classOf}`) : area.class} ·{" "}
              {area.area_m2 === null
                ? t("compliance.area.unknown")
                : t("compliance.area.has", { n: area.area_m2 })}
            </p>
            {area.minimum_m2 !== null && (
              <p className="text-muted">{t("compliance.area.minimum", { n: area.minimum_m2 })}</p>
            )}
            {area.ok !== null && (
              <Verdict
                ok={area.ok}
                text={t(area.ok ? "compliance.area.ok" : "compliance.area.small")}
              />
            )}
          </Part>
          <Part title={t("compliance.inspection")}>
            {inspection ? (
              <>
                <p className="text-muted">
                  {inspection.by
                    ? t("compliance.inspected", { day: inspectedOn ?? "", by: inspection.by })
                    : t("compliance.inspectedOn", { day: inspectedOn ?? "" })}
                </p>
                <ul className="flex flex-col gap-2">
                  {SIGNS.map((sign) => (
                    <li key={sign}>
                      <Verdict
                        ok={inspection[sign]}
                        text={`${t(`compliance.${sign}`)}: ${t(inspection[sign] ? "compliance.yes" : "compliance.no")}`}
                      />
                    </li>
                  ))}
                </ul>
                {inspection.note && <p>{inspection.note}</p>}
              </>
            ) : (
              <p className="text-muted">{t("compliance.never")}</p>
            )}
          </Part>
          <Part title={t("compliance.print")}>
            <p className="flex flex-wrap gap-3">
              <a className="button button-plain" href={to("/price-list.pdf")}>
                {t("stock.priceList")}
              </a>
              <a className="button button-plain" href={to("/labels.pdf")}>
                {t("stock.labels")}
              </a>
            </p>
          </Part>
        </div>
        <Part title={t("compliance.products")}>
          {shelf_products.length === 0 ? (
            <p className="text-muted">{t("stock.none.text")}</p>
          ) : (
            <ul className="divide-y divide-line">
              {shelf_products.map((one) => {
                const reason = whyNot(one.reason)
                return (
                  <li key={one.handle} className="py-2">
                    <span className="block">{one.title}</span>
                    <Verdict
                      ok={one.counts}
                      text={
                        one.counts
                          ? t("compliance.counts")
                          : t("compliance.notCounted", { why: reason ? t(reason) : "–" })
                      }
                    />
                  </li>
                )
              })}
            </ul>
          )}
        </Part>
      </div>
    </>
  )
}

const CLASSES = ["centre", "shop", "kiosk", "fair_booth", "mall_corner"] as const

function Verdict({ ok, text }: { ok: boolean; text: string }) {
  return (
    <span className={`inline-flex items-start gap-2 text-sm ${ok ? "text-leaf" : "text-clay"}`}>
      <Icon name={ok ? "check" : "alert"} className="mt-0.5 size-4" />
      {text}
    </span>
  )
}

import { useShop } from "~/i18n/use-shop"
import type { PointView } from "~/lib/data/points.server"

/** A week's opening hours, today marked, and the single days off that are known. */
export function PointHours({ week, closedDays }: Pick<PointView, "week" | "closedDays">) {
  const { t } = useShop()
  if (week.length === 0 && closedDays.length === 0) return null
  return (
    <section aria-labelledby="hours" className="card px-5 py-4 sm:px-6">
      <h2 id="hours" className="text-lg">
        {t("hours.title")}
      </h2>
      {week.length > 0 && (
        <dl className="mt-1">
          {week.map((day) => (
            <div
              key={day.name}
              className={`flex justify-between gap-4 py-1 ${day.today ? "font-semibold" : ""}`}
            >
              <dt>{day.name}</dt>
              <dd className="text-right tabular-nums">{day.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {closedDays.length > 0 && (
        <>
          <h3 className="mt-3 text-base">{t("hours.closed-days")}</h3>
          <ul className="text-muted">
            {closedDays.map((day) => (
              <li key={day.date}>
                {day.date}
                {day.reason && <span lang="vi">: {day.reason}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

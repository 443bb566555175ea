import type { OrderDetail } from "~/lib/point/orders.server"
import { useArea } from "../use-point"

/** Who did what with the order, and when. */
export function OrderHistory({ events }: { events: OrderDetail["events"] }) {
  const { t } = useArea()
  return (
    <section aria-labelledby="history" className="card p-4">
      <h2 id="history" className="text-lg">
        {t("order.history")}
      </h2>
      <ol className="mt-2 flex flex-col gap-2">
        {events.map((event) => (
          <li key={`${event.at} ${event.what}`}>
            <span className="font-semibold">{t(`order.event.${event.what}`)}</span>
            <span className="block text-sm text-muted">
              {event.atText}
              {event.who && ` · ${event.who}`}
            </span>
            {event.note && <span className="block text-sm">{event.note}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

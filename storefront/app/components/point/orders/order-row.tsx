import { Link } from "react-router"
import type { OrderCard } from "~/lib/point/orders.server"
import { useArea, usePlace } from "../use-point"
import { OrderBadges } from "./order-badges"

/** One order in the list: number, who, how it is handed over, and what is in it. */
export function OrderRow({ order }: { order: OrderCard }) {
  const { t } = useArea()
  const { to } = usePlace()
  const [first, ...more] = order.items
  return (
    <li className="card relative p-4 hover:border-sea">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg">
          <Link
            className="after:absolute after:inset-0 hover:underline"
            to={to(`/orders/${order.id}`)}
          >
            {t("order.title", { id: String(order.display_id) })}
          </Link>
        </h2>
        <span className="font-semibold tabular-nums">{order.total}</span>
      </div>
      <OrderBadges order={order} />
      <p className="mt-2">
        {order.customer.name || t("orders.walkIn")}
        {order.phone && <span className="text-muted"> · {order.phone}</span>}
      </p>
      {first && (
        <p className="text-muted">
          {first.quantity} × {first.title}
          {more.length > 0 && `, +${more.length}`} · {t("orders.units", { n: String(order.units) })}
        </p>
      )}
      <p className="text-sm text-muted">{t("order.placed", { at: order.placedAt })}</p>
    </li>
  )
}

import type { OrderCard } from "~/lib/point/orders.server"
import { Icon, type IconName } from "../../icon"
import { useArea } from "../use-point"

/** Where the order stands, how it is handed over, and what needs attention: each by a word, the colour only helps. */
export function OrderBadges({ order }: { order: OrderCard }) {
  const { t } = useArea()
  return (
    <p className="mt-1 flex flex-wrap gap-2 text-sm">
      <Badge look="bg-sea-tint text-sea-dark">{t(`orders.state.${order.state}`)}</Badge>
      <Badge
        look="bg-sea-tint text-sea-dark"
        icon={order.method === "delivery" ? "truck" : "store"}
      >
        {t(`orders.method.${order.method}`)}
      </Badge>
      {order.state === "ready" && order.pickupUntil && (
        <Badge
          look={order.overdue ? "bg-berry-tint text-berry" : "bg-leaf-tint text-leaf"}
          icon={order.overdue ? "alert" : "clock"}
        >
          {order.overdue ? t("orders.overdue") : t("orders.until", { until: order.pickupUntil })}
        </Badge>
      )}
      {order.age_check && (
        <Badge look="bg-clay-tint text-clay" icon="alert">
          {t("order.alcohol")}
        </Badge>
      )}
    </p>
  )
}

function Badge({ look, icon, children }: { look: string; icon?: IconName; children: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-control px-2 py-0.5 font-semibold ${look}`}
    >
      {icon && <Icon name={icon} className="size-4" />}
      {children}
    </span>
  )
}

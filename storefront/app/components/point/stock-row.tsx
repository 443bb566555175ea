import { Link } from "react-router"
import { Icon } from "../icon"
import { useArea, usePlace } from "./use-point"

/** One product of the shelf as the list shows it; amounts and days are already written out. */
export type StockRowView = {
  variant_id: string
  title: string
  producer: string
  sku: string
  available: number
  reserved: number
  price: string
  state: "ok" | "low" | "out" | "unsellable"
  elsewhere: string | null
}

const LOOKS = {
  ok: "text-leaf",
  low: "text-clay",
  out: "text-berry",
  unsellable: "text-berry",
} as const

/** A row that is one link, its number large enough to be read at arm's length. */
export function StockRow({ item }: { item: StockRowView }) {
  const { t } = useArea()
  const { to } = usePlace()
  return (
    <Link
      to={to(`/stock/${encodeURIComponent(item.variant_id)}`)}
      className="flex items-center gap-3 px-4 py-3 hover:bg-sea-tint"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{item.title}</span>
        <span className="block text-sm text-muted">
          {item.producer} · <span className="whitespace-nowrap">{item.sku}</span>
        </span>
        <span className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm">
          <span className="price">{item.price}</span>
          <span className={`inline-flex items-center gap-1 font-semibold ${LOOKS[item.state]}`}>
            <Icon name={item.state === "ok" ? "check" : "alert"} className="size-4" />
            {t(`stock.state.${item.state}`)}
          </span>
          {item.elsewhere && (
            <span className="text-muted">{t("stock.from", { province: item.elsewhere })}</span>
          )}
        </span>
      </span>
      <span className="shrink-0 text-right">
        <span className="block text-xl font-semibold tabular-nums">{item.available}</span>
        <span className="block text-sm text-muted">
          {item.reserved > 0 ? t("stock.reserved", { n: item.reserved }) : t("stock.left")}
        </span>
      </span>
    </Link>
  )
}

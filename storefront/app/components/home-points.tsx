import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { HomeView } from "~/lib/data/home.server"
import { Icon } from "./icon"

/** The sales points, each with the way to what it has. */
export function HomePoints({ points }: { points: HomeView["points"] }) {
  const { t, to } = useShop()
  if (points.length === 0) return null
  return (
    <section aria-labelledby="points" className="pt-14">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="points" className="text-xl sm:text-2xl">
          {t("home.points", { n: points.length })}
        </h2>
        <Link to={to("/points")} className="link inline-flex min-h-11 items-center">
          {t("home.points.map")}
        </Link>
      </div>
      <p className="mt-2 max-w-prose text-muted">{t("home.points.text")}</p>
      <ul className="mt-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {points.map((point) => (
          <li key={point.handle} className="card flex flex-col gap-1.5 p-4">
            <h3 className="text-base" lang="vi">
              <Link to={to(`/points/${point.handle}`)} className="hover:underline">
                {point.name}
              </Link>
            </h3>
            <p className="flex gap-2 text-sm text-muted">
              <Icon name="pin" className="mt-0.5 size-4" />
              <span lang="vi">{point.address}</span>
            </p>
            {point.hours && (
              <p className="flex gap-2 text-sm text-muted">
                <Icon name="clock" className="mt-0.5 size-4" />
                <span lang="vi">{point.hours}</span>
              </p>
            )}
            <p className="flex gap-2 text-sm text-muted">
              <Icon name={point.delivers ? "truck" : "store"} className="mt-0.5 size-4" />
              {t(point.delivers ? "point.delivers" : "point.pickup")}
            </p>
            <Link
              to={to(`/points/${point.handle}#goods`)}
              className="link mt-auto inline-flex min-h-11 items-center"
            >
              {t("home.points.products", { products: point.products })}
              <span className="sr-only"> {point.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { PointCardView } from "~/lib/data/points.server"
import { distanceKm, distanceText, nearestFirst } from "~/lib/distance"
import { Icon } from "../icon"
import { Door } from "./door"
import { usePosition } from "./use-position"

/** The first `most` points as cards; the nearest of all first once the browser has said where it is. */
export function PointList({ points, most }: { points: PointCardView[]; most: number }) {
  const { lang, t, to } = useShop()
  const whereabouts = usePosition()
  const here = whereabouts.state === "known" ? whereabouts.at : null
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {(here ? nearestFirst(points, here) : points).slice(0, most).map((point) => (
        <li
          key={point.handle}
          className="card relative flex flex-col gap-1.5 p-4 focus-within:border-sea hover:border-sea"
        >
          <h3 className="text-base" lang="vi">
            <Link
              to={to(`/points/${point.handle}`)}
              className="after:absolute after:inset-0 hover:underline"
            >
              {point.name}
            </Link>
          </h3>
          {here && point.at && (
            <p className="text-sm font-semibold text-sea">
              {t("near.distance", { distance: distanceText(distanceKm(here, point.at), lang) })}
            </p>
          )}
          <p className="flex gap-2 text-sm text-muted">
            <Icon name="pin" className="mt-0.5 size-4" />
            <span lang="vi">{point.address}</span>
          </p>
          {point.door ? (
            <Door door={point.door} />
          ) : (
            point.hours && (
              <p className="flex gap-2 text-sm text-muted">
                <Icon name="clock" className="mt-0.5 size-4" />
                <span lang="vi">{point.hours}</span>
              </p>
            )
          )}
          <p className="flex gap-2 text-sm text-muted">
            <Icon name={point.delivers ? "truck" : "store"} className="mt-0.5 size-4" />
            {t(point.delivers ? "point.delivers" : "point.pickup")}
          </p>
          <p className="mt-auto pt-1 font-semibold">{point.products}</p>
          {point.groups.length > 0 && (
            <p className="text-sm text-muted">{point.groups.join(" · ")}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { ProductView } from "~/lib/data/product.server"
import { Icon } from "./icon"
import { ProvinceMap } from "./province-map"

/** Who makes it and where, with a small map. */
export function ProductOrigin({ product: { origin, producer } }: { product: ProductView }) {
  const { t, to } = useShop()
  return (
    <section aria-labelledby="origin" className="card overflow-hidden">
      <div className="p-5 sm:p-6">
        <h2 id="origin" className="text-xl">
          {t("product.origin")}
        </h2>
        <p className="mt-3 font-semibold">
          <Link className="link" lang="vi" to={to(`/producers/${producer.handle}`)}>
            {producer.name}
          </Link>
        </p>
        <p className="text-muted">
          {producer.type}
          {producer.address && <span lang="vi"> · {producer.address}</span>}
        </p>
        {origin && (
          <p className="mt-3">
            <Link
              className="link inline-flex min-h-11 items-center gap-1.5"
              to={to(`/products?place=${origin.code}`)}
            >
              <Icon name="pin" />
              {t("product.more-from", { place: origin.name })}
            </Link>
            {origin.district && (
              <span className="block text-sm text-muted">
                {t("product.district", { district: origin.district })}
              </span>
            )}
          </p>
        )}
      </div>
      {origin?.dot && (
        <ProvinceMap className="h-auto w-full">
          <circle cx={origin.dot.x} cy={origin.dot.y} r="30" className="fill-sea" opacity=".18" />
          <circle
            cx={origin.dot.x}
            cy={origin.dot.y}
            r="13"
            className="fill-sea stroke-surface"
            strokeWidth="3"
          />
        </ProvinceMap>
      )}
    </section>
  )
}

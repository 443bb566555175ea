import { useShop } from "~/i18n/use-shop"
import type { Fact } from "~/lib/data/product.server"

/** Names and values in two columns, one above the other where there is no room. */
export function Facts({ facts }: { facts: Fact[] }) {
  const { lang } = useShop()
  return (
    <dl className="divide-y divide-line">
      {facts.map((fact) => (
        <div key={fact.name} className="grid gap-x-6 py-2.5 sm:grid-cols-[11rem_1fr]">
          <dt className="text-muted">{fact.name}</dt>
          <dd lang={fact.vi && lang !== "vi" ? "vi" : undefined} className="min-w-0">
            {fact.value}
          </dd>
        </div>
      ))}
    </dl>
  )
}

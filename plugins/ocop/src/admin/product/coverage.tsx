import { Button, StatusBadge, Text } from "@medusajs/ui"
import type { ProductFile } from "../staff-api/answers"
import { words } from "../words/language"
import { day } from "../words/printed"

/** On which platforms the product stands, since when, and the way to its page at the province's desk. */
export function Coverage({ product }: { product: ProductFile }) {
  const t = words()
  const { as_of, platforms } = product.coverage
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div>
        <Text size="small" weight="plus">
          {t.product.coverage}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t.product.coverageAt(day(as_of))}
        </Text>
      </div>
      {platforms.length === 0 ? (
        <Text size="small">{t.product.noPlatforms}</Text>
      ) : (
        <ul className="flex flex-col gap-y-2">
          {platforms.map(({ platform, listed, since }) => (
            <li key={platform.code} className="txt-small flex flex-wrap items-center gap-2">
              {platform.name}
              <StatusBadge color={listed ? "green" : "grey"}>
                {listed && since ? t.product.listedSince(day(since)) : t.product.notListed}
              </StatusBadge>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button asChild size="small" variant="secondary">
          <a href={product.desk_url} target="_blank" rel="noreferrer">
            {t.product.atDesk}
          </a>
        </Button>
      </div>
    </div>
  )
}

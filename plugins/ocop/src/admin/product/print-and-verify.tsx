import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useAnswer } from "../parts/answer"
import { Choice } from "../parts/page"
import type { ProductFile } from "../staff-api/answers"
import { search } from "../staff-api/request"
import { words } from "../words/language"

type Channels = {
  product: { sales_channels?: ({ sales_point?: Point | null } | null)[] | null }
}
type Point = { handle: string; name: string }

/** The public page, the code for the packaging, and labels for a shelf of a point that sells the product. */
export function PrintAndVerify({
  product,
  certified,
}: {
  product: ProductFile
  certified: boolean
}) {
  const t = words()
  const qr = `/admin/ocop/products/${product.ocop_product_id}/qr`
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" weight="plus">
        {t.product.print}
      </Text>
      <div className="flex flex-wrap gap-2">
        <Button asChild size="small" variant="secondary">
          <a href={product.verify_url} target="_blank" rel="noreferrer">
            {t.product.verify}
          </a>
        </Button>
        <Button asChild size="small" variant="secondary">
          <a href={`${qr}.png?size=1000`} download>
            {t.product.qrPng}
          </a>
        </Button>
        <Button asChild size="small" variant="secondary">
          <a href={`${qr}.svg`} download>
            {t.product.qrSvg}
          </a>
        </Button>
      </div>
      {certified && product.id && <Labels id={product.id} />}
    </div>
  )
}

function Labels({ id }: { id: string }) {
  const t = words()
  const fields = "id,sales_channels.sales_point.handle,sales_channels.sales_point.name"
  const answer = useAnswer<Channels>(`products/${id}${search({ fields })}`)
  const [chosen, setChosen] = useState<string | null>(null)
  const points = (answer.data?.product.sales_channels ?? []).flatMap((channel) =>
    channel?.sales_point ? [channel.sales_point] : []
  )
  const [first] = points
  if (!first) return null
  const point = chosen ?? first.handle
  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-2">
        <Choice
          label={t.product.labelsPoint}
          value={point}
          options={points.map(({ handle, name }) => ({ value: handle, label: name }))}
          onChoose={setChosen}
        />
        <Button asChild size="small" variant="secondary">
          <a href={`/admin/ocop/labels.pdf${search({ point, product: id })}`} download>
            {t.product.labels}
          </a>
        </Button>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t.product.labelsHint}
      </Text>
    </div>
  )
}

import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Text } from "@medusajs/ui"
import { Answered, useAnswer } from "../parts/answer"
import { ProductPanel } from "../product/product-panel"
import type { ProductFile } from "../staff-api/answers"
import { Refused } from "../staff-api/request"
import { words } from "../words/language"

/**
 * The OCOP side of a product, on Medusa's own page of it. Medusa puts widgets behind its own sections, and this shop's
 * first question about a product is whether it may be sold: so it is ordered to the top of its column.
 */
function ProductCertificate({ data }: { data: { id: string } }) {
  return (
    <div className="order-first">
      <Certificate id={data.id} />
    </div>
  )
}

function Certificate({ id }: { id: string }) {
  const t = words()
  const answer = useAnswer<{ product: ProductFile }>(`ocop/products/${id}`)
  if (answer.error instanceof Refused && answer.error.code === "unknown_product") {
    return (
      <Container>
        <Heading level="h2">{t.product.title}</Heading>
        <Text size="small">{t.product.notOcop}</Text>
      </Container>
    )
  }
  if (answer.data) {
    return <ProductPanel product={answer.data.product} onChange={() => answer.refetch()} />
  }
  return (
    <Container className="p-0">
      <Answered answer={answer}>{() => null}</Answered>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.before" })

export default ProductCertificate

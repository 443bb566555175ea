import { Container, Heading, Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { Answered, useAnswer } from "../../../parts/answer"
import { ProductPanel } from "../../../product/product-panel"
import type { ProductFile } from "../../../staff-api/answers"

/** The OCOP file of a product by our own id: also one that is not in the shop yet, and so has no page of Medusa's. */
function OcopProductPage() {
  const { id = "" } = useParams()
  const answer = useAnswer<{ product: ProductFile }>(`ocop/products/${id}`)
  return (
    <Answered answer={answer}>
      {({ product }) => (
        <div className="flex flex-col gap-y-3">
          <Container>
            <Heading>{product.name}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {product.code} · {product.producer.name}
            </Text>
          </Container>
          <ProductPanel product={product} onChange={() => answer.refetch()} />
        </div>
      )}
    </Answered>
  )
}

export default OcopProductPage

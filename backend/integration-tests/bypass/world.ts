import type { MedusaContainer } from "@medusajs/framework/types"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows"
import type { AxiosInstance } from "axios"
import { createOperator } from "../../src/setup/create-operator"
import { stockShelf, type ShelfProduct } from "../support/shelf"
import { ELSEWHERE, HERE, ISSUED, LAST_DAY, PRICE, TODAY, type Ground } from "./ground"
import { openStallWith, type Goods, type Stall } from "./stall"

const OPERATOR = { email: "operator@ocop.example", password: "mot-mat-khau-du-dai" }

/** What must never be more after somebody tried to get round the gate. */
export type Books = Record<
  "orders" | "units" | "payments" | "captures" | "published" | "fulfilments" | "credits",
  number
>

export type World = Ground & {
  openStall(): Promise<Stall>
  books(): Promise<Books>
}

/** A shop with two points and `products` products, all certified, published, listed and in stock at both. */
export async function openWorld(
  api: AxiosInstance,
  container: MedusaContainer,
  products: number
): Promise<World> {
  const clock = { now: () => TODAY }
  container.register(CLOCK, asValue(clock))
  const shelf = await stockShelf(
    container,
    [{ name: "OCOP Hạ Long", isDefault: true, licence: "01/GP-BLR" }, { name: "OCOP Vân Đồn" }],
    [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
    Array.from({ length: products }, (_, index) => productNumber(index + 1))
  )
  // The index is filled in the background of a start, which the runner cuts short when it puts the database back.
  await reindexCatalogue(container)
  await createOperator(container, OPERATOR)
  const { data } = await api.post<{ token: string }>("/auth/user/emailpass", OPERATOR)
  const waiting = await readGoods(container)
  const world: World = {
    container,
    api,
    shelf,
    clock,
    operator: {
      headers: { authorization: `Bearer ${data.token}` },
      validateStatus: () => true,
    },
    async openStall() {
      clock.now = () => TODAY
      const goods = waiting.shift()
      if (!goods) throw new Error("the matrix has more rows than products")
      return openStallWith(world, goods)
    },
    books: () => readBooks(container),
  }
  return world
}

function productNumber(number: number): ShelfProduct {
  return {
    name: `Ruốc hàu số ${number}`,
    producer: "P1",
    stars: 4,
    issuedOn: ISSUED,
    lastDay: LAST_DAY,
    packs: { "Hộp 100 g": PRICE },
    stock: { [HERE]: 9, [ELSEWHERE]: 9 },
  }
}

type Row = {
  id: string
  title: string
  variants: { id: string }[]
  ocop_product: { id: string; certificates: { id: string }[] }
}

async function readGoods(container: MedusaContainer): Promise<Goods[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title", "variants.id", "ocop_product.id", "ocop_product.certificates.id"],
  })
  const rows: Row[] = JSON.parse(JSON.stringify(data))
  return rows.map(({ id, title, variants, ocop_product: ocop }) => ({
    productId: id,
    title,
    variantId: variants[0]?.id ?? "",
    ocopProductId: ocop.id,
    certificateId: ocop.certificates[0]?.id ?? "",
  }))
}

type Connection = { raw(sql: string): Promise<{ rows: Record<string, string>[] }> }

async function readBooks(container: MedusaContainer): Promise<Books> {
  const connection: Connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw(`select
    (select count(*) from "order" where deleted_at is null and status <> 'canceled') as orders,
    (select coalesce(sum(i.quantity), 0) from order_item i join "order" o on o.id = i.order_id and o.version = i.version
      where i.deleted_at is null and o.deleted_at is null and o.status <> 'canceled') as units,
    (select count(*) from payment where deleted_at is null and canceled_at is null) as payments,
    (select count(*) from capture where deleted_at is null) as captures,
    (select count(*) from product where deleted_at is null and status = 'published') as published,
    (select count(*) from fulfillment where deleted_at is null and canceled_at is null) as fulfilments,
    (select count(*) from order_credit_line c join "order" o on o.id = c.order_id
      where c.deleted_at is null and o.status <> 'canceled') as credits`)
  const [row] = rows
  const count = (name: keyof Books) => Number(row?.[name])
  return {
    orders: count("orders"),
    units: count("units"),
    payments: count("payments"),
    captures: count("captures"),
    published: count("published"),
    fulfilments: count("fulfilments"),
    credits: count("credits"),
  }
}

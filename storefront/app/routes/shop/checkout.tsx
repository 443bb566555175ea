import {
  data,
  Form,
  Link,
  redirect,
  redirectDocument,
  useNavigation,
  type ShouldRevalidateFunctionArgs,
} from "react-router"
import { AgeStep } from "~/components/buying/age-step"
import { CheckoutProblem } from "~/components/buying/checkout-problem"
import { ContactStep } from "~/components/buying/contact-step"
import { ErrorSummary, useFirstErrorFocus } from "~/components/buying/error-summary"
import { OrderSummary } from "~/components/buying/order-summary"
import { PaymentStep } from "~/components/buying/payment-step"
import { ReceiveStep } from "~/components/buying/receive-step"
import { Icon } from "~/components/icon"
import { Notice } from "~/components/notice"
import { checkoutT } from "~/i18n/checkout-messages.server"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import { BackendError } from "~/lib/backend-error"
import {
  checkoutState,
  checkoutView,
  refusedLines,
  type CheckoutState,
} from "~/lib/checkout-view.server"
import { similarUnits } from "~/lib/data/addresses.server"
import {
  readCheckout,
  type CheckoutErrors,
  type CheckoutInput,
} from "~/lib/data/checkout-form.server"
import { money } from "~/lib/format.server"
import { langOf, pathIn, type Lang } from "~/lib/language"
import { orErrorPage, PRIVATE_PAGE } from "~/lib/page-response.server"
import { askForTransfer, finishOrder, placeOrder, type Placing } from "~/lib/place-order.server"
import { problemText, type ProblemCode } from "~/lib/problem.server"
import { pointOfCart, readShop, withOrder, writeShop, type ShopData } from "~/lib/session.server"
import type { Route } from "./+types/checkout"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex" },
]

export function headers() {
  return PRIVATE_PAGE
}

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const shop = await readShop(request)
  const state = await orErrorPage(openCheckout(shop, params.cart, lang))
  const point = state.seller.handle
  return data({
    title: checkoutT(lang)("checkout.title"),
    view: checkoutView(state, lang, shop.receive[point]),
    others: Object.entries(shop.pieces).filter(([other, n]) => other !== point && n > 0).length,
  })
}

/** The visitor's own open cart. Another's is answered like one that does not exist; a finished one leads to its order. */
async function openCheckout(shop: ShopData, cartId: string, lang: Lang): Promise<CheckoutState> {
  const point = pointOfCart(shop, cartId)
  if (!point) {
    const orderId = shop.placed[cartId]
    if (orderId) throw redirectDocument(pathIn(lang, `/pay/${encodeURIComponent(orderId)}`))
    throw new Response(null, { status: 404 })
  }
  const state = await checkoutState(lang, point, cartId)
  if (!state) throw redirect(`${pathIn(lang, "/cart")}?problem=cart_gone`)
  if (state.cart.completed) {
    const placing = await finishOrder({ lang }, cartId)
    if (placing.kind !== "order") throw redirect(`${pathIn(lang, "/cart")}?problem=cart_gone`)
    throw await toPayment(shop, point, cartId, placing.orderId, lang)
  }
  if (state.cart.lines.length === 0) throw redirect(pathIn(lang, "/cart"))
  return state
}

async function toPayment(
  shop: ShopData,
  point: string,
  cartId: string,
  orderId: string,
  lang: Lang
) {
  return redirectDocument(pathIn(lang, `/pay/${encodeURIComponent(orderId)}`), {
    status: 303,
    headers: { "set-cookie": await writeShop(withOrder(shop, point, cartId, orderId)) },
  })
}

/** A refusal can mean that sums or lines have changed: then the page is read again, which is not done by itself. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  return args.actionStatus === 409 || args.defaultShouldRevalidate
}

type Answer = {
  values: CheckoutInput
  errors: CheckoutErrors
  /** Communes with a similar name, when the one typed is unknown. */
  similar: string[]
  problem: { code: ProblemCode; texts: string[]; lineIds: string[] } | null
}

export async function action({ request, params, url }: Route.ActionArgs) {
  const lang = langOf(url.pathname)
  const shop = await readShop(request)
  const form = await request.formData()
  const point = pointOfCart(shop, params.cart)
  const state = await openCheckout(shop, params.cart, lang).catch((error: unknown) => error)
  if (state instanceof BackendError) {
    // Nothing is known of the cart just now; what was typed goes back into the fields.
    const reading = readCheckout(form, {
      receive: ["pickup", "delivery"],
      payment: ["transfer", "card"],
      asksAge: false,
    })
    return answer(503, { values: reading.values, problem: problem("unavailable", lang) })
  }
  if (!isState(state) || !point) throw state
  const reading = readCheckout(form, state.ways)
  if (!reading.ok) {
    const similar =
      reading.errors.unit === "unit_unknown"
        ? similarUnits(reading.values.unit).map((unit) => unit.name)
        : []
    return answer(400, { values: reading.values, errors: reading.errors, similar })
  }
  const { value, values } = reading
  const way = state.shipping.find((one) => one.receive === value.receive)
  if (!way) return answer(409, { values, problem: problem("way_gone", lang) })
  const agreedVnd = Number(form.get(`total_${value.receive}`))
  const placing = await placeOrder({ lang }, params.cart, value, way, agreedVnd)
  if (placing.kind === "order") {
    await askForTransfer({ lang }, placing.orderId)
    return toPayment(shop, point, params.cart, placing.orderId, lang)
  }
  if (placing.kind === "card") {
    return redirectDocument(pathIn(lang, `/checkout/${params.cart}/card`), 303)
  }
  return answer(placing.code === "unavailable" ? 503 : 409, {
    values,
    problem: refusal(placing, state, lang),
  })
}

function isState(value: unknown): value is CheckoutState {
  return typeof value === "object" && value !== null && "cart" in value && "ways" in value
}

function answer(status: number, part: Pick<Answer, "values"> & Partial<Answer>) {
  return data<Answer>({ errors: {}, similar: [], problem: null, ...part }, { status })
}

function problem(code: ProblemCode, lang: Lang): Answer["problem"] {
  return { code, texts: [problemText(code, lang)], lineIds: [] }
}

/** Says which product was refused, so that it can be removed on the spot. */
function refusal(
  placing: Extract<Placing, { kind: "problem" }>,
  state: CheckoutState,
  lang: Lang
): Answer["problem"] {
  const { code, message, totalVnd } = placing
  const lines = refusedLines(state.shown, code, message)
  const total = totalVnd === undefined ? undefined : money(totalVnd, lang)
  return {
    code,
    texts:
      lines.length > 0
        ? lines.map((line) => problemText(code, lang, { title: line.title }))
        : [problemText(code, lang, { total })],
    lineIds: lines.map((line) => line.id),
  }
}

export default function CheckoutPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useCheckoutT()
  const { to } = useShop()
  const { view } = loaderData
  const navigation = useNavigation()
  const placing = navigation.state !== "idle" && navigation.formMethod === "POST"
  const values = actionData?.values ?? view.values
  const errors = actionData?.errors ?? {}
  const open = view.ways.length > 0 && view.payments.length > 0
  useFirstErrorFocus(actionData)
  return (
    <div className="pt-6 pb-16">
      <p>
        <Link className="link inline-flex min-h-11 items-center" to={to("/cart")}>
          {t("checkout.back")}
        </Link>
      </p>
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t("checkout.title")}
      </h1>
      <p className="mt-2 text-muted">
        {t("checkout.at", { point: view.seller.name })}. {open && t("checkout.guest")}
      </p>
      {loaderData.others > 0 && (
        <p className="mt-3 flex max-w-3xl gap-2 rounded-control bg-sea-tint px-4 py-3">
          <Icon name="info" className="mt-0.5 size-5 text-sea" />
          {t("checkout.others", { n: loaderData.others, point: view.seller.name })}
        </p>
      )}
      <div className="mt-4 flex max-w-3xl flex-col gap-4 empty:hidden">
        <ErrorSummary errors={errors} />
        {actionData?.problem && <CheckoutProblem problem={actionData.problem} cart={view.cart} />}
      </div>
      {!open ? (
        <div className="mt-6 max-w-3xl">
          <Notice tone="warning">
            <p>{t("checkout.noWay")}</p>
            {view.seller.phone && <p>{t("checkout.callPoint", { phone: view.seller.phone })}</p>}
          </Notice>
        </div>
      ) : (
        <Form
          method="post"
          noValidate
          className="group mt-6 grid items-start gap-6 lg:grid-cols-[1fr_24rem]"
        >
          {view.ways.map((way) => (
            <input
              key={way.receive}
              type="hidden"
              name={`total_${way.receive}`}
              value={way.totalVnd}
            />
          ))}
          <div className="flex min-w-0 flex-col gap-6">
            <ContactStep values={values} errors={errors} />
            <ReceiveStep
              view={view}
              values={values}
              errors={errors}
              similar={actionData?.similar ?? []}
            />
            <PaymentStep payments={view.payments} values={values} errors={errors} />
            {view.cart.alcohol && <AgeStep values={values} errors={errors} />}
          </div>
          <OrderSummary view={view} placing={placing} />
        </Form>
      )}
    </div>
  )
}

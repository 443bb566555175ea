import { useCallback, useState } from "react"
import { data, Link, useSearchParams, type ShouldRevalidateFunctionArgs } from "react-router"
import { CartSection } from "~/components/buying/cart-section"
import { EmptyState } from "~/components/empty-state"
import { Notice } from "~/components/notice"
import { checkoutT } from "~/i18n/checkout-messages.server"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import { BackendError } from "~/lib/backend-error"
import { ageCheckPath } from "~/lib/adult.server"
import { cartView, type CartView } from "~/lib/cart-view.server"
import { findCart } from "~/lib/data/carts.server"
import { findSeller } from "~/lib/data/sellers.server"
import { langOf, pathIn, type Lang } from "~/lib/language"
import { isLineProblem } from "~/lib/line-problem"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import { isProblemCode, problemText } from "~/lib/problem.server"
import { readShop, withoutCart, writeShop } from "~/lib/session.server"
import type { Route } from "./+types/cart"

/** A cart that could not be read just now; what is in it is not lost. */
type Unreadable = { point: { handle: string; name: string }; unreadable: true }
type Section = CartView | Unreadable

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex" },
]

export function headers() {
  return PRIVATE_PAGE
}

export async function loader({ request, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const shop = await readShop(request)
  const read = await Promise.all(
    Object.entries(shop.carts).map(async ([point, id]) => ({
      point,
      section: await section(lang, point, id),
    }))
  )
  // Carts that vanished or became orders in another tab are forgotten, so that the header's number is right again.
  const gone = read.filter(({ section }) => section === null).map(({ point }) => point)
  const cookie = gone.length > 0 ? await writeShop(gone.reduce(withoutCart, shop)) : null
  const problem = url.searchParams.get("problem")
  const sections = read.flatMap(({ section }) => section ?? [])
  return data(
    {
      title: checkoutT(lang)("cart.title"),
      sections,
      notice: isProblemCode(problem)
        ? problemText(problem, lang, { title: titleOf(sections, url.searchParams.get("line")) })
        : null,
      ageCheck: problem === "age_not_confirmed" ? ageCheckPath(lang, pathIn(lang, "/cart")) : null,
    },
    cookie ? { headers: { "set-cookie": cookie } } : undefined
  )
}

async function section(lang: Lang, point: string, id: string): Promise<Section | null> {
  try {
    const [cart, seller] = await Promise.all([findCart({ lang }, id), findSeller(lang, point)])
    if (!cart || cart.completed || !seller) return null
    return await cartView(cart, seller, lang)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const name = await findSeller(lang, point).then(
      (seller) => seller?.name,
      () => undefined
    )
    return { point: { handle: point, name: name ?? point }, unreadable: true }
  }
}

function titleOf(sections: Section[], lineId: string | null): string | undefined {
  return sections
    .flatMap((section) => ("lines" in section ? section.lines : []))
    .find((line) => line.id === lineId)?.title
}

/** A changed cart comes back with the answer to the change: no second call for it. */
export function shouldRevalidate(args: ShouldRevalidateFunctionArgs) {
  const changed = args.formAction === "/api/cart" && args.actionStatus === 200
  return changed ? false : args.defaultShouldRevalidate
}

export default function CartPage({ loaderData }: Route.ComponentProps) {
  const t = useCheckoutT()
  const { to } = useShop()
  const [params] = useSearchParams()
  const [answers, setAnswers] = useState<Record<string, CartView>>({})
  const onAnswer = useCallback((cart: CartView) => {
    setAnswers((known) =>
      (known[cart.id]?.at ?? 0) > cart.at ? known : { ...known, [cart.id]: cart }
    )
  }, [])
  const sections = loaderData.sections
    .map((section) => newest(section, answers))
    .filter((section) => !("lines" in section) || section.lines.length > 0)
  return (
    <div className="pt-6 pb-16">
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t("cart.title")}
      </h1>
      {loaderData.notice && (
        <div className="mt-4 max-w-3xl">
          <Notice tone="error" title={t("problem.heading")} live>
            <p>{loaderData.notice}</p>
            {loaderData.ageCheck && (
              <Link className="link inline-flex min-h-11 items-center" to={loaderData.ageCheck}>
                {t("alcohol.ask")}
              </Link>
            )}
          </Notice>
        </div>
      )}
      {sections.length > 1 && (
        <p className="mt-3 max-w-3xl text-muted">{t("cart.several", { n: sections.length })}</p>
      )}
      {sections.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={t("cart.empty.title")}>
            <p>{t("cart.empty.text")}</p>
            <Link className="button button-primary" to={to("/products")}>
              {t("cart.empty.action")}
            </Link>
          </EmptyState>
        </div>
      ) : (
        <div
          className={`mt-6 grid items-start gap-6 ${sections.length > 1 ? "lg:grid-cols-2" : ""}`}
        >
          {sections.map((section, i) =>
            "lines" in section ? (
              <CartSection
                key={section.id}
                cart={section}
                alone={sections.length === 1}
                number={i + 1}
                of={sections.length}
                refusedLine={refusedLine(params)}
                onAnswer={onAnswer}
              />
            ) : (
              <Notice key={section.point.handle} tone="warning">
                <p>{t("cart.unavailable", { point: section.point.name })}</p>
              </Notice>
            )
          )}
        </div>
      )}
    </div>
  )
}

function newest(section: Section, answers: Record<string, CartView>): Section {
  if (!("lines" in section)) return section
  const answer = answers[section.id]
  return answer && answer.at > section.at ? answer : section
}

/** The line that a form without JavaScript was refused for. */
function refusedLine(params: URLSearchParams) {
  const problem = params.get("problem")
  const id = params.get("line")
  return id && isLineProblem(problem) ? { id, problem } : null
}

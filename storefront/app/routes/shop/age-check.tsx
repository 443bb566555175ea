import { useEffect, useRef } from "react"
import { data, Form, Link, redirect } from "react-router"
import { Notice } from "~/components/notice"
import { ageT } from "~/i18n/age-messages.server"
import { useShop } from "~/i18n/use-shop"
import {
  AGE_CHECK,
  afterAgeCheck,
  ageCheckPath,
  rememberAdult,
  saysAdult,
} from "~/lib/adult.server"
import { langOf, pathIn } from "~/lib/language"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import type { Route } from "./+types/age-check"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export function headers() {
  return PRIVATE_PAGE
}

/** The question before alcohol. Names no product and shows no picture. */
export async function loader({ request, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = ageT(lang)
  const to = afterAgeCheck(url.searchParams.get("to"), lang)
  const declined = url.searchParams.has("declined")
  if (!declined && (await saysAdult(request))) throw redirect(to, { headers: PRIVATE_PAGE })
  return {
    to,
    again: ageCheckPath(lang, to),
    title: t(declined ? "declined.title" : "check.title"),
    text: t(declined ? "declined.text" : "check.text"),
    words: declined
      ? {
          products: t("declined.products"),
          home: t("declined.home"),
          again: t("declined.again"),
        }
      : { yes: t("check.yes"), no: t("check.no"), remembered: t("check.remembered") },
  }
}

export async function action({ request, url }: Route.ActionArgs) {
  const lang = langOf(url.pathname)
  const form = await request.formData()
  const answer = form.get("answer")
  const to = afterAgeCheck(form.get("to"), lang)
  if (answer !== "yes" && answer !== "no") {
    return data({ problem: ageT(lang)("check.missing") }, { status: 400 })
  }
  const declined = new URLSearchParams({ declined: "1", to })
  return redirect(answer === "yes" ? to : `${pathIn(lang, AGE_CHECK)}?${declined.toString()}`, {
    status: 303,
    headers: { ...PRIVATE_PAGE, "set-cookie": await rememberAdult(answer === "yes") },
  })
}

export default function AgeCheck({ loaderData, actionData }: Route.ComponentProps) {
  const { to: path } = useShop()
  const { title, text, words, to, again } = loaderData
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <div className="mx-auto max-w-xl pt-10 pb-20 sm:pt-16">
      <section aria-labelledby="question" className="card p-6 sm:p-8">
        <h1 ref={heading} id="question" tabIndex={-1} className="text-2xl sm:text-3xl">
          {title}
        </h1>
        <p className="mt-3 text-lg">{text}</p>
        {actionData?.problem && (
          <div className="mt-4">
            <Notice tone="error" title={actionData.problem} live />
          </div>
        )}
        {"yes" in words ? (
          <>
            <Form method="post" className="mt-6 flex flex-col gap-3 sm:flex-row">
              <input type="hidden" name="to" value={to} />
              <button
                name="answer"
                value="yes"
                className="button button-primary min-h-13 flex-1 text-lg"
              >
                {words.yes}
              </button>
              <button
                name="answer"
                value="no"
                className="button button-plain min-h-13 flex-1 text-lg"
              >
                {words.no}
              </button>
            </Form>
            <p className="mt-5 text-sm text-muted">{words.remembered}</p>
          </>
        ) : (
          <>
            <p className="mt-6 flex flex-col gap-3 sm:flex-row">
              <Link className="button button-primary min-h-13 flex-1" to={path("/products")}>
                {words.products}
              </Link>
              <Link className="button button-plain min-h-13 flex-1" to={path("/")}>
                {words.home}
              </Link>
            </p>
            <p className="mt-4">
              <Link className="link inline-flex min-h-11 items-center text-sm" to={again}>
                {words.again}
              </Link>
            </p>
          </>
        )}
      </section>
    </div>
  )
}

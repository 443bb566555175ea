import { Link } from "react-router"
import { Breadcrumb } from "~/components/breadcrumb"
import { Notice } from "~/components/notice"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { policies as en } from "~/lib/data/policies/en.server"
import { policies as vi } from "~/lib/data/policies/vi.server"
import { langOf } from "~/lib/language"
import { operator } from "~/lib/operator.server"
import { PUBLIC_PAGE } from "~/lib/page-response.server"
import { isPolicySlug, POLICY_SLUGS } from "~/lib/policy-slugs"
import { seo } from "~/lib/seo.server"
import type { Route } from "./+types/policy"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

export function headers() {
  return PUBLIC_PAGE
}

export function loader({ params, url }: Route.LoaderArgs) {
  const { slug } = params
  if (!isPolicySlug(slug)) throw new Response(null, { status: 404 })
  const lang = langOf(url.pathname)
  const title = shopT(lang)(`policy.${slug}`)
  const policy = (lang === "en" ? en : vi)[slug]
  return {
    slug,
    title,
    policy,
    demo: operator.demo,
    meta: seo({ lang, path: `/policies/${slug}`, title, description: policy.lead }),
  }
}

export default function PolicyPage({
  loaderData: { slug, title, policy, demo },
}: Route.ComponentProps) {
  const { t, to } = useShop()
  return (
    <>
      <Breadcrumb trail={[{ label: t("breadcrumb.home"), to: "/" }]} here={title} />
      <div className="grid gap-10 lg:grid-cols-[1fr_16rem]">
        <article className="max-w-prose">
          <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
            {title}
          </h1>
          <p className="mt-4 text-lg">{policy.lead}</p>
          {demo && (
            <div className="mt-5">
              <Notice title={t("policy.demo.title")}>{t("policy.demo.text")}</Notice>
            </div>
          )}
          {policy.sections.map((section) => (
            <section key={section.heading} className="mt-8">
              <h2 className="text-xl">{section.heading}</h2>
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph} className="mt-3">
                  {paragraph}
                </p>
              ))}
            </section>
          ))}
        </article>
        <nav aria-label={t("footer.policies")} className="lg:border-l lg:border-line lg:pl-6">
          <ul>
            {POLICY_SLUGS.map((other) => (
              <li key={other}>
                <Link
                  to={to(`/policies/${other}`)}
                  aria-current={other === slug ? "page" : undefined}
                  className={`flex min-h-11 items-center hover:underline ${other === slug ? "font-semibold" : "text-sea"}`}
                >
                  {t(`policy.${other}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  )
}

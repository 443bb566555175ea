import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { Operator } from "~/lib/operator.server"
import { POLICY_SLUGS } from "~/lib/policy-slugs"

/** Who runs the shop and by which rules: the facts the law on e-commerce wants on every page. */
export function ShopFooter({ operator }: { operator: Operator }) {
  const { t, to } = useShop()
  return (
    <footer className="mt-16 border-t border-line bg-surface">
      <div className="shell grid gap-8 py-10 md:grid-cols-[2fr_1fr]">
        <section aria-labelledby="footer-operator">
          <h2 id="footer-operator" className="text-lg">
            {t("footer.operator")}
          </h2>
          {operator.demo && (
            <p className="mt-2 max-w-prose text-sm text-clay">
              <strong className="font-semibold">{t("footer.demo.title")}</strong>{" "}
              {t("footer.demo.text")}
            </p>
          )}
          <p lang="vi" className="mt-3 font-semibold">
            {operator.name}
          </p>
          <dl className="mt-1 grid gap-x-3 text-sm sm:grid-cols-[max-content_1fr]">
            <Fact name={t("footer.address")} value={operator.address} vi />
            <Fact name={t("footer.registration")} value={operator.registration} vi />
            <Fact name={t("footer.phone")} value={operator.phone} />
            <Fact name={t("footer.email")} value={operator.email} />
          </dl>
        </section>
        <nav aria-labelledby="footer-policies">
          <h2 id="footer-policies" className="text-lg">
            {t("footer.policies")}
          </h2>
          <ul className="mt-2">
            <li>
              <Link className="link inline-flex min-h-11 items-center" to={to("/points")}>
                {t("header.points")}
              </Link>
            </li>
            <li>
              {/* A document of its own, outside this app. */}
              <a className="link inline-flex min-h-11 items-center" href={to("/verify")}>
                {t("footer.verify")}
              </a>
            </li>
            <li>
              <Link className="link inline-flex min-h-11 items-center" to={to("/open-data")}>
                {t("footer.open-data")}
              </Link>
            </li>
            {POLICY_SLUGS.map((slug) => (
              <li key={slug}>
                <Link
                  className="link inline-flex min-h-11 items-center"
                  to={to(`/policies/${slug}`)}
                >
                  {t(`policy.${slug}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="text-sm text-muted md:col-span-2">{t("footer.prices")}</p>
      </div>
    </footer>
  )
}

function Fact({ name, value, vi = false }: { name: string; value: string; vi?: boolean }) {
  if (!value) return null
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd lang={vi ? "vi" : undefined}>{value}</dd>
    </>
  )
}

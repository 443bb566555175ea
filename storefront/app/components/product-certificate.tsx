import { useShop } from "~/i18n/use-shop"
import type { ProductView } from "~/lib/data/product.server"
import { Facts } from "./facts"
import { Icon } from "./icon"

/** The certificate with its number, dates, issuer and state today, and what the stars mean. */
export function ProductCertificate({ product: { certificate } }: { product: ProductView }) {
  const { t } = useShop()
  if (!certificate) return null
  return (
    <section aria-labelledby="certificate" className="card p-5 sm:p-6">
      <h2 id="certificate" className="flex items-center gap-2 text-xl">
        <Icon name="seal" className="size-7 text-sea" />
        {t("certificate.title")}
      </h2>
      <p
        className={`mt-3 flex items-center gap-2 font-semibold ${certificate.valid ? "text-leaf" : "text-berry"}`}
      >
        <Icon name={certificate.valid ? "check" : "cross"} />
        {certificate.state}
      </p>
      {certificate.phase && <p className="mt-1 text-sm text-clay">{certificate.phase}</p>}
      <div className="mt-1">
        <Facts facts={certificate.facts} />
      </div>
      <p className="mt-2">
        <a className="link inline-flex min-h-11 items-center" href={certificate.verifyHref}>
          {t("certificate.verify")}
        </a>
      </p>
      {certificate.asReported && (
        <p className="mt-2 text-sm text-muted">{certificate.asReported}</p>
      )}
      <details className="mt-2">
        <summary className="flex min-h-11 items-center font-semibold text-sea hover:underline">
          {t("stars.explain.title")}
        </summary>
        <div className="flex flex-col gap-2 pb-1">
          <p>{t("stars.explain.text")}</p>
          <ul className="flex flex-col gap-1">
            {([5, 4, 3] as const).map((n) => (
              <li key={n}>
                <strong className="font-semibold">{t("stars.count", { n })}:</strong>{" "}
                {t(`stars.meaning.${n}`)}
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  )
}

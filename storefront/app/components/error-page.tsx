import { isRouteErrorResponse, Link, useLocation } from "react-router"
import { useShop } from "~/i18n/use-shop"

/** What a visitor reads when a page cannot be shown: what happened, that nothing is lost, what to do. Never a stack trace. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t, to } = useShop()
  const { pathname, search } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = status === 404 ? "404" : status === 503 ? "503" : "500"
  return (
    <div className="mx-auto flex max-w-xl flex-col gap-5 py-14">
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t(`error.${kind}.title`)}
      </h1>
      <p>{t(`error.${kind}.text`)}</p>
      {kind !== "404" && (
        <p>
          <a href={pathname + search} className="button button-primary">
            {t("error.retry")}
          </a>
        </p>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <Link className="link" to={to("/products")}>
          {t("error.products")}
        </Link>
        <Link className="link" to={to("/")}>
          {t("error.home")}
        </Link>
      </p>
    </div>
  )
}

import { isRouteErrorResponse, Link, useLocation } from "react-router"
import { useStaff } from "./use-staff"

/** What staff read when a page cannot be shown: what happened, that nothing is lost, what to do. */
export function AreaError({ error, home }: { error: unknown; home: string }) {
  const { t } = useStaff()
  const { pathname, search } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = status === 404 ? "404" : status === 503 ? "503" : "500"
  return (
    <div className="flex max-w-xl flex-col items-start gap-5 py-10">
      <h1 tabIndex={-1} className="text-2xl">
        {t(`error.${kind}.title`)}
      </h1>
      <p>{t(`error.${kind}.text`)}</p>
      {kind !== "404" && (
        <a href={pathname + search} className="button button-primary">
          {t("error.retry")}
        </a>
      )}
      <Link className="link inline-flex min-h-11 items-center" to={home}>
        {t("error.home")}
      </Link>
    </div>
  )
}

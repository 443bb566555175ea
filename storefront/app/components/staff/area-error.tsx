import { isRouteErrorResponse, Link, useLocation } from "react-router"
import { useStaff } from "./use-staff"

/** What staff read when a page cannot be shown: what happened, that nothing is lost, what to do. */
export function AreaError({ error, home }: { error: unknown; home: string }) {
  const { t } = useStaff()
  const { pathname, search } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = status === 404 || status === 503 || status === 400 ? (`${status}` as const) : "500"
  return (
    <div className="flex max-w-xl flex-col items-start gap-5 py-10">
      <h1 tabIndex={-1} className="text-2xl">
        {t(`error.${kind}.title`)}
      </h1>
      <p>{t(`error.${kind}.text`)}</p>
      {kind === "400" && <p className="font-semibold">{reasonIn(error)}</p>}
      {kind === "400" && (
        <Link className="button button-primary" to={pathname}>
          {t("error.400.clear")}
        </Link>
      )}
      {(kind === "500" || kind === "503") && (
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

/** What the loader found wrong with the address. */
function reasonIn(error: unknown): string | null {
  if (!isRouteErrorResponse(error)) return null
  const told: unknown = error.data
  if (typeof told !== "object" || told === null || !("reason" in told)) return null
  return typeof told.reason === "string" ? told.reason : null
}

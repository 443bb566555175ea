import type { ReactNode } from "react"
import { Link, NavLink, useLocation } from "react-router"
import { Icon, type IconName } from "../icon"
import { Notice } from "../notice"
import { LanguageForm } from "../staff/language-form"
import { PlaceProvider, useArea, usePlace, type FramePoint } from "./use-point"

const PLACES: readonly {
  path: string
  key: "counter" | "stock" | "orders" | "point"
  icon: IconName
}[] = [
  { path: "/counter", key: "counter", icon: "cart" },
  { path: "/stock", key: "stock", icon: "box" },
  { path: "/orders", key: "orders", icon: "truck" },
  { path: "", key: "point", icon: "store" },
]

/**
 * The frame of one point's pages: a bar of four at the foot of a phone, where the thumb is; a rail at the side of wide screens.
 */
export function PointFrame({
  point,
  person,
  several,
  children,
}: {
  point: FramePoint
  person: string
  /** Whether the person has other points to go to. */
  several: boolean
  children: ReactNode
}) {
  return (
    <PlaceProvider value={point}>
      <SkipLink />
      <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[14rem_1fr] lg:grid-rows-[auto_1fr]">
        <Header person={person} several={several} />
        <Places />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-5xl min-w-0 flex-1 px-4 pt-4 pb-28 outline-none lg:px-8 lg:pt-6 lg:pb-12"
        >
          {point.closed && <Closed />}
          {children}
        </main>
      </div>
    </PlaceProvider>
  )
}

function SkipLink() {
  const { t } = useArea()
  const { pathname, search } = useLocation()
  return (
    <a
      href={`${pathname}${search}#main`}
      className="sr-only z-20 rounded-control bg-surface px-4 py-3 font-semibold text-sea focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
    >
      {t("frame.skip")}
    </a>
  )
}

function Header({ person, several }: { person: string; several: boolean }) {
  const { t } = useArea()
  const { name, to } = usePlace()
  return (
    <header className="on-sea bg-sea-dark text-white lg:col-span-2">
      <div className="flex items-center gap-x-3 px-4 py-1 lg:px-6">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3">
          <Link
            to={to("")}
            className="flex min-h-11 min-w-0 items-center font-semibold hover:underline"
          >
            <span className="truncate">{name}</span>
          </Link>
          {several && (
            <Link
              to="/sales-point?choose"
              className="hidden min-h-11 items-center text-sm underline underline-offset-3 sm:flex"
            >
              {t("frame.change")}
            </Link>
          )}
        </div>
        <LanguageForm />
        <Link
          to="/sales-point/account"
          className="flex min-h-11 min-w-11 items-center justify-center gap-2 hover:underline"
        >
          <span className="max-sm:sr-only">{person}</span>
          <Icon name="person" className="size-6 sm:hidden" />
        </Link>
      </div>
    </header>
  )
}

function Places() {
  const { t } = useArea()
  const { to } = usePlace()
  const { pathname } = useLocation()
  const here = pathname.slice(to("").length)
  return (
    <nav
      aria-label={t("frame.places")}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:static lg:border-t-0 lg:border-r lg:px-3 lg:py-5"
    >
      <ul className="grid grid-cols-4 lg:sticky lg:top-5 lg:grid-cols-1 lg:gap-1">
        {PLACES.map(({ path, key, icon }) => (
          <li key={key}>
            <NavLink
              to={to(path)}
              aria-current={isHere(here, path) ? "page" : undefined}
              className={`flex min-h-14 flex-col items-center justify-center gap-0.5 text-sm lg:min-h-11 lg:flex-row lg:justify-start lg:gap-3 lg:rounded-control lg:px-3 lg:text-base ${
                isHere(here, path)
                  ? "font-semibold text-sea lg:bg-sea-tint max-lg:shadow-[inset_0_3px_0_var(--color-sea)]"
                  : "text-muted hover:text-sea lg:hover:bg-sea-tint"
              }`}
            >
              <Icon name={icon} className="size-6 lg:size-5" />
              {t(`frame.place.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Everything that is not counter, stock or orders belongs to the point itself. */
function isHere(here: string, path: string): boolean {
  const own = ["/counter", "/stock", "/orders"].find(
    (one) => here === one || here.startsWith(`${one}/`)
  )
  return (own ?? "") === path
}

function Closed() {
  const { t } = useArea()
  return (
    <div className="mb-4">
      <Notice tone="warning" title={t("frame.closed.title")}>
        <p>{t("frame.closed.text")}</p>
      </Notice>
    </div>
  )
}

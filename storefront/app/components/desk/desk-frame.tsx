import type { ReactNode } from "react"
import { Link, NavLink, useLocation } from "react-router"
import { Icon, type IconName } from "../icon"
import { LanguageForm } from "../staff/language-form"
import { DeskProvider, useDesk } from "./use-desk"
import { useWords } from "./words"

type Section = {
  path: string
  key:
    | "overview"
    | "coverage"
    | "certificates"
    | "quality"
    | "events"
    | "imports"
    | "points"
    | "report"
    | "audit"
    | "staff"
  icon: IconName
  /** Other addresses that belong to the section. */
  also?: readonly string[]
}

const SECTIONS: readonly Section[] = [
  { path: "/province", key: "overview", icon: "home" },
  {
    path: "/province/coverage",
    key: "coverage",
    icon: "chart",
    also: ["/province/listings", "/province/claims"],
  },
  {
    path: "/province/certificates",
    key: "certificates",
    icon: "seal",
    also: [
      "/province/dossiers",
      "/province/products",
      "/province/decisions",
      "/province/reconciliations",
    ],
  },
  { path: "/province/quality", key: "quality", icon: "check", also: ["/province/barcodes"] },
  { path: "/province/events", key: "events", icon: "calendar" },
  {
    path: "/province/points",
    key: "points",
    icon: "store",
    also: ["/province/producers", "/province/best-sellers"],
  },
  { path: "/province/sheets", key: "imports", icon: "box" },
  { path: "/province/report", key: "report", icon: "page" },
  { path: "/province/audit", key: "audit", icon: "clock" },
  { path: "/province/staff", key: "staff", icon: "people" },
]

/** The frame of the desk: a rail at the left of wide screens, a list that unfolds on narrow ones. */
export function DeskFrame({
  person,
  children,
}: {
  person: { name: string; role: "viewer" | "editor" | "approver" }
  children: ReactNode
}) {
  return (
    <DeskProvider value={person}>
      <SkipLink />
      <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[13.5rem_1fr] lg:grid-rows-[auto_1fr] print:block">
        <Header />
        <Rail />
        <main
          id="main"
          tabIndex={-1}
          className="w-full max-w-[1400px] min-w-0 flex-1 px-4 pt-4 pb-12 outline-none lg:px-8 lg:pt-6"
        >
          {children}
        </main>
      </div>
    </DeskProvider>
  )
}

function SkipLink() {
  const t = useWords()
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

function Header() {
  const t = useWords()
  const { name, role } = useDesk()
  return (
    <header className="on-sea bg-sea-dark text-white lg:col-span-2 print:hidden">
      <div className="flex items-center gap-x-3 px-4 py-1 lg:px-6">
        <Link
          to="/province"
          className="flex min-h-11 min-w-0 flex-1 items-center font-semibold hover:underline"
        >
          <span className="truncate">{t("desk.name")}</span>
        </Link>
        <LanguageForm />
        <Link
          to="/province/account"
          className="flex min-h-11 min-w-11 items-center justify-center gap-2 hover:underline"
        >
          <span className="max-sm:sr-only">
            {name} · {t(`role.${role}`)}
          </span>
          <Icon name="person" className="size-6 sm:hidden" />
        </Link>
      </div>
    </header>
  )
}

function Rail() {
  const t = useWords()
  const { pathname } = useLocation()
  const list = (
    <ul className="flex flex-col gap-1">
      {SECTIONS.map((section) => {
        const here = isHere(pathname, section)
        return (
          <li key={section.path}>
            <NavLink
              end
              to={section.path}
              aria-current={here ? "page" : undefined}
              className={`flex min-h-11 items-center gap-3 rounded-control px-3 ${
                here
                  ? "bg-sea-tint font-semibold text-sea"
                  : "text-muted hover:bg-sea-tint hover:text-sea"
              }`}
            >
              <Icon name={section.icon} />
              {t(`desk.${section.key}`)}
            </NavLink>
          </li>
        )
      })}
    </ul>
  )
  return (
    <nav
      aria-label={t("desk.sections")}
      className="border-b border-line bg-surface lg:border-r lg:border-b-0 print:hidden"
    >
      <div className="hidden px-3 py-5 lg:sticky lg:top-0 lg:block">{list}</div>
      {/* Folded again by the new page: its key changes with the address. */}
      <details key={pathname} className="lg:hidden">
        <summary className="flex min-h-11 items-center gap-2 px-4 font-semibold text-sea">
          <Icon name="menu" />
          {t("desk.menu")}
        </summary>
        <div className="px-3 pb-3">{list}</div>
      </details>
    </nav>
  )
}

function isHere(pathname: string, { path, also = [] }: Section): boolean {
  if (path === "/province") return pathname === path
  return [path, ...also].some((one) => pathname === one || pathname.startsWith(`${one}/`))
}

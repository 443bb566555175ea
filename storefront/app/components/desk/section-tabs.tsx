import { Link, useLocation } from "react-router"

/** The pages of a section, side by side under its heading. */
export function SectionTabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { to: string; text: string }[]
}) {
  const { pathname } = useLocation()
  return (
    <nav
      aria-label={label}
      className="-mx-4 mb-5 overflow-x-auto border-b border-line px-4 print:hidden"
    >
      <ul className="flex gap-1">
        {tabs.map(({ to, text }) => {
          const here = pathname === to
          return (
            <li key={to}>
              <Link
                to={to}
                aria-current={here ? "page" : undefined}
                className={`flex min-h-11 items-center border-b-3 px-3 whitespace-nowrap ${
                  here
                    ? "border-sea font-semibold text-sea"
                    : "border-transparent text-muted hover:border-line-strong hover:text-sea"
                }`}
              >
                {text}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

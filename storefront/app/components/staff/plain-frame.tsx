import type { ReactNode } from "react"
import { Link } from "react-router"
import { LanguageForm } from "./language-form"
import { useStaff } from "./use-staff"

/** The frame of the pages that belong to no point: sign-in, invitation, the choice of a point, the account. */
export function PlainFrame({ children }: { children: ReactNode }) {
  const { t, home } = useStaff()
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="on-sea bg-sea-dark text-white">
        <div className="mx-auto flex w-full max-w-3xl items-center justify-between gap-3 px-4 py-2">
          <Link to={home} className="flex min-h-11 items-center font-semibold">
            {t("frame.area")}
          </Link>
          <LanguageForm />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-3xl flex-1 px-4 py-6 outline-none"
      >
        {children}
      </main>
    </div>
  )
}

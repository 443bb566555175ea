import type { ReactNode } from "react"
import { Link } from "react-router"

/** The heading of a page of the area; `back` leads to the page above it. */
export function PageHead({
  title,
  back,
  children,
}: {
  title: string
  back?: { to: string; text: string }
  /** What can be done here, beside the heading. */
  children?: ReactNode
}) {
  return (
    <header className="mb-5">
      {back && (
        <Link className="link inline-flex min-h-11 items-center text-sm" to={back.to}>
          ← {back.text}
        </Link>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 tabIndex={-1} className="min-w-0 text-2xl">
          {title}
        </h1>
        {children && <div className="flex flex-wrap gap-2">{children}</div>}
      </div>
    </header>
  )
}

/** A part of a page under a heading of its own. */
export function Part({
  id,
  title,
  children,
}: {
  /** What a link to the part names. */
  id?: string
  title: string
  children: ReactNode
}) {
  return (
    <section id={id} className="card scroll-mt-4 flex flex-col gap-4 p-4 sm:p-5">
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  )
}

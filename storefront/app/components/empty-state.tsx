import type { ReactNode } from "react"

/** A list with nothing in it: says so, and what to do next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="card flex flex-col items-center gap-3 px-6 py-12 text-center">
      <svg
        viewBox="0 0 120 60"
        className="h-16 text-sea"
        fill="none"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d="M8 48 30 18l14 18 12-24 20 36"
          stroke="currentColor"
          strokeWidth="2"
          opacity=".5"
        />
        <path
          d="M4 50c10-5 18-5 28 0s18 5 28 0 18-5 28 0 18 5 28 0"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      <h2 className="text-xl">{title}</h2>
      {children && (
        <div className="flex max-w-prose flex-col items-center gap-4 text-muted">{children}</div>
      )}
    </div>
  )
}

import type { ReactNode } from "react"

/** One of the numbered steps of the checkout, as a group of fields with its heading. */
export function StepCard({
  number,
  title,
  children,
}: {
  number: number
  title: string
  children: ReactNode
}) {
  return (
    <fieldset className="card flex min-w-0 flex-col gap-5 p-4 sm:p-6">
      <legend className="float-left contents">
        <span className="flex items-center gap-3 text-xl font-semibold">
          <span
            aria-hidden="true"
            className="flex size-9 items-center justify-center rounded-full bg-sea text-lg text-white"
          >
            {number}
          </span>
          {title}
        </span>
      </legend>
      {children}
    </fieldset>
  )
}

import type { ReactNode } from "react"

/** What ties a control to its label, help and error; spread it on the control. */
export type ControlProps = {
  id: string
  "aria-invalid": true | undefined
  "aria-describedby": string | undefined
}

/** A labelled control with help above it and its error beneath, both tied to it for screen readers. */
export function Field({
  id,
  label,
  help,
  error,
  optional,
  children,
}: {
  id: string
  label: string
  help?: string
  error?: string
  /** The word for "optional", shown beside the label; everything else is required. */
  optional?: string
  children: (control: ControlProps) => ReactNode
}) {
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ")
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label} {optional && <span className="font-normal text-muted">({optional})</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="text-sm text-muted">
          {help}
        </p>
      )}
      {children({
        id,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": describedBy || undefined,
      })}
      {error && (
        <p id={`${id}-error`} className="text-sm font-semibold text-berry">
          {error}
        </p>
      )}
    </div>
  )
}

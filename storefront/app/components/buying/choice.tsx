import type { ReactNode } from "react"

/** One of several ways, as a large card around a radio button. */
export function Choice({
  id,
  name,
  value,
  checked,
  errorId,
  title,
  aside,
  children,
}: {
  id: string
  name: string
  value: string
  checked: boolean
  /** Id of the group's error, when there is one. */
  errorId: string | undefined
  title: string
  /** What stands at the right: a price. */
  aside?: string
  children?: ReactNode
}) {
  return (
    <label
      htmlFor={id}
      className="flex cursor-pointer gap-3 rounded-control border border-line-strong p-4 hover:bg-sea-tint has-checked:border-sea has-checked:bg-sea-tint has-checked:outline-1 has-checked:outline-sea"
    >
      <input
        id={id}
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={errorId}
        required
        className="mt-0.5 size-6 shrink-0"
      />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap justify-between gap-x-4 font-semibold">
          <span>{title}</span>
          {aside && <span className="whitespace-nowrap">{aside}</span>}
        </span>
        {children && <span className="mt-1 block text-sm text-muted">{children}</span>}
      </span>
    </label>
  )
}

/** The error of a group of choices, beneath it. */
export function ChoiceError({ id, text }: { id: string; text: string | null }) {
  return text ? (
    <p id={id} className="text-sm font-semibold text-berry">
      {text}
    </p>
  ) : null
}

import { useEffect, useRef, type ReactNode } from "react"
import { Form, useNavigation } from "react-router"
import type { Refused } from "~/lib/staff/refused.server"
import { Field } from "../field"
import { Notice } from "../notice"
import { useStaff } from "./use-staff"

/** What an action answers: what was refused, or a word that it is done. */
export type Answer = Refused | { ok: true; intent: string; text: string } | undefined

/** Only what concerns this form of the page. */
export function answerTo(answer: Answer, intent: string): Refused | undefined {
  return answer && !answer.ok && answer.intent === intent ? answer : undefined
}

/**
 * What came of the form, at the top of the page: whoever pressed a button far below is led to it, and after a refusal to the
 * first field at fault.
 */
export function FormAnswer({ answer }: { answer: Answer }) {
  const { t } = useStaff()
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!answer) return
    const wrong = document.querySelector<HTMLElement>(`main [aria-invalid="true"]`)
    const place = answer.ok ? told.current : (wrong ?? told.current)
    place?.focus()
  }, [answer])
  if (!answer) return null
  const errors = answer.ok ? [] : Object.values(answer.errors)
  return (
    <div ref={told} tabIndex={-1} className="mb-4 scroll-mt-20 outline-none">
      {answer.ok ? (
        <Notice tone="good" title={answer.text} live />
      ) : answer.problem ? (
        <Notice tone="error" title={answer.problem} live />
      ) : (
        <Notice tone="error" title={t("errors.title", { n: errors.length })} live>
          <ul>
            {[...new Set(errors)].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}

/** A form of a page with several: `intent` says which. */
export function IntentForm({
  intent,
  action,
  files = false,
  className = "flex flex-col gap-4",
  children,
}: {
  intent: string
  action?: string
  files?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <Form
      method="post"
      action={action}
      encType={files ? "multipart/form-data" : undefined}
      className={className}
      noValidate
      preventScrollReset
    >
      <input type="hidden" name="intent" value={intent} />
      {children}
    </Form>
  )
}

/** The button of a form; it says so while the form is under way, and stays pressable. */
export function Submit({
  children,
  plain = false,
  intent,
}: {
  children: ReactNode
  plain?: boolean
  intent?: string
}) {
  const navigation = useNavigation()
  const { t } = useStaff()
  const busy =
    navigation.state === "submitting" &&
    (intent === undefined || navigation.formData?.get("intent") === intent)
  return (
    <button
      type="submit"
      className={`button ${plain ? "button-plain" : "button-primary"} self-start max-sm:w-full`}
      aria-disabled={busy || undefined}
    >
      {busy ? t("form.busy") : children}
    </button>
  )
}

/** One line of text in a form, with what was typed before it was refused. */
export function TextField({
  name,
  label,
  help,
  answer,
  value,
  optional = false,
  prefix = "",
  ...rest
}: {
  name: string
  label: string
  help?: string
  answer?: Refused
  value?: string | number | null
  optional?: boolean
  /** Keeps ids apart where two forms of a page have the same field. */
  prefix?: string
  type?: string
  inputMode?: "numeric" | "decimal" | "tel" | "email" | "url" | "text"
  autoComplete?: string
  maxLength?: number
  min?: string
  className?: string
}) {
  const { t } = useStaff()
  const { className = "", ...attributes } = rest
  return (
    <Field
      id={prefix + name}
      label={label}
      help={help}
      error={answer?.errors[name]}
      optional={optional ? t("form.optional") : undefined}
    >
      {(control) => (
        <input
          {...control}
          {...attributes}
          name={name}
          className={`input ${className}`}
          defaultValue={answer?.values[name] ?? value ?? ""}
          required={!optional}
          maxLength={attributes.maxLength ?? 200}
        />
      )}
    </Field>
  )
}

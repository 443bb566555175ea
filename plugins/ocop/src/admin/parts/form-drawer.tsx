import { Alert, Button, Drawer, Text, toast, usePrompt } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { words } from "../words/language"
import { Field, type FieldSpec } from "./field"
import { readFields, type Values } from "./read-fields"

type Props = {
  title: string
  /** What will happen, in a sentence or two. */
  intro: string
  fields: FieldSpec[]
  /** Asked before what cannot be undone. */
  confirm?: (values: Values) => { title: string; text: string }
  danger?: boolean
  onSave: (values: Values) => Promise<unknown>
  onClose: () => void
}

/** A form at the side of the screen. What the API refuses is shown in the form, which stays as it was typed. */
export function FormDrawer({ title, intro, fields, confirm, danger, onSave, onClose }: Props) {
  const t = words()
  const prompt = usePrompt()
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? ""]))
  )
  const [problems, setProblems] = useState<Record<string, string>>({})
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  async function save(event: FormEvent) {
    event.preventDefault()
    const read = readFields(fields, typed)
    setProblems(read.problems)
    if (Object.keys(read.problems).length > 0) return
    if (confirm) {
      const { title: question, text } = confirm(read.values)
      const sure = await prompt({
        title: question,
        description: text,
        confirmText: title,
        cancelText: t.cancel,
        variant: danger ? "danger" : "confirmation",
      })
      if (!sure) return
    }
    setBusy(true)
    setRefused(null)
    try {
      await onSave(read.values)
      toast.success(t.saved)
      onClose()
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <form noValidate onSubmit={(event) => void save(event)} className="contents">
          <Drawer.Body className="flex flex-col gap-y-3 overflow-y-auto">
            <Drawer.Description className="txt-small text-ui-fg-subtle">{intro}</Drawer.Description>
            {refused && <Alert variant="error">{refused}</Alert>}
            {fields.map((spec) => (
              <Field
                key={spec.name}
                spec={spec}
                value={typed[spec.name] ?? ""}
                problem={problems[spec.name]}
                onChange={(value) => setTyped((before) => ({ ...before, [spec.name]: value }))}
              />
            ))}
            {Object.keys(problems).length > 0 && (
              <Text size="small" className="text-ui-fg-error" role="alert">
                {Object.values(problems)[0]}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" variant="secondary" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button type="submit" variant={danger ? "danger" : "primary"} isLoading={busy}>
              {title}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

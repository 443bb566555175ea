import { Alert, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { Dossier, PaperState } from "../staff-api/answers"
import { ask } from "../staff-api/request"
import { language, words } from "../words/language"

/** The papers that belong to the dossier, and which of them are there. */
export function Checklist({
  dossier,
  onChange,
}: {
  dossier: Dossier
  onChange: () => Promise<unknown>
}) {
  const t = words()
  const [changed, setChanged] = useState<Record<string, PaperState>>({})
  const [refused, setRefused] = useState<string | null>(null)
  const open = dossier.next_states.length > 0
  const items = Object.entries(changed).map(([key, state]) => ({ key, state }))

  async function save() {
    setRefused(null)
    try {
      await ask(`ocop/dossiers/${dossier.id}/checklist`, { body: { items } })
      toast.success(t.saved)
      setChanged({})
      await onChange()
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading level="h2">{t.dossier.checklist}</Heading>
          <Text
            size="small"
            className={dossier.missing.length ? "text-ui-fg-error" : "text-ui-fg-subtle"}
          >
            {t.dossier.missing(dossier.missing.length)}
          </Text>
        </div>
        {open && (
          <Button size="small" disabled={items.length === 0} onClick={() => void save()}>
            {t.dossier.saveChecklist}
          </Button>
        )}
      </div>
      {refused && (
        <Alert variant="error" className="mx-6 my-3">
          {refused}
        </Alert>
      )}
      <ul className="divide-y">
        {dossier.checklist.map((paper) => (
          <li
            key={paper.key}
            className="flex flex-wrap items-center justify-between gap-2 px-6 py-2"
          >
            <label htmlFor={`paper-${paper.key}`} className="txt-small min-w-0 flex-1">
              {paper[language()]}
              <span className="text-ui-fg-subtle">
                {paper.required && ` · ${t.dossier.mandatory}`}
                {paper.by === "commune" && ` · ${t.dossier.byCommune}`}
                {paper.note && ` · ${paper.note}`}
              </span>
            </label>
            <select
              id={`paper-${paper.key}`}
              className="txt-small bg-ui-bg-field border-ui-border-base h-7 rounded-md border px-2"
              disabled={!open}
              value={changed[paper.key] ?? paper.state}
              onChange={(event) => {
                const state = event.target.value
                if (!isPaperState(state)) return
                setChanged((before) => ({ ...before, [paper.key]: state }))
              }}
            >
              {Object.entries(t.dossier.paper).map(([state, label]) => (
                <option key={state} value={state}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Container>
  )
}

function isPaperState(state: string): state is PaperState {
  return state === "missing" || state === "present" || state === "not_needed"
}

import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { FormDrawer } from "../parts/form-drawer"
import type { FieldSpec } from "../parts/field"
import type { Values } from "../parts/read-fields"
import { decisionFields } from "../product/certificate-forms"
import type { Dossier, DossierState } from "../staff-api/answers"
import { ask } from "../staff-api/request"
import { words } from "../words/language"

/** The steps that the law leaves open from here; a decision brings its certificate along. */
export function NextStep({
  dossier,
  onChange,
}: {
  dossier: Dossier
  onChange: () => Promise<unknown>
}) {
  const t = words()
  const [to, setTo] = useState<DossierState | null>(null)
  if (dossier.next_states.length === 0) {
    return (
      <Text size="small" className="px-6 py-4">
        {t.dossier.decided}
      </Text>
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-2 px-6 py-4">
      <Text size="small" weight="plus">
        {t.dossier.nextStep}:
      </Text>
      {dossier.next_states.map((state) => (
        <Button
          key={state}
          size="small"
          variant={state === "recognised" ? "primary" : "secondary"}
          onClick={() => setTo(state)}
        >
          {t.dossier.move[state]}
        </Button>
      ))}
      {to && <Move dossier={dossier} to={to} onChange={onChange} onClose={() => setTo(null)} />}
    </div>
  )
}

type MoveProps = {
  dossier: Dossier
  to: DossierState
  onChange: () => Promise<unknown>
  onClose: () => void
}

function Move({ dossier, to, onChange, onClose }: MoveProps) {
  const t = words()
  const title = t.dossier.move[to]
  const recognised = to === "recognised"
  const final = recognised || to === "refused"
  const note: FieldSpec = { name: "note", label: t.form.note, kind: "long" }
  const on: FieldSpec = { name: "on", label: t.dossier.on, kind: "day", hint: t.dossier.onHint }
  return (
    <FormDrawer
      title={title}
      intro={recognised ? t.form.recordHint : `${dossier.code} · ${dossier.product.name}`}
      fields={recognised ? [...decisionFields(false, false), note] : [on, note]}
      danger={to === "refused"}
      {...(final && {
        confirm: () => ({
          title: t.dossier.confirmDecision,
          text: t.dossier.confirmDecisionText(title),
        }),
      })}
      onSave={async (values) => {
        const body = recognised ? { to, ...decision(values) } : { to, ...values }
        await ask(`ocop/dossiers/${dossier.id}/transitions`, { body })
        await onChange()
      }}
      onClose={onClose}
    />
  )
}

function decision({ note, ...recognition }: Values): object {
  return {
    ...(note !== undefined && { note }),
    recognition: { ...recognition, stars: Number(recognition.stars) },
  }
}

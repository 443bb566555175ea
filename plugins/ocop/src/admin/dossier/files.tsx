import { Alert, Button, Container, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import type { Dossier } from "../staff-api/answers"
import { ask } from "../staff-api/request"
import { language, words } from "../words/language"
import { instant } from "../words/printed"

type Props = { dossier: Dossier; onChange: () => Promise<unknown> }

/** Scans and papers of a dossier: to be attached, saved, and taken off while nothing is decided. */
export function Files({ dossier, onChange }: Props) {
  const t = words()
  const prompt = usePrompt()
  const [paper, setPaper] = useState("")
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const open = dossier.next_states.length > 0
  const path = `ocop/dossiers/${dossier.id}/files`

  async function act(doing: () => Promise<unknown>) {
    setRefused(null)
    setBusy(true)
    try {
      await doing()
      toast.success(t.saved)
      await onChange()
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }

  async function remove(id: string, name: string) {
    const sure = await prompt({
      title: t.dossier.confirmRemove,
      description: name,
      confirmText: t.dossier.remove,
      cancelText: t.cancel,
    })
    if (sure) await act(() => ask(`${path}/${id}`, { method: "DELETE" }))
  }

  function attach(file: File | undefined) {
    if (!file) return
    const body = new FormData()
    if (paper) body.set("item_key", paper)
    body.set("file", file)
    void act(() => ask(path, { body }))
  }

  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t.dossier.files}
      </Heading>
      {refused && (
        <Alert variant="error" className="mx-6 my-3">
          {refused}
        </Alert>
      )}
      {dossier.files.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t.dossier.noFiles}
        </Text>
      )}
      <ul className="divide-y">
        {dossier.files.map((file) => (
          <li key={file.id} className="txt-small flex flex-wrap items-center gap-3 px-6 py-2">
            <a
              className="text-ui-fg-base underline min-w-0 break-all"
              href={`/admin/${path}/${file.id}`}
              download
            >
              {file.name}
            </a>
            <span className="text-ui-fg-subtle">
              {[
                `${Math.max(1, Math.round(file.size_bytes / 1024))} kB`,
                instant(file.uploaded_at),
                dossier.checklist.find(({ key }) => key === file.item_key)?.[language()],
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {open && (
              <Button
                size="small"
                variant="transparent"
                onClick={() => void remove(file.id, file.name)}
              >
                {t.dossier.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <div className="flex flex-wrap items-center gap-3 px-6 py-4">
          <label className="txt-small flex min-w-0 flex-col gap-y-1">
            {t.dossier.belongsTo}
            <select
              className="bg-ui-bg-field border-ui-border-base h-7 max-w-72 rounded-md border px-2"
              value={paper}
              onChange={(event) => setPaper(event.target.value)}
            >
              <option value="">–</option>
              {dossier.checklist.map((item) => (
                <option key={item.key} value={item.key}>
                  {item[language()]}
                </option>
              ))}
            </select>
          </label>
          <label className="txt-small flex min-w-0 flex-col gap-y-1">
            {t.dossier.attach} ({t.dossier.attachHint})
            <input
              type="file"
              accept=".pdf,.png,.jpg,.jpeg,.webp"
              disabled={busy}
              onChange={(event) => {
                attach(event.target.files?.[0])
                event.target.value = ""
              }}
            />
          </label>
        </div>
      )}
    </Container>
  )
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  dossierChecklist,
  missingItems,
  type ChecklistItem,
  type ProducerType,
} from "../../rules/dossier-checklist"
import { readRows } from "../../search/graph"
import { DOSSIER_FIELDS, listItem, type DossierListItem } from "./dossier-list"
import type { StoredDossier } from "./dossier-summary"

export type PaperState = "missing" | "present" | "not_needed"

/** A dossier with all that hangs on it: `GET /admin/ocop/dossiers/:id`. */
export type DossierDetail = DossierListItem & {
  checklist: (ChecklistItem & {
    state: PaperState
    note: string | null
    checked_by: string | null
    checked_at: string | null
  })[]
  /** Keys of required papers that are not there. */
  missing: string[]
  files: {
    id: string
    name: string
    mime_type: string
    size_bytes: number
    sha256: string
    item_key: string | null
    uploaded_by: string | null
    uploaded_at: string
  }[]
  /** Oldest first. */
  history: {
    action: "opened" | "moved" | "checked" | "file_added" | "file_removed"
    from_state: string | null
    to_state: string | null
    subject: string | null
    note: string | null
    actor_id: string | null
    at: string
  }[]
}

type Item = {
  key: string
  state: PaperState
  note: string | null
  checked_by: string | null
  checked_at: string | Date
}
type File = Omit<DossierDetail["files"][number], "uploaded_at"> & { uploaded_at: string | Date }
type Entry = Omit<DossierDetail["history"][number], "at"> & { at: string | Date }
type Row = StoredDossier & {
  ocop_product: {
    id: string
    code: string
    name: string
    criteria_set: number
    producer: { name: string; type: ProducerType }
  }
  items: Item[]
  files: File[]
  entries: Entry[]
}

/** Null when there is no dossier with this id. */
export async function readDossierDetail(
  container: MedusaContainer,
  id: string,
  at: Date
): Promise<DossierDetail | null> {
  const [row] = await readRows<Row>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "dossier",
    fields: [
      ...DOSSIER_FIELDS,
      "ocop_product.criteria_set",
      "ocop_product.producer.type",
      "items.*",
      "files.*",
      "entries.*",
    ],
    filters: { id },
  })
  if (!row) return null
  const summary = listItem(row, at)
  const { criteria_set, producer } = row.ocop_product
  const papers = dossierChecklist(row.kind, criteria_set, summary.legal_basis, {
    type: producer.type,
  })
  const handedIn = row.items.filter(({ state }) => state !== "missing").map(({ key }) => key)
  return {
    ...summary,
    checklist: papers.map((paper) => withState(paper, row.items)),
    missing: missingItems(papers, handedIn),
    files: row.files
      .map((file) => ({
        id: file.id,
        name: file.name,
        mime_type: file.mime_type,
        size_bytes: file.size_bytes,
        sha256: file.sha256,
        item_key: file.item_key,
        uploaded_by: file.uploaded_by,
        uploaded_at: new Date(file.uploaded_at).toISOString(),
      }))
      .sort((a, b) => (a.uploaded_at < b.uploaded_at ? -1 : 1)),
    history: row.entries
      .map(({ action, from_state, to_state, subject, note, actor_id, at: when }) => ({
        action,
        from_state,
        to_state,
        subject,
        note,
        actor_id,
        at: new Date(when).toISOString(),
      }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  }
}

function withState(paper: ChecklistItem, items: Item[]): DossierDetail["checklist"][number] {
  const item = items.find(({ key }) => key === paper.key)
  return {
    ...paper,
    state: item?.state ?? "missing",
    note: item?.note ?? null,
    checked_by: item?.checked_by ?? null,
    checked_at: item ? new Date(item.checked_at).toISOString() : null,
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import type { DossierState } from "../../../rules/dossier"
import type { DossierListItem } from "../../staff/dossier-list"
import { readDecidedDossiers, readOpenDossiers } from "./open-dossiers"

/** A column of the board: what is in one state, the earliest deadline on top. */
export type BoardColumn = {
  state: DossierState
  count: number
  overdue: number
  /** At most fifty; the list has the rest. */
  dossiers: DossierListItem[]
}

const COLUMNS: DossierState[] = [
  "draft",
  "submitted",
  "at_commune",
  "at_province",
  "at_ministry",
  "returned",
]
const MOST = 50
const MOST_DECIDED = 10

/** Every dossier that is not decided by its state, and the last ten decisions. */
export async function readBoard(
  container: MedusaContainer,
  at: Date
): Promise<{ columns: BoardColumn[]; decided: DossierListItem[] }> {
  const [open, decided] = await Promise.all([
    readOpenDossiers(container, at),
    readDecidedDossiers(container, MOST_DECIDED, at),
  ])
  return {
    columns: COLUMNS.map((state) => {
      const dossiers = open.filter((dossier) => dossier.state === state).sort(byDeadline)
      return {
        state,
        count: dossiers.length,
        overdue: dossiers.filter(({ deadline }) => deadline?.overdue).length,
        dossiers: dossiers.slice(0, MOST),
      }
    }),
    decided,
  }
}

function byDeadline(a: DossierListItem, b: DossierListItem): number {
  const [first, second] = [a.deadline?.last_day ?? "9999", b.deadline?.last_day ?? "9999"]
  return first < second ? -1 : first > second ? 1 : a.code < b.code ? -1 : 1
}

import { createContext, useContext } from "react"

type Role = "viewer" | "editor" | "approver"
type Desk = { name: string; role: Role }

const DeskContext = createContext<Desk | null>(null)

/** Set by the layout of the desk's pages. */
export const DeskProvider = DeskContext.Provider

const ROLES: readonly Role[] = ["viewer", "editor", "approver"]

/** Who sits at the desk, and what they may do: `may("editor")`. The backend decides; this only hides what would be refused. */
export function useDesk(): Desk & { may: (needed: Role) => boolean } {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error("useDesk outside the desk's pages")
  return { ...desk, may: (needed) => ROLES.indexOf(desk.role) >= ROLES.indexOf(needed) }
}

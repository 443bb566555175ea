import type { Lang } from "~/lib/language"
import { desk as deskEn, staffAtDesk as staffAtDeskEn } from "./en/province/desk"
import { staff as staffEn } from "./en/staff"
import { translator } from "./translate"
import { desk as deskVi, staffAtDesk as staffAtDeskVi, type DeskMessages } from "./vi/province/desk"
import { staff as staffVi, type StaffMessages } from "./vi/staff"

const STAFF: Record<"/sales-point" | "/province", Record<Lang, StaffMessages>> = {
  "/sales-point": { vi: staffVi, en: staffEn },
  "/province": { vi: { ...staffVi, ...staffAtDeskVi }, en: { ...staffEn, ...staffAtDeskEn } },
}
const DESK: Record<Lang, DeskMessages> = { vi: deskVi, en: deskEn }

/** The words of sign-in, account and forms for loaders and actions of the pages that both areas have. */
export const staffT = (area: "/sales-point" | "/province", lang: Lang) =>
  translator(STAFF[area][lang])

/** The words of the desk's frame and of what it shares with the sales points; its layout sends them once. */
export const deskMessages = (lang: Lang): DeskMessages & StaffMessages => ({
  ...STAFF["/province"][lang],
  ...DESK[lang],
})

/** The same for loaders and actions. */
export const deskT = (lang: Lang) => translator(deskMessages(lang))

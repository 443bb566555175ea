import type { DeskMessages, staffAtDesk as vi } from "../../vi/province/desk"

export const desk: DeskMessages = {
  "desk.name": "Province staff · OCOP Quảng Ninh",
  "desk.sections": "Parts of the province's desk",
  "desk.overview": "Overview",
  "desk.coverage": "Coverage",
  "desk.certificates": "Certificates",
  "desk.quality": "Quality",
  "desk.events": "Fairs",
  "desk.points": "Sales points",
  "desk.report": "Report",
  "desk.audit": "Audit",
  "desk.staff": "Staff",
  "desk.menu": "Contents",
  "role.viewer": "Viewer",
  "role.editor": "Editor",
  "role.approver": "Approver",
  "table.export": "Download",
  "table.csv": "CSV",
  "table.xlsx": "Excel",
  "table.count": "{n} rows",
  "table.none": "No rows",
  "table.none.text": "Try fewer filters or another word.",
  "table.clear": "Clear all filters",
  "table.sorted.asc": "sorted, smallest first",
  "table.sorted.desc": "sorted, largest first",
  "filter.apply": "Filter",
  "filter.all": "All",
  "filter.search": "Search",
  "chart.table": "The numbers",
  "approve.password": "Your password",
  "approve.help": "Enter your password once more to confirm this decision.",
  "reason.label": "Reason",
}

export const staffAtDesk: Readonly<Record<keyof typeof vi, string>> = {
  "frame.area": "Province staff · OCOP Quảng Ninh",
  "signIn.title": "Sign in as province staff",
  "signIn.help": "Accounts are by invitation only. Ask whoever is in charge to invite you.",
  "forgotten.sent.text":
    "If {email} belongs to somebody of the province's staff, a mail with a link arrives within minutes. The link works for 60 minutes, once. Nothing there? Look in the spam folder too.",
  "error.503.text": "Nothing is lost. Please try again in a few minutes.",
  "account.back": "Back to the overview",
  "invitation.title": "Invitation to the province's desk",
  "invitation.ended.text":
    "The link was used, has expired or was withdrawn. If you have accepted, sign in; if not, ask whoever is in charge to invite you again.",
}

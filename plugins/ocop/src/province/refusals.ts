import { refusalsOf } from "../staff-areas/refusal"

/** Refusals of who may do what at the province's desk. */
export const refuseAtDesk = refusalsOf({
  editor_only: {
    status: 403,
    vi: "Việc này cần quyền biên tập.",
    en: "Only editors and approvers may do that.",
  },
  approver_only: {
    status: 403,
    vi: "Việc này cần quyền phê duyệt.",
    en: "Only approvers may do that.",
  },
  already_of_province: {
    status: 409,
    vi: "{email} đã là cán bộ của tỉnh.",
    en: "{email} belongs to the province's staff already.",
  },
  last_approver: {
    status: 409,
    vi: "Phải còn ít nhất một người có quyền phê duyệt.",
    en: "At least one approver must remain.",
  },
})

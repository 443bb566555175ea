/** What people of the province may do: look, keep the registers, decide. Each may do what those before may. */
export const PROVINCE_ROLES = ["viewer", "editor", "approver"] as const
export type ProvinceRole = (typeof PROVINCE_ROLES)[number]

/** Whether somebody with `role` may do what `needed` may do. */
export function mayAct(role: ProvinceRole, needed: ProvinceRole): boolean {
  return PROVINCE_ROLES.indexOf(role) >= PROVINCE_ROLES.indexOf(needed)
}

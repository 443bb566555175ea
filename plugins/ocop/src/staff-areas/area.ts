/**
 * One of the two areas that staff sign in to. They share passwords, second factors and the counting of wrong guesses: an address
 * has one password, whatever its owner does; what they may do is in the rows of the area.
 */
export type StaffArea = {
  /** Medusa's word for who signs in here; an identity names the person under `<actor>_id`. */
  actor: "sales_point" | "province"
  /** Where its pages and routes live. */
  path: "/sales-point" | "/province"
  /** Table of the people, with `id`, `name`, `email`, `token_epoch`. */
  people: string
  /** Table of the links by which they choose a new password. */
  resets: string
  /** SQL that says whether the person `s` has anything to do here still. */
  mayEnter: string
  /** What somebody is told who has not. */
  outside: "no_point" | "not_of_province"
}

export const POINT_AREA: StaffArea = {
  actor: "sales_point",
  path: "/sales-point",
  people: "ocop_point_staff",
  resets: "ocop_point_password_reset",
  mayEnter: `exists (select 1 from ocop_point_membership m
                      where m.staff_id = s.id and m.removed_at is null and m.deleted_at is null)`,
  outside: "no_point",
}

export const PROVINCE_AREA: StaffArea = {
  actor: "province",
  path: "/province",
  people: "ocop_province_staff",
  resets: "ocop_province_password_reset",
  mayEnter: "s.removed_at is null",
  outside: "not_of_province",
}

export const STAFF_AREAS = [POINT_AREA, PROVINCE_AREA] as const

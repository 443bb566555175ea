import { staffApi, staffArea, type SignedIn, type WhenSignedOut } from "./staff/area.server"

export type PointRole = "manager" | "clerk"

/** One of the points that a person works at. */
export type OwnPoint = { handle: string; name: string; role: PointRole; closed: boolean }

/** The person who is signed in (`GET /sales-point/me`). */
export type StaffMe = {
  id: string
  name: string
  email: string
  two_factor: boolean
  points: OwnPoint[]
}

export type StaffSession = SignedIn<StaffMe>

/** The same at one of the person's own points. */
export type PointSession = StaffSession & { point: OwnPoint }

/** Half a day: nobody signs in twice in one shift, and a telephone left behind is of no use the next morning. */
export const POINT_AREA = staffArea<StaffMe>({ path: "/sales-point", cookie: "point", hours: 12 })

export const { readCookie: readPointCookie, orPage: orPointPage } = POINT_AREA
export const pointApi = staffApi
/** The person who is signed in; see `requireMe` of `staff-area.server`. */
export const requireStaff = POINT_AREA.requireMe

/** The backend's path of one point: `pointPath("cua-hang-bai-chay", "/stock")`. */
export function pointPath(handle: string, path = ""): string {
  return `/sales-point/points/${encodeURIComponent(handle)}${path}`
}

/**
 * The person who is signed in, at the point `handle`. Who does not work there gets 404, the same as for a point that does not
 * exist. Throws as `requireStaff` does.
 */
export async function requirePoint(
  request: Request,
  handle: string,
  whenSignedOut: WhenSignedOut = "sign-in"
): Promise<PointSession> {
  const session = await requireStaff(request, whenSignedOut)
  const point = session.me.points.find((one) => one.handle === handle)
  if (!point) throw new Response(null, { status: 404 })
  return { ...session, point }
}

/** The same for what only managers may see; a clerk gets 404, since the menu does not show it. */
export async function requireManager(request: Request, handle: string): Promise<PointSession> {
  const session = await requirePoint(request, handle)
  if (session.point.role !== "manager") throw new Response(null, { status: 404 })
  return session
}

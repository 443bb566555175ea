/**
 * Who may use a route of the province's desk: the least role that gets past the door. `body` is one that the route would take, so
 * that nothing but the role can be what it refuses; `password` is added for approvers by the walk.
 */
export type RouteRule = {
  who: "anybody" | "signed_in" | "viewer" | "editor" | "approver"
  body?: Record<string, unknown>
}

import type { LinkAnswer } from "./ask-link"

/**
 * What an answer says of a listing: a page that is there is listed, one that the shop says is gone (404, 410) is not. Everything
 * else says nothing: a refusal of robots, a fault of the shop or of the line, and a redirect to the shop's front page.
 */
export function linkOutcome({
  status,
  fault,
  finalUrl,
}: LinkAnswer): "listed" | "not_listed" | "unreachable" {
  if (fault !== null || status === null) return "unreachable"
  if (status === 404 || status === 410) return "not_listed"
  if (status < 200 || status > 299) return "unreachable"
  return new URL(finalUrl).pathname === "/" ? "unreachable" : "listed"
}

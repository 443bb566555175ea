import type { LinkAnswer } from "./ask-link"

/** Who an automatic check is recorded as by. */
export const BY_LINK = "Kiểm tra liên kết tự động"

/** What a shop's server said; of a check's `source`. */
export type LinkReply = {
  status: number | null
  /** Word of `LinkFault`; null when there was an answer. */
  fault: string | null
  took_ms: number | null
}

/** An answer as a check's source: "HTTP 404, 130 ms" or "timed_out, 10002 ms". */
export function sourceOf({ status, fault, tookMs }: LinkAnswer): string {
  return [status && `HTTP ${status}`, fault, `${tookMs} ms`].filter(Boolean).join(", ")
}

/** What `sourceOf` wrote. */
export function readSource(source: string | null): LinkReply {
  const parts = (source ?? "").split(", ")
  const numberIn = (shape: RegExp) => {
    const found = parts.map((part) => shape.exec(part)?.[1]).find((text) => text !== undefined)
    return found === undefined ? null : Number(found)
  }
  return {
    status: numberIn(/^HTTP (\d{3})$/),
    fault: parts.find((part) => /^[a-z]+(?:_[a-z]+)+$/.test(part)) ?? null,
    took_ms: numberIn(/^(\d+) ms$/),
  }
}

/**
 * A redirect target that stays on our own origin: the path, query and hash of `to`, or `fallback`.
 * Parsed twice, because "/.//evil.com" is local when parsed once and `//evil.com` when its pathname is parsed again.
 */
export function localPath(to: unknown, origin: string, fallback = "/"): string {
  if (typeof to !== "string") return fallback
  try {
    const url = new URL(to, origin)
    const path = url.pathname + url.search + url.hash
    return url.origin === origin && new URL(path, origin).origin === origin ? path : fallback
  } catch {
    return fallback
  }
}

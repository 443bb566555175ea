const PATIENCE_MS = 5_000

/** A picture from wherever it is kept, sent from the shop's own origin, so that the pages' policy needs to name no other. */
export async function sendPicture(url: string, cacheControl: string): Promise<Response> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null)
  const type = answer?.headers.get("content-type") ?? ""
  if (!answer?.ok || !/^image\/(jpeg|png|webp)$/.test(type)) {
    return new Response(null, { status: 502 })
  }
  return new Response(answer.body, {
    headers: { "content-type": type, "cache-control": cacheControl },
  })
}

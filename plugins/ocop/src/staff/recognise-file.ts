/** What a dossier takes, by what is in the file and not by what it calls itself. */
const TAKEN: Record<string, string> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
}

export const MAX_FILE_BYTES = 20 * 1024 * 1024

export type RecognisedFile = { mimeType: string; extension: string }

/** Kind of a file from its first bytes; null for what a dossier does not take. */
export async function recogniseFile(bytes: Uint8Array): Promise<RecognisedFile | null> {
  const { fileTypeFromBuffer } = await import("file-type")
  const found = await fileTypeFromBuffer(bytes)
  const extension = found && TAKEN[found.mime]
  return found && extension ? { mimeType: found.mime, extension } : null
}

/** The name a file is kept under for people: without a path or control characters, with the ending its content has. */
export function fileName(given: string, extension: string): string {
  const base = given.normalize("NFC").split(/[\\/]/).at(-1) ?? ""
  // eslint-disable-next-line no-control-regex -- control characters are what must go
  const clean = base.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, "").trim()
  const stem = clean.replace(/\.[A-Za-z0-9]{1,5}$/, "").slice(0, 120) || "tep"
  return `${stem}.${extension}`
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createHash } from "node:crypto"
import { isXlsx } from "../../shelf/xlsx-table"
import { refuseUpload } from "./refusals"

/** The largest file that the desk takes in. */
export const MAX_BYTES = 5 * 1024 * 1024

export type Upload = { name: string; bytes: Buffer }
/** An upload that is kept, privately. */
export type KeptUpload = { fileId: string; sha256: string }

export function fingerprint(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex")
}

/**
 * Keeps the bytes as they came, and does not when what is to be written beside them is refused.
 * @param name of the stored file, without an ending
 * @throws AreaRefusal file_not_allowed
 */
export async function keepUpload<Result>(
  container: MedusaContainer,
  { name, bytes }: Upload,
  write: (kept: KeptUpload) => Promise<Result>
): Promise<Result> {
  const { type, extension } = kindOf(bytes)
  const files = container.resolve(Modules.FILE)
  const stored = await files.createFiles({
    filename: `${name}.${extension}`,
    mimeType: type,
    content: bytes.toString("base64"),
    access: "private",
  })
  try {
    return await write({ fileId: stored.id, sha256: fingerprint(bytes) })
  } catch (error) {
    await files.deleteFiles([stored.id])
    throw error
  }
}

/** An old workbook, a picture or a PDF is refused here; what only looks like text is for the reader to judge. */
function kindOf(bytes: Buffer): { type: string; extension: "csv" | "xlsx" } {
  const starts = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)
  if (isXlsx(bytes)) {
    return {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      extension: "xlsx",
    }
  }
  const known = [
    starts(0xd0, 0xcf, 0x11, 0xe0),
    starts(0x25, 0x50, 0x44, 0x46),
    starts(0x89, 0x50, 0x4e, 0x47),
    starts(0xff, 0xd8, 0xff),
  ]
  if (known.includes(true)) throw refuseUpload("file_not_allowed")
  return { type: "text/csv", extension: "csv" }
}

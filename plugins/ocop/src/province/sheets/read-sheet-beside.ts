import path from "node:path"
import { runInThread } from "../background/thread"
import { SHEET_COLUMNS, type SheetKind } from "./kinds"
import type { Failure, SheetFile, SheetPart } from "./read-sheet"

export type ReadSheet = { ok: true; file: SheetFile } | { ok: false; failure: Failure }

/** Reads a sheet in a thread of its own, and takes it from there in slices. */
export async function readSheetBeside(bytes: Buffer, kind: SheetKind): Promise<ReadSheet> {
  const rows: SheetFile["rows"] = []
  const problems: SheetFile["problems"] = []
  let read: ReadSheet = { ok: false, failure: { code: "unreadable", facts: {} } }
  const worker = path.join(__dirname, "read-sheet.worker.js")
  await runInThread(worker, { bytes, kind }, (told) => {
    const message = told as SheetPart
    switch (message.part) {
      case "rows":
        rows.push(...message.rows)
        return false
      case "problems":
        problems.push(...message.problems)
        return false
      case "failed":
        read = { ok: false, failure: message.failure }
        return true
      case "end":
        read = {
          ok: true,
          file: { ...message.rest, columns: SHEET_COLUMNS[kind], rows, problems },
        }
        return true
    }
  })
  return read
}

import { model } from "@medusajs/framework/utils"

/**
 * One sheet that somebody at the desk handed in, checked row by row before anything of it is written. Its rows are
 * `SheetImportRow`, what is wrong with them `SheetImportFinding`; all are written by `province/sheets`.
 */
export const SheetImport = model.define(
  { name: "SheetImport", tableName: "ocop_sheet_import" },
  {
    id: model.id({ prefix: "osimp" }).primaryKey(),
    kind: model.enum([
      "decision",
      "official-register",
      "quality-certificates",
      "growing-areas",
      "packing-facilities",
      "trade-events",
    ]),
    /** What was typed once for all rows: the head of a decision, the name and day of an official register. */
    head: model.json(),
    file_name: model.text(),
    /** Of Medusa's file module, private. */
    file_id: model.text(),
    size_bytes: model.number(),
    sha256: model.text(),
    uploaded_by: model.text(),
    uploaded_by_name: model.text(),
    state: model.enum([
      "checking",
      "ready",
      "faulty",
      "applying",
      "applied",
      "cancelled",
      "failed",
    ]),
    /** How often work on it began; what an earlier run still writes is refused. */
    run: model.number().default(1),
    /** Percent of the checking or applying. */
    progress: model.number().default(0),
    /** The work's last sign of life: one that stopped long ago was broken off. */
    touched_at: model.dateTime(),
    /** Why it failed: a key of `FAILURES` with its facts. */
    failure: model.json().nullable(),
    /** Rows below the headings that are not empty; known once the check is done. */
    rows_in: model.number().nullable(),
    /** The row of headings as it stands. */
    headings: model.json().nullable(),
    /** How many of what, by the kind's own words. */
    counts: model.json().nullable(),
    problem_count: model.number().default(0),
    warning_count: model.number().default(0),
    applied_by: model.text().nullable(),
    applied_by_name: model.text().nullable(),
    applied_at: model.dateTime().nullable(),
    /** What applying wrote. */
    outcome: model.json().nullable(),
  }
)

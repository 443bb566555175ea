import type { MedusaContainer } from "@medusajs/framework/types"
import { duplicateRows, textCell } from "../../register/kinds/checks"
import { messageOf } from "../../register/problems/format-problem"
import { problemAt, readRows, type ReadFile } from "../../register/read-rows"
import { mayAsk } from "../../rules/point-price"
import { SHEET_COLUMNS } from "../../shelf/sheet-columns"
import { spokenVnd } from "../../shelf/refusals"
import type { ShelfChange } from "../../workflows/shelf/shelf-change"
import {
  listingRefusal,
  readLicence,
  readRegisterVariants,
  type RegisterVariant,
} from "./register-variants"
import { readShelfRows, type ShelfPlace, type ShelfRow } from "./shelf-rows"
import { boundsOf } from "./stock-item"

export type ImportFault = { line: number | null; column: string | null; message: string }
export type ImportPreview = {
  line: number
  title: string
  field: "quantity" | "price_vnd" | "alarm_at"
  before: number | null
  after: number
}
export type ImportPlan = {
  rows: number
  problems: ImportFault[]
  preview: ImportPreview[]
  changes: ShelfChange[]
}

type File = ReadFile<typeof SHEET_COLUMNS>
type Row = File["rows"][number]
type Say = { language: "vi" | "en"; now: Date; closed: boolean }

/** What a sheet would change on a point's shelf, and everything that is wrong with it. Writes nothing. */
export async function planImport(
  container: MedusaContainer,
  place: ShelfPlace,
  bytes: Uint8Array,
  say: Say
): Promise<ImportPlan> {
  const file = readRows(bytes, SHEET_COLUMNS)
  const problems: ImportFault[] = [...file.problems, ...duplicateRows(file, ["sku"])].map(
    (problem) => {
      const { what, todo } = messageOf(problem, say.language)
      return {
        line: problem.row,
        column: problem.column?.name ?? null,
        message: `${problem.value ? `“${problem.value}” ` : ""}${what}: ${todo}`,
      }
    }
  )
  const codes = file.rows.flatMap((row) => textCell(row, "sku") ?? [])
  const [shelf, register, licence] = await Promise.all([
    readShelfRows(container, place),
    readRegisterVariants(container, place, { codes }),
    readLicence(container, place.id),
  ])
  const onShelf = new Map(shelf.map((row) => [row.sku, row]))
  const known = new Map(register.map((variant) => [variant.sku, variant]))
  const plan: ImportPlan = { rows: file.rows.length, problems, preview: [], changes: [] }
  for (const row of file.rows) {
    const sku = textCell(row, "sku")
    if (sku === null) continue
    const stored = onShelf.get(sku)
    const variant = known.get(sku)
    if (stored) planStored(plan, file, row, stored, say)
    else if (variant) planNew(plan, file, row, variant, licence, say)
    else {
      const { what, todo } = messageOf(problemAt(file, row, "sku", "unknown_sku"), say.language)
      problems.push({ line: row.row, column: "sku", message: `“${sku}” ${what}: ${todo}` })
    }
  }
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return plan
}

function planStored(plan: ImportPlan, file: File, row: Row, stored: ShelfRow, say: Say): void {
  const { variant_id: variantId, title } = stored
  const { quantity, price_vnd: priceVnd, alarm_at: alarmAt, note, version } = row.values
  const fault = (column: string, vi: string, en: string) =>
    plan.problems.push({ line: row.row, column, message: say.language === "vi" ? vi : en })
  const show = (field: ImportPreview["field"], before: number | null, after: number) =>
    plan.preview.push({ line: row.row, title, field, before, after })
  // The sheet's own number, untouched, is no count: what was sold since must not come back.
  const untouched = version != null && quantity === Number(version.split("-")[0])
  if (quantity !== undefined && quantity !== stored.stocked && !untouched) {
    if (version != null && version !== stored.version) {
      fault(
        "quantity",
        `Số lượng “${title}” đã thay đổi từ khi xuất tệp (nay là ${stored.stocked}): hãy xuất lại rồi sửa.`,
        `The stock of “${title}” has changed since the file was made (now ${stored.stocked}): export again and edit that.`
      )
    } else if (quantity < stored.reserved) {
      fault(
        "quantity",
        `“${title}” đang giữ ${stored.reserved} đơn vị cho đơn hàng nên không thể còn ít hơn số đó.`,
        `${stored.reserved} units of “${title}” are held for orders, so there cannot be fewer.`
      )
    } else {
      show("quantity", stored.stocked, quantity)
      plan.changes.push({ do: "count", variantId, counted: quantity, note: note ?? null })
    }
  }
  const price = stored.own_vnd ?? stored.plain_vnd
  if (priceVnd != null && price !== null && priceVnd !== price) {
    const bounds = boundsOf(stored)
    const plain = stored.plain_vnd ?? price
    if (mayAsk(priceVnd, plain, bounds)) {
      show("price_vnd", price, priceVnd)
      plan.changes.push({ do: "price", variantId, priceVnd })
    } else {
      const [min, max] = [bounds?.min_vnd ?? plain, bounds?.max_vnd ?? plain].map(spokenVnd)
      fault(
        "price_vnd",
        `Giá “${title}” phải từ ${min} đến ${max} theo quy định của nhà sản xuất.`,
        `The price of “${title}” must be between ${min} and ${max}, as its producer allows.`
      )
    }
  }
  if (alarmAt != null && alarmAt !== stored.alarm_at) {
    show("alarm_at", stored.alarm_at, alarmAt)
    plan.changes.push({ do: "alarm", variantId, alarmAt })
  }
}

function planNew(
  plan: ImportPlan,
  file: File,
  row: Row,
  variant: RegisterVariant,
  licence: string | null,
  say: Say
): void {
  const { title, variant_id: variantId } = variant
  const { quantity, price_vnd: priceVnd, alarm_at: alarmAt, note } = row.values
  const fault = (column: string, message: string) =>
    plan.problems.push({ line: row.row, column, message })
  const refusal = listingRefusal(variant, licence, say.now)
  if (refusal) return void fault("sku", refusal.message)
  if (say.closed) {
    return void fault(
      "sku",
      say.language === "vi"
        ? "Điểm bán đã đóng cửa nên không nhận thêm hàng."
        : "The sales point is closed and takes no more goods."
    )
  }
  if (priceVnd != null && priceVnd !== variant.plain_vnd) {
    return void fault(
      "price_vnd",
      say.language === "vi"
        ? `“${title}” chưa có trên kệ: hãy để giá của nhà sản xuất, thêm vào kệ rồi mới đổi giá.`
        : `“${title}” is not on the shelf yet: keep the producer's price, and change it once it is listed.`
    )
  }
  if (quantity === undefined) return
  plan.preview.push({ line: row.row, title, field: "quantity", before: null, after: quantity })
  plan.changes.push({ do: "list", variantId, quantity, note: note ?? null })
  if (alarmAt != null) plan.changes.push({ do: "alarm", variantId, alarmAt })
}

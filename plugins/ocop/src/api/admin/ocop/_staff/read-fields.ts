import type { MedusaRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { FIELD_PROBLEMS, type FieldProblem } from "../../../../staff/refusal-texts"
import { StaffRefusal } from "../../../../staff/refusal"
import { inEnglish } from "./in-language"

/**
 * The body of a request, checked at the door.
 * @throws StaffRefusal `invalid_field` naming the first field that is wrong
 */
export function readBody<S extends z.ZodType>(req: MedusaRequest, schema: S): z.output<S> {
  return read(req, schema, req.body ?? {})
}

/** As `readBody`, for the parameters after the question mark; `rawQuery` is what the client sent. */
export function readQuery<S extends z.ZodType>(req: MedusaRequest, schema: S): z.output<S> {
  return read(req, schema, req.query)
}

function read<S extends z.ZodType>(req: MedusaRequest, schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined
  const field = unknown ?? issue?.path.join(".") ?? ""
  const problem = FIELD_PROBLEMS[problemOf(issue?.message, value, field, unknown !== undefined)]
  throw new StaffRefusal("invalid_field", {
    field,
    problem: inEnglish(req) ? problem.en : problem.vi,
  })
}

function problemOf(
  message: string | undefined,
  value: unknown,
  field: string,
  extra: boolean
): FieldProblem {
  if (extra) return "not_known"
  if (isRecord(value) && value[field] === undefined) return "missing"
  return message !== undefined && isProblem(message) ? message : "not_a_choice"
}

function isProblem(message: string): message is FieldProblem {
  return Object.hasOwn(FIELD_PROBLEMS, message)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

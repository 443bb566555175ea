import type { MedusaRequest } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { FIELD_PROBLEMS, type FieldProblem } from "../../staff/refusal-texts"
import { inEnglish } from "../admin/ocop/_staff/in-language"

export type FieldFault = { field: string; message: string }

/**
 * The body of a request, checked at the door with the kinds of fields of `admin/ocop/_staff/fields`.
 * @throws AreaRefusal 400 `invalid` with `problems`, one for every field that is wrong
 */
export function readBody<S extends z.ZodType>(req: MedusaRequest, schema: S): z.output<S> {
  return read(req, schema, req.body ?? {})
}

/** As `readBody`, for the parameters after the question mark. A filter that a form left empty narrows nothing. */
export function readQuery<S extends z.ZodType>(req: MedusaRequest, schema: S): z.output<S> {
  const given = Object.entries(req.query).filter(([, value]) => value !== "")
  return read(req, schema, Object.fromEntries(given))
}

function read<S extends z.ZodType>(req: MedusaRequest, schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.flatMap((issue): FieldFault[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((field) => ({ field, message: say(req, "not_known") }))
    }
    const absent = issue.code === "invalid_type" && valueAt(value, issue.path) === undefined
    const problem = absent ? "missing" : isProblem(issue.message) ? issue.message : "not_a_choice"
    return [{ field: issue.path.join("."), message: say(req, problem) }]
  })
  throw refuseAccess("invalid", { extra: { problems } })
}

function say(req: MedusaRequest, problem: FieldProblem): string {
  const text = FIELD_PROBLEMS[problem]
  return inEnglish(req) ? text.en : text.vi
}

function isProblem(message: string): message is FieldProblem {
  return Object.hasOwn(FIELD_PROBLEMS, message)
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value
  )
}

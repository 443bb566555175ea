import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor, Audited } from "../../../province/audit"
import { refuseAtDesk } from "../../../province/refusals"
import { mayAct } from "../../../province/role"
import type { ProvincePerson } from "../../../queries/province/me"
import { englishRefusal } from "../../../staff/refusal"
import { confirmPassword } from "../../../staff-areas/identity"
import { inEnglish } from "../../admin/ocop/_staff/in-language"
import { password } from "../../_staff-area/credentials"
import { readBody } from "../../_staff-area/read-body"
import type { Handler } from "../../_staff-area/sign-in-routes"
import { z } from "@medusajs/framework/zod"
import { actorOf, personOf } from "./access"

/** What a write answers: a body, and the proof that it was written down. */
export type Deed = { status?: 200 | 201 | 202; body: object; audited: Audited }

type Write = (req: MedusaRequest, actor: Actor & { type: "province" }) => Promise<Deed>

/** A route that everybody at the desk may use: it only reads. */
export function asViewer(
  read: (req: MedusaRequest, res: MedusaResponse, person: ProvincePerson) => Promise<void>
): Handler {
  return inWordsOfRequest((req, res) => read(req, res, personOf(req)))
}

/** A route that keeps a register: for editors and approvers. What it does is written down, or it does not compile. */
export function asEditor(write: Write): Handler {
  return inWordsOfRequest(async (req, res) => {
    const person = personOf(req)
    if (!mayAct(person.role, "editor")) throw refuseAtDesk("editor_only")
    answer(res, await write(req, actorOf(person)))
  })
}

/**
 * A route that decides something: for approvers, who give their password once more (`password` in the body), because a desk may be
 * left open. `write` finds the body without it.
 */
export function asApprover(write: Write): Handler {
  return inWordsOfRequest(async (req, res) => {
    const person = personOf(req)
    if (!mayAct(person.role, "approver")) throw refuseAtDesk("approver_only")
    const { password: given, ...rest } = readBody(req, confirmed)
    await confirmPassword(req.scope, person.email, given)
    req.body = rest
    answer(res, await write(req, actorOf(person)))
  })
}

const confirmed = z.looseObject({ password })

function answer(res: MedusaResponse, { status = 200, body }: Deed): void {
  res.status(status).json(body)
}

/** Refusals of the staff's workflows (staff/refusal.ts) are Vietnamese until the door knows who asks. */
function inWordsOfRequest(handler: Handler): Handler {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      const message = inEnglish(req) ? englishRefusal(error) : null
      if (message === null || !(error instanceof Error)) throw error
      throw new MedusaError(textOf(error, "type"), message, textOf(error, "code"))
    }
  }
}

function textOf(error: Error, name: string): string {
  const value: unknown = Reflect.get(error, name)
  return typeof value === "string" ? value : ""
}

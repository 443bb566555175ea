import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "../../../../province/audit"
import { actorOf } from "./actor"

/** Who asks, as the audit names them; the e-mail address when there is no name. */
export async function operatorOf(req: MedusaRequest): Promise<Actor> {
  const id = actorOf(req)
  const [user] = await req.scope.resolve(Modules.USER).listUsers({ id: [id ?? ""] })
  const name = [user?.last_name, user?.first_name].filter(Boolean).join(" ")
  return { type: "operator", id, name: name || (user?.email ?? "Quản trị viên") }
}

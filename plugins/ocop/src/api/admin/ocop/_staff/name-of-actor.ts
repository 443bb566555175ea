import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { actorOf } from "./actor"

/** Name of the staff member who asks, for what is written down; the e-mail address when there is no name. */
export async function nameOfActor(req: MedusaRequest): Promise<string> {
  const [user] = await req.scope.resolve(Modules.USER).listUsers({ id: [actorOf(req) ?? ""] })
  const name = [user?.last_name, user?.first_name].filter(Boolean).join(" ")
  return name || (user?.email ?? "Quản trị viên")
}

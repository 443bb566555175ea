import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

/** Makes the operator's account for `/app` unless one with this e-mail is there; an existing password stays. */
export async function createOperator(
  container: MedusaContainer,
  account: { email: string; password: string }
): Promise<void> {
  const users = await container.resolve(Modules.USER).listUsers({ email: account.email })
  if (users.length > 0) return

  const auth = container.resolve(Modules.AUTH)
  const registered = await auth.register("emailpass", { body: { ...account } })
  // Registered by an earlier run that stopped before the user was made: the password proves whose it is.
  const { authIdentity, error } = registered.success
    ? registered
    : await auth.authenticate("emailpass", { body: { ...account } })
  if (!authIdentity) {
    throw new Error(`the operator's account ${account.email} could not be made: ${error ?? ""}`)
  }
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email: account.email } },
  })
}

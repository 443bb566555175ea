import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { setAuthAppMetadataWorkflow } from "@medusajs/medusa/core-flows"
import { STAFF_AREAS, type StaffArea } from "./area"
import {
  checkCredentials,
  refuseWeakPassword,
  STAFF_PASSWORD,
  staffIdOf,
  type Checked,
} from "./identity"
import { refuseSignIn } from "./sign-in-refusals"

const LOCK_WAIT_S = 10

/** Whether the address has a password in one of the areas already, and the name its owner goes by there. */
export async function knownPerson(
  container: MedusaContainer,
  email: string
): Promise<{ known: boolean; name: string | null }> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: STAFF_PASSWORD })
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const names = STAFF_AREAS.map(
    ({ people }) =>
      `select name, created_at from ${people} where email = :email and deleted_at is null`
  )
  const { rows }: { rows: { name: string }[] } = await db.raw(
    `select name from (${names.join(" union all ")}) p order by created_at limit 1`,
    { email }
  )
  return { known: identity !== undefined, name: rows[0]?.name ?? null }
}

export type Acceptance = { name: string | null; password: string; english: boolean }

/**
 * The identity of an invited person: one who is known proves the password, a new one sets it. `name` is what the person is called
 * from now on: what is on record, or what was given.
 * @throws AreaRefusal 400 `weak_password` or `name_missing`, 401 `wrong_password`, 429 `too_many_attempts`
 */
export async function proveOrRegister(
  container: MedusaContainer,
  email: string,
  { name: given, password, english }: Acceptance
): Promise<Checked & { name: string }> {
  const person = await knownPerson(container, email)
  const name = person.name ?? given
  if (!name) throw refuseSignIn("name_missing")
  const checked = person.known
    ? await checkCredentials(container, email, password)
    : await register(container, email, { name, password, english })
  if (!checked) throw refuseSignIn("wrong_password")
  return { ...checked, name }
}

async function register(
  container: MedusaContainer,
  email: string,
  { name, password, english }: Acceptance
): Promise<Checked | null> {
  refuseWeakPassword(password, { email, name }, english)
  const auth = container.resolve(Modules.AUTH)
  const answer = await auth.register(STAFF_PASSWORD, { body: { email, password } })
  if (answer.success && answer.authIdentity) {
    return { identity: answer.authIdentity, challenge: null }
  }
  // Two clicks at once: the other one was faster, and the password tells whether it was the same person.
  return checkCredentials(container, email, password)
}

/**
 * Ties an identity to the person's row in the area, which `ensure` finds or makes. Two clicks at once: the second finds what the
 * first has made.
 */
export async function tieToPerson<Row extends { id: string }>(
  container: MedusaContainer,
  area: StaffArea,
  { identity, email }: { identity: AuthIdentityDTO; email: string },
  ensure: () => Promise<Row>
): Promise<Row> {
  return container.resolve(Modules.LOCKING).execute(
    `staff:${email}`,
    async () => {
      const row = await ensure()
      const current = await container.resolve(Modules.AUTH).retrieveAuthIdentity(identity.id)
      if (!staffIdOf(current, area)) {
        await setAuthAppMetadataWorkflow(container).run({
          input: { authIdentityId: identity.id, actorType: area.actor, value: row.id },
        })
      }
      return row
    },
    { timeout: LOCK_WAIT_S }
  )
}

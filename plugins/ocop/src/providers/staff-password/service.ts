import { randomBytes, scrypt, timingSafeEqual } from "node:crypto"
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import { AbstractAuthModuleProvider } from "@medusajs/framework/utils"

/** Memory of about 32 MB and a tenth of a second a guess, as OWASP advises for scrypt. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 32
const WRONG = "Invalid email or password"

type Credentials = { email: string; password: string }

/**
 * Passwords of those who work at sales points. Apart from Medusa's own `emailpass`, which keeps one password an address for
 * shoppers and staff alike: whoever registers a manager's address as a shopper would hold the manager's password.
 */
export default class StaffPassword extends AbstractAuthModuleProvider {
  static override identifier = "staff-password"
  static override DISPLAY_NAME = "Staff of sales points"

  /** Takes the same time whether the address is known or not. */
  override async authenticate(
    data: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const given = credentials(data.body)
    if (!given) return { success: false, error: WRONG }
    const identity = await identities.retrieve({ entity_id: given.email }).catch(() => null)
    const stored = identity ? storedHash(identity) : null
    const matches = await verify(given.password, stored ?? NOBODY)
    if (!identity || !stored || !matches) return { success: false, error: WRONG }
    return { success: true, authIdentity: withoutHash(identity) }
  }

  /** Only the acceptance of an invitation calls this; Medusa's route for it is closed. */
  override async register(
    data: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const given = credentials(data.body)
    if (!given) return { success: false, error: WRONG }
    const known = await identities.retrieve({ entity_id: given.email }).catch(() => null)
    if (known) return { success: false, error: "Identity with email already exists" }
    const identity = await identities.create({
      entity_id: given.email,
      provider_metadata: { hash: await hash(given.password) },
    })
    return { success: true, authIdentity: withoutHash(identity) }
  }

  /** A new password for `entity_id`. */
  override async update(
    data: Record<string, unknown>,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const given = credentials({ email: data.entity_id, password: data.password })
    if (!given) return { success: false, error: WRONG }
    const identity = await identities.update(given.email, {
      provider_metadata: { hash: await hash(given.password) },
    })
    return { success: true, authIdentity: withoutHash(identity) }
  }
}

/** Compared with when the address is unknown, so that the answer takes as long. */
const NOBODY = `${Buffer.alloc(16).toString("base64")}.${Buffer.alloc(KEY_BYTES).toString("base64")}`

function credentials(body: unknown): Credentials | null {
  if (typeof body !== "object" || body === null) return null
  const email: unknown = Reflect.get(body, "email")
  const password: unknown = Reflect.get(body, "password")
  if (typeof email !== "string" || typeof password !== "string") return null
  return email === "" || password === "" ? null : { email, password }
}

function storedHash(identity: AuthIdentityDTO): string | null {
  const own = identity.provider_identities?.find((one) => one.provider === StaffPassword.identifier)
  const stored: unknown = own?.provider_metadata?.hash
  return typeof stored === "string" ? stored : null
}

function withoutHash(identity: AuthIdentityDTO): AuthIdentityDTO {
  return {
    ...identity,
    provider_identities: (identity.provider_identities ?? []).map((one) => ({
      ...one,
      provider_metadata: {},
    })),
  }
}

async function hash(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt)
  return `${salt.toString("base64")}.${key.toString("base64")}`
}

async function verify(password: string, stored: string): Promise<boolean> {
  const [salt = "", key = ""] = stored.split(".")
  const expected = Buffer.from(key, "base64")
  const derived = await derive(password, Buffer.from(salt, "base64"))
  return expected.length === derived.length && timingSafeEqual(expected, derived)
}

/** The same password typed on two keyboards may differ in how its accents are composed. */
function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, KEY_BYTES, COST, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

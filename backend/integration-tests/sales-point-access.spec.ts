import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import sharp from "sharp"
import { beforeAll, describe, expect, it } from "vitest"
import { createOperator } from "../src/setup/create-operator"
import { fingerprint } from "./support/fingerprint"
import { mailOptionsOf } from "./support/mail-options"
import { startMailServer } from "./support/mail-server"
import { routesOnDisk } from "./support/routes-on-disk"
import { SALES_POINT_ROUTES, type RouteRule } from "./support/sales-point-routes"
import { hire, STAFF_PASSPHRASE } from "./support/sales-point-staff"
import { totpCode } from "./support/totp"
import { stockShelf } from "./support/shelf"
import { TRANSFER_ENV } from "./support/transfer-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

const HOME = "ocop-ha-long"
const AWAY = "ocop-mong-cai"

/** The words of a mail as it came: its parts are quoted-printable or base64. */
function decodedMail(message: string): string {
  return message
    .split(/\r\n--[^\r]*\r\n/)
    .map((part) => {
      const [head = "", ...rest] = part.split("\r\n\r\n")
      const body = rest.join("\r\n\r\n")
      if (/encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8")
      if (!/encoding: quoted-printable/i.test(head)) return body
      const bytes = body
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      return Buffer.from(bytes, "latin1").toString("utf8")
    })
    .join("\n")
}

type Answer = { status: number; data: Record<string, unknown>; headers: Record<string, unknown> }

medusaIntegrationTestRunner({
  dbName: "access_walk",
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let time = "2026-11-23T09:00:00+07:00"
    let manager: Awaited<ReturnType<typeof hire>>
    let clerk: typeof manager
    let removed: typeof manager
    let stranger: typeof manager
    /** What belongs to the other point, by the name that an address or a body has for it. */
    const away: Record<string, string> = {}
    const tokens: Record<string, string> = {}

    async function ask(
      route: string,
      { token, body, headers = {} }: { token?: string; body?: unknown; headers?: object } = {}
    ): Promise<Answer> {
      const [method = "GET", url = ""] = route.split(" ")
      const {
        status,
        data,
        headers: told,
      } = await api.request({
        method,
        url,
        data: method === "GET" ? undefined : (body ?? {}),
        headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
        validateStatus: () => true,
      })
      return { status, data, headers: told }
    }

    /** Puts one of everything that has an id at the other point: nothing there may be found from here. */
    async function fillAway(): Promise<void> {
      const at = (route: string, body?: unknown, headers?: object) => {
        const [method = "", path = ""] = route.split(" ")
        const { token } = stranger
        return ask(`${method} /sales-point/points/${AWAY}${path}`, { token, body, headers })
      }
      const invited = await at("POST /invitations", { email: "moi@ocop.vn", role: "clerk" })
      away.invitation = (invited.data.invitation as { id: string }).id
      away.staff = stranger.id
      const { data } = await at("GET /stock")
      const [item] = data.items as { variant_id: string; version: string }[]
      away.variant = item?.variant_id ?? ""
      await at(`POST /stock/${away.variant}/add`, { quantity: 2, reason: "delivery" })
      away.date = "2026-12-24"
      await at("POST /closed-days", { date: away.date, reason: "Kiểm kê" })
      const picture = await sharp({
        create: { width: 40, height: 30, channels: 3, background: "#0a5a63" },
      })
        .png()
        .toBuffer()
      const form = new FormData()
      form.set("file", new File([new Uint8Array(picture)], "anh.png"))
      form.set("alt", "Mặt tiền")
      const photo = await at("POST /photos", form)
      away.photo = (photo.data.point as { photos: { id: string }[] }).photos[0]?.id ?? ""
      const account = { bank_bin: "970436", account: "0123456789", holder: "MONG CAI" }
      await at("POST /bank-account", { ...account, password: STAFF_PASSPHRASE })
      const codes = await at("POST /counter/codes", { device: "may-cua-mong-cai", have: [] })
      away.code = (codes.data.codes as string[])[0] ?? ""
      const sold = await at(
        "POST /counter/sales",
        {
          device: "may-cua-mong-cai",
          sold_at: "2026-11-23T01:00:00.000Z",
          lines: [{ variant_id: away.variant, quantity: 1, unit_price_vnd: 55_000 }],
        },
        { "idempotency-key": "0b9c2f5e-8f3c-4a53-9a39-0d9b6a4a7f11" }
      )
      expect([sold.status, sold.data.code]).toEqual([200, undefined])
      away.order = (sold.data.sale as { id: string }).id
      const order = await at(`GET /orders/${away.order}`)
      away.item = (order.data.order as { items: { id: string }[] }).items[0]?.id ?? ""
    }

    /** What the parameters of a route stand for at the other point. */
    function foreignTo(route: string): Record<string, string> {
      const kind = /\/(staff|invitations|photos|orders|counter\/sales)\/:id/.exec(route)?.[1]
      const ids: Record<string, string | undefined> = {
        staff: away.staff,
        invitations: away.invitation,
        photos: away.photo,
        orders: away.order,
        "counter/sales": away.order,
      }
      const { variant = "", date = "" } = away
      return { variant, date, id: (kind && ids[kind]) ?? "" }
    }

    /** The address with a point and, where there is more to name, what belongs to the other point. */
    function filled(route: string, point: string, foreign: Record<string, string>): string {
      return route
        .replace(":point", point)
        .replace(/:(\w+)/g, (_, name: string) => foreign[name] ?? `none-${name}`)
    }

    beforeAll(async () => {
      container = getContainer()
      container.register(CLOCK, asValue({ now: () => new Date(time) }))
      await stockShelf(
        container,
        [{ name: "OCOP Hạ Long", isDefault: true }, { name: "OCOP Móng Cái" }],
        [{ code: "P1", name: "Hợp tác xã thử", type: "cooperative" }],
        [
          {
            name: "Miến dong Bình Liêu",
            producer: "P1",
            packs: { "Gói 500 g": 55_000 },
            stock: { [AWAY]: 40 },
          },
          {
            name: "Chả mực Hạ Long",
            producer: "P1",
            packs: { "Hộp 500 g": 260_000 },
            stock: { [HOME]: 5 },
          },
        ]
      )
      manager = await hire(container, HOME, "manager")
      clerk = await hire(container, HOME, "clerk")
      removed = await hire(container, HOME, "clerk", "di@ocop.vn")
      stranger = await hire(container, AWAY, "manager")
      await fillAway()
      await ask(`DELETE /sales-point/points/${HOME}/staff/${removed.id}`, { token: manager.token })

      await createOperator(container, { email: "op@ocop.vn", password: "operator-password" })
      const operator = await ask("POST /auth/user/emailpass", {
        body: { email: "op@ocop.vn", password: "operator-password" },
      })
      tokens.operator = String(operator.data.token)
      const shopper = await ask("POST /auth/customer/emailpass/register", {
        body: { email: manager.email, password: "x" },
      })
      tokens.shopper = String(shopper.data.token)
    })

    describe("every route below /sales-point", () => {
      const routes = routesOnDisk("sales-point")

      it("is known to this test, with who may use it", () => {
        expect(routes.length).toBeGreaterThan(15)
        expect(Object.keys(SALES_POINT_ROUTES).sort()).toEqual(routes)
      })

      it("answers nobody from outside, nobody of another point, and changes nothing", async () => {
        const before = await fingerprint(container)
        const wrong: string[] = []
        const expectStatus = async (
          why: string,
          route: string,
          token: string | undefined,
          rule: RouteRule,
          status: number
        ) => {
          const { body } = rule
          const answer = await ask(route, { token, body, headers: rule.headers })
          if (answer.status !== status) {
            wrong.push(
              `${why}: ${route}: ${answer.status}, not ${status}: ${JSON.stringify(answer.data)}`
            )
          }
        }
        for (const [route, rule] of Object.entries(SALES_POINT_ROUTES)) {
          if (rule.who === "anybody") continue
          const foreign = foreignTo(route)
          const own = filled(route, HOME, foreign)
          await expectStatus("no token", own, undefined, rule, 401)
          await expectStatus("broken token", own, `${manager.token}x`, rule, 401)
          await expectStatus("operator", own, tokens.operator, rule, 401)
          await expectStatus("shopper", own, tokens.shopper, rule, 401)
          await expectStatus("removed", own, removed.token, rule, 401)
          if (!route.includes(":point")) continue
          await expectStatus("another point", filled(route, AWAY, foreign), clerk.token, rule, 404)
          await expectStatus(
            "no such point",
            filled(route, "khong-co", foreign),
            clerk.token,
            rule,
            404
          )
          if (rule.who === "manager") await expectStatus("clerk", own, clerk.token, rule, 403)
          if (/:(?!point)/.test(route)) {
            expect(own).not.toMatch(/none-|\/(?=\/|$)/)
            await expectStatus("foreign id", own, manager.token, rule, 404)
          }
        }
        expect(wrong).toEqual([])
        expect(await fingerprint(container)).toBe(before)
      })
    })

    describe("what belongs to another point", () => {
      it("is really there for its own manager", async () => {
        const wrong: string[] = []
        for (const route of Object.keys(SALES_POINT_ROUTES)) {
          if (!route.startsWith("GET") || !/:point.*:(?!point)/.test(route)) continue
          // Nobody has paid for this sale yet, and the answer says so.
          const status = route.endsWith("/receipt.pdf") ? 409 : 200
          const answer = await ask(filled(route, AWAY, foreignTo(route)), { token: stranger.token })
          if (answer.status !== status) wrong.push(`${route}: ${answer.status}`)
        }
        expect(wrong).toEqual([])
        expect(Object.entries(away).filter(([, value]) => !value)).toEqual([])
        const { data } = await ask(`GET /sales-point/points/${AWAY}`, { token: stranger.token })
        expect(data.point).toMatchObject({
          closed_days: [{ date: "2026-12-24" }],
          photos: [{ id: away.photo }],
        })
      })

      it("is named in no list of this point", async () => {
        const found: string[] = []
        for (const [route, { who }] of Object.entries(SALES_POINT_ROUTES)) {
          if (!route.startsWith("GET") || who === "anybody" || /:(?!point)/.test(route)) continue
          // The register is the province's: what may still be listed is open to every point.
          if (route.endsWith("/register")) continue
          const { status, data } = await ask(filled(route, HOME, {}), { token: manager.token })
          expect([route, status === 200 || route.includes("packing-list")]).toEqual([route, true])
          const text = JSON.stringify(data)
          for (const [name, id] of Object.entries(away)) {
            if (name !== "date" && text.includes(id)) found.push(`${route} tells ${name}`)
          }
        }
        expect(found).toEqual([])
      })

      it("is not taken from a body or a question either, and stays as it is", async () => {
        const at = (route: string, body?: unknown, headers?: object) => {
          const [method = "", path = ""] = route.split(" ")
          return ask(`${method} /sales-point/points/${HOME}${path}`, {
            token: manager.token,
            body,
            headers,
          })
        }
        const key = (n: number) => ({
          "idempotency-key": `6a0b8c9e-0d59-4f0c-9a11-3e5f0c7b2d1${n}`,
        })
        const { data } = await at("GET /stock")
        const [own] = data.items as { variant_id: string }[]
        const ours = [{ variant_id: own?.variant_id, quantity: 1, unit_price_vnd: 260_000 }]
        const lines = [{ variant_id: away.variant, quantity: 1, unit_price_vnd: 55_000 }]
        const sale = { device: "may-1", sold_at: "2026-11-23T01:00:00.000Z", lines }
        const count = { device: "may-1", counted_at: "2026-11-23T01:00:00.000Z", version: "x" }
        // What this point refuses, it notes for itself; nothing of the other's may change.
        const theirs = async () => {
          const paths = ["", "/stock", "/movements", "/orders", `/orders/${away.order}`, "/audit"]
          const answers = paths.map((path) =>
            ask(`GET /sales-point/points/${AWAY}${path}`, { token: stranger.token })
          )
          return (await Promise.all(answers)).map(({ status, data }) => ({ status, data }))
        }
        const before = await theirs()
        const answers = [
          await at(`GET /packing-list.pdf?order=${away.order}`),
          await at(`GET /labels.pdf?variant=${away.variant}`),
          await at("POST /counter/sales", sale, key(1)),
          await at("POST /counter/sales", { ...sale, lines: ours, code: away.code }, key(2)),
          await at(
            "POST /counter/counts",
            { ...count, variant_id: away.variant, counted: 1 },
            key(3)
          ),
        ]
        expect(answers.map(({ status, data }) => [status, data.code])).toEqual([
          [404, "not_found"],
          [404, "not_found"],
          [409, "not_listed_here"],
          [409, "code_not_kept"],
          [404, "not_found"],
        ])
        expect(await theirs()).toEqual(before)
      })
    })

    describe("signing in", () => {
      it("begins with an invitation that works once", async () => {
        const { data } = await ask(`POST /sales-point/points/${HOME}/invitations`, {
          token: manager.token,
          body: { email: " Thu.Ngan@Ocop.VN ", role: "clerk" },
        })
        const { link, email } = data.invitation as { link: string; email: string }
        expect(email).toBe("thu.ngan@ocop.vn")
        const token = link.split("/sales-point/invitation/")[1] ?? ""
        const asked = await ask(`GET /sales-point/invitations/${token}`)
        expect(asked.data.invitation).toMatchObject({
          email: "thu.ngan@ocop.vn",
          point: { handle: HOME, name: "OCOP Hạ Long" },
          role: "clerk",
          known: false,
        })
        const accept = (password: string) =>
          ask(`POST /sales-point/invitations/${token}/accept`, {
            body: { name: "Thu ngân", password },
          })
        const weak = await accept("matkhau12345")
        expect([weak.status, weak.data.code]).toEqual([400, "weak_password"])
        const [one, two] = await Promise.all([accept(STAFF_PASSPHRASE), accept(STAFF_PASSPHRASE)])
        expect([one.status, two.status].sort()).toEqual([200, 410])
        const session = String((one.status === 200 ? one : two).data.token)
        const me = await ask("GET /sales-point/me", { token: session })
        expect(me.data.me).toMatchObject({
          email: "thu.ngan@ocop.vn",
          two_factor: false,
          points: [{ handle: HOME, name: "OCOP Hạ Long", role: "clerk", closed: false }],
        })
        const again = await ask(`GET /sales-point/invitations/${token}`)
        expect([again.status, again.data.code]).toEqual([410, "invitation_ended"])
        const unknown = await ask("GET /sales-point/invitations/abc", {
          headers: { "x-medusa-locale": "en-US" },
        })
        expect(unknown.data).toEqual({
          type: "not_found",
          code: "invitation_not_found",
          message:
            "There is no such invitation. Please open the link exactly as it is in the mail.",
        })
      })

      it("says the same of a wrong password and an unknown address, then makes guesses wait", async () => {
        const guess = (email: string) =>
          ask("POST /sales-point/sign-in", { body: { email, password: "sai mật khẩu rồi" } })
        const unknown = await guess("khong@ocop.vn")
        const answers = []
        for (let n = 0; n < 5; n++) answers.push(await guess(stranger.email))
        expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
        expect(answers[0]?.data).toEqual(unknown.data)
        const right = { email: stranger.email, password: STAFF_PASSPHRASE }
        const held = await ask("POST /sales-point/sign-in", { body: right })
        expect([held.status, held.data.code, held.headers["retry-after"]]).toEqual([
          429,
          "too_many_attempts",
          "15",
        ])
        time = "2026-11-23T09:00:16+07:00"
        expect((await ask("POST /sales-point/sign-in", { body: right })).status).toBe(200)
      })

      it("counts guesses at the same moment one by one", async () => {
        const body = { email: "cung-luc@ocop.vn", password: "đoán mò một lần" }
        const answers = await Promise.all(
          Array.from({ length: 12 }, () => ask("POST /sales-point/sign-in", { body }))
        )
        expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
        expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
      })

      it("makes an address wait that tries many accounts", async () => {
        const statuses: number[] = []
        for (let n = 0; n < 32; n++) {
          const { status } = await ask("POST /sales-point/sign-in", {
            body: { email: `thu${n}@ocop.vn`, password: "đoán mò nhiều lần" },
            headers: { "x-forwarded-for": `198.51.100.${n}, 203.0.113.7` },
          })
          statuses.push(status)
        }
        expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401))
        expect(statuses.slice(30)).toEqual([429, 429])
      })

      it("asks for a code once that is set up, and takes a recovery code once", async () => {
        const signIn = () =>
          ask("POST /sales-point/sign-in", {
            body: { email: clerk.email, password: STAFF_PASSPHRASE },
          })
        const begun = await ask("POST /sales-point/me/two-factor", {
          token: clerk.token,
          body: { password: STAFF_PASSPHRASE },
        })
        expect(begun.status).toBe(200)
        const { factor_id, secret, uri } = begun.data as Record<string, string>
        expect(uri).toContain("otpauth://totp/")
        const confirm = (code: string) =>
          ask("POST /sales-point/me/two-factor/confirm", {
            token: clerk.token,
            body: { factor_id, code },
          })
        expect((await confirm("12")).data.code).toBe("wrong_code")
        const confirmed = await confirm(totpCode(secret ?? ""))
        const codes = confirmed.data.recovery_codes as string[]
        expect(codes).toHaveLength(10)
        const asked = (await signIn()).data as { mfa: { challenge_id: string } }
        const answer = (code: string, challenge_id = asked.mfa.challenge_id) =>
          ask("POST /sales-point/sign-in/code", { body: { challenge_id, code } })
        expect((await answer("not-a-code")).data.code).toBe("wrong_code")
        expect(typeof (await answer(totpCode(secret ?? ""))).data.token).toBe("string")
        const second = (await signIn()).data as typeof asked
        const recovered = await answer(codes[0] ?? "", second.mfa.challenge_id)
        expect(recovered.status).toBe(200)
        const third = (await signIn()).data as typeof asked
        expect((await answer(codes[0] ?? "", third.mfa.challenge_id)).data.code).toBe("wrong_code")
        const off = await ask("DELETE /sales-point/me/two-factor", {
          token: clerk.token,
          body: { password: STAFF_PASSPHRASE },
        })
        expect(off.data.me).toMatchObject({ two_factor: false })
      })

      it("ends every token at a sign-out and at a new password", async () => {
        const body = { email: clerk.email, password: STAFF_PASSPHRASE }
        const { token } = (await ask("POST /sales-point/sign-in", { body })).data as {
          token: string
        }
        const wrong = await ask("POST /sales-point/me/password", {
          token,
          body: { current: "không phải", password: "một câu khác hẳn nhé" },
        })
        expect([wrong.status, wrong.data.code]).toEqual([401, "wrong_password"])
        const changed = await ask("POST /sales-point/me/password", {
          token,
          body: { current: STAFF_PASSPHRASE, password: "một câu khác hẳn nhé" },
        })
        expect((await ask("GET /sales-point/me", { token })).status).toBe(401)
        const next = String(changed.data.token)
        expect((await ask("GET /sales-point/me", { token: next })).status).toBe(200)
        expect((await ask("POST /sales-point/sign-out", { token: next })).data).toEqual({
          success: true,
        })
        expect((await ask("GET /sales-point/me", { token: next })).status).toBe(401)
      })
    })

    describe("a forgotten password", () => {
      const NEW = "trăng lên trên vịnh đêm nay"
      const asks = (email: string, headers = {}) =>
        ask("POST /sales-point/forgotten-password", { body: { email }, headers })

      /** Works with a mail server; `link` waits for the newest mail and gives the token in it. */
      async function withMails(
        work: (mails: { sent(): string[]; token(n: number): Promise<string> }) => Promise<void>
      ): Promise<void> {
        const server = await startMailServer()
        const options = mailOptionsOf(container.resolve(Modules.NOTIFICATION))
        options.smtpUrl = server.url
        const sent = () => server.mails.map(({ message }) => decodedMail(message))
        try {
          await work({
            sent,
            async token(n) {
              await expect.poll(() => sent().length, { timeout: 15_000 }).toBeGreaterThanOrEqual(n)
              return /forgotten-password\/([\w-]{43})/.exec(sent()[n - 1] ?? "")?.[1] ?? ""
            },
          })
        } finally {
          delete options.smtpUrl
          await server.close()
        }
      }

      it("is replaced through a link by mail that works once and ends every session", async () => {
        time = "2026-11-23T12:00:00+07:00"
        await withMails(async ({ sent, token }) => {
          const known = await asks(` ${clerk.email.toUpperCase()}`)
          const unknown = await asks("khong-co-ai@ocop.vn")
          expect([known.status, known.data]).toEqual([200, { success: true }])
          expect([unknown.status, unknown.data]).toEqual([200, { success: true }])
          const first = await token(1)
          expect(sent()[0]).toContain("Đặt lại mật khẩu")
          // A newer link takes the place of the older one.
          await asks(clerk.email, { "x-medusa-locale": "en-US" })
          const second = await token(2)
          expect(sent()[1]).toContain("Choose a new password")
          const older = await ask(`GET /sales-point/forgotten-password/${first}`)
          expect([older.status, older.data.code]).toEqual([410, "reset_ended"])
          const open = await ask(`GET /sales-point/forgotten-password/${second}`)
          expect(open.data).toEqual({
            reset: { email: "clerk@ocop-ha-long.vn", expires_at: "2026-11-23T06:00:00.000Z" },
          })
          const none = await ask("GET /sales-point/forgotten-password/abc")
          expect([none.status, none.data.code]).toEqual([404, "reset_not_found"])

          const set = (password: string) =>
            ask(`POST /sales-point/forgotten-password/${second}`, { body: { password } })
          const weak = await set("matkhau12345")
          expect([weak.status, weak.data.code]).toEqual([400, "weak_password"])
          const answers = await Promise.all([set(NEW), set(NEW)])
          expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
          expect((await ask("GET /sales-point/me", { token: clerk.token })).status).toBe(401)
          const signIn = (password: string) =>
            ask("POST /sales-point/sign-in", { body: { email: clerk.email, password } })
          expect((await signIn(STAFF_PASSPHRASE)).data.code).toBe("wrong_sign_in")
          expect(typeof (await signIn(NEW)).data.token).toBe("string")
          await token(3)
          expect(sent()[2]).toContain("đã được đổi")
          expect(sent()).toHaveLength(3)
          const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
          await expect
            .poll(async () => {
              const { rows } = await db.raw(
                `select count(*)::int as n from notification where data::text like '%forgotten-password%'`
              )
              return rows[0]?.n
            })
            .toBe(0)
        })
      })

      it("keeps asking for the code, waits when asked often, and its link lasts an hour", async () => {
        time = "2026-11-23T12:00:00+07:00"
        await withMails(async ({ token }) => {
          const begun = await ask("POST /sales-point/me/two-factor", {
            token: clerk.token,
            body: { password: STAFF_PASSPHRASE },
          })
          const { factor_id, secret } = begun.data as Record<string, string>
          await ask("POST /sales-point/me/two-factor/confirm", {
            token: clerk.token,
            body: { factor_id, code: totpCode(secret ?? "") },
          })
          await asks(clerk.email)
          const first = await token(1)
          time = "2026-11-23T13:00:00+07:00"
          const late = await ask(`POST /sales-point/forgotten-password/${first}`, {
            body: { password: NEW },
          })
          expect([late.status, late.data.code]).toEqual([410, "reset_ended"])
          await asks(clerk.email)
          const second = await token(2)
          const done = await ask(`POST /sales-point/forgotten-password/${second}`, {
            body: { password: NEW },
          })
          expect(done.data).toEqual({ success: true })
          const signedIn = await ask("POST /sales-point/sign-in", {
            body: { email: clerk.email, password: NEW },
          })
          expect(signedIn.data.token).toBeUndefined()
          expect(signedIn.data.mfa).toMatchObject({ challenge_id: expect.any(String) })
          const often = []
          for (let n = 0; n < 4; n++) often.push(await asks("khong-co-ai@ocop.vn"))
          expect(often.map(({ status }) => status)).toEqual([200, 200, 200, 429])
          expect(often[3]?.headers["retry-after"]).toBe("15")
        })
      })
    })

    describe("Medusa's own routes for signing in", () => {
      it("neither register other kinds of people nor take staff's tokens", async () => {
        const body = { email: "ai@do.vn", password: "x" }
        const closed = [
          "POST /auth/sales_point/emailpass/register",
          "POST /auth/sales_point/staff-password/register",
          "POST /auth/sales_point/staff-password",
          "POST /auth/province/emailpass/register",
          "POST /auth/emailpass/user",
          "POST /auth/user/emailpass/register",
        ]
        for (const route of closed)
          expect([route, (await ask(route, { body })).status]).toEqual([route, 404])
        expect((await ask("POST /auth/customer/staff-password/register", { body })).status).toBe(
          404
        )
        for (const route of [
          "POST /auth/token/refresh",
          "GET /auth/mfa/factors",
          "POST /auth/session",
        ]) {
          expect((await ask(route, { token: manager.token })).status).toBe(404)
        }
      })

      it("let an operator with an invitation of Medusa's register", async () => {
        await container.resolve(Modules.USER).createInvites({ email: "moi.op@ocop.vn" })
        const { status } = await ask("POST /auth/user/emailpass/register", {
          body: { email: "moi.op@ocop.vn", password: "operator-password-2" },
        })
        expect(status).toBe(200)
      })
    })

    describe("the staff of a point", () => {
      it("keeps a manager, changes roles at once, and leaves every step on record", async () => {
        const alone = await ask(`POST /sales-point/points/${AWAY}/staff/${stranger.id}`, {
          token: stranger.token,
          body: { role: "clerk" },
        })
        expect([alone.status, alone.data.code]).toEqual([409, "last_manager"])
        const helper = await hire(container, AWAY, "clerk", "phu@ocop.vn")
        const raised = await ask(`POST /sales-point/points/${AWAY}/staff/${helper.id}`, {
          token: stranger.token,
          body: { role: "manager" },
        })
        expect(raised.status).toBe(200)
        const gone = await ask(`DELETE /sales-point/points/${AWAY}/staff/${stranger.id}`, {
          token: helper.token,
        })
        expect((gone.data.staff as { id: string }[]).map(({ id }) => id)).toEqual([helper.id])
        expect((await ask("GET /sales-point/me", { token: stranger.token })).status).toBe(401)
        const refused = await ask("POST /sales-point/sign-in", {
          body: { email: stranger.email, password: STAFF_PASSPHRASE },
        })
        expect([refused.status, refused.data.code]).toEqual([403, "no_point"])
        const audit = await ask(`GET /sales-point/points/${AWAY}/audit`, { token: helper.token })
        const entries = audit.data.entries as { action: string; who: string }[]
        expect(entries.slice(0, 2).map(({ action, who }) => [action, who])).toEqual(
          expect.arrayContaining([
            ["staff_removed", "Nhân viên bán hàng"],
            ["role_changed", "Quản lý điểm bán"],
          ])
        )
        const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await expect(db.raw(`delete from ocop_point_entry`)).rejects.toThrow("are final")
      })
    })

    describe("the province's staff", () => {
      it("create, inspect, close and reopen a point, and invite its manager", async () => {
        const asOperator = (route: string, body?: unknown) =>
          ask(`${route.split(" ")[0] ?? ""} /admin/ocop/points${route.split(" ")[1] ?? ""}`, {
            token: tokens.operator,
            body,
          })
        time = "2026-11-24T09:00:00+07:00"
        const point = {
          code: "D77",
          name: "OCOP Cô Tô",
          class: "shop",
          address: "Khu 2, Cô Tô",
          opened_on: "2026-01-05",
          operator_name: "Hợp tác xã trình diễn",
        }
        const made = await asOperator("POST ", point)
        expect([made.status, (made.data.point as { handle: string }).handle]).toEqual([
          201,
          "ocop-co-to",
        ])
        expect((await asOperator("POST ", point)).data.code).toBe("name_taken")
        const invited = await asOperator("POST /ocop-co-to/invitations", { email: "ql@co-to.vn" })
        expect(invited.data.invitation).toMatchObject({ email: "ql@co-to.vn", role: "manager" })
        const seen = { has_sign: true, has_shelves: true, has_price_list: false }
        await asOperator("POST /ocop-co-to/inspections", { on: "2026-10-01", area_m2: 32, ...seen })
        const late = await asOperator("POST /ocop-co-to/inspections", { on: "2026-12-01", ...seen })
        expect([late.status, late.data.code]).toEqual([400, "inspected_in_future"])
        const list = await asOperator("GET ?quiet_days=30")
        const quiet = (list.data.points as Record<string, unknown>[]).find(
          ({ handle }) => handle === "ocop-co-to"
        )
        expect(quiet).toMatchObject({ quiet: true, managers: 0, inspected_on: "2026-10-01" })
        const close = { on: "2026-11-20", reason: "Sửa chữa" }
        expect((await asOperator("POST /ocop-co-to/close", close)).status).toBe(200)
        expect((await asOperator("POST /ocop-co-to/close", close)).data.code).toBe("already_closed")
        const closed = await asOperator("GET ?state=closed")
        expect((closed.data.points as { handle: string }[]).map(({ handle }) => handle)).toEqual([
          "ocop-co-to",
        ])
        const early = await asOperator("POST /ocop-co-to/reopen", {
          on: "2026-11-20",
          reason: "Xong",
        })
        expect(early.data.code).toBe("before_closing")
        const again = await asOperator("POST /ocop-co-to/reopen", {
          on: "2026-11-24",
          reason: "Xong",
        })
        expect(again.data.point).toMatchObject({
          opened_on: "2026-11-24",
          closed_on: null,
          area_m2: 32,
          periods: [
            { from: "2026-01-05", to: "2026-11-20", reason: "Sửa chữa" },
            { from: "2026-11-24", to: null, reason: "Xong" },
          ],
          inspections: [{ on: "2026-10-01", area_m2: 32, has_price_list: false, by: "op@ocop.vn" }],
        })
      })
    })
  },
})

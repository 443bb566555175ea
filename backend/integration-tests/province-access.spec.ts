import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import type { ProvinceRole } from "@ocop/plugin-ocop/province/role"
import { beforeAll, describe, expect, it } from "vitest"
import { createOperator } from "../src/setup/create-operator"
import { fingerprint } from "./support/fingerprint"
import { PROVINCE_ROUTES } from "./support/province-routes/all"
import { appoint } from "./support/province-staff"
import { routesOnDisk } from "./support/routes-on-disk"
import { hire, STAFF_PASSPHRASE } from "./support/sales-point-staff"
import { stockShelf } from "./support/shelf"
import { totpCode } from "./support/totp"
import { TRANSFER_ENV } from "./support/transfer-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

const ROLES = ["viewer", "editor", "approver"] as const
const POINT = "ocop-ha-long"

type Answer = { status: number; data: Record<string, unknown>; headers: Record<string, unknown> }
type Person = Awaited<ReturnType<typeof appoint>>

medusaIntegrationTestRunner({
  dbName: "desk_walk",
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let time = "2026-11-29T09:00:00+07:00"
    let people: Record<ProvinceRole, Person>
    let removed: Person
    const outsiders: Record<string, string> = {}

    async function ask(
      route: string,
      { token, body, headers = {} }: { token?: string; body?: unknown; headers?: object } = {}
    ): Promise<Answer> {
      const [method = "GET", url = ""] = route.split(" ")
      const answer = await api.request({
        method,
        url,
        data: method === "GET" ? undefined : (body ?? {}),
        headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
        validateStatus: () => true,
      })
      return { status: answer.status, data: answer.data, headers: answer.headers }
    }

    const audit = async (query = ""): Promise<Record<string, unknown>[]> => {
      const { data } = await ask(`GET /province/audit${query}`, { token: people.viewer.token })
      return data.entries as Record<string, unknown>[]
    }

    beforeAll(async () => {
      container = getContainer()
      container.register(CLOCK, asValue({ now: () => new Date(time) }))
      await stockShelf(container, [{ name: "OCOP Hạ Long", isDefault: true }], [], [])
      people = {
        viewer: await appoint(container, "viewer"),
        editor: await appoint(container, "editor"),
        approver: await appoint(container, "approver"),
      }
      removed = await appoint(container, "approver", "di@tinh.vn")
      await ask(`DELETE /province/staff/${removed.id}`, {
        token: people.approver.token,
        body: { password: STAFF_PASSPHRASE, reason: "Chuyển công tác" },
      })
      outsiders.manager = (await hire(container, POINT, "manager")).token
      await createOperator(container, { email: "op@ocop.vn", password: "operator-password" })
      const operator = await ask("POST /auth/user/emailpass", {
        body: { email: "op@ocop.vn", password: "operator-password" },
      })
      outsiders.operator = String(operator.data.token)
      const shopper = await ask("POST /auth/customer/emailpass/register", {
        body: { email: people.approver.email, password: "x" },
      })
      outsiders.shopper = String(shopper.data.token)
    })

    describe("every route below /province", () => {
      const routes = routesOnDisk("province")

      it("is known to this test, with who may use it", () => {
        expect(routes.length).toBeGreaterThan(15)
        expect(Object.keys(PROVINCE_ROUTES).sort()).toEqual(routes)
      })

      it("answers nobody from outside and nobody whose role is too small, and changes nothing", async () => {
        const before = await fingerprint(container)
        const wrong: string[] = []
        const expectStatus = async (why: string, route: string, status: number, token?: string) => {
          const rule = PROVINCE_ROUTES[route]
          const filled = route.replace(/:(\w+)/g, "none-$1")
          const answer = await ask(filled, { token, body: rule?.body })
          if (answer.status !== status) {
            const told = JSON.stringify(answer.data).slice(0, 200)
            wrong.push(`${why}: ${route}: ${answer.status}, not ${status}: ${told}`)
          }
        }
        for (const [route, { who }] of Object.entries(PROVINCE_ROUTES)) {
          if (who === "anybody") continue
          await expectStatus("no token", route, 401)
          await expectStatus("broken token", route, 401, `${people.approver.token}x`)
          await expectStatus("removed", route, 401, removed.token)
          for (const [name, token] of Object.entries(outsiders)) {
            await expectStatus(name, route, 401, token)
          }
          if (who === "signed_in") continue
          for (const role of ROLES.slice(0, ROLES.indexOf(who))) {
            await expectStatus(role, route, 403, people[role].token)
          }
          // An approver without the password decides nothing.
          if (who === "approver") {
            await expectStatus("no password", route, 400, people.approver.token)
          }
        }
        expect(wrong).toEqual([])
        expect(await fingerprint(container)).toBe(before)
      })

      it("lets in everybody whose role is enough", async () => {
        const refused: string[] = []
        for (const [route, { who, body = {} }] of Object.entries(PROVINCE_ROUTES)) {
          if (who === "anybody" || who === "signed_in") continue
          for (const role of ROLES.slice(ROLES.indexOf(who))) {
            const filled = route.replace(/:(\w+)/g, "none-$1")
            const given = who === "approver" ? { ...body, password: STAFF_PASSPHRASE } : body
            const { status } = await ask(filled, { token: people[role].token, body: given })
            if ([401, 403, 500].includes(status)) refused.push(`${role}: ${route}: ${status}`)
          }
        }
        expect(refused).toEqual([])
      })

      it("opens nothing elsewhere: not Medusa's admin, not a sales point, not /auth", async () => {
        const { token } = people.approver
        const answers = [
          await ask("GET /admin/orders", { token }),
          await ask("GET /admin/ocop/certificates", { token }),
          await ask(`GET /sales-point/points/${POINT}/stock`, { token }),
          await ask("POST /auth/token/refresh", { token }),
        ]
        expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 404])
      })
    })

    describe("coming in", () => {
      it("is by invitation alone, which works once", async () => {
        const { data } = await ask("POST /province/sent-invitations", {
          token: people.approver.token,
          body: { email: " Moi@Tinh.VN ", role: "editor", password: STAFF_PASSPHRASE },
        })
        const { link, email } = data.invitation as { link: string; email: string }
        expect(email).toBe("moi@tinh.vn")
        const token = link.split("/province/invitation/")[1] ?? ""
        const shown = await ask(`GET /province/invitations/${token}`)
        expect(shown.data.invitation).toMatchObject({
          email: "moi@tinh.vn",
          role: "editor",
          known: false,
          named: false,
        })
        const accept = (body: object) => ask(`POST /province/invitations/${token}/accept`, { body })
        const nameless = await accept({ password: STAFF_PASSPHRASE })
        expect([nameless.status, nameless.data.code]).toEqual([400, "name_missing"])
        const weak = await accept({ name: "Cán bộ mới", password: "matkhau12345" })
        expect([weak.status, weak.data.code]).toEqual([400, "weak_password"])
        const given = { name: "Cán bộ mới", password: STAFF_PASSPHRASE }
        const twice = await Promise.all([accept(given), accept(given)])
        expect(twice.map(({ status }) => status).sort()).toEqual([200, 410])
        const session = String(twice.find(({ status }) => status === 200)?.data.token)
        const me = await ask("GET /province/me", { token: session })
        expect(me.data.me).toMatchObject({
          email: "moi@tinh.vn",
          role: "editor",
          two_factor: false,
        })
        const again = await ask("POST /province/sent-invitations", {
          token: people.approver.token,
          body: { email: "moi@tinh.vn", role: "viewer", password: STAFF_PASSPHRASE },
        })
        expect([again.status, again.data.code]).toEqual([409, "already_of_province"])
      })

      it("begins with an operator, who invites the first approver", async () => {
        const body = { email: "truong-phong@tinh.vn", role: "approver" }
        const nobody = await ask("POST /admin/ocop/province-invitations", { body })
        const invited = await ask("POST /admin/ocop/province-invitations", {
          token: outsiders.operator,
          body,
        })
        expect([nobody.status, invited.status]).toEqual([401, 201])
        expect(invited.data.invitation).toMatchObject(body)
        expect((await audit("?q=truong-phong"))[0]).toMatchObject({
          actor_type: "operator",
          who: "op@ocop.vn",
          action: "province_staff_invited",
          after: body,
        })
      })

      it("lets somebody of a sales point be of the province too, with one password and name", async () => {
        const clerk = await hire(container, POINT, "clerk", "hai-noi@ocop.vn")
        const { data } = await ask("POST /province/sent-invitations", {
          token: people.approver.token,
          body: { email: clerk.email, role: "viewer", password: STAFF_PASSPHRASE },
        })
        const token = (data.invitation as { link: string }).link.split("/").at(-1) ?? ""
        const shown = await ask(`GET /province/invitations/${token}`)
        expect(shown.data.invitation).toMatchObject({ known: true, named: true })
        const wrong = await ask(`POST /province/invitations/${token}/accept`, {
          body: { password: "một câu nào khác" },
        })
        expect([wrong.status, wrong.data.code]).toEqual([401, "wrong_password"])
        const right = await ask(`POST /province/invitations/${token}/accept`, {
          body: { password: STAFF_PASSPHRASE },
        })
        const me = await ask("GET /province/me", { token: String(right.data.token) })
        expect(me.data.me).toMatchObject({ name: "Nhân viên bán hàng", role: "viewer" })
        const there = await ask("GET /sales-point/me", { token: clerk.token })
        expect(there.status).toBe(200)
      })

      it("asks for the code of an authenticator app once one is set up", async () => {
        const { token, email } = await appoint(container, "viewer", "hai-buoc@tinh.vn")
        const begun = await ask("POST /province/me/two-factor", {
          token,
          body: { password: STAFF_PASSPHRASE },
        })
        const { factor_id, secret } = begun.data as { factor_id: string; secret: string }
        const confirmed = await ask("POST /province/me/two-factor/confirm", {
          token,
          body: { factor_id, code: totpCode(secret) },
        })
        expect(confirmed.data.recovery_codes).toHaveLength(10)
        const [recovery = ""] = confirmed.data.recovery_codes as string[]
        const credentials = { email, password: STAFF_PASSPHRASE }
        const first = await ask("POST /province/sign-in", { body: credentials })
        const { challenge_id } = first.data.mfa as { challenge_id: string }
        const wrong = await ask("POST /province/sign-in/code", {
          body: { challenge_id, code: "000000" },
        })
        expect([wrong.status, wrong.data.code]).toEqual([401, "wrong_code"])
        const right = await ask("POST /province/sign-in/code", {
          body: { challenge_id, code: recovery },
        })
        expect(right.status).toBe(200)
        // The same person has nothing to do at a sales point.
        const elsewhere = await ask("POST /sales-point/sign-in", { body: credentials })
        const there = await ask("POST /sales-point/sign-in/code", {
          body: {
            challenge_id: (elsewhere.data.mfa as { challenge_id: string }).challenge_id,
            code: (confirmed.data.recovery_codes as string[])[1],
          },
        })
        expect([there.status, there.data.code]).toEqual([403, "no_point"])
      })
    })

    describe("a role", () => {
      it("holds from the next request on, and a removal too; one approver always remains", async () => {
        const { token, id } = await appoint(container, "editor", "doi-quyen@tinh.vn")
        const by = { token: people.approver.token }
        const change = (route: string, body: object = {}) =>
          ask(route, { ...by, body: { ...body, password: STAFF_PASSPHRASE } })
        const invite = () =>
          ask("POST /province/sent-invitations", {
            token,
            body: { email: "ai-do@tinh.vn", role: "viewer", password: STAFF_PASSPHRASE },
          })
        expect((await invite()).data.code).toBe("approver_only")
        await change(`POST /province/staff/${id}`, {
          role: "approver",
          reason: "Thay trưởng phòng",
        })
        expect((await invite()).status).toBe(201)
        await change(`DELETE /province/staff/${id}`, { reason: "Nghỉ hưu" })
        expect((await invite()).status).toBe(401)
        const last = await change(`DELETE /province/staff/${people.approver.id}`)
        expect([last.status, last.data.code]).toEqual([409, "last_approver"])
        const entries = await audit(`?subject_id=${id}`)
        expect(
          entries.map(({ action, who, before, after, reason }) => ({
            action,
            who,
            before,
            after,
            reason,
          }))
        ).toEqual([
          {
            action: "province_staff_removed",
            who: "Cán bộ phê duyệt",
            before: { email: "doi-quyen@tinh.vn", role: "approver" },
            after: null,
            reason: "Nghỉ hưu",
          },
          {
            action: "province_role_changed",
            who: "Cán bộ phê duyệt",
            before: { email: "doi-quyen@tinh.vn", role: "editor" },
            after: { email: "doi-quyen@tinh.vn", role: "approver" },
            reason: "Thay trưởng phòng",
          },
          {
            action: "province_invitation_accepted",
            who: "Cán bộ biên tập",
            before: null,
            after: { email: "doi-quyen@tinh.vn", role: "editor" },
            reason: null,
          },
        ])
      })
    })

    describe("the audit", () => {
      it("is found without accents, by day and action, and taken along", async () => {
        expect((await audit("?q=chuyen%20cong%20tac")).map(({ subject }) => subject)).toEqual([
          "Cán bộ phê duyệt",
        ])
        expect(await audit("?to=2026-11-28")).toEqual([])
        expect((await audit("?action=province_staff_removed&from=2026-11-29")).length).toBe(1)
        const staff = await ask("GET /province/staff/export", { token: people.viewer.token })
        expect(staff.data as unknown as string).toContain(
          "Cán bộ xem số liệu;viewer@tinh.vn;viewer;2026-11-"
        )
        const file = await ask("GET /province/audit/export?action=province_staff_removed", {
          token: people.viewer.token,
        })
        expect(file.headers["content-disposition"]).toBe(
          'attachment; filename="nhat-ky-2026-11-29.csv"'
        )
        const lines = (file.data as unknown as string).replace("\ufeff", "").trim().split("\r\n")
        expect(lines[0]).toBe(
          "Thời điểm (UTC);Người làm;Quyền;Việc;Loại;Mã;Đối tượng;Trước;Sau;Lý do"
        )
        expect(lines[1]).toMatch(
          /^2026-11-29T02:00:00\.000Z;Cán bộ phê duyệt;approver;province_staff_removed;province_staff;oprs_\w+;Cán bộ phê duyệt;"{""role"": ""approver""|^2026-11-29T02:00:00/
        )
        expect(lines[1]).toContain("Chuyển công tác")
      })

      it("cannot be edited, by nobody", async () => {
        const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const edits = ["update ocop_audit_entry set who = 'x'", "delete from ocop_audit_entry"].map(
          (sql) =>
            db.raw(sql, []).then(
              () => "done",
              () => "refused"
            )
        )
        expect(await Promise.all(edits)).toEqual(["refused", "refused"])
        expect((await audit()).length).toBeGreaterThan(4)
        time = "2026-11-29T10:00:00+07:00"
      })
    })
  },
})

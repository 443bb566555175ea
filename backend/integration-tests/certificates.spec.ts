import { readdir, rm } from "node:fs/promises"
import path from "node:path"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { OcopEvents } from "@ocop/plugin-ocop/events"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { renderMail } from "@ocop/plugin-ocop/mail/render-mail"
import { sendMail } from "@ocop/plugin-ocop/mail/send-mail"
import { sendWaitingMails } from "@ocop/plugin-ocop/mail/send-waiting-mails"
import { runPublication } from "@ocop/plugin-ocop/workflows/run-publication"
import { sendReminders } from "@ocop/plugin-ocop/workflows/send-reminders"
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createOperator } from "../src/setup/create-operator"
import { startMailServer, type MailServer } from "./support/mail-server"
import { mailOptionsOf } from "./support/mail-options"
import { importRegisterWorkflow } from "./support/register-files"
import { stockShelf, type Shelf } from "./support/shelf"

const OPERATOR = { email: "operator@ocop.example", password: "mot-mat-khau-du-dai" }
const PRIVATE_FILES = path.join(process.env.OCOP_DATA_DIR ?? "", "private-files")
const OUTBOX = path.join(process.env.OCOP_DATA_DIR ?? "", "outbox")
const TODAY = new Date("2026-11-23T12:00:00+07:00")

const RECOGNITION = {
  decision_number: "901/QĐ-UBND",
  decided_on: "2026-11-20",
  issuer: "UBND tỉnh Quảng Ninh",
  issuer_level: "province",
  legal_basis: "d26_2026",
  kind: "first",
  stars: 4,
  issued_on: "2026-11-20",
  score: 72.5,
}

medusaIntegrationTestRunner({
  dbName: "dossier_certificates",
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shelf: Shelf
    let operator: { headers: Record<string, string>; validateStatus: () => boolean }
    let actorId: string
    const clock = { now: () => TODAY }
    const told: { name: string; data: unknown }[] = []

    beforeAll(async () => {
      const container = getContainer()
      container.register(CLOCK, asValue(clock))
      for (const name of Object.values(OcopEvents)) {
        container.resolve(Modules.EVENT_BUS).subscribe(name, async ({ data }) => {
          told.push({ name, data })
        })
      }
      shelf = await stockShelf(
        container,
        [{ name: "OCOP Hạ Long", isDefault: true }],
        [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
        [
          {
            name: "Ruốc hàu Vân Đồn",
            producer: "P1",
            stars: 3,
            issuedOn: "2024-01-31",
            lastDay: "2027-01-31",
            packs: { "Hộp 100 g": 120_000 },
            stock: { "ocop-ha-long": 9 },
          },
          {
            name: "Gốm Đông Triều",
            producer: "P1",
            group: "IV",
            set: 21,
            uncertified: true,
            packs: { "Bộ 6 chén": 400_000 },
            stock: { "ocop-ha-long": 3 },
          },
        ]
      )
      await createOperator(container, OPERATOR)
      const { data } = await api.post("/auth/user/emailpass", OPERATOR)
      operator = {
        headers: { authorization: `Bearer ${data.token}` },
        validateStatus: () => true,
      }
      const me = await api.get("/admin/users/me", operator)
      actorId = me.data.user.id
    })

    afterEach(() => rm(OUTBOX, { recursive: true, force: true }))

    beforeEach(() => {
      clock.now = () => TODAY
      told.length = 0
    })

    const idOf = (title: string) => shelf.productIds.get(title) ?? ""
    const fileOf = async (title: string) =>
      (await api.get(`/admin/ocop/products/${idOf(title)}`, operator)).data.product
    const record = (title: string, body: object, headers = {}) =>
      api.post(`/admin/ocop/products/${idOf(title)}/certificates`, body, {
        ...operator,
        headers: { ...operator.headers, ...headers },
      })
    const recordEvent = (certificateId: string, body: object) =>
      api.post(`/admin/ocop/certificates/${certificateId}/events`, body, operator)

    describe("a product's file", () => {
      it("is for staff alone", async () => {
        const path = `/admin/ocop/products/${idOf("Gốm Đông Triều")}`
        expect((await api.get(path, { validateStatus: () => true })).status).toBe(401)
        const unknown = await api.get("/admin/ocop/products/prod_nothing", operator)
        expect(unknown.status).toBe(404)
        expect(unknown.data).toMatchObject({ type: "not_found", code: "unknown_product" })
      })

      it("shows the certificate with its law, duties and links", async () => {
        const product = await fileOf("Ruốc hàu Vân Đồn")
        expect(product).toMatchObject({
          id: idOf("Ruốc hàu Vân Đồn"),
          status: "published",
          verification: { state: "valid", until: "2027-01-31T17:00:00.000Z" },
          verify_url: `http://localhost:3000/verify/${product.code}`,
          digital_link: null,
          reminders: [],
        })
        expect(product.certificates).toHaveLength(1)
        expect(product.certificates[0]).toMatchObject({
          status: "active",
          phase: "filing_late",
          days_left: 69,
          last_valid_day: "2027-01-31",
          warnings: ["decided_before_basis"],
          duties: [{ law: "d26_2026", from: "2026-08-04", to: "2026-10-03", state: "passed" }],
        })
        const byOurId = await api.get(`/admin/ocop/products/${product.ocop_product_id}`, operator)
        expect(byOurId.data.product).toEqual(product)
      })
    })

    describe("recording a recognition", () => {
      it("publishes the product, keeps who recorded it, and tells", async () => {
        const answer = await record("Gốm Đông Triều", RECOGNITION)
        expect(answer.status).toBe(201)
        const product = await fileOf("Gốm Đông Triều")
        expect(product.status).toBe("published")
        expect(product.certificates[0]).toMatchObject({
          id: answer.data.certificate.id,
          stars: 4,
          score_hundredths: 7250,
          last_valid_day: "2029-11-20",
          end_is_printed: false,
          recorded_by: actorId,
          warnings: [],
        })
        await expect
          .poll(() => told.find(({ name }) => name === OcopEvents.CERTIFICATE_RECOGNISED)?.data)
          .toEqual({
            certificate_id: answer.data.certificate.id,
            ocop_product_id: product.ocop_product_id,
            product_id: idOf("Gốm Đông Triều"),
            effective_at: "2026-11-19T17:00:00.000Z",
          })
      })

      it("refuses what cannot be, in the language of the screen", async () => {
        await record("Gốm Đông Triều", RECOGNITION)
        for (const [change, code, sentence] of [
          [{}, "decision_already_recorded", "Quyết định 901/QĐ-UBND đã được ghi cho sản phẩm này."],
          [
            { decision_number: "2", decided_on: "2026-11-24" },
            "decided_in_future",
            "Ngày quyết định 24/11/2026 còn ở phía trước; chỉ ghi quyết định đã ban hành.",
          ],
          [
            { decision_number: "2", last_valid_day: "2026-11-19" },
            "end_before_start",
            "Ngày hết hiệu lực 19/11/2026 không được sớm hơn ngày cấp 20/11/2026.",
          ],
          [{ stars: 2 }, "invalid_field", "Trường “stars” chưa đúng: cần 3, 4 hoặc 5 sao."],
          [
            { decided_on: "2026-02-30" },
            "invalid_field",
            "Trường “decided_on” chưa đúng: cần ngày dạng năm-tháng-ngày.",
          ],
          [{ issuer: undefined }, "invalid_field", "Trường “issuer” chưa đúng: cần có."],
          [{ price: 1 }, "invalid_field", "Trường “price” chưa đúng: không có trường này."],
        ] as const) {
          const answer = await record("Gốm Đông Triều", { ...RECOGNITION, ...change })
          expect(answer.status).toBe(400)
          expect(answer.data).toMatchObject({ code, message: sentence })
        }
        const english = await record("Gốm Đông Triều", RECOGNITION, { "x-medusa-locale": "en-US" })
        expect(english.data.message).toBe(
          "Decision 901/QĐ-UBND is on record for this product already."
        )
        expect((await fileOf("Gốm Đông Triều")).certificates).toHaveLength(1)
      })

      it("lets a newer decision replace the older from its day of issue on, with fewer stars too", async () => {
        await record("Gốm Đông Triều", RECOGNITION)
        const answer = await record("Gốm Đông Triều", {
          ...RECOGNITION,
          decision_number: "950/QĐ-UBND",
          kind: "re_evaluation",
          stars: 3,
          issued_on: "2026-12-01",
        })
        expect(answer.status).toBe(201)
        const before = await fileOf("Gốm Đông Triều")
        expect(before.certificates.map(({ status }: { status: string }) => status)).toEqual([
          "not_yet_valid",
          "active",
        ])
        clock.now = () => new Date("2026-12-01T00:00:00+07:00")
        const after = await fileOf("Gốm Đông Triều")
        expect(after.certificates.map(({ status }: { status: string }) => status)).toEqual([
          "active",
          "superseded",
        ])
        expect(after.verification.certificate_id).toBe(answer.data.certificate.id)
      })
    })

    describe("a dossier", () => {
      const act = (id: string, path: string, body: object) =>
        api.post(`/admin/ocop/dossiers/${id}/${path}`, body, operator)
      const open = async (title: string, kind: string) => {
        const answer = await api.post(
          "/admin/ocop/dossiers",
          { product_id: idOf(title), kind },
          operator
        )
        expect(answer.status).toBe(201)
        return answer.data.dossier
      }
      const read = async (id: string) =>
        (await api.get(`/admin/ocop/dossiers/${id}`, operator)).data.dossier
      const handInAll = async (id: string) => {
        const { missing } = await read(id)
        const items = missing.map((key: string) => ({ key, state: "present" }))
        expect((await act(id, "checklist", { items })).status).toBe(200)
      }

      it("goes its way from the producer to a decision that makes the certificate", async () => {
        const { id, code } = await open("Gốm Đông Triều", "first")
        expect(code).toBe("HS-2026-0001")
        const second = await api.post(
          "/admin/ocop/dossiers",
          { product_id: idOf("Gốm Đông Triều"), kind: "first" },
          operator
        )
        expect(second.data).toMatchObject({
          code: "dossier_open",
          message: "Sản phẩm này đang có hồ sơ HS-2026-0001 chưa có kết quả.",
        })

        const skipped = await act(id, "transitions", { to: "at_province" })
        expect(skipped.data).toMatchObject({
          code: "move_not_allowed",
          message: "Hồ sơ đang soạn không chuyển sang tại tỉnh được.",
        })
        const future = await act(id, "transitions", { to: "submitted", on: "2026-11-24" })
        expect(future.data.code).toBe("moved_in_future")
        await act(id, "transitions", { to: "submitted", on: "2026-10-01" })
        const early = await act(id, "transitions", { to: "returned", on: "2026-09-30", note: "x" })
        expect(early.data.code).toBe("moved_before_last")
        const silent = await act(id, "transitions", { to: "returned" })
        expect(silent.data.code).toBe("reason_missing")
        const incomplete = await act(id, "transitions", { to: "at_commune", on: "2026-10-05" })
        expect(incomplete.data.code).toBe("papers_missing")
        expect(incomplete.data.message).toContain("Phiếu đăng ký đánh giá")
        expect(
          (await act(id, "checklist", { items: [{ key: "x", state: "present" }] })).data.code
        ).toBe("unknown_paper")

        await handInAll(id)
        expect((await act(id, "transitions", { to: "at_commune", on: "2026-10-05" })).status).toBe(
          200
        )
        expect(await read(id)).toMatchObject({
          state: "at_commune",
          next_actor: "commune",
          next_states: ["at_province", "returned"],
          deadline: { last_day: "2026-10-26", rule: "commune_15_working_days", overdue: true },
          missing: [],
          product: { name: "Gốm Đông Triều" },
        })
        const overdue = await api.get("/admin/ocop/dossiers?overdue=1&q=dong trieu", operator)
        expect(overdue.data).toMatchObject({ count: 0 })
        const found = await api.get("/admin/ocop/dossiers?overdue=1&q=Đông Triều", operator)
        expect(found.data).toMatchObject({ count: 1, page: 1, dossiers: [{ code }] })

        await act(id, "transitions", { to: "at_province", on: "2026-10-20" })
        const bare = await act(id, "transitions", { to: "recognised" })
        expect(bare.data.code).toBe("recognition_missing")
        const { kind: _kind, ...recognition } = RECOGNITION
        const wrong = await act(id, "transitions", {
          to: "recognised",
          recognition: { ...recognition, decided_on: "2026-12-24" },
        })
        expect(wrong.data.code).toBe("moved_in_future")
        expect((await read(id)).state).toBe("at_province")
        expect((await fileOf("Gốm Đông Triều")).certificates).toEqual([])

        const decided = await act(id, "transitions", { to: "recognised", recognition })
        expect(decided.data).toMatchObject({ state: "recognised" })
        const product = await fileOf("Gốm Đông Triều")
        expect(product).toMatchObject({
          status: "published",
          certificates: [{ id: decided.data.certificate_id, kind: "first", recorded_by: actorId }],
        })
        const done = await read(id)
        expect(done).toMatchObject({
          decided_on: "2026-11-20",
          certificate_id: decided.data.certificate_id,
          next_actor: null,
          deadline: null,
        })
        expect(
          done.history
            .filter(({ action }: { action: string }) => action !== "checked")
            .map((entry: { to_state: string; subject: string | null }) => [
              entry.to_state,
              entry.subject,
            ])
        ).toEqual([
          ["draft", null],
          ["submitted", "2026-10-01"],
          ["at_commune", "2026-10-05"],
          ["at_province", "2026-10-20"],
          ["recognised", "2026-11-20"],
        ])
        expect(
          done.history.every((entry: { actor_id: string }) => entry.actor_id === actorId)
        ).toBe(true)
        expect(
          (await act(id, "checklist", { items: [{ key: "promotion", state: "present" }] })).data
            .code
        ).toBe("dossier_decided")
      })

      it("keeps a certificate alive by an extension until it is refused", async () => {
        const { id } = await open("Ruốc hàu Vân Đồn", "re_evaluation")
        await act(id, "transitions", { to: "submitted", on: "2026-11-20" })
        const [certificate] = (await fileOf("Ruốc hàu Vân Đồn")).certificates
        const extended = await recordEvent(certificate.id, {
          type: "extension",
          effective_at: "2027-02-01",
        })
        expect(extended.status).toBe(201)
        await handInAll(id)
        await act(id, "transitions", { to: "at_commune" })
        await act(id, "transitions", { to: "at_province" })
        clock.now = () => new Date("2027-03-01T12:00:00+07:00")
        await runPublication(getContainer(), "daily")
        expect(await fileOf("Ruốc hàu Vân Đồn")).toMatchObject({
          status: "published",
          certificates: [{ status: "extended" }],
        })
        const refused = await act(id, "transitions", { to: "refused", note: "Thiếu kiểm nghiệm." })
        expect(refused.status).toBe(200)
        expect(await fileOf("Ruốc hàu Vân Đồn")).toMatchObject({
          status: "draft",
          certificates: [{ status: "expired" }],
        })
      })

      it("is decided once when two staff decide at the same moment", async () => {
        const { id } = await open("Gốm Đông Triều", "first")
        await act(id, "transitions", { to: "submitted", on: "2026-10-01" })
        await handInAll(id)
        await act(id, "transitions", { to: "at_commune", on: "2026-10-05" })
        await act(id, "transitions", { to: "at_province", on: "2026-10-20" })
        const { kind: _kind, ...recognition } = RECOGNITION
        const answers = await Promise.all(
          ["1/QĐ-UBND", "2/QĐ-UBND"].map((decision_number) =>
            act(id, "transitions", {
              to: "recognised",
              recognition: { ...recognition, decision_number },
            })
          )
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect((await fileOf("Gốm Đông Triều")).certificates).toHaveLength(1)
      })

      it("keeps its files for staff alone, by what is in them", async () => {
        const { id } = await open("Gốm Đông Triều", "first")
        const send = (name: string, bytes: Uint8Array, key?: string) => {
          const form = new FormData()
          form.append("file", new File([bytes], name))
          if (key) form.append("item_key", key)
          return api.post(`/admin/ocop/dossiers/${id}/files`, form, operator)
        }
        const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n")
        const disguised = await send("phieu.pdf", new TextEncoder().encode("<script>1</script>"))
        expect(disguised.data).toMatchObject({ code: "file_not_allowed" })
        const huge = new Uint8Array(20 * 1024 * 1024 + 1)
        huge.set(pdf)
        expect((await send("lon.pdf", huge)).data).toMatchObject({
          code: "file_too_large",
          message: "Tệp lớn hơn 20 MB.",
        })
        expect((await send("x.pdf", pdf, "x")).data.code).toBe("unknown_paper")
        const empty = await api.post(`/admin/ocop/dossiers/${id}/files`, {}, operator)
        expect(empty.data.code).toBe("file_missing")

        const kept = await send("../Phiếu đăng ký.exe", pdf, "registration_form")
        expect(kept.status).toBe(201)
        expect(kept.data.file).toMatchObject({
          name: "Phiếu đăng ký.pdf",
          mime_type: "application/pdf",
        })
        const path = `/admin/ocop/dossiers/${id}/files/${kept.data.file.id}`
        const answer = await api.get(path, { ...operator, responseType: "arraybuffer" })
        expect(Buffer.from(answer.data).equals(Buffer.from(pdf))).toBe(true)
        expect(answer.headers).toMatchObject({
          "content-type": "application/pdf",
          "content-disposition":
            "attachment; filename*=UTF-8''Phi%E1%BA%BFu%20%C4%91%C4%83ng%20k%C3%BD.pdf",
          "x-content-type-options": "nosniff",
          "cache-control": "private, no-store",
        })
        expect((await api.get(path, { validateStatus: () => true })).status).toBe(401)

        const stored = await readdir(PRIVATE_FILES)
        expect(stored).toHaveLength(1)
        for (const folder of ["/static", "/private-files", "/static/private-files"]) {
          const open = await api.get(`${folder}/${stored[0]}`, { validateStatus: () => true })
          expect(open.status).toBe(404)
        }
        const dossier = await read(id)
        expect(dossier.files).toMatchObject([
          { item_key: "registration_form", size_bytes: pdf.length, uploaded_by: actorId },
        ])
        expect((await api.delete(path, operator)).data).toMatchObject({ deleted: true })
        expect((await api.get(path, operator)).data.code).toBe("unknown_file")
        expect(await readdir(PRIVATE_FILES)).toEqual([])
        expect((await read(id)).history.map(({ action }: { action: string }) => action)).toEqual([
          "opened",
          "file_added",
          "file_removed",
        ])
      })
    })

    describe("the watch list", () => {
      it("shows what ends next, by status, phase and days left", async () => {
        const list = async (query: string) =>
          (await api.get(`/admin/ocop/certificates?${query}`, operator)).data
        expect(await list("")).toMatchObject({
          count: 1,
          certificates: [
            { product: { name: "Ruốc hàu Vân Đồn" }, days_left: 69, phase: "filing_late" },
          ],
        })
        expect((await list("days_left_max=68")).count).toBe(0)
        expect((await list("days_left_max=69&phase=filing_late&status=active")).count).toBe(1)
        expect((await list("q=bản sen")).count).toBe(1)
        expect((await list("q=100%25")).count).toBe(0)
        const wrong = await api.get("/admin/ocop/certificates?status=gone", operator)
        expect(wrong.data).toMatchObject({ code: "invalid_field" })
      })
    })

    describe("a mail", () => {
      const mail = {
        to: "htx@bansen.example",
        key: "test:1",
        template: "test",
        content: renderMail({ language: "vi", subject: "Thử", paragraphs: ["Xin chào."] }),
        about: { type: "certificate", id: "ocert_1" },
      }
      const outbox = async () => (await api.get("/admin/ocop/outbox", operator)).data

      it("is kept where no mail server is set, once per key, and can be read", async () => {
        const results = await Promise.all([
          sendMail(getContainer(), mail),
          sendMail(getContainer(), mail),
        ])
        expect(results.sort()).toEqual(["already_sent", "sent"])
        expect(await outbox()).toMatchObject({
          count: 1,
          pages: 1,
          mails: [{ to: mail.to, subject: "Thử", state: "kept", attempts: 1, about: mail.about }],
        })
        const [{ id }] = (await outbox()).mails
        const read = await api.get(`/admin/ocop/outbox/${id}`, operator)
        expect(read.data.mail.text).toContain("Xin chào.")
        expect(read.data.mail.html).toContain("<p>Xin chào.</p>")
        const none = await api.get("/admin/ocop/outbox/noti_none", operator)
        expect([none.status, none.data.code]).toEqual([404, "unknown_mail"])
        expect(await readdir(OUTBOX)).toHaveLength(1)
      })
    })

    describe("mails that do not get through at once", () => {
      const mail = {
        to: "htx@bansen.example",
        key: "test:smtp",
        template: "test",
        content: renderMail({ language: "vi", subject: "Thử gửi", paragraphs: ["Xin chào."] }),
      }
      const state = async () => {
        const { mails } = (await api.get("/admin/ocop/outbox", operator)).data
        return mails.map(({ state: now, attempts }: { state: string; attempts: number }) => [
          now,
          attempts,
        ])
      }

      /** The provider that the notification module uses, made to send through a real mail server. */
      async function withMailServer(work: (server: MailServer) => Promise<void>): Promise<void> {
        const server = await startMailServer()
        const module: unknown = getContainer().resolve(Modules.NOTIFICATION)
        const options = mailOptionsOf(module)
        options.smtpUrl = server.url
        try {
          await work(server)
        } finally {
          delete options.smtpUrl
          await server.close()
        }
      }

      it("go out by SMTP, are kept when it refuses, and go out later, once", async () => {
        await withMailServer(async (server) => {
          server.refuse = true
          await expect(sendMail(getContainer(), mail)).rejects.toThrow("not today")
          expect(await state()).toEqual([["waiting", 1]])
          server.refuse = false
          const later = new Date(Date.now() + 5 * 60 * 1000)
          expect(await sendWaitingMails(getContainer(), later)).toBe(1)
          expect(await sendWaitingMails(getContainer(), later)).toBe(0)
          expect(await sendMail(getContainer(), mail)).toBe("already_sent")
          expect(await state()).toEqual([["sent", 2]])
          expect(server.mails).toHaveLength(1)
          expect(server.mails[0]).toMatchObject({ from: "ocop@ocop.localhost", to: [mail.to] })
          expect(server.mails[0]?.message).toContain("Auto-Submitted: auto-generated")
          expect(server.mails[0]?.message).toMatch(/^Message-ID: <[0-9a-f]{32}@ocop\.localhost>/m)
        })
      })

      it("go out again after a crash between noting and sending", async () => {
        // What a process leaves behind that died before it sent: the module's own row, pending.
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            `insert into notification (id, "to", channel, template, data, status, idempotency_key)
             values ('noti_dead', ?, 'email', 'test', ?, 'pending', ?)`,
            [mail.to, JSON.stringify(mail.content), mail.key]
          )
        expect(await sendMail(getContainer(), mail)).toBe("sent")
        expect(await sendMail(getContainer(), mail)).toBe("already_sent")
        expect(await state()).toEqual([["kept", 2]])
        expect(await readdir(OUTBOX)).toHaveLength(1)
      })
    })

    describe("the daily job", () => {
      const mailsTo = async (template: string) =>
        (await api.get(`/admin/ocop/outbox?template=${template}`, operator)).data

      it("un-publishes what lapsed, publishes what was renewed, tells, reports and mails staff", async () => {
        clock.now = () => new Date("2027-02-01T00:00:00+07:00")
        await runPublication(getContainer(), "hourly")
        expect((await fileOf("Ruốc hàu Vân Đồn")).status).toBe("draft")
        await expect
          .poll(() => told.map(({ name, data }) => ({ name, data })))
          .toContainEqual({
            name: OcopEvents.PRODUCT_UNLISTED,
            data: {
              product_id: idOf("Ruốc hàu Vân Đồn"),
              reason: "certificate_expired",
              at: "2027-01-31T17:00:00.000Z",
            },
          })
        await record("Ruốc hàu Vân Đồn", {
          ...RECOGNITION,
          decision_number: "12/QĐ-UBND",
          kind: "re_evaluation",
          decided_on: "2027-01-31",
          issued_on: "2027-02-02",
        })
        expect((await fileOf("Ruốc hàu Vân Đồn")).status).toBe("draft")
        clock.now = () => new Date("2027-02-02T00:05:00+07:00")
        await Promise.all([
          runPublication(getContainer(), "daily"),
          runPublication(getContainer(), "daily"),
        ])
        expect((await fileOf("Ruốc hàu Vân Đồn")).status).toBe("published")
        await runPublication(getContainer(), "hourly")

        const { runs } = (await api.get("/admin/ocop/publication-runs", operator)).data
        expect(
          runs.map((run: { trigger: string; published: unknown[]; unlisted: unknown[] }) => [
            run.trigger,
            run.published.length,
            run.unlisted.length,
          ])
        ).toEqual([
          ["daily", 0, 0],
          ["daily", 1, 0],
          ["hourly", 0, 1],
        ])
        expect(runs[2].unlisted).toEqual([
          {
            product_id: idOf("Ruốc hàu Vân Đồn"),
            title: "Ruốc hàu Vân Đồn",
            reason: "certificate_expired",
            message:
              "Giấy chứng nhận OCOP của “Ruốc hàu Vân Đồn” đã hết hiệu lực nên sản phẩm tạm ngừng bán.",
          },
        ])
        const { mails } = await mailsTo("publication-report")
        expect(mails.map(({ subject }: { subject: string }) => subject).sort()).toEqual([
          "Danh mục bán ngày 01/02/2027: 1 ngừng, 0 bán lại",
          "Danh mục bán ngày 02/02/2027: 0 ngừng, 1 bán lại",
        ])
      })
    })

    describe("reminders", () => {
      const subjects = async () => {
        const { mails } = (await api.get("/admin/ocop/outbox", operator)).data
        return mails
          .map(({ to, subject }: { to: string; subject: string }) => `${to}: ${subject}`)
          .sort()
      }
      const reminders = async () =>
        (await fileOf("Ruốc hàu Vân Đồn")).reminders.map(
          ({ days_ahead, outcome }: { days_ahead: number; outcome: string }) =>
            `${days_ahead} ${outcome}`
        )
      const giveAddress = () =>
        getContainer()
          .resolve<{ updateProducers(query: object): Promise<unknown> }>("certification")
          .updateProducers({ selector: { code: "P1" }, data: { email: "htx@bansen.example" } })

      it("reach producer and staff once, whoever runs the job how often, and skip what an outage missed", async () => {
        await giveAddress()
        clock.now = () => new Date("2027-01-01T08:00:00+07:00")
        await Promise.all([sendReminders(getContainer()), sendReminders(getContainer())])
        await sendReminders(getContainer())
        expect(await subjects()).toEqual([
          "htx@bansen.example: Giấy chứng nhận OCOP của “Ruốc hàu Vân Đồn” còn 30 ngày hiệu lực",
          "staff@ocop.localhost: Nhắc hạn: “Ruốc hàu Vân Đồn” (Hợp tác xã Bản Sen) còn 30 ngày hiệu lực",
        ])
        expect(await reminders()).toContain("30 sent")
        clock.now = () => new Date("2027-01-25T08:00:00+07:00")
        expect(await sendReminders(getContainer())).toMatchObject({ sent: 1, failed: 0 })
        expect(await subjects()).toHaveLength(4)
        clock.now = () => new Date("2027-02-05T08:00:00+07:00")
        expect(await sendReminders(getContainer())).toEqual({ sent: 0, missed: 0, failed: 0 })
        expect(await readdir(OUTBOX)).toHaveLength(4)
      })

      it("are finished by the next run when one dies between producer and staff", async () => {
        await giveAddress()
        clock.now = () => new Date("2027-01-01T08:00:00+07:00")
        const { certificates } = await fileOf("Ruốc hàu Vân Đồn")
        await sendMail(getContainer(), {
          to: "htx@bansen.example",
          key: `certificate-reminder:${certificates[0].id}:30:producer`,
          template: "certificate-reminder-producer",
          content: renderMail({ language: "vi", subject: "Đã gửi", paragraphs: [] }),
        })
        await sendReminders(getContainer())
        expect(await subjects()).toEqual([
          "htx@bansen.example: Đã gửi",
          "staff@ocop.localhost: Nhắc hạn: “Ruốc hàu Vân Đồn” (Hợp tác xã Bản Sen) còn 30 ngày hiệu lực",
        ])
      })

      it("do not come for a certificate that was withdrawn", async () => {
        const { certificates } = await fileOf("Ruốc hàu Vân Đồn")
        await recordEvent(certificates[0].id, {
          type: "withdrawal",
          ground: "production_stopped",
          effective_at: "2026-11-23",
        })
        clock.now = () => new Date("2027-01-01T08:00:00+07:00")
        expect(await sendReminders(getContainer())).toEqual({ sent: 0, missed: 0, failed: 0 })
      })
    })

    describe("a file of certificate events", () => {
      const importFile = async (...lines: string[]) => {
        const content = [
          "Mã sản phẩm;Số quyết định;Việc;Có hiệu lực từ;Căn cứ thu hồi",
          ...lines,
        ].join("\n")
        const { result } = await importRegisterWorkflow(getContainer()).run({
          input: {
            kind: "certificate-events",
            file_name: "events.csv",
            content: Buffer.from(content).toString("base64"),
          },
        })
        return result
      }

      it("withdraws like staff do, once, and refuses what cannot be", async () => {
        const { code, certificates } = await fileOf("Ruốc hàu Vân Đồn")
        const decision = certificates[0].decision_number
        const wrong = await importFile(
          `${code};0/XX;thu hồi;23/11/2026;khác`,
          `${code};${decision};thu hồi;23/11/2026;`,
          `${code};${decision};thu hồi;30/01/2024;ngừng sản xuất`,
          `${code};${decision};kéo dài;23/11/2026;ngừng sản xuất`
        )
        expect(wrong.problems.map(({ code: problem }) => problem).sort()).toEqual([
          "before_certificate",
          "ground_missing",
          "ground_not_expected",
          "not_a_choice",
          "unknown_certificate",
        ])
        const row = `${code};${decision};thu hồi;23/11/2026;ngừng sản xuất`
        expect(await importFile(row)).toMatchObject({ counts: { created: 1 }, withdrawn: 1 })
        expect(await importFile(row)).toMatchObject({ counts: { created: 0, unchanged: 1 } })
        expect(await fileOf("Ruốc hàu Vân Đồn")).toMatchObject({
          status: "draft",
          verification: { state: "revoked" },
        })
        await expect
          .poll(() => told.find(({ name }) => name === OcopEvents.CERTIFICATE_WITHDRAWN)?.data)
          .toMatchObject({ product_id: idOf("Ruốc hàu Vân Đồn") })
      })
    })

    describe("recording an event", () => {
      it("withdraws with one of six grounds, un-publishes at once and tells", async () => {
        const { certificates } = await fileOf("Ruốc hàu Vân Đồn")
        const id = certificates[0].id
        const missing = await recordEvent(id, { type: "withdrawal", effective_at: "2026-11-23" })
        expect(missing.data.code).toBe("ground_missing")
        const ahead = await recordEvent("ocert_none", {
          type: "extension",
          effective_at: "2026-11-23",
        })
        expect(ahead.status).toBe(404)
        const early = await recordEvent(id, {
          type: "withdrawal",
          ground: "misuse_of_mark",
          effective_at: "2024-01-30",
        })
        expect(early.data.code).toBe("before_certificate")

        const extension = await recordEvent(id, { type: "extension", effective_at: "2026-11-23" })
        expect(extension.data.code).toBe("extension_needs_dossier")

        const answer = await recordEvent(id, {
          type: "withdrawal",
          ground: "breach_of_law",
          effective_at: "2026-11-23",
          reference: "77/QĐ-UBND",
        })
        expect(answer.status).toBe(201)
        const product = await fileOf("Ruốc hàu Vân Đồn")
        expect(product).toMatchObject({ status: "draft", verification: { state: "revoked" } })
        expect(product.certificates[0].events).toMatchObject([
          {
            type: "withdrawal",
            ground: "breach_of_law",
            effective_at: "2026-11-22T17:00:00.000Z",
            reference: "77/QĐ-UBND",
            recorded_by: actorId,
          },
        ])
        await expect
          .poll(() => told.find(({ name }) => name === OcopEvents.CERTIFICATE_WITHDRAWN)?.data)
          .toMatchObject({ certificate_id: id, effective_at: "2026-11-22T17:00:00.000Z" })
        const again = await recordEvent(id, {
          type: "withdrawal",
          ground: "breach_of_law",
          effective_at: "2026-11-23",
        })
        expect(again.data.code).toBe("already_withdrawn")
      })
    })
  },
})

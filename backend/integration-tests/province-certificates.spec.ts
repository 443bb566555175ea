import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tableAsXlsx, type FileTable } from "@ocop/plugin-ocop/documents/file-table"
import type { AxiosInstance } from "axios"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows"
import { beforeAll, expect, it } from "vitest"
import { appoint } from "./support/province-staff"
import { sheetDesk } from "./support/sheets"
import { STAFF_PASSPHRASE } from "./support/sales-point-staff"
import { stockShelf, type Shelf } from "./support/shelf"

const OYSTER = "Ruốc hàu Vân Đồn"
const SQUID = "Chả mực Hạ Long"
const HONEY = "Mật ong Ba Chẽ"
const TEA = "Trà hoa vàng Ba Chẽ"
const CERAMICS = "Gốm Đông Triều"
const EVENTUALLY = { timeout: 15_000 }

const DECISION = {
  decision_number: "901/QĐ-UBND",
  decided_on: "2026-11-20",
  issuer: "UBND tỉnh Quảng Ninh",
  issuer_level: "province",
  legal_basis: "d26_2026",
}
const PAPERS = [
  "registration_form",
  "self_assessment",
  "business_registration",
  "previous_certificate",
  "production_update",
  "food_safety",
  "product_declaration",
  "test_report",
  "gtin",
]

medusaIntegrationTestRunner({
  dbName: "desk_certificates",
  inApp: true,
  testSuite: ({
    api,
    getContainer,
  }: {
    api: AxiosInstance
    getContainer: () => MedusaContainer
  }) => {
    let shelf: Shelf
    const tokens: Record<string, string> = {}

    const ask = async (
      role: "viewer" | "editor" | "approver",
      route: string,
      body?: unknown,
      headers: Record<string, string> = {}
    ) => {
      const [method = "GET", url = ""] = route.split(" ")
      const answer = await api.request({
        method,
        url,
        data: body,
        headers: { authorization: `Bearer ${tokens[role]}`, ...headers },
        validateStatus: () => true,
      })
      return { status: answer.status, data: answer.data, headers: answer.headers }
    }
    const desk = sheetDesk(api, (role) => tokens[role] ?? "")
    const approve = (route: string, body: object) =>
      ask("approver", route, { ...body, password: STAFF_PASSPHRASE })
    const productId = async (name: string): Promise<string> => {
      const { data } = await ask("viewer", `GET /province/products/${shelf.productIds.get(name)}`)
      return data.product.ocop_product_id
    }
    const audit = async (action: string) =>
      (await ask("viewer", `GET /province/audit?action=${action}`)).data.entries
    const starsInShop = async (handle: string): Promise<number | undefined> => {
      const { data } = await api.get(`/store/ocop/products/${handle}`, {
        headers: { "x-publishable-api-key": shelf.key },
        validateStatus: () => true,
      })
      return data.product?.sellable.stars
    }

    beforeAll(async () => {
      const container = getContainer()
      container.register(CLOCK, asValue({ now: () => new Date("2026-11-23T12:00:00+07:00") }))
      const pack = { packs: { Hộp: 120_000 }, stock: { "ocop-ha-long": 9 }, producer: "P1" }
      shelf = await stockShelf(
        container,
        [{ name: "OCOP Hạ Long", isDefault: true }],
        [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
        [
          // The demo's own law of 26/2026: its window closed on 03/10/2026.
          {
            name: OYSTER,
            ...pack,
            stars: 3,
            issuedOn: "2024-01-31",
            lastDay: "2027-01-31",
            unit: "06652",
          },
          {
            name: SQUID,
            ...pack,
            stars: 3,
            issuedOn: "2024-04-20",
            lastDay: "2027-04-20",
            unit: "06652",
          },
          {
            name: HONEY,
            ...pack,
            stars: 4,
            issuedOn: "2025-06-01",
            lastDay: "2028-06-01",
            unit: "06658",
          },
          {
            name: TEA,
            ...pack,
            stars: 3,
            issuedOn: "2023-06-01",
            lastDay: "2026-06-01",
            unit: "06658",
          },
          { name: CERAMICS, ...pack, group: "IV", set: 21, uncertified: true },
        ]
      )
      for (const role of ["viewer", "editor", "approver"] as const) {
        tokens[role] = (await appoint(container, role)).token
      }
      await reindexCatalogue(container)
    })

    it("watches, plans and forecasts, and takes lists along", async () => {
      const register = (await ask("viewer", "GET /province/certificates")).data
      expect(register.count).toBe(4)
      type Line = { product: { name: string }; status: string; phase: string; days_left: number }
      expect(
        register.certificates.map((line: Line) => [
          line.product.name,
          line.status,
          line.phase,
          line.days_left,
        ])
      ).toEqual([
        [TEA, "expired", null, -175],
        [OYSTER, "active", "filing_late", 69],
        [SQUID, "active", "filing_window", 148],
        [HONEY, "active", "normal", 556],
      ])
      const names = async (query: string) =>
        (await ask("viewer", `GET /province/certificates?${query}`)).data.certificates.map(
          (line: Line) => line.product.name
        )
      expect(await names("q=cha+muc")).toEqual([SQUID])
      expect(await names("unit=06658&sort=-days_left")).toEqual([HONEY, TEA])
      expect(await names("stars=4")).toEqual([HONEY])
      expect(await names("status=active&days_left_max=100")).toEqual([OYSTER])
      expect(await names("phase=filing_window&producer=P1&law=d26_2026&group=I&set=8")).toEqual([
        SQUID,
      ])
      expect((await ask("viewer", "GET /province/certificates?stars=9")).status).toBe(400)

      const watch = (await ask("viewer", "GET /province/certificates/watch?days=180")).data
      expect(watch.counts).toMatchObject({ all: 2, with_dossier: 0, filing_late: 1 })
      expect(watch.certificates[1]).toMatchObject({
        product: { name: SQUID },
        duties: [
          {
            law: "d26_2026",
            kind: "file_dossier",
            from: "2026-10-22",
            to: "2026-12-21",
            state: "open",
          },
        ],
        dossier: null,
      })
      const december = await ask("viewer", "GET /province/certificates/calendar?month=2026-12")
      expect(december.data.days).toEqual([
        {
          day: "2026-12-21",
          entries: [
            {
              kind: "window_closes",
              product: { id: await productId(SQUID), code: "22-1", name: SQUID },
              dossier: null,
            },
          ],
        },
      ])
      const { forecast } = (await ask("viewer", "GET /province/certificates/forecast?months=8"))
        .data
      expect(forecast).toEqual({
        months: [
          "2026-11",
          "2026-12",
          "2027-01",
          "2027-02",
          "2027-03",
          "2027-04",
          "2027-05",
          "2027-06",
        ],
        rows: [
          { unit: "06652", name: expect.any(String), months: [0, 0, 1, 0, 0, 1, 0, 0], total: 2 },
        ],
        totals: { months: [0, 0, 1, 0, 0, 1, 0, 0], total: 2 },
        renewing: 0,
      })
      const csv = await ask("viewer", "GET /province/certificates/export?stars=4&format=csv")
      expect(csv.headers["content-disposition"]).toBe(
        'attachment; filename="chung-nhan-2026-11-23.csv"'
      )
      expect(csv.data.trim().split("\r\n")).toHaveLength(2)
      const total = await ask("viewer", "GET /province/certificates/forecast/export?months=8")
      expect(total.data.trim().split("\r\n").at(-1)).toBe("Tổng;0;0;1;0;0;1;0;0;2")

      await takesADossierToItsDecision()
      await importsADecision()
      await reconcilesThreeWays()
      await withdraws()
    }, 120_000)

    /** An editor prepares, an approver decides; the shop sells what was decided. */
    async function takesADossierToItsDecision() {
      const opening = { product_id: shelf.productIds.get(SQUID), kind: "re_evaluation" }
      expect((await ask("viewer", "POST /province/dossiers", opening)).status).toBe(403)
      const opened = await ask("editor", "POST /province/dossiers", {
        ...opening,
        requested_stars: 5,
      })
      expect(opened).toMatchObject({ status: 201, data: { dossier: { code: "HS-2026-0001" } } })
      const at = `/province/dossiers/${opened.data.dossier.id}`
      const moved = (to: string, on: string) => ask("editor", `POST ${at}/moves`, { to, on })
      expect((await moved("submitted", "2026-11-02")).data).toEqual({
        state: "submitted",
        certificate_id: null,
      })
      const early = await moved("at_commune", "2026-11-03")
      expect(early).toMatchObject({ status: 400, data: { code: "papers_missing" } })
      const papers = PAPERS.map((key) => ({ key, state: "present" }))
      expect((await ask("editor", `POST ${at}/checklist`, { items: papers })).data.changed).toBe(9)
      expect((await ask("editor", `POST ${at}/checklist`, { items: papers })).data.changed).toBe(0)

      const form = new FormData()
      form.set("file", new Blob(["%PDF-1.4\nhồ sơ"]), "phiếu đăng ký.pdf")
      form.set("item_key", "registration_form")
      const file = await ask("editor", `POST ${at}/files`, form)
      expect(file).toMatchObject({ status: 201, data: { file: { name: "phiếu đăng ký.pdf" } } })
      const bytes = await ask("viewer", `GET ${at}/files/${file.data.file.id}`)
      expect(bytes.data).toBe("%PDF-1.4\nhồ sơ")

      await moved("at_commune", "2026-11-03")
      const watched = (await ask("viewer", "GET /province/certificates/watch?dossier=1")).data
      expect(watched.certificates).toMatchObject([
        { dossier: { code: "HS-2026-0001", state: "at_commune", accepted: true } },
      ])
      const { forecast } = (await ask("viewer", "GET /province/certificates/forecast?months=8"))
        .data
      expect([forecast.totals.total, forecast.renewing]).toEqual([1, 1])

      const rest = ["samples", "commune_report", "commune_letter"]
      await ask("editor", `POST ${at}/checklist`, {
        items: rest.map((key) => ({ key, state: "present" })),
      })
      await moved("at_province", "2026-11-10")
      const board = (await ask("viewer", "GET /province/dossiers/board")).data
      expect(
        board.columns.find((one: { state: string }) => one.state === "at_province")
      ).toMatchObject({
        count: 1,
        overdue: 0,
        dossiers: [
          { deadline: { last_day: "2026-12-18", rule: "decision_45_days", overdue: false } },
        ],
      })

      const recognition = {
        ...DECISION,
        decision_number: "900/QĐ-UBND",
        stars: 4,
        issued_on: "2026-11-20",
      }
      const decision = { to: "recognised", recognition }
      expect((await moved("recognised", "2026-11-20")).status).toBe(400)
      const decide = `POST ${at}/decision`
      expect((await ask("editor", decide, decision)).data.code).toBe("approver_only")
      expect((await ask("approver", decide, decision)).status).toBe(400)
      expect(await starsInShop("cha-muc-ha-long")).toBe(3)
      const decided = await approve(decide, decision)
      expect(decided).toMatchObject({ status: 200, data: { state: "recognised" } })
      await expect.poll(() => starsInShop("cha-muc-ha-long"), EVENTUALLY).toBe(4)

      const [entry] = await audit("dossier_recognised")
      expect(entry).toMatchObject({
        who: "Cán bộ phê duyệt",
        role: "approver",
        subject: `HS-2026-0001: ${SQUID}`,
        before: {
          state: "at_province",
          certificate: { stars: 3, last_valid_day: "2027-04-20", status: "active" },
        },
        after: {
          state: "recognised",
          certificate: {
            decision_number: "900/QĐ-UBND",
            stars: 4,
            last_valid_day: "2029-11-20",
            status: "active",
          },
        },
      })
      expect(await audit("dossier_moved")).toMatchObject([
        { before: { state: "at_commune" }, after: { state: "at_province", on: "2026-11-10" } },
        { before: { state: "submitted" }, after: { state: "at_commune" } },
        { who: "Cán bộ biên tập", before: { state: "draft" }, after: { state: "submitted" } },
      ])
      expect(await audit("dossier_checked")).toHaveLength(2)
      expect(await audit("dossier_file_added")).toMatchObject([
        { after: { name: "phiếu đăng ký.pdf", item_key: "registration_form" } },
      ])
      const { dossier, names } = (await ask("viewer", `GET ${at}`)).data
      expect(dossier.history.map((one: { actor_id: string }) => names[one.actor_id]).at(-1)).toBe(
        "Cán bộ phê duyệt"
      )
      const seen = (await ask("viewer", "GET /province/dossiers?q=cha")).data
      expect(seen.count).toBe(0)
      expect((await ask("viewer", "GET /province/dossiers?state=recognised")).data.count).toBe(1)
    }

    /** One bad row and nothing changes; put right, three certificates are made and the shop sells by them. */
    async function importsADecision() {
      const bad = [
        "Tên sản phẩm\tChủ thể\tMã sản phẩm\tSố sao\tĐiểm",
        `${OYSTER}\tHợp tác xã Bản Sen\t\t4 sao\t75,5`,
        `\t\t22-2\t5\t91`,
        `\t\t22-9\t6\t91`,
        `Chả mực\tHợp tác xã Bản Sen\t\t4\t`,
        `\t\t22-2\t4\t`,
      ].join("\n")
      const sent = { kind: "decision", ...DECISION }
      const before = await certificateCount()
      const checked = await desk.checked({ ...sent, table: bad })
      expect(checked.import).toMatchObject({ state: "faulty", rows: 5, problem_count: 4 })
      expect(checked.problems.map(({ row, column }) => [row, column])).toEqual([
        [4, "Số sao"],
        [4, "Mã sản phẩm"],
        [5, "Tên sản phẩm"],
        [6, "Mã sản phẩm"],
      ])
      expect(checked.problems[2]).toMatchObject({
        value: "Chả mực",
        what: "không có sản phẩm nào mang tên này của chủ thể này",
        todo: "hãy sửa tên hoặc ghi mã sản phẩm",
      })
      const refused = await approve(`POST /province/sheet-imports/${checked.import.id}/record`, {})
      expect(refused).toMatchObject({ status: 409, data: { code: "not_ready" } })
      expect(await certificateCount()).toBe(before)
      const future = {
        ...sent,
        decided_on: "2026-12-01",
        table: "Mã sản phẩm;Số sao\n22-0;4\n22-2;5",
      }
      // What the head is wrong about is told once.
      expect((await desk.checked(future)).problems).toEqual([
        {
          ...{ row: null, column: null, value: null },
          what: "Ngày quyết định 01/12/2026 còn ở phía trước",
          todo: "chỉ ghi quyết định đã ban hành",
        },
      ])

      const sheet: FileTable<(string | number | null)[]> = {
        columns: ["Mã sản phẩm", "Tên sản phẩm", "Chủ thể", "Số sao", "Điểm"].map(
          (heading, at) => ({
            vi: heading,
            en: heading,
            cell: (cells) => cells[at],
          })
        ),
        rows: [
          [null, OYSTER, "Hợp tác xã Bản Sen", 4, 75.5],
          ["22-2", null, null, 5, 91],
          ["22-4", null, null, 3, 55],
        ],
      }
      const xlsx = await tableAsXlsx(sheet, false)
      const good = await desk.checked(sent, { name: "Quyết định 901.xlsx", bytes: xlsx })
      expect(good.import).toMatchObject({ state: "ready", rows: 3, problem_count: 0 })
      expect(good.import.counts).toEqual({
        ...{ products: 3, first: 1, upgrade: 2, re_evaluation: 0, with_warnings: 1 },
      })
      const preview = await desk.get(`/${good.import.id}/changes`)
      expect(preview.data.changes).toMatchObject([
        {
          row: 2,
          product: { code: "22-0", name: OYSTER },
          before: { stars: 3, last_valid_day: "2027-01-31", status: "active" },
          after: {
            stars: 4,
            kind: "upgrade",
            score_hundredths: 7550,
            last_valid_day: "2029-11-20",
          },
          warnings: [],
        },
        {
          product: { code: "22-2" },
          after: { stars: 5, kind: "upgrade" },
          warnings: ["issuer_not_competent"],
        },
        { product: { code: "22-4" }, before: null, after: { stars: 3, kind: "first" } },
      ])
      expect(await certificateCount()).toBe(before)
      const recorded = await desk.recorded(good.import.id)
      expect(recorded.import).toMatchObject({ state: "applied", outcome: { certificates: 3 } })
      expect(await certificateCount()).toBe(before + 3)
      await expect.poll(() => starsInShop("ruoc-hau-van-don"), EVENTUALLY).toBe(4)
      await expect.poll(() => starsInShop("mat-ong-ba-che"), EVENTUALLY).toBe(5)
      await expect.poll(() => starsInShop("gom-dong-trieu"), EVENTUALLY).toBe(3)
      expect(await audit("decision_imported")).toMatchObject([
        { subject: "901/QĐ-UBND", after: { certificates: 3 } },
      ])
      const entries = await audit("certificate_recorded")
      expect(entries).toHaveLength(3)
      expect(
        entries.find((one: { subject: string }) => one.subject.includes(OYSTER))
      ).toMatchObject({
        before: { certificate: { stars: 3 } },
        after: { certificate: { stars: 4, decision_number: "901/QĐ-UBND" } },
      })
      const list = (await ask("viewer", "GET /province/decisions?q=901")).data
      expect(list.decisions).toEqual([
        {
          ...{ decision_number: "901/QĐ-UBND", decided_on: "2026-11-20" },
          ...{ issuer: "UBND tỉnh Quảng Ninh", legal_basis: "d26_2026" },
          ...{ products: 3, stars_3: 1, stars_4: 1, stars_5: 1 },
        },
      ])
      // The same bytes once more lead to what became of them; others about the same decision are refused row by row.
      const same = await desk.send(sent, { name: "901.xlsx", bytes: xlsx })
      expect(same).toMatchObject({ status: 409, data: { code: "same_file", id: good.import.id } })
      const again = await desk.checked({ ...sent, table: "Mã sản phẩm;Số sao\n22-0;4\n22-2;5" })
      expect(again.problems.map(({ row, what }) => [row, what])).toEqual([
        [2, "đã được ghi nhận theo quyết định 901/QĐ-UBND"],
        [3, "đã được ghi nhận theo quyết định 901/QĐ-UBND"],
      ])
    }

    /** Nothing is overwritten by itself; what was signed off is the base of the next comparison. */
    async function reconcilesThreeWays() {
      const HEAD = "Mã sản phẩm;Tên sản phẩm;Chủ thể;Số quyết định;Ngày cấp;Hiệu lực đến;Số sao"
      const reconcile = (...rows: string[]) =>
        desk.checked({
          kind: "official-register",
          register: "Cổng OCOP quốc gia",
          as_of: "2026-11-22",
          table: [HEAD, ...rows].join("\n"),
        })
      const opened = async (...rows: string[]) => {
        const { import: sheet } = await reconcile(...rows)
        const { import: done } = await desk.applied(sheet.id)
        return `/province/reconciliations/${done.outcome?.reconciliation_id}`
      }
      const unread = await reconcile("22-1;;;900/QĐ-UBND;31/02/2026;;4", ";;;1/QĐ;20/11/2026;;3")
      expect(unread.import.state).toBe("faulty")
      expect(unread.problems.map(({ row, column }) => [row, column])).toEqual([
        [2, "Ngày cấp"],
        [3, "Mã sản phẩm"],
      ])

      const at = await opened(
        // As ours.
        "22-1;;;900/QĐ-UBND;20/11/2026;20/11/2029;4",
        // Other stars.
        ";Ruốc hàu Vân Đồn;Hợp tác xã Bản Sen;901/QĐ-UBND;20/11/2026;20/11/2029;3",
        // An earlier decision than ours.
        "22-2;;;77/QĐ-UBND;01/06/2025;;4",
        // Nobody here knows it.
        "22-77;Sá sùng khô;HTX Quan Lạn;12/QĐ-UBND;01/06/2025;;4"
      )
      const read = async (query = "", place = at) =>
        (await ask("viewer", `GET ${place}${query}`)).data
      const { reconciliation, lines } = await read()
      expect(reconciliation.figures).toMatchObject({
        lines: 5,
        agreed: 1,
        signed: 0,
        open: 4,
        put_off: 0,
      })
      type Line = {
        id: string
        product_code: string
        difference: string
        theirs: object
        ours: object
      }
      const byCode = new Map<string, Line>(lines.map((line: Line) => [line.product_code, line]))
      expect([...byCode].map(([code, { difference }]) => [code, difference])).toEqual([
        ["22-0", "no_base"],
        ["22-2", "no_base"],
        ["22-4", "missing_there"],
        ["22-77", "missing_here"],
        ["22-1", "agreed"],
      ])
      expect((await read("?difference=missing_here")).count).toBe(1)

      const sign = (code: string, body: object) =>
        ask("editor", `POST ${at}/lines/${byCode.get(code)?.id}`, body)
      const take = (code: string, body: object = {}) =>
        approve(`POST ${at}/lines/${byCode.get(code)?.id}/take-theirs`, body)
      const codes = [
        (await sign("22-1", { outcome: "later" })).data.code,
        (await sign("22-2", { outcome: "keep_ours" })).data.code,
        (await take("22-2")).data.code,
        (await take("22-4")).data.code,
        (await take("22-77")).data.code,
      ]
      expect(codes).toEqual([
        "nothing_to_sign",
        "reason_needed",
        "older_decision",
        "not_there",
        "product_not_here",
      ])
      const early = `POST ${at}/lines/${byCode.get("22-0")?.id}/take-theirs`
      expect((await ask("editor", early, {})).status).toBe(403)
      expect(await starsInShop("ruoc-hau-van-don")).toBe(4)
      expect((await take("22-0", { reason: "Ghi nhầm sao" })).status).toBe(200)
      await expect.poll(() => starsInShop("ruoc-hau-van-don"), EVENTUALLY).toBe(3)
      expect((await take("22-0")).data.code).toBe("already_signed")
      await sign("22-2", { outcome: "keep_ours", reason: "Sổ chưa cập nhật quyết định 901" })
      await sign("22-77", { outcome: "later", reason: null })
      expect((await read()).reconciliation.figures).toMatchObject({
        lines: 5,
        agreed: 1,
        signed: 2,
        open: 2,
        put_off: 1,
      })
      expect((await read("?state=signed")).lines).toMatchObject([
        { product_code: "22-0", outcome: "take_theirs", signed_by_name: "Cán bộ phê duyệt" },
        { product_code: "22-2", outcome: "keep_ours", reason: "Sổ chưa cập nhật quyết định 901" },
      ])
      expect(await audit("official_state_taken")).toMatchObject([
        {
          before: { ours: { stars: 4 } },
          after: { certificate: { stars: 3 } },
          reason: "Ghi nhầm sao",
        },
      ])

      const place = await opened(
        // They changed what was agreed: a new decision.
        "22-1;;;950/QĐ-UBND;21/11/2026;21/11/2029;5",
        // Kept as ours before, still as they had it.
        "22-2;;;77/QĐ-UBND;01/06/2025;;4",
        // What was taken from them.
        "22-0;;;901/QĐ-UBND;20/11/2026;20/11/2029;3"
      )
      const next = await read("", place)
      expect(next.lines.map((line: Line) => [line.product_code, line.difference])).toEqual([
        ["22-1", "theirs_changed"],
        ["22-2", "ours_changed"],
        ["22-4", "missing_there"],
        ["22-0", "agreed"],
      ])
      const taking = `POST ${place}/lines/${next.lines[0].id}/take-theirs`
      expect((await approve(taking, {})).data.code).toBe("recognition_needed")
      const { decided_on, issuer, legal_basis } = DECISION
      const recognition = {
        decided_on,
        issuer,
        legal_basis,
        issuer_level: "ministry",
        kind: "upgrade",
      }
      expect((await approve(taking, { recognition })).status).toBe(200)
      await expect.poll(() => starsInShop("cha-muc-ha-long"), EVENTUALLY).toBe(5)
      const csv = await ask("viewer", `GET ${place}/export?format=csv`)
      expect(csv.data.trim().split("\r\n")).toHaveLength(5)
      expect((await ask("viewer", "GET /province/reconciliations/none")).status).toBe(404)
    }

    async function withdraws() {
      const { data } = await ask("viewer", `GET /province/products/${shelf.productIds.get(HONEY)}`)
      expect(data).toMatchObject({
        points: [{ handle: "ocop-ha-long", name: "OCOP Hạ Long" }],
        platforms: [],
        product: { certificates: [{ stars: 5 }, { stars: 4, status: "superseded" }] },
      })
      const route = `POST /province/certificates/${data.product.certificates[0].id}/events`
      const event = { type: "withdrawal", effective_at: "2026-11-23", note: "Dừng sản xuất" }
      expect((await ask("editor", route, event)).status).toBe(403)
      expect((await approve(route, event)).data.code).toBe("ground_missing")
      expect((await approve(route, { ...event, ground: "production_stopped" })).status).toBe(201)
      await expect.poll(() => starsInShop("mat-ong-ba-che"), EVENTUALLY).toBeUndefined()
      expect(await audit("certificate_withdrawn")).toMatchObject([
        {
          subject: `${HONEY} (22-2)`,
          before: { certificate: { status: "active", stars: 5 } },
          after: { certificate: { status: "withdrawn" }, event: { ground: "production_stopped" } },
          reason: "Dừng sản xuất",
        },
      ])
      const qr = await ask("viewer", `GET /province/products/${shelf.productIds.get(SQUID)}/qr.svg`)
      expect(qr.headers["content-type"]).toBe("image/svg+xml; charset=utf-8")
      expect(
        (await ask("viewer", "GET /province/products?q=muc+ha+long")).data.products
      ).toMatchObject([
        { code: "22-1", certificate: { stars: 5, status: "active" }, dossier: null },
      ])
    }

    async function certificateCount(): Promise<number> {
      const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await db.raw(
        `select count(*)::int as n from ocop_certificate where deleted_at is null`
      )
      return rows[0].n
    }
  },
})

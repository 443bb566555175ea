import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { tableAsXlsx } from "@ocop/plugin-ocop/documents/file-table"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import type { ProvinceRole } from "@ocop/plugin-ocop/province/role"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows"
import type { AxiosInstance } from "axios"
import { beforeAll, describe, expect, it } from "vitest"
import { appoint } from "./support/province-staff"
import { sheetDesk } from "./support/sheets"
import { STAFF_PASSPHRASE } from "./support/sales-point-staff"
import { stockShelf, type Shelf } from "./support/shelf"

const OYSTER = "Ruốc hàu Vân Đồn"
const SQUID = "Chả mực Hạ Long"
const DECISION = {
  kind: "decision",
  decision_number: "901/QĐ-UBND",
  decided_on: "2026-11-20",
  issuer: "UBND tỉnh Quảng Ninh",
  issuer_level: "province",
  legal_basis: "d26_2026",
}
const RECOGNITION = {
  ...DECISION,
  kind: "re_evaluation",
  stars: 4,
  issued_on: "2026-11-20",
  password: STAFF_PASSPHRASE,
}
const AREAS =
  "Mã số vùng trồng;Cây trồng;Diện tích (ha);Thị trường;Chủ thể;Hiệu lực từ;Hiệu lực đến"
const HOUSES = "Mã cơ sở đóng gói;Tên cơ sở;Thị trường;Hiệu lực từ"
const QUALITY =
  "Số chứng nhận;Tiêu chuẩn;Chủ thể;Loại hình;Đối tượng;Diện tích (ha);Hiệu lực từ;Hiệu lực đến"
const EVENTS =
  "Mã sự kiện;Tên sự kiện;Loại;Cấp;Từ ngày;Đến ngày;Số gian;Số gian trong tỉnh;Doanh thu"
const EVENTUALLY = { timeout: 15_000, interval: 25 }

medusaIntegrationTestRunner({
  dbName: "province_sheets",
  inApp: true,
  testSuite: ({
    api,
    getContainer,
  }: {
    api: AxiosInstance
    getContainer: () => MedusaContainer
  }) => {
    describe("a sheet of the desk", () => {
      const tokens = new Map<ProvinceRole, string>()
      const desk = sheetDesk(api, (role) => tokens.get(role) ?? "")
      let shelf: Shelf

      beforeAll(async () => {
        const container = getContainer()
        container.register(CLOCK, asValue({ now: () => new Date("2026-11-23T12:00:00+07:00") }))
        const pack = { packs: { Hộp: 120_000 }, stock: { "ocop-ha-long": 9 }, producer: "P1" }
        shelf = await stockShelf(
          container,
          [{ name: "OCOP Hạ Long", isDefault: true }],
          [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
          [
            { name: OYSTER, ...pack, stars: 3, issuedOn: "2024-01-31" },
            { name: SQUID, ...pack, stars: 3, issuedOn: "2024-04-20" },
          ]
        )
        for (const role of ["viewer", "editor", "approver"] as const) {
          tokens.set(role, (await appoint(container, role)).token)
        }
        await reindexCatalogue(container)
      }, 240_000)

      const db = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const count = async (table: string, where = "true") => {
        const { rows } = await db().raw(`select count(*)::int as n from ${table} where ${where}`)
        return rows[0].n as number
      }
      const config = (role: ProvinceRole) => ({
        headers: { authorization: `Bearer ${tokens.get(role)}` },
        validateStatus: () => true,
      })
      const text = async (at: string) =>
        (await api.get<string>(`/province/sheet-imports${at}`, config("viewer"))).data
      const lines = async (at: string) => (await text(at)).trim().split("\r\n")
      const waiting = async () =>
        (await api.get("/province/overview", config("approver"))).data.waiting_sheets
      const audit = async (id: string) => {
        const { data } = await api.get(`/province/audit?subject_id=${id}`, config("viewer"))
        return (data.entries as { action: string; who: string; before: unknown }[]).map(
          ({ action, who }) => [action, who]
        )
      }
      /** What the catalogue knows to have so many stars. */
      const foundInShop = async (stars: number) => {
        const { data } = await api.get<{ results: { title: string }[] }>(
          `/store/ocop/catalogue?stars=${stars}`,
          { headers: { "x-publishable-api-key": shelf.key } }
        )
        return data.results.map(({ title }) => title)
      }
      /** Holds a lock of the database while `work` goes on. */
      const holding = async (lock: string, work: () => Promise<void>) => {
        const trx = await db().transaction()
        try {
          await trx.raw(lock)
          await work()
        } finally {
          await trx.rollback()
        }
      }
      /** Rows of a table are inserted, and their transaction waits until `work` is done. */
      const waitsAfterInserting = async (table: string, work: () => Promise<void>) => {
        await db().raw(
          `create function waits() returns trigger language plpgsql as
             'begin perform pg_advisory_xact_lock(4711); return new; end'`
        )
        await db().raw(
          `create trigger waits after insert on ${table} for each row execute function waits()`
        )
        await holding("select pg_advisory_xact_lock(4711)", work)
        await expect
          .poll(() => count("pg_locks", "locktype = 'advisory' and objid = 4711"), EVENTUALLY)
          .toBe(0)
        await db().raw(`drop function waits cascade`)
      }
      const EDITOR = "Cán bộ biên tập"
      const APPROVER = "Cán bộ phê duyệt"

      // One test: restoring the database between tests would throw the shelf away.
      it(
        "is checked and entered behind, and nothing of it is lost",
        { timeout: 240_000 },
        async () => {
          await letsAnApproverRecordWhatAnEditorPrepared()
          await findsTheRegisterChanged()
          await takesInEveryKindOfRecord()
          await reconciles()
          await cancels()
          await survivesAProcessThatDies()
          await refusesAtTheDoor()
          await sortsFiltersAndExports()
        }
      )

      async function letsAnApproverRecordWhatAnEditorPrepared() {
        const head = "Mã sản phẩm;Tên sản phẩm;Ghi chú;Chủ thể;Số sao"
        const bad = `${head}\n22-0;;gấp;;4\n;Chả mực;"a;b";Hợp tác xã Bản Sen;7\n;${SQUID};;Hợp tác xã Bản Sen;4`
        const before = await count("ocop_certificate")
        const faulty = await desk.checked(DECISION, { name: "QĐ 901.csv", bytes: bad })
        const { id } = faulty.import
        expect(faulty.import).toMatchObject({
          kind: "decision",
          state: "faulty",
          progress: 100,
          rows: 3,
          file_name: "QĐ 901.csv",
          uploaded_by_name: EDITOR,
          head: { decision_number: "901/QĐ-UBND", issued_on: "2026-11-20", source: null },
          problem_count: 2,
          warning_count: 1,
          failure: null,
        })
        expect(faulty.problems).toEqual([
          {
            row: 3,
            column: "Số sao",
            value: "7",
            what: "không phải là số sao",
            todo: "hãy ghi từ 1 đến 5, ví dụ 4",
          },
          {
            row: 3,
            column: "Tên sản phẩm",
            value: "Chả mực",
            what: "không có sản phẩm nào mang tên này của chủ thể này",
            todo: "hãy sửa tên hoặc ghi mã sản phẩm",
          },
        ])
        expect(faulty.warnings).toMatchObject([
          { row: null, what: "có cột không dùng đến: Ghi chú" },
        ])
        const english = await desk.get(`/${id}`, "viewer", { "x-medusa-locale": "en-US" })
        expect(english.data.problems[0]).toMatchObject({ what: "is not a number of stars" })
        // Rows in are changes and refused rows.
        const { data: changes } = await desk.get(`/${id}/changes`)
        expect(changes.changes.map(({ row }) => row)).toEqual([2, 4])
        expect(await lines(`/${id}/problems/export?format=csv`)).toEqual([
          "Dòng;Cột;Giá trị;Lỗi;Cách sửa;Mã sản phẩm;Tên sản phẩm;Ghi chú;Chủ thể;Số sao",
          '3;Số sao;7;không phải là số sao;hãy ghi từ 1 đến 5, ví dụ 4;;Chả mực;"a;b";Hợp tác xã Bản Sen;7',
          '3;Tên sản phẩm;Chả mực;không có sản phẩm nào mang tên này của chủ thể này;hãy sửa tên hoặc ghi mã sản phẩm;;Chả mực;"a;b";Hợp tác xã Bản Sen;7',
        ])
        expect(await text(`/${id}/file`)).toBe(bad)

        const good = bad.replace(";Chả mực;", ";Chả mực Hạ Long;").replace(";7", ";5").split("\n")
        const ready = await desk.checked({ ...DECISION, table: good.slice(0, 3).join("\n") })
        const at = `/${ready.import.id}`
        expect(ready.import).toMatchObject({
          state: "ready",
          rows: 2,
          file_name: "bang-da-dan.csv",
        })
        expect(await waiting()).toEqual({ ready: 1, decisions: 1 })
        expect((await desk.get(`${at}/changes`)).data).toMatchObject({
          count: 2,
          changes: [
            {
              row: 2,
              product: { code: "22-0", name: OYSTER },
              before: { stars: 3 },
              after: { stars: 4, kind: "upgrade" },
              warnings: [],
            },
            {
              row: 3,
              product: { code: "22-1", name: SQUID },
              after: { stars: 5 },
              warnings: ["issuer_not_competent"],
            },
          ],
        })
        expect(await lines(`${at}/changes/export?format=csv`)).toHaveLength(3)

        const password = { password: STAFF_PASSPHRASE }
        const refusals = [
          await desk.post(`${at}/record`, password, "viewer"),
          await desk.post(`${at}/record`, password, "editor"),
          await desk.post(`${at}/record`, {}, "approver"),
          await desk.post(`${at}/record`, { password: "wrong wrong wrong" }, "approver"),
          await desk.post(`${at}/apply`, {}, "viewer"),
          await desk.post(`${at}/apply`, {}, "editor"),
          await desk.post(`/${id}/record`, password, "approver"),
        ]
        expect(refusals.map(({ status, data }) => [status, data.code])).toEqual([
          [403, "approver_only"],
          [403, "approver_only"],
          [400, "invalid"],
          [401, "wrong_password"],
          [403, "editor_only"],
          [409, "approver_decides"],
          [409, "not_ready"],
        ])
        expect(await count("ocop_certificate")).toBe(before)

        const done = await desk.recorded(ready.import.id)
        expect(done.import).toMatchObject({
          state: "applied",
          progress: 100,
          outcome: { certificates: 2 },
          uploaded_by_name: EDITOR,
          applied_by_name: APPROVER,
        })
        expect(await count("ocop_certificate", "decision_number = '901/QĐ-UBND'")).toBe(2)
        // The shop follows, and what it is searched by.
        await expect.poll(() => foundInShop(5), EVENTUALLY).toEqual([SQUID])
        expect(await foundInShop(4)).toEqual([OYSTER])
        expect(await audit(ready.import.id)).toEqual([
          ["sheet_import_confirmed", APPROVER],
          ["sheet_import_started", EDITOR],
        ])
        const { data: recorded } = await api.get(
          "/province/audit?action=certificate_recorded",
          config("viewer")
        )
        expect(recorded.entries).toHaveLength(2)
        expect(recorded.entries[0]).toMatchObject({ role: "approver", who: APPROVER })
        const once = [
          await desk.post(`${at}/record`, password, "approver"),
          await desk.post(`${at}/cancel`),
          await desk.post(`${at}/restart`),
        ]
        expect(once.map(({ data }) => data.code)).toEqual(Array(3).fill("already_applied"))
        // A trigger holds what was applied, whoever asks.
        await expect(
          db().raw(`update ocop_sheet_import set state = 'ready' where id = ?`, [ready.import.id])
        ).rejects.toThrow("a sheet that was applied or cancelled is final")
      }

      async function findsTheRegisterChanged() {
        const head = { ...DECISION, decision_number: "902/QĐ-UBND" }
        const table = "Mã sản phẩm;Số sao\n22-0;4\n22-1;4"
        const ready = await desk.checked({ ...head, table })
        expect(ready.import.state).toBe("ready")
        const other = await api.post(
          `/province/products/${shelf.productIds.get(SQUID)}/certificates`,
          { ...RECOGNITION, decision_number: "902/QĐ-UBND" },
          config("approver")
        )
        expect(other.status).toBe(201)
        const before = await count("ocop_certificate")
        const faulty = await desk.recorded(ready.import.id)
        expect(faulty.import).toMatchObject({
          state: "faulty",
          outcome: null,
          applied_by_name: null,
        })
        expect(faulty.problems).toMatchObject([
          { row: 3, column: "Mã sản phẩm", what: "đã được ghi nhận theo quyết định 902/QĐ-UBND" },
        ])
        expect((await desk.get(`/${ready.import.id}/changes`)).data.changes).toMatchObject([
          { row: 2 },
        ])
        expect(await count("ocop_certificate")).toBe(before)
        expect(await waiting()).toEqual({ ready: 0, decisions: 0 })
      }

      async function takesInEveryKindOfRecord() {
        type Case = { kind: string; good: string; bad: string; table: string; told: unknown[] }
        const cases: Case[] = [
          {
            kind: "growing-areas",
            table: "ocop_growing_area",
            good: `${AREAS}\nVT-1;Vải;12,5;xuất khẩu;HTX Vải;01/03/2023;\nVT-2;Na;3;trong nước;;01/03/2023;`,
            bad: `${AREAS}\nVT-3;Vải;rộng;xuất khẩu;;31/02/2023;\nVT-4;Na;3;trong nước;;01/03/2023;`,
            told: [
              [2, "Diện tích (ha)"],
              [2, "Hiệu lực từ"],
            ],
          },
          {
            kind: "packing-facilities",
            table: "ocop_packing_facility",
            good: `${HOUSES}\nDG-1;Cơ sở Hà An;xuất khẩu;01/03/2023\nDG-2;Cơ sở Bắc;xuất khẩu;01/03/2023`,
            bad: `${HOUSES}\nDG-3;;xuất khẩu;01/03/2023\nDG-4;Cơ sở Nam;xuất khẩu;01/03/2023`,
            told: [[2, "Tên cơ sở"]],
          },
          {
            kind: "quality-certificates",
            table: "ocop_quality_certificate",
            good: `${QUALITY}\nVG-1;VietGAP trồng trọt;HTX A;hợp tác xã;Rau;2;01/03/2023;01/03/2026\nVG-2;hữu cơ;HTX A;hợp tác xã;Quế;9;01/03/2023;01/03/2026`,
            bad: `${QUALITY}\nVG-3;hữu cơ;HTX A;hợp tác xã;Rau;2;01/03/2023;01/03/2022\nVG-4;hữu cơ;HTX A;hợp tác xã;Quế;9;01/03/2023;01/03/2026`,
            told: [[2, "Hiệu lực đến"]],
          },
          {
            kind: "trade-events",
            table: "ocop_trade_event",
            good: `${EVENTS}\nHC-1;Hội chợ xuân;hội chợ;tỉnh;01/03/2026;05/03/2026;50;20;250.000.000\nHC-2;Tuần hàng;tuần hàng;ngoài tỉnh;01/04/2026;05/04/2026;;;`,
            bad: `${EVENTS}\nHC-3;Hội chợ;hội chợ;tỉnh;01/03/2026;05/03/2026;5;20;\nHC-4;Hội chợ;hội chợ;tỉnh;01/03/2026;05/03/2026;;;`,
            told: [[2, "Số gian trong tỉnh"]],
          },
        ]
        for (const { kind, good, bad, table, told } of cases) {
          const faulty = await desk.checked({ kind }, { name: `${kind}.csv`, bytes: bad })
          expect(faulty.import, kind).toMatchObject({ state: "faulty", rows: 2 })
          expect(faulty.problems.map(({ row, column }) => [row, column])).toEqual(told)
          const { data } = await desk.get(`/${faulty.import.id}/changes`)
          expect(data.changes).toMatchObject([{ row: 3, change: "created" }])
          const refused = await desk.post(`/${faulty.import.id}/apply`)
          expect([refused.status, refused.data.code]).toEqual([409, "not_ready"])
          expect(await count(table)).toBe(0)

          const ready = await desk.checked({ kind }, { name: `${kind}.csv`, bytes: good })
          expect(ready.import).toMatchObject({
            state: "ready",
            rows: 2,
            counts: { created: 2, updated: 0, unchanged: 0 },
          })
          expect(await count(table)).toBe(0)
          const recorded = await desk.post(
            `/${ready.import.id}/record`,
            { password: STAFF_PASSPHRASE },
            "approver"
          )
          expect(recorded.data.code).toBe("no_decision")
          const done = await desk.applied(ready.import.id)
          expect(done.import).toMatchObject({
            state: "applied",
            applied_by_name: EDITOR,
            outcome: { created: 2, updated: 0, unchanged: 0 },
          })
          expect(await count(table)).toBe(2)
        }
        // Read back through the module: the amount stands in both of its columns.
        const { data } = await api.get("/province/events?q=hoi+cho+xuan", config("viewer"))
        expect(data.events).toMatchObject([{ code: "HC-1", revenue_vnd: 250_000_000, booths: 50 }])

        const next = `${AREAS}\nVT-1;Vải;14;xuất khẩu;HTX Vải;01/07/2026;\nVT-2;Na;3;trong nước;;01/03/2023;`
        const ready = await desk.checked({ kind: "growing-areas", table: next })
        expect(ready.import.counts).toEqual({ created: 1, updated: 1, unchanged: 1 })
        // What changes without being in the sheet comes last.
        expect((await desk.get(`/${ready.import.id}/changes`)).data.changes).toEqual([
          { row: 2, key: "VT-1", name: "Vải", from: "2026-07-01", change: "created" },
          { row: 3, key: "VT-2", name: "Na", from: "2023-03-01", change: "unchanged" },
          { row: null, key: "VT-1", name: "Vải", from: "2023-03-01", change: "updated" },
        ])
        await desk.applied(ready.import.id)
        const { data: told } = await api.get(
          "/province/audit?action=register_imported&subject_type=growing_area",
          config("viewer")
        )
        expect(told.entries[0]).toMatchObject({
          who: EDITOR,
          subject: "bang-da-dan.csv",
          before: { "VT-1 2023-03-01": { valid_to: null } },
          after: {
            kind: "growing-areas",
            rows: 2,
            added: ["VT-1 2026-07-01"],
            changed: { "VT-1 2023-03-01": { valid_to: "2026-06-30" } },
          },
        })
        const event = `${EVENTS}\nHC-1;Hội chợ xuân;hội chợ;tỉnh;01/03/2026;05/03/2026;50;20;300.000.000`
        const changed = await desk.checked({ kind: "trade-events", table: event })
        expect((await desk.applied(changed.import.id)).import.outcome).toEqual({
          created: 0,
          updated: 1,
          unchanged: 0,
        })
        expect(
          await count(
            "ocop_trade_event",
            `revenue_vnd = 300000000 and raw_revenue_vnd->>'value' = '300000000'`
          )
        ).toBe(1)
      }

      async function reconciles() {
        const head = { kind: "official-register", register: "Cổng OCOP", as_of: "2026-11-22" }
        const columns = "Mã sản phẩm;Tên sản phẩm;Chủ thể;Số quyết định;Ngày cấp;Số sao"
        const missing = "22-77;Sá sùng;HTX Quan Lạn;12/QĐ-UBND;01/06/2025;4"
        const bad = await desk.checked({
          ...head,
          table: `${columns}\n22-1;;;;01/06/2025;4\n${missing}`,
        })
        expect(bad.import).toMatchObject({ state: "faulty", rows: 2, problem_count: 1 })
        expect(bad.problems).toMatchObject([{ row: 2, column: "Số quyết định" }])
        const good = await desk.checked({
          ...head,
          table: `${columns}\n22-0;;;901/QĐ-UBND;20/11/2026;4\n${missing}`,
        })
        expect(good.import).toMatchObject({
          state: "ready",
          counts: { lines: 3, agreed: 1, missing_here: 1, missing_there: 1 },
        })
        expect((await desk.get(`/${good.import.id}/changes`)).data.changes).toEqual([
          { row: 2, key: "22-0", name: OYSTER, change: "agreed" },
          { row: 3, key: "22-77", name: "Sá sùng", change: "missing_here" },
        ])
        const { outcome } = (await desk.applied(good.import.id)).import
        expect(outcome).toMatchObject({ lines: 3, agreed: 1 })
        const { data } = await api.get(
          `/province/reconciliations/${outcome?.reconciliation_id}`,
          config("viewer")
        )
        expect(data.reconciliation).toMatchObject({ register: "Cổng OCOP", as_of: "2026-11-22" })
      }

      async function cancels() {
        const area = (code: string) => ({
          kind: "growing-areas",
          table: `${AREAS}\n${code};Vải;12,5;xuất khẩu;;01/03/2023;`,
        })
        // While it is checked: nothing stays.
        let id = ""
        await holding("lock table ocop_growing_area in access exclusive mode", async () => {
          id = (await desk.send(area("VT-8"))).data.import.id
          await expect
            .poll(async () => (await desk.get(`/${id}`)).data.import.progress, EVENTUALLY)
            .toBe(10)
          const cancelled = await desk.post(`/${id}/cancel`, { reason: "Gửi nhầm" })
          expect(cancelled.data.import.state).toBe("cancelled")
        })
        const { import: gone } = await desk.settled(id)
        expect(gone).toMatchObject({ state: "cancelled", rows: null, outcome: null })
        expect((await desk.post(`/${id}/restart`)).data.code).toBe("ended")
        expect((await desk.post(`/${id}/apply`)).data.code).toBe("ended")
        expect((await desk.post(`/${id}/cancel`)).status).toBe(200)
        expect(await audit(id)).toEqual([
          ["sheet_import_cancelled", EDITOR],
          ["sheet_import_started", EDITOR],
        ])

        // While it is applied, until it is committed: nothing is written.
        const ready = await desk.checked(area("VT-8"))
        const at = `/${ready.import.id}`
        const before = await count("ocop_growing_area")
        await holding("select pg_advisory_xact_lock(hashtext('ocop_growing_area'))", async () => {
          expect((await desk.post(`${at}/apply`)).data.import.state).toBe("applying")
          const busy = [await desk.post(`${at}/apply`), await desk.post(`${at}/restart`)]
          expect(busy.map(({ data }) => data.code)).toEqual(["not_ready", "still_working"])
          expect((await desk.post(`${at}/cancel`)).data.import.state).toBe("cancelled")
        })
        // Also when its rows are in already and only the commit is missing.
        const second = await desk.checked(area("VT-8"))
        await waitsAfterInserting("ocop_growing_area", async () => {
          await desk.post(`/${second.import.id}/apply`)
          const progress = async () => (await desk.get(`/${second.import.id}`)).data.import.progress
          await expect.poll(progress, EVENTUALLY).toBe(50)
          const { data } = await desk.post(`/${second.import.id}/cancel`)
          expect(data.import.state).toBe("cancelled")
        })
        // Whoever comes next has its turn after it.
        const after = await desk.checked(area("VT-9"))
        expect((await desk.applied(after.import.id)).import.state).toBe("applied")
        expect(await count("ocop_growing_area")).toBe(before + 1)
        expect(await count("ocop_growing_area", "code = 'VT-8'")).toBe(0)
        expect((await desk.get(at)).data.import.state).toBe("cancelled")
        expect(await count("ocop_sheet_import_row", `sheet_import_id = '${id}'`)).toBe(0)
      }

      async function survivesAProcessThatDies() {
        const table = `${AREAS}\nVT-30;Vải;12,5;xuất khẩu;;01/03/2023;`
        const { import: sheet } = await desk.checked({ kind: "growing-areas", table })
        for (const state of ["checking", "applying"]) {
          await db().raw(
            `update ocop_sheet_import set state = ?, run = run + 1, touched_at = now() - interval '1 minute' where id = ?`,
            [state, sheet.id]
          )
          const { data } = await desk.get(`/${sheet.id}`)
          expect(data.import).toMatchObject({
            state: "broken_off",
            failure: { code: "broken_off" },
          })
          expect((await desk.get("?state=broken_off")).data.count).toBe(1)
          const again = await desk.post(`/${sheet.id}/restart`)
          expect(again.status).toBe(202)
          expect(again.data.import.state).toMatch(/^(checking|ready)$/)
          expect((await desk.settled(sheet.id)).import).toMatchObject({ state: "ready", rows: 1 })
        }
        expect((await desk.post(`/${sheet.id}/restart`)).data.code).toBe("nothing_to_restart")
        // The same when writing breaks: nothing stays, and it can be tried again.
        await db().raw(
          `create function breaks() returns trigger language plpgsql as
             'begin raise exception ''no room''; end'`
        )
        await db().raw(
          `create trigger breaks after insert on ocop_growing_area execute function breaks()`
        )
        const broken = (await desk.applied(sheet.id)).import
        expect(broken).toMatchObject({ state: "failed", outcome: null, applied_by_name: null })
        expect(broken.failure?.text).toMatch(/^Có lỗi trong khi xử lý, chưa ghi gì/)
        await db().raw(`drop function breaks cascade`)
        expect((await desk.post(`/${sheet.id}/restart`)).status).toBe(202)
        expect((await desk.settled(sheet.id)).import.state).toBe("ready")
        expect(await count("ocop_growing_area", "code = 'VT-30'")).toBe(0)
        expect(await count("ocop_sheet_import_row", `sheet_import_id = '${sheet.id}'`)).toBe(1)
      }

      async function refusesAtTheDoor() {
        const table = "Mã sản phẩm;Số sao\n22-0;4"
        const old = Buffer.from("d0cf11e0a1b11ae1", "hex")
        const kind = "growing-areas"
        const answers = [
          await desk.send({ ...DECISION, table }, undefined, "viewer"),
          await desk.send({ kind: "letters", table }),
          await desk.send({ ...DECISION, decided_on: "20/11/2026", issuer: "", table }),
          await desk.send({ kind, register: "x", table }),
          await desk.send({ kind, table: " " }),
          await desk.send(
            { kind },
            { name: "a.csv", bytes: Buffer.alloc(5 * 1024 * 1024 + 1, 97) }
          ),
          await desk.send({ kind }, { name: "a.csv", bytes: Buffer.alloc(7 * 1024 * 1024, 97) }),
          await desk.send({ kind, table: "a".repeat(2 * 1024 * 1024 + 1) }),
          await desk.send({ kind }, { name: "a.xls", bytes: old }),
          await desk.post("", { kind, table }),
          await desk.get("/none"),
          await desk.get("/none/changes"),
          await desk.get("/none/file"),
          await desk.get("?sort=size"),
        ]
        expect(answers.map(({ status, data }) => [status, data.code])).toEqual([
          [403, "editor_only"],
          [400, "invalid"],
          [400, "invalid"],
          [400, "invalid"],
          [400, "sheet_missing"],
          [400, "file_too_large"],
          [400, "file_too_large"],
          [400, "file_too_large"],
          [400, "file_not_allowed"],
          [400, "invalid"],
          [404, "not_found"],
          [404, "not_found"],
          [404, "not_found"],
          [400, "invalid"],
        ])
        expect(answers[2]?.data.problems).toMatchObject([
          { field: "decided_on" },
          { field: "issuer" },
        ])
        const form = new FormData()
        form.set("kind", kind)
        form.set("file", new File([new Uint8Array(6 * 1024 * 1024)], "a.csv"))
        const stranger = await api.post("/province/sheet-imports", form, {
          validateStatus: () => true,
        })
        expect(stranger.status).toBe(401)

        // What is no table at all fails; what is one, but of something else, is faulty.
        const zip = Buffer.from("504b030400000000", "hex")
        const unreadable = await desk.checked({ kind }, { name: "a.xlsx", bytes: zip })
        expect(unreadable.import).toMatchObject({
          state: "failed",
          failure: { code: "unreadable" },
        })
        expect(unreadable.import.failure?.text).toMatch(/^Không đọc được tệp/)
        expect((await desk.post(`/${unreadable.import.id}/restart`)).status).toBe(202)
        await desk.settled(unreadable.import.id)
        const rows = Array.from({ length: 20_001 }, (_, at) => `VT-${at};a`).join("\n")
        const long = await desk.checked({ kind, table: `${AREAS}\n${rows}` })
        expect(long.import.failure).toEqual({
          code: "too_many_rows",
          text: "Tệp có hơn 20000 dòng. Hãy chia tệp rồi gửi từng phần.",
        })
        const other = await desk.checked({ kind, table })
        expect(other.import).toMatchObject({ state: "faulty", rows: 0 })
        expect(other.problems[0]).toMatchObject({
          row: null,
          what: expect.stringMatching(/^không có dòng tiêu đề|^thiếu cột/),
        })
      }

      async function sortsFiltersAndExports() {
        const kinds = async (query: string) =>
          (await desk.get(`?${query}`)).data.imports.map(({ kind }) => kind)
        expect(await kinds("kind=trade-events")).toEqual(Array(3).fill("trade-events"))
        const ascending = await kinds("sort=kind")
        expect(ascending[0]).toBe("decision")
        expect(await kinds("sort=-kind")).toEqual([...ascending].sort().reverse())
        expect((await desk.get("?state=applied&kind=decision")).data.count).toBe(1)
        const all = (await desk.get()).data
        expect(await lines("/export?format=csv")).toHaveLength(all.count + 1)
        expect(await lines("/export?format=csv&kind=decision&state=applied")).toHaveLength(2)
        expect(await waiting()).toEqual({ ready: 1, decisions: 0 })
        const xlsx = await tableAsXlsx(
          {
            columns: ["Mã sản phẩm", "Số sao"].map((heading, at) => ({
              vi: heading,
              en: heading,
              cell: (row: (string | number)[]) => row[at],
            })),
            rows: [["22-1", 4]],
          },
          false
        )
        const head = { ...DECISION, decision_number: "903/QĐ-UBND" }
        const ready = await desk.checked(head, { name: "903.xlsx", bytes: xlsx })
        expect(ready.import).toMatchObject({ state: "ready", rows: 1 })
      }
    })
  },
})

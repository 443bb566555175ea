import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { AxiosInstance } from "axios"
import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { registerSpans, type ProductSpans } from "@ocop/plugin-ocop/queries/sets/register-spans"
import { KINDS } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { localDate } from "@ocop/plugin-ocop/rules/local-date"
import { closeOfDay } from "@ocop/plugin-ocop/rules/period"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { importFile } from "../src/import/import-file"
import { registerFiles } from "../src/register/files/register-files"
import { makeRegister } from "../src/register/register"
import { setUpShop } from "../src/setup/set-up-shop"
import { appoint } from "./support/province-staff"
import { STAFF_PASSPHRASE } from "./support/sales-point-staff"

const AS_OF = localDate("2024-06-30")

type Share = { covered: number; base: number; permille: number | null; missing: number }
type Platform = { code: string; listed: Share; last_look: { on: string; by: string } | null }
/** What the tests read of the desk's answers. */
type Body = {
  code: string
  message: string
  problems: { field: string }[]
  valid: number
  platforms: (Platform & { closed_on: string | null; successor: { code: string } | null })[]
  closed: { code: string; successor: string | null }[]
  rows: { value: string; name: string | null; valid: number; shares: Share[] }[]
  total: { valid: number; shares: Share[] }
  months: { as_of: string; valid: number; shares: (Share | null)[] }[]
  products: { code: string; name: string; last_check: { outcome: string; url: string } | null }[]
  count: number
  pages: number
  links: {
    product: { code: string }
    outcome: string
    status: number | null
    fault: string | null
  }[]
  link: { outcome: string; fault: string | null; status: number | null; recorded: boolean }
  counts: Record<string, number>
  lapsing: { count: number }
  entries: {
    who: string
    action: string
    before: Record<string, unknown> | null
    after: Record<string, unknown>
    reason: string | null
  }[]
}

medusaIntegrationTestRunner({
  dbName: "province_ledger",
  inApp: true,
  cwd: `${__dirname}/..`,
  testSuite: ({
    api,
    getContainer,
  }: {
    api: AxiosInstance
    getContainer: () => MedusaContainer
  }) => {
    describe("the desk's ledger of 30/06/2024", () => {
      const folder = mkdtempSync(path.join(tmpdir(), "ocop-ledger-"))
      const tokens = new Map<string, string>()

      beforeAll(async () => {
        const container = getContainer()
        await setUpShop(container)
        const files = registerFiles(makeRegister({ asOf: AS_OF }))
        for (const kind of KINDS) {
          const file = path.join(folder, `${kind}.csv`)
          writeFileSync(file, files.get(`${kind}.csv`) ?? "")
          expect((await importFile(container, kind, file, false)).problems, kind).toEqual([])
        }
        for (const role of ["viewer", "editor", "approver"] as const) {
          tokens.set(role, (await appoint(container, role)).token)
        }
        container.register(CLOCK, asValue({ now: () => closeOfDay(AS_OF) }))
      }, 480_000)

      afterAll(() => rmSync(folder, { recursive: true, force: true }))

      const config = (role = "viewer", headers: Record<string, string> = {}) => ({
        headers: { authorization: `Bearer ${tokens.get(role) ?? ""}`, ...headers },
        validateStatus: () => true,
      })
      const get = (at: string, role?: string) => api.get<Body>(`/province/${at}`, config(role))
      const post = (at: string, body: object, role = "editor") =>
        api.post<Body>(`/province/${at}`, body, config(role))
      const approve = (at: string, body: object) =>
        post(at, { ...body, password: STAFF_PASSPHRASE }, "approver")

      // One test: restoring the database between tests would throw the register away.
      it("computes what was printed by hand, and refuses what cannot be", async () => {
        await printedFigures()
        await partsOfTheWhole()
        await mixesAreRefused()
        await claimsAreJudged()
        await missingLists()
        await checkByHand()
        await linksAskedNow()
        await platformsComeAndGo()
        await readsAgainWhatChanged()
      }, 240_000)

      async function printedFigures() {
        const { data } = await get(`coverage?as_of=${AS_OF}`)
        const figures = data.platforms.map(({ code, listed }) => [
          code,
          listed.covered,
          listed.base,
          listed.permille,
        ])
        expect(figures).toEqual([
          ["ocop-quang-ninh", 393, 393, 1000],
          ["postmart", 108, 393, 275],
          ["voso", 160, 393, 407],
        ])
        expect(data.platforms.every(({ last_look }) => last_look !== null)).toBe(true)
        expect(data.closed).toMatchObject([{ code: "teqni" }])
        // Today is the clock's.
        expect((await get("coverage")).data.valid).toBe(393)

        const overview = await get("overview")
        expect(overview.data).toMatchObject({
          as_of: AS_OF,
          valid: { total: 393 },
          producers: { total: 216, enterprise: 53, cooperative: 89, household: 74 },
          expired: { count: 71, in_renewal: 71 },
          points: { open: 23 },
          codes: { growing_areas: 60, packing_facilities: 9 },
          barcodes: { permille: 1000 },
          imports: { count: 0, doubtful: 0 },
        })
        expect(overview.data.platforms.map(({ code, listed }) => [code, listed.covered])).toEqual([
          ["ocop-quang-ninh", 393],
          ["postmart", 108],
          ["voso", 160],
        ])
        // The lists behind the numbers of the overview.
        expect((await get(`certificates?status=valid&as_of=${AS_OF}`)).data.count).toBe(393)
        expect(
          (await get(`certificates?status=valid&days_left_max=180&as_of=${AS_OF}`)).data.count
        ).toBe(overview.data.lapsing.count)
        // The list behind the 71, also asked for years later.
        const ended = "status=expired&ended_from=2024-01-01&ended_to=2024-06-30"
        expect((await get(`certificates?${ended}&as_of=${AS_OF}`)).data.count).toBe(71)
        expect((await get(`certificates?${ended}&as_of=2023-12-31`)).data.count).toBe(0)
        expect((await get("coverage?as_of=2024-02-31")).data.problems).toMatchObject([
          { field: "as_of" },
        ])
        expect((await get("certificates?as_of=2024-02-31&stars=")).data.problems).toEqual([
          { field: "as_of", message: "cần ngày dạng năm-tháng-ngày" },
        ])
      }

      async function partsOfTheWhole() {
        for (const by of ["group", "stars", "district", "unit", "producer", "tourism"]) {
          const { data } = await get(`coverage/breakdown?by=${by}`)
          const sum = (index: number) =>
            data.rows.reduce((all, { shares }) => all + (shares[index]?.covered ?? 0), 0)
          expect([sum(0), sum(1), sum(2)], by).toEqual([393, 108, 160])
          expect(data.rows.reduce((all, { valid }) => all + valid, 0)).toBe(393)
          expect(data.total.shares.map(({ covered }) => covered)).toEqual([393, 108, 160])
          // A row's filter gives the row's figure.
          const [row] = data.rows
          const value = row?.value === "" ? "none" : (row?.value ?? "")
          const narrowed = await get(`coverage?${by}=${value}`)
          expect(narrowed.data.platforms.map(({ listed }) => listed)).toEqual(row?.shares)
        }
        const months = (await get("coverage/months?months=12")).data.months
        expect(months.map(({ as_of }) => as_of).slice(-2)).toEqual(["2024-05-31", "2024-06-30"])
        expect(months.at(-1)?.shares.map((share) => share?.permille)).toEqual(
          expect.arrayContaining([1000, 275, 407])
        )
        const table = await api.get<string>(
          "/province/coverage/breakdown/export?by=producer",
          config("viewer", { "x-medusa-locale": "en-US" })
        )
        expect(table.data.split("\r\n")[0]).toContain("Valid")
        expect(table.data.split("\r\n")).toHaveLength(5)
      }

      async function mixesAreRefused() {
        const voso = "coverage/ratio?numerator=listed:voso&denominator=valid"
        expect((await get(voso)).data).toMatchObject({ covered: 160, base: 393, permille: 407 })
        const dates = await get(`${voso}&denominator_as_of=2024-05-31`)
        expect([dates.status, dates.data.code]).toEqual([400, "mixed_dates"])
        expect(dates.data.message).toContain("2024-05-31")
        const bases = await get(`${voso}&denominator_scope=${encodeURIComponent("group=I")}`)
        expect([bases.status, bases.data.code]).toEqual([400, "mixed_bases"])
        expect(bases.data.message).toContain("group=I")
        const foreign = await get("coverage/ratio?numerator=valid&denominator=listed:voso")
        expect(foreign.data.code).toBe("mixed_bases")
        const nowhere = await get("coverage/ratio?numerator=listed:nowhere&denominator=valid")
        expect(nowhere.status).toBe(404)
        expect(
          (await get("coverage/ratio?numerator=rated:voso&denominator=valid")).data
        ).toMatchObject({ code: "invalid", problems: [{ field: "numerator" }] })
      }

      async function claimsAreJudged() {
        const trap = await get("claims?part=160&whole=334&percent=60%20%25")
        expect(trap.data).toMatchObject({
          valid: 393,
          percent: {
            verdict: "wrong",
            permille: 479,
            fitting_bases: [267, 266, 268, 265],
            permille_of_valid: 407,
            whole_is_valid: false,
          },
          sets: [
            { name: "listed:ocop-quang-ninh", is_part: false },
            { name: "listed:postmart", is_part: false },
            { name: "listed:voso", is_part: true, permille: 407 },
          ],
          sum: null,
        })
        const fairs = await get("claims?total=22&parts=2%20%2B%2012%20%2B%204")
        expect(fairs.data).toMatchObject({
          percent: null,
          sum: { fits: false, total: 22, sum: 18, difference: 4 },
        })
        expect(fairs.data.counts).toMatchObject([
          { key: "valid", total: 393 },
          { key: "producers", total: 216 },
          {
            key: "events",
            total: 18,
            is_total: false,
            is_parts: true,
            parts: [{ count: 2 }, { count: 12 }, { count: 4 }],
          },
          { key: "sales_points", total: 23 },
        ])
        const producers = await get("claims?total=216&parts=53%2B89%2B74")
        expect(producers.data).toMatchObject({ sum: { fits: true, sum: 216 } })
        expect((await get("claims?percent=sixty&parts=a")).data.problems).toMatchObject([
          { field: "percent" },
          { field: "parts" },
        ])
      }

      async function missingLists() {
        const missing = await get("coverage/platforms/voso/products")
        expect([missing.data.count, missing.data.products.length, missing.data.pages]).toEqual([
          233, 50, 5,
        ])
        const listed = await get("coverage/platforms/voso/products?state=listed&sort=name&page=4")
        expect([listed.data.count, listed.data.products.length]).toEqual([160, 10])
        expect(listed.data.products[0]?.last_check?.outcome).toBe("listed")
        const [first] = missing.data.products
        const found = await get(`coverage/platforms/voso/products?q=${first?.code ?? ""}`)
        expect(found.data.products.map(({ code }) => code)).toEqual([first?.code])
        expect((await get("coverage/platforms/nowhere/products")).status).toBe(404)
        const file = await api.get<string>(
          "/province/coverage/platforms/voso/products/export?state=missing",
          config()
        )
        expect(file.headers["content-disposition"]).toContain(
          "do-phu-voso-con-thieu-2024-06-30.csv"
        )
        expect(file.data.trim().split("\r\n")).toHaveLength(234)
      }

      async function checkByHand() {
        const [product] = (await get("coverage/platforms/voso/products")).data.products
        const check = {
          platform: "voso",
          product: product?.code,
          outcome: "listed",
          url: "http://127.0.0.1/goods/1",
          accepts_non_cash: true,
          checked_on: "2024-06-29",
          source: "Xem trên trang",
          reason: "Sàn báo đã lên",
        }
        expect((await post("coverage/checks", check, "viewer")).data.code).toBe("editor_only")
        const written = await post("coverage/checks", check)
        expect(written.status).toBe(201)
        const covered = async (day: string) =>
          (await get(`coverage?as_of=${day}`)).data.platforms.find(({ code }) => code === "voso")
            ?.listed.covered
        expect([await covered("2024-06-30"), await covered("2024-06-28")]).toEqual([161, 160])
        // The same once more is no change; another answer of the same day corrects it.
        await post("coverage/checks", check)
        const undone = { ...check, outcome: "not_listed", reason: "Xem nhầm" }
        expect((await post("coverage/checks", undone)).status).toBe(201)
        expect(await covered("2024-06-30")).toBe(160)
        expect((await post("coverage/checks", check)).status).toBe(201)
        const audit = await get(
          `audit?action=listing_checked&subject_id=voso/${product?.code ?? ""}`
        )
        expect(audit.data.entries).toHaveLength(3)
        expect(audit.data.entries[1]).toMatchObject({
          who: "Cán bộ biên tập",
          before: { outcome: "listed", url: check.url, accepts_non_cash: true },
          after: { outcome: "not_listed", checked_by: "Cán bộ biên tập", source: "Xem trên trang" },
          reason: "Xem nhầm",
        })
        for (const [change, status, code] of [
          [{ checked_on: "2024-07-01" }, 422, "day_ahead"],
          [{ platform: "teqni" }, 422, "platform_not_open"],
          [{ product: "22-99999-1-2024" }, 404, "not_found"],
          [{ url: "javascript:alert(1)" }, 400, "invalid"],
        ] as const) {
          const refused = await post("coverage/checks", { ...check, ...change })
          expect([refused.status, refused.data.code]).toEqual([status, code])
        }
        expect(await covered("2024-06-30")).toBe(161)
      }

      /** A link into the house is not asked, and says nothing of the listing. */
      async function linksAskedNow() {
        const [product] = (await get("coverage/platforms/voso/products?state=listed&sort=code"))
          .data.products
        const all = (await get("audit?action=listing_checked")).data.entries
        const asked = { platform: "voso", product: String(all[0]?.after.product) }
        expect(product).toBeDefined()
        expect((await post("coverage/links/ask", asked, "viewer")).status).toBe(403)
        const answer = await post("coverage/links/ask", asked)
        expect(answer.data.link).toMatchObject({
          outcome: "unreachable",
          fault: "private_address",
          status: null,
          recorded: true,
        })
        const again = await post("coverage/links/ask", asked)
        expect([again.status, again.data.code]).toEqual([429, "asked_just_now"])
        const { data } = await get("coverage/links")
        expect(data.counts.unreachable).toBeGreaterThan(0)
        const mine = await get(`coverage/links?q=${asked.product}&outcome=unreachable`)
        expect(mine.data.links).toMatchObject([
          { product: { code: asked.product }, fault: "private_address" },
        ])
        const voso = (await get("coverage")).data.platforms.find(({ code }) => code === "voso")
        expect(voso?.listed.covered).toBe(161)
      }

      async function platformsComeAndGo() {
        const opened = { code: "new-mart", name: "Sàn mới", url: null, opened_on: "2024-06-01" }
        expect((await post("coverage/platforms", opened)).data.code).toBe("approver_only")
        const unsure = await post("coverage/platforms", { ...opened, password: "sai" }, "approver")
        expect(unsure.data.code).toBe("wrong_password")
        expect((await approve("coverage/platforms", opened)).status).toBe(201)
        expect((await approve("coverage/platforms", opened)).data.code).toBe("platform_known")
        const closing = "coverage/platforms/postmart/closing"
        const self = { closed_on: "2024-06-29", successor_code: "postmart" }
        expect((await approve(closing, self)).data.code).toBe("successor_unfit")
        const closed = await approve(closing, { ...self, successor_code: "new-mart" })
        expect(closed.data.platforms.find(({ code }) => code === "postmart")).toMatchObject({
          closed_on: "2024-06-29",
          successor: { code: "new-mart" },
        })
        const figures = await get("coverage")
        expect(figures.data.platforms.map(({ code, listed }) => [code, listed.covered])).toEqual([
          ["new-mart", 0],
          ["ocop-quang-ninh", 393],
          ["voso", 161],
        ])
        expect(figures.data.closed).toMatchObject([{ code: "postmart", successor: "Sàn mới" }, {}])
        const own = "coverage/platforms/ocop-quang-ninh/closing"
        expect((await approve(own, { closed_on: AS_OF })).data.code).toBe("own_platform")
        const named = { name: "Postmart (VNPost)", url: "https://postmart.vn", operator: "VNPost" }
        expect((await post("coverage/platforms/postmart", named)).status).toBe(200)
        expect((await post("coverage/platforms/nowhere", named)).status).toBe(404)
        const back = await api.delete<Body>(`/province/${closing}`, {
          ...config("approver"),
          data: { password: STAFF_PASSPHRASE, reason: "Đóng nhầm" },
        })
        expect(back.data.platforms.find(({ code }) => code === "postmart")).toMatchObject({
          closed_on: null,
          successor: null,
        })
        const told = (await get("audit?subject_type=platform")).data.entries
        expect(told.map(({ action }) => action)).toEqual([
          "platform_reopened",
          "platform_corrected",
          "platform_closed",
          "platform_opened",
        ])
      }

      async function readsAgainWhatChanged() {
        const container = getContainer()
        const sql = (text: string): Promise<{ rows: Record<string, string>[] }> =>
          container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)
        const before = await registerSpans(container)
        expect(await registerSpans(container)).toBe(before)
        const { rows } = await sql(
          `select o.id, o.producer_id, c.id as certificate_id, d.id as dossier_id
             from ocop_product o join ocop_certificate c on c.ocop_product_id = o.id
             join ocop_dossier d on d.ocop_product_id = o.id limit 1`
        )
        const [{ id = "", producer_id = "", certificate_id = "", dossier_id = "" } = {}] = rows
        const anew = async (statement: string) => {
          const old = new Set(await registerSpans(container))
          await sql(statement)
          return (await registerSpans(container)).filter((each) => !old.has(each))
        }
        const one = [expect.objectContaining({ id })]
        const products = (spans: ProductSpans[]) => spans.map(({ product }) => product)

        // The row keeps its `updated_at`: what counts is that it was written.
        const renamed = await anew(`update ocop_product set name = 'Tên mới' where id = '${id}'`)
        expect(products(renamed)).toEqual([expect.objectContaining({ id, name: "Tên mới" })])
        const starred = await anew(
          `update ocop_certificate set stars = 5 where id = '${certificate_id}'`
        )
        expect(products(starred)).toEqual(one)
        const moved = await anew(
          `update ocop_dossier set state = 'returned' where id = '${dossier_id}'`
        )
        expect(products(moved)).toEqual(one)
        const withdrawn = await anew(
          `insert into ocop_certificate_event (id, certificate_id, type, effective_at)
           values ('oce_anew', '${certificate_id}', 'withdrawal', '2020-01-01')`
        )
        expect(products(withdrawn)).toEqual(one)
        expect(withdrawn[0]?.product.certificates.flatMap(({ events }) => events)).toHaveLength(1)
        const back = await anew(`delete from ocop_certificate_event where id = 'oce_anew'`)
        expect(products(back)).toEqual(one)
        const makers = await anew(
          `update ocop_producer set name = 'Chủ thể mới' where id = '${producer_id}'`
        )
        expect(makers.length).toBeGreaterThan(0)
        expect(products(makers).map(({ producer }) => producer.name)).toEqual(
          makers.map(() => "Chủ thể mới")
        )
        const gone = await anew(`update ocop_product set deleted_at = now() where id = '${id}'`)
        expect(gone).toEqual([])
        expect(await registerSpans(container)).toHaveLength(before.length - 1)
        expect(products(await registerSpans(container)).map(({ code }) => code)).toEqual(
          products(before)
            .filter((product) => product.id !== id)
            .map(({ code }) => code)
        )
      }
    })
  },
})

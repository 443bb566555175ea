import http from "node:http"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { LINK_RULES, type LinkRules } from "@ocop/plugin-ocop/link-check/ask-link"
import { checkLinks } from "@ocop/plugin-ocop/link-check/check-links"
import type coverageModule from "@ocop/plugin-ocop/modules/coverage"
import { COVERAGE_MODULE } from "@ocop/plugin-ocop/modules/coverage"
import {
  breakdown,
  closedPlatforms,
  coverageOfPlatforms,
  missingOn,
  namedSet,
  readLedger,
} from "@ocop/plugin-ocop/queries/ledger/ledger"
import { coverageOverTime } from "@ocop/plugin-ocop/queries/ledger/over-time"
import { certifiedProducts } from "@ocop/plugin-ocop/queries/figures/product-figures"
import { readRegisterProducts } from "@ocop/plugin-ocop/queries/register/register-products"
import { validProducts } from "@ocop/plugin-ocop/queries/sets/valid-products"
import { KINDS } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { DIMENSIONS } from "@ocop/plugin-ocop/rules/coverage-scope"
import { addDays, localDate } from "@ocop/plugin-ocop/rules/local-date"
import { closeOfDay } from "@ocop/plugin-ocop/rules/period"
import { ratio } from "@ocop/plugin-ocop/rules/ratio"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { importFile } from "../src/import/import-file"
import { registerFiles } from "../src/register/files/register-files"
import { makeRegister } from "../src/register/register"
import { setUpShop } from "../src/setup/set-up-shop"

type CoverageModuleService = InstanceType<(typeof coverageModule)["service"]>

const AS_OF = localDate("2024-06-30")

medusaIntegrationTestRunner({
  inApp: true,
  cwd: `${__dirname}/..`,
  testSuite: ({ getContainer }) => {
    describe("the coverage ledger of 30/06/2024", () => {
      const folder = mkdtempSync(path.join(tmpdir(), "ocop-coverage-"))

      beforeAll(async () => {
        const container = getContainer()
        await setUpShop(container)
        const files = registerFiles(makeRegister({ asOf: AS_OF }))
        for (const kind of KINDS) {
          const file = path.join(folder, `${kind}.csv`)
          writeFileSync(file, files.get(`${kind}.csv`) ?? "")
          expect((await importFile(container, kind, file, false)).problems, kind).toEqual([])
        }
      }, 480_000)

      afterAll(() => rmSync(folder, { recursive: true, force: true }))

      // One test: restoring the database between tests would throw the register away.
      it("says the printed figures, of named sets only", { timeout: 240_000 }, async () => {
        const container = getContainer()
        const ledger = await readLedger(container, AS_OF)
        const figures = coverageOfPlatforms(ledger).map(({ platform, listed }) => [
          platform.code,
          listed.ok && [listed.covered, listed.base, listed.permille],
        ])
        expect(figures).toEqual([
          ["ocop-quang-ninh", [393, 393, 1000]],
          ["postmart", [108, 393, 275]],
          ["voso", [160, 393, 407]],
        ])
        expect(missingOn(ledger, "voso")).toHaveLength(233)
        expect(missingOn(ledger, "postmart")).toHaveLength(285)
        expect(missingOn(ledger, "ocop-quang-ninh")).toEqual([])
        expect(missingOn(ledger, "nowhere")).toBeNull()
        await sameAsTheRule()
        sumsToTheWhole(ledger)
        await refusesMixes(ledger)
        await followsChecks()
        await asksLinks()
        await closesPlatforms()
      })

      /** The valid set equals what the rule of the certificates says, on any day around. */
      async function sameAsTheRule() {
        const container = getContainer()
        const register = await readRegisterProducts(container)
        for (const days of [-1500, -900, -365, -181, -90, -30, -1, 0, 1, 2, 30, 181, 400, 1200]) {
          const day = addDays(AS_OF, days)
          const { products } = await validProducts(container, day)
          expect(
            products.map(({ code, stars }) => [code, stars]),
            day
          ).toEqual(certifiedProducts(register, day).map((each) => [each.product.code, each.stars]))
        }
      }

      function sumsToTheWhole(ledger: Awaited<ReturnType<typeof readLedger>>) {
        for (const dimension of DIMENSIONS) {
          for (const [code, covered] of [
            ["voso", 160],
            ["postmart", 108],
          ] as const) {
            let [part, whole, missing] = [0, 0, 0]
            for (const row of breakdown(ledger, dimension)) {
              const listed = row.platforms.find((each) => each.platform.code === code)?.listed
              if (!listed?.ok) throw new Error("a figure was refused")
              part += listed.covered
              whole += listed.base
              missing += missingOn(ledger, code, row.scope)?.length ?? 0
            }
            expect([part, whole, missing], `${dimension} on ${code}`).toEqual([
              covered,
              393,
              393 - covered,
            ])
          }
        }
      }

      async function refusesMixes(ledger: Awaited<ReturnType<typeof readLedger>>) {
        const later = await readLedger(getContainer(), addDays(AS_OF, 30))
        const [voso, valid, food, after] = [
          namedSet(ledger, "listed:voso"),
          namedSet(ledger, "valid"),
          namedSet(ledger, "valid", { group: "I" }),
          namedSet(later, "valid"),
        ]
        if (!voso || !valid || !food || !after) throw new Error("a set is missing")
        expect(ratio(voso, valid)).toMatchObject({ ok: true, covered: 160, base: 393 })
        expect(ratio(voso, after)).toEqual({ ok: false, reason: "mixed_dates" })
        expect(ratio(voso, food)).toEqual({ ok: false, reason: "mixed_bases" })
      }

      /** Spans follow what is written, corrected, taken back: a check that reached nothing changes no figure. */
      async function followsChecks() {
        const service: CoverageModuleService = getContainer().resolve(COVERAGE_MODULE)
        const [platform] = await service.listPlatforms({ code: "voso" })
        const [first] = missingOn(await readLedger(getContainer(), AS_OF), "voso") ?? []
        if (!platform || !first) throw new Error("nothing is missing")
        const covered = async (day = AS_OF) =>
          namedSet(await readLedger(getContainer(), day), "listed:voso")?.members.size
        const check = {
          platform_id: platform.id,
          product_code: first.code,
          checked_by: "Cán bộ tỉnh",
          url: null,
          accepts_non_cash: true,
          source: null,
        }
        const seen = await service.createListingChecks({
          ...check,
          checked_on: "2024-06-29",
          outcome: "listed",
        })
        expect(await covered()).toBe(161)
        expect(await covered(addDays(AS_OF, -2))).toBe(160)
        await service.createListingChecks({
          ...check,
          checked_on: AS_OF,
          outcome: "unreachable",
        })
        expect(await covered()).toBe(161)
        await service.updateListingChecks({ id: seen.id, outcome: "not_listed" })
        expect(await covered()).toBe(160)
        await service.updateListingChecks({ id: seen.id, outcome: "listed" })
        expect(await covered()).toBe(161)
        await service.softDeleteListingChecks([seen.id])
        expect(await covered()).toBe(160)
        await service.restoreListingChecks([seen.id])
        expect(await covered()).toBe(161)
        await service.deleteListingChecks([seen.id])
        expect(await covered()).toBe(160)

        const months = await coverageOverTime(getContainer(), AS_OF, 12)
        expect(months.map(({ asOf }) => asOf).slice(-3)).toEqual([
          "2024-04-30",
          "2024-05-31",
          "2024-06-30",
        ])
        const ends = months.at(-1)?.platforms.map(({ listed }) => listed.ok && listed.permille)
        expect(ends).toEqual([1000, 275, 407])
        await spansAreWhatChecksSay()
      }

      async function spansAreWhatChecksSay() {
        const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        for (const day of ["2023-12-24", "2024-06-22", "2024-06-30"]) {
          const { rows } = await database.raw<{ rows: object[] }>(
            `(select platform_id, product_code, outcome from (
                select distinct on (platform_id, product_code) * from ocop_listing_check
                where deleted_at is null and outcome <> 'unreachable' and checked_on <= :day
                order by platform_id, product_code, checked_on desc) latest)
             except
             (select platform_id, product_code, outcome from ocop_listing_span
                where from_on <= :day and (until_on is null or until_on > :day))`,
            { day }
          )
          expect(rows, day).toEqual([])
        }
      }

      /** A page that is gone is not listed; hosts that cannot be reached change no figure, however many they are. */
      async function asksLinks() {
        const container = getContainer()
        const day = addDays(AS_OF, 10)
        container.register(CLOCK, asValue({ now: () => closeOfDay(day) }))
        const server = http.createServer((_request, response) => {
          response.writeHead(404).end()
        })
        await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
        const address = server.address()
        const port = typeof address === "object" ? address?.port : undefined
        const service: CoverageModuleService = container.resolve(COVERAGE_MODULE)
        const [platform] = await service.listPlatforms({ code: "voso" })
        const later = await readLedger(container, day)
        const [gone] = namedSet(later, "listed:voso")?.members ?? []
        if (!platform || !gone) throw new Error("nothing is listed")
        const seen = { platform_id: platform.id, product_code: gone, checked_by: "Cán bộ tỉnh" }
        await service.createListingChecks({
          ...seen,
          url: `http://shop.example:${port}/goods/1`,
          outcome: "listed",
          checked_on: addDays(AS_OF, 1),
        })
        const before = namedSet(later, "listed:voso")?.members.size ?? 0
        const rules: LinkRules = {
          ...LINK_RULES,
          resolve: (host) =>
            host === "shop.example"
              ? Promise.resolve(["127.0.0.1"])
              : Promise.reject(new Error("ENOTFOUND")),
          allowAddress: (address) => address === "127.0.0.1",
          allowPort: () => true,
        }
        const run = { rules, most: 2000, pause: () => Promise.resolve() }
        const summary = await checkLinks(container, run)
        expect(summary).toMatchObject({ listed: 0, not_listed: 1 })
        const after = await readLedger(container, day)
        expect(namedSet(after, "listed:voso")?.members.size).toBe(before - 1)
        const [check] = await service.listListingChecks({
          product_code: gone,
          platform_id: platform.id,
          checked_on: day,
        })
        expect(check).toMatchObject({
          outcome: "not_listed",
          checked_by: "Kiểm tra liên kết tự động",
        })
        expect(check?.source).toMatch(/^HTTP 404, \d+ ms$/)
        // Asked lately: nobody is asked again.
        expect(await checkLinks(container, run)).toEqual({
          listed: 0,
          not_listed: 0,
          unreachable: 0,
        })
        server.close()
      }

      /** A closed platform names its successor and keeps its checks to itself. */
      async function closesPlatforms() {
        const service: CoverageModuleService = getContainer().resolve(COVERAGE_MODULE)
        const [platform] = await service.listPlatforms({ code: "postmart" })
        if (!platform) throw new Error("no such platform")
        await service.createPlatforms({
          code: "new-mart",
          name: "Sàn mới",
          opened_on: "2024-06-01",
        })
        await service.updatePlatforms({
          id: platform.id,
          closed_on: "2024-06-29",
          successor_code: "new-mart",
        })
        const ledger = await readLedger(getContainer(), AS_OF)
        expect(
          coverageOfPlatforms(ledger).map(({ platform, listed }) => [
            platform.code,
            listed.ok && listed.covered,
          ])
        ).toEqual([
          ["new-mart", 0],
          ["ocop-quang-ninh", 393],
          ["voso", 160],
        ])
        expect(
          closedPlatforms(ledger).map(({ platform, successor }) => [platform.code, successor?.code])
        ).toEqual([
          ["postmart", "new-mart"],
          ["teqni", "ocop-quang-ninh"],
        ])
        const before = await readLedger(getContainer(), addDays(AS_OF, -1))
        expect(closedPlatforms(before).map(({ platform }) => platform.code)).toEqual(["teqni"])
      }
    })
  },
})

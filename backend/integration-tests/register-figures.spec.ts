import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  registerFigures,
  type RegisterFigures,
} from "@ocop/plugin-ocop/queries/figures/register-figures"
import { KINDS } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { addDays, localDate } from "@ocop/plugin-ocop/rules/local-date"
import { halfYearTo } from "@ocop/plugin-ocop/rules/period"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { importFile } from "../src/import/import-file"
import { registerFiles } from "../src/register/files/register-files"
import { makeRegister } from "../src/register/register"
import { setUpShop } from "../src/setup/set-up-shop"
import { expectOpenData } from "./register/open-data-of-2024"
import { expectKeptReport, expectReport } from "./register/report-of-2024"

const AS_OF = localDate("2024-06-30")
const HECTARE_M2 = 10_000

medusaIntegrationTestRunner({
  inApp: true,
  cwd: `${__dirname}/..`,
  testSuite: ({ api, getContainer }) => {
    describe("the published figures of the first half of 2024, computed from the imported register", () => {
      const folder = mkdtempSync(path.join(tmpdir(), "ocop-register-"))
      let figures: RegisterFigures
      let nextDay: RegisterFigures

      beforeAll(async () => {
        const container = getContainer()
        await setUpShop(container)
        const files = registerFiles(makeRegister({ asOf: AS_OF }))
        for (const kind of KINDS) {
          const file = path.join(folder, `${kind}.csv`)
          writeFileSync(file, files.get(`${kind}.csv`) ?? "")
          const { problems, warnings } = await importFile(container, kind, file, false)
          expect(problems, kind).toEqual([])
          expect(warnings, kind).toEqual([])
        }
        figures = await registerFigures(container, AS_OF, halfYearTo(AS_OF))
        const later = addDays(AS_OF, 30)
        nextDay = await registerFigures(container, later, halfYearTo(later))
      }, 480_000)

      afterAll(() => rmSync(folder, { recursive: true, force: true }))

      // One test: restoring the database between tests would throw the register away.
      it("are the printed ones", { timeout: 120_000 }, async () => {
        expect(figures.period).toEqual({ from: "2024-01-01", to: "2024-06-30" })

        expect(figures.certified).toEqual({ products: 393, byStars: { 3: 294, 4: 94, 5: 5 } })
        expect(figures.producers).toEqual({
          total: 216,
          enterprise: 53,
          cooperative: 89,
          household: 74,
        })
        expect(figures.expiry).toEqual({ expired: 71, inRenewal: 71 })

        const platforms = figures.platforms.map(
          ({ code, listed: { covered, base, permille } }) => ({
            code,
            covered,
            base,
            permille,
          })
        )
        expect(platforms).toEqual([
          { code: "ocop-quang-ninh", covered: 393, base: 393, permille: 1000 },
          { code: "postmart", covered: 108, base: 393, permille: 275 },
          { code: "voso", covered: 160, base: 393, permille: 407 },
        ])
        expect(figures.platforms.map(({ nonCash }) => nonCash.permille)).toEqual([1000, 1000, 1000])
        expect(figures.platforms.find(({ code }) => code === "voso")?.listed.missing.length).toBe(
          233
        )

        expect(figures.barcodes.permille).toBe(1000)
        expect(figures.barcodes.base).toBeLessThan(393)

        expect(figures.salesPoints).toEqual({
          open: 23,
          withSign: 23,
          withShelves: 23,
          withPriceList: 23,
        })

        const { vietgap_crop, vietgap_aquaculture, vietgahp, organic } = figures.quality
        expect(vietgap_crop.areaM2).toBe(322.35 * HECTARE_M2)
        expect(vietgap_crop.holders).toBe(27)
        expect(vietgap_aquaculture.areaM2).toBe(0.41 * HECTARE_M2)
        expect(vietgap_aquaculture.certificates).toBe(1)
        expect(organic.areaM2).toBe(329 * HECTARE_M2)
        expect(organic.certificates).toBe(1)
        expect([vietgahp.farms, vietgahp.households]).toEqual([2, 39])

        expect(figures.growingAreas).toEqual({ now: 60, yearBefore: 48, changePermille: 250 })
        expect(figures.packingFacilities).toEqual({ now: 9, yearBefore: 8, changePermille: 125 })
        // The printed "+23 %" holds for both together only: 69 against 56.
        expect(figures.codedUnits).toEqual({ now: 69, yearBefore: 56, changePermille: 232 })

        expect(figures.trade).toEqual({
          provincial: 2,
          inProvince: 12,
          inProvinceFairsAndWeeks: 7,
          programmes: 4,
          visits: { sum: 120_000, qualifier: "more_than" },
          revenue: {
            sumVnd: 25_000_000_000,
            localSumVnd: 12_000_000_000,
            qualifier: "more_than",
          },
        })

        // A month later the same register answers for that day: one certificate has ended, none has been typed over.
        expect(nextDay.certified.products).toBe(392)
        expect(nextDay.certified.byStars).toEqual({ 3: 290, 4: 97, 5: 5 })

        await expectReport(getContainer(), AS_OF, figures)
        await expectKeptReport(getContainer(), AS_OF)
        await expectOpenData(getContainer(), api)
      })
    })
  },
})

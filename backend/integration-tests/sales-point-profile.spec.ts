import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import sharp from "sharp"
import { beforeAll, describe, expect, it } from "vitest"
import { stockShelf } from "./support/shelf"
import { hire, STAFF_PASSPHRASE } from "./support/sales-point-staff"

const HOME = "ocop-ha-long"

medusaIntegrationTestRunner({
  dbName: "portal_profile",
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let token = ""

    const ask = async (method: string, path: string, data?: unknown) => {
      const answer = await api.request({
        method,
        url: `/sales-point/points/${HOME}${path}`,
        data,
        headers: { authorization: `Bearer ${token}` },
        validateStatus: () => true,
      })
      return { status: answer.status, body: answer.data }
    }

    beforeAll(async () => {
      container = getContainer()
      container.register(CLOCK, asValue({ now: () => new Date("2026-11-23T09:00:00+07:00") }))
      await stockShelf(container, [{ name: "OCOP Hạ Long", isDefault: true }], [], [])
      token = (await hire(container, HOME, "manager")).token
    })

    describe("what a point says of itself", () => {
      it("changes by its manager, is checked at the door, and is written down", async () => {
        const hours = {
          mon: [],
          tue: [
            { from: "07:30", to: "11:30" },
            { from: "13:30", to: "21:00" },
          ],
          wed: [],
          thu: [],
          fri: [],
          sat: [],
          sun: [],
        }
        const changed = await ask("POST", "", { phone: "0203 3825 000", hours, lat: 20.95 })
        expect(changed.status).toBe(200)
        expect(changed.body.point).toMatchObject({ phone: "0203 3825 000", hours, lat: 20.95 })
        const swapped = await ask("POST", "", { lat: 107.07, phone: "không có" })
        expect(swapped.status).toBe(400)
        expect(swapped.body.code).toBe("invalid")
        expect(swapped.body.problems.map(({ field }: { field: string }) => field).sort()).toEqual([
          "lat",
          "phone",
        ])

        const day = await ask("POST", "/closed-days", { date: "2026-12-24", reason: "Kiểm kê" })
        expect(day.body.point.closed_days).toEqual([{ date: "2026-12-24", reason: "Kiểm kê" }])
        expect((await ask("POST", "/closed-days", { date: "2026-11-22" })).body.code).toBe(
          "day_past"
        )
        const open = await ask("DELETE", "/closed-days/2026-12-24")
        expect(open.body.point.closed_days).toEqual([])
        expect((await ask("DELETE", "/closed-days/2026-12-24")).status).toBe(404)

        const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const { rows } = await db.raw(`select action from ocop_point_entry order by at, id`)
        expect(rows.map(({ action }: { action: string }) => action)).toEqual(
          expect.arrayContaining(["profile_changed", "closed_day_added", "closed_day_removed"])
        )
      })

      it("takes a photo by its content and keeps nothing of the file but the picture", async () => {
        const bytes = await sharp({
          create: { width: 2400, height: 1200, channels: 3, background: "#0a5a63" },
        })
          .jpeg()
          .withExif({ IFD0: { Copyright: "taken at home" } })
          .toBuffer()
        const form = new FormData()
        form.set("file", new File([new Uint8Array(bytes)], "anh.exe"))
        form.set("alt", "Mặt tiền cửa hàng")
        const added = await ask("POST", "/photos", form)
        expect(added.body).toMatchObject({ point: { photos: [{ alt: "Mặt tiền cửa hàng" }] } })
        const [photo] = added.body.point.photos
        expect(photo.url).toMatch(/\.webp$/)

        const page = new FormData()
        page.set("file", new File(["<svg onload=alert(1)>"], "anh.png"))
        page.set("alt", "x")
        expect((await ask("POST", "/photos", page)).body.code).toBe("photo_not_readable")
        expect((await ask("DELETE", `/photos/${photo.id}`)).body.point.photos).toEqual([])
      })

      it("keeps eight photos, also when two arrive for the last place at once", async () => {
        const bytes = await sharp({
          create: { width: 8, height: 8, channels: 3, background: "#0a5a63" },
        })
          .png()
          .toBuffer()
        const add = (n: number) => {
          const form = new FormData()
          form.set("file", new File([new Uint8Array(bytes)], "anh.png"))
          form.set("alt", `Ảnh ${n}`)
          return ask("POST", "/photos", form)
        }
        for (const n of [1, 2, 3, 4, 5, 6, 7]) expect((await add(n)).status).toBe(200)
        const both = await Promise.all([add(8), add(9)])
        expect(both.map(({ body }) => body.code ?? "taken").sort()).toEqual([
          "taken",
          "too_many_photos",
        ])
        const { photos } = (await ask("GET", "")).body.point
        expect(photos).toHaveLength(8)
        for (const { id } of photos) await ask("DELETE", `/photos/${id}`)
      })

      it("asks for the password before money goes to another account", async () => {
        const account = { bank_bin: "970436", account: "0123456789", holder: "DIEM BAN HA LONG" }
        const wrong = await ask("POST", "/bank-account", { ...account, password: "không phải" })
        expect([wrong.status, wrong.body.code]).toEqual([401, "wrong_password"])
        const right = await ask("POST", "/bank-account", { ...account, password: STAFF_PASSPHRASE })
        expect(right.body.point.bank).toMatchObject({
          bank_bin: "970436",
          bank_name: "Vietcombank",
          account_end: "6789",
          holder: "DIEM BAN HA LONG",
        })
        const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const { rows } = await db.raw(
          `select after from ocop_point_entry where action = 'bank_changed'`
        )
        expect(JSON.stringify(rows)).toContain("6789")
        expect(JSON.stringify(rows)).not.toContain("0123456789")
      })
    })
  },
})

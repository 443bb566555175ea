import { expect, type APIRequestContext, type Page } from "@playwright/test"
import { queryDatabase } from "./database"

/** A product of a point's shelf that no other journey buys: one pack size, no alcohol, sold at several points. */
export type ShelfProduct = { sku: string; handle: string; title: string; reserved: number }

export async function productOnShelf(point: string): Promise<ShelfProduct> {
  const [row] = await queryDatabase<ShelfProduct>(
    `select v.sku, p.handle, p.title, l.reserved_quantity::int as reserved
       from ocop_sales_point s
       join sales_point_sales_point_stock_location_stock_location sl on sl.sales_point_id = s.id
       join inventory_level l on l.location_id = sl.stock_location_id and l.deleted_at is null
       join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
       join product_variant v on v.id = i.variant_id and v.deleted_at is null
       join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
       join product_product_certification_ocop_product link on link.product_id = p.id
       join ocop_product o on o.id = link.ocop_product_id and o.criteria_set not in (14, 15)
      where s.handle = $1 and l.stocked_quantity - l.reserved_quantity > 5
        and p.handle not in ('ruoc-hau-van-don', 'cha-muc-ha-long', 'mien-dong-binh-lieu', 'nuoc-mam-sa-sung-van-don')
        and (select count(*) from product_variant one where one.product_id = p.id) = 1
        and (select count(*) from inventory_level other
              where other.inventory_item_id = l.inventory_item_id and other.stocked_quantity > 0) > 1
      order by p.handle limit 1`,
    [point]
  )
  if (!row) throw new Error(`there is nothing on the shelf of ${point}`)
  return row
}

/** What the province's staff do: invites a manager to a point. Answers with the link of the mail. */
export async function inviteManager(
  request: APIRequestContext,
  { point, email }: { point: string; email: string }
): Promise<string> {
  const { OCOP_ADMIN_EMAIL, OCOP_ADMIN_PASSWORD, E2E_BACKEND_URL: backend } = process.env
  const signedIn = await request.post(`${backend}/auth/user/emailpass`, {
    data: { email: OCOP_ADMIN_EMAIL, password: OCOP_ADMIN_PASSWORD },
  })
  expect(signedIn.status()).toBe(200)
  const { token } = (await signedIn.json()) as { token: string }
  const answer = await request.post(`${backend}/admin/ocop/points/${point}/invitations`, {
    headers: { authorization: `Bearer ${token}` },
    data: { email },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  const { invitation } = (await answer.json()) as { invitation: { link: string } }
  return invitation.link
}

/** Opens the link of an invitation, sets name and password, and arrives at the point. */
export async function acceptInvitation(
  page: Page,
  { link, name, password }: { link: string; name: string; password: string }
) {
  await page.goto(link)
  await page.getByLabel("Họ và tên").fill(name)
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password)
  await page.getByLabel("Nhập lại mật khẩu").fill(password)
  await page.getByRole("button", { name: "Nhận lời mời" }).click()
  await expect(page).toHaveURL(/\/sales-point\/[a-z0-9-]+$/)
}

/** Presses Tab until the focus is on something of this name; `tag` in lower case. */
export async function tabTo(page: Page, name: RegExp, tag: string) {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab")
    const at = await page.evaluate(() => {
      const element = document.activeElement
      if (!element) return { text: "", tag: "" }
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent
      return {
        text: `${element.getAttribute("aria-label") ?? ""} ${label ?? ""}`.trim(),
        tag: element.tagName.toLowerCase(),
      }
    })
    if (name.test(at.text) && at.tag === tag) return
  }
  throw new Error(`the keyboard never reached ${name}`)
}

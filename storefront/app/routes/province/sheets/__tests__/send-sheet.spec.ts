import { afterEach, describe, expect, it, vi } from "vitest"
import type { ProvinceSession } from "~/lib/province-session.server"
import { sendSheet } from "../send-sheet.server"

const SESSION: ProvinceSession = {
  token: "token",
  lang: "vi",
  me: { id: "opstaff_1", name: "An", email: "an@ocop.vn", role: "editor", two_factor: false },
}

/** The backend answers so; what it was sent is in `sent`. */
function backend(status: number, body: object) {
  const sent: FormData[] = []
  vi.stubGlobal("fetch", (_: URL, init: RequestInit) => {
    if (init.body instanceof FormData) sent.push(init.body)
    return Promise.resolve(Response.json(body, { status }))
  })
  return sent
}

function typedIn(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  form.set("intent", "send")
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

afterEach(() => vi.unstubAllGlobals())

describe("a sheet that is sent", () => {
  it("goes on with what is typed once, and leads to its page", async () => {
    const sent = backend(202, { import: { id: "osimp_1" } })
    const form = typedIn({
      decision_number: " 12/QĐ-UBND ",
      issued_on: "",
      password: "x",
      table: "\tMã sản phẩm\n",
    })
    const answer = await sendSheet(SESSION, "decision", form, ["decision_number", "issued_on"])
    expect(answer).toBeInstanceOf(Response)
    expect((answer as Response).headers.get("location")).toBe("/province/sheets/osimp_1")
    expect(sent.map((body) => [...body])).toEqual([
      [
        ["kind", "decision"],
        ["decision_number", "12/QĐ-UBND"],
        ["table", "\tMã sản phẩm\n"],
      ],
    ])
  })

  it("sends the file rather than pasted rows, but none that is too large", async () => {
    const sent = backend(202, { import: { id: "osimp_1" } })
    await sendSheet(
      SESSION,
      "trade-events",
      typedIn({ file: new File(["a;b"], "a.csv"), table: "x" })
    )
    const [body] = sent
    expect([...(body?.keys() ?? [])]).toEqual(["kind", "file"])
    const large = typedIn({ file: new File([new Uint8Array(5 * 1024 * 1024 + 1)], "to.csv") })
    expect(await sendSheet(SESSION, "trade-events", large)).toMatchObject({
      data: { errors: { file: "Tệp lớn hơn 5 MB. Hãy chia tệp rồi gửi từng phần." } },
    })
    expect(sent).toHaveLength(1)
  })

  it("is told at the field what is wrong with it, and keeps what was typed", async () => {
    backend(400, { code: "sheet_missing", message: "Chưa có bảng." })
    const form = typedIn({ register: "Cổng OCOP", as_of: "2026-11-30" })
    expect(
      await sendSheet(SESSION, "official-register", form, ["register", "as_of"])
    ).toMatchObject({
      data: { problem: null, errors: { file: "Chưa có bảng." }, values: { register: "Cổng OCOP" } },
    })
  })

  it("leads to the very same sheet that was sent before", async () => {
    backend(409, { code: "same_file", message: "Bảng này đã được gửi.", id: "osimp_0" })
    expect(await sendSheet(SESSION, "growing-areas", typedIn({ table: "a" }))).toMatchObject({
      data: { problem: "Bảng này đã được gửi.", values: { same: "osimp_0" } },
    })
  })
})

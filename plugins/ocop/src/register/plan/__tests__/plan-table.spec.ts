import { describe, expect, it } from "vitest"
import { freeHandles } from "../free-handles"
import { planTable } from "../plan-table"

const stored = {
  id: "oprod_1",
  code: "CT-01",
  name: "HTX Vân Đồn",
  phone: "0203",
  lat: 20.951099395751953,
}

describe("what has to be written", () => {
  it("is nothing when the file says what is stored", () => {
    const { change, counts } = planTable("producer", [
      { stored, fields: { code: "CT-01", name: "HTX Vân Đồn", lat: 20.9511 } },
    ])
    expect(change).toEqual({ table: "producer", create: [], update: [] })
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: 1 })
  })

  it("is only the changed fields, and an absent column leaves its value alone", () => {
    const { change } = planTable("producer", [
      { stored, fields: { code: "CT-01", name: "HTX Cô Tô", phone: null } },
    ])
    expect(change.update).toEqual([
      {
        after: { id: "oprod_1", name: "HTX Cô Tô", phone: null },
        before: { id: "oprod_1", name: "HTX Vân Đồn", phone: "0203" },
      },
    ])
  })

  it("gives new rows an id of their table", () => {
    const { change, counts } = planTable("dossier", [
      { stored: undefined, fields: { code: "HS-1" } },
    ])
    expect(change.create[0]?.id).toMatch(/^odos_/)
    expect(counts.created).toBe(1)
  })

  it("sees that a whole number changed, however large", () => {
    const row = { id: "otrad_1", revenue_vnd: 25_000_000_001 }
    const { counts } = planTable("trade_event", [
      { stored: row, fields: { revenue_vnd: 25_000_000_000 } },
    ])
    expect(counts.updated).toBe(1)
  })
})

describe("public addresses", () => {
  it("number what has the same name, in the order of the file and past what is taken", () => {
    const entries = ["a", "b", "c"].map((key) => ({ key, wanted: "mien-dong" }))
    expect([...freeHandles(entries, new Set(["mien-dong", "mien-dong-3"]))]).toEqual([
      ["a", "mien-dong-2"],
      ["b", "mien-dong-4"],
      ["c", "mien-dong-5"],
    ])
  })
})

import { describe, expect, it } from "vitest"
import { gathered } from "../gathered.server"

describe("a gathered stream", () => {
  it("joins what is written in one turn and passes later writes on by themselves", async () => {
    const stream = gathered()
    const chunks: string[] = []
    stream.on("data", (chunk: Buffer) => chunks.push(chunk.toString()))
    const ended = new Promise((resolve) => stream.on("end", resolve))
    stream.write("Chả ")
    stream.write("mực")
    await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setImmediate(resolve))
    expect(chunks).toEqual(["Chả mực"])
    stream.write("Ruốc ")
    stream.end("hàu")
    await ended
    expect(chunks.join("")).toBe("Chả mựcRuốc hàu")
  })
})

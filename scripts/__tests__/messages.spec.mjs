import { describe, expect, it } from "vitest"
import { readProgress } from "../lib/backend-environment.mjs"
import { linesThatMatter } from "../lib/child-processes.mjs"
import { requireReachable } from "../lib/database.mjs"
import { describeProblem, Problem } from "../lib/problem.mjs"
import { seconds } from "../lib/task-list.mjs"

describe("what is told of a failed command", () => {
  it("begins at the error and leaves out stack frames and npm's words", () => {
    const log = [
      "info: starting",
      "Error: no such table",
      "    at run (file.js:1:1)",
      "npm error code 1",
      "try again",
    ]
    expect(linesThatMatter(log)).toEqual(["Error: no such table", "try again"])
  })

  it("keeps what npm itself complains about", () => {
    const log = [
      "npm warn old",
      "npm error code EUSAGE",
      "npm error",
      "npm error Missing: a@1.0.0 from lock file",
    ]
    expect(linesThatMatter(log)).toEqual(["npm error Missing: a@1.0.0 from lock file"])
  })

  it("takes the message out of Medusa's log, and only of errors", () => {
    const log = [
      '{"level":"info","message":"Loading failed modules"}',
      '{"level":"error","message":"relation does not exist"}',
      '@progress {"kind":"stock","done":1,"total":2}',
    ]
    expect(linesThatMatter(log)).toEqual(["relation does not exist"])
  })

  it("is the end of the log when nothing looks like an error", () => {
    expect(linesThatMatter(["one", "", "two"])).toEqual(["one", "two"])
  })
})

describe("a problem on the screen", () => {
  it("is what is wrong and what to do, without a stack trace", () => {
    expect(describeProblem(new Problem("Port taken.", { advice: "Take another." }))).toBe(
      "\n✖ Port taken.\n\n  → Take another.\n"
    )
  })

  it("says in words when a file belongs to somebody else", () => {
    const error = Object.assign(new Error("EACCES"), {
      code: "EACCES",
      path: "/srv/.data/run.json",
    })
    expect(describeProblem(error)).toContain("No permission for /srv/.data/run.json.")
  })
})

describe("progress lines of an import", () => {
  it("are read", () => {
    expect(readProgress('@progress {"kind":"products","done":120,"total":393}')).toEqual({
      kind: "products",
      done: 120,
      total: 393,
    })
  })

  it.each(["info: done", "@progress {", '@progress {"kind":"products"}'])("%j is none", (line) => {
    expect(readProgress(line)).toBeNull()
  })
})

describe("a DATABASE_URL that cannot be used", () => {
  it("says so when it is not an address, and when it is not PostgreSQL", async () => {
    await expect(requireReachable("ocop")).rejects.toThrow("DATABASE_URL is not an address.")
    await expect(requireReachable("mysql://a@b/c")).rejects.toThrow(
      'DATABASE_URL begins with "mysql://", which is not PostgreSQL.'
    )
  })

  it("refuses an address that names no database", async () => {
    for (const url of ["postgres://ocop@localhost:1", "postgres://ocop@localhost:1/"]) {
      await expect(requireReachable(url)).rejects.toThrow("DATABASE_URL names no database.")
    }
  })

  it("says where nothing answers, and keeps the password to itself", async () => {
    const attempt = requireReachable("postgres://ocop:hidden@localhost:1/ocop")
    await expect(attempt).rejects.toThrow("nothing answers at localhost:1")
    await expect(attempt).rejects.not.toThrow("hidden")
  })
})

describe("a length of time", () => {
  it("is told in seconds, then in minutes", () => {
    expect(seconds(0, 4_260)).toBe("4.3 s")
    expect(seconds(0, 83_000)).toBe("1 min 23 s")
    expect(seconds(0, 119_700)).toBe("2 min 0 s")
  })
})

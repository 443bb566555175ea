import { describe, expect, it } from "vitest"
import { firstClosedFolder, mayRead } from "../lib/folder-access.mjs"

const postgres = { uid: 101, gid: 104 }
const root = { uid: 0, gid: 0 }

/** A made-up disk: folders that are not named are open to everybody. */
function disk(folders) {
  return (folder) => {
    const known = folders[folder]
    if (known === null) return null
    return { uid: 0, gid: 0, mode: 0o755, ...known }
  }
}

describe("the way to a folder", () => {
  it("is free when everybody may enter each folder on it", () => {
    expect(firstClosedFolder("/srv/shop/.data", postgres, disk({}))).toBeNull()
  })

  it("is closed by root's own folder", () => {
    const look = disk({ "/root": { mode: 0o700 } })
    expect(firstClosedFolder("/root/shop/.data", postgres, look)).toBe("/root")
  })

  it("is closed by what mktemp -d makes", () => {
    const look = disk({ "/tmp": { mode: 0o1777 }, "/tmp/x": { mode: 0o700 } })
    expect(firstClosedFolder("/tmp/x/shop", postgres, look)).toBe("/tmp/x")
  })

  it("is free for the owner, and for the group where the group may enter", () => {
    expect(
      firstClosedFolder("/a/b", postgres, disk({ "/a": { uid: 101, mode: 0o700 } }))
    ).toBeNull()
    expect(
      firstClosedFolder("/a/b", postgres, disk({ "/a": { gid: 104, mode: 0o710 } }))
    ).toBeNull()
  })

  it("is free for root, and not closed by what is not there yet", () => {
    expect(firstClosedFolder("/root/shop", root, disk({ "/root": { mode: 0o000 } }))).toBeNull()
    expect(firstClosedFolder("/a/new", postgres, disk({ "/a/new": null }))).toBeNull()
  })
})

describe("a file", () => {
  it("can be read when its mode says so", () => {
    expect(mayRead("/a", postgres, disk({ "/a": { mode: 0o644 } }))).toBe(true)
    expect(mayRead("/a", postgres, disk({ "/a": { mode: 0o600 } }))).toBe(false)
  })
})

import { describe, expect, it } from "vitest"
import { MAX_PASSWORD_LENGTH, passwordProblems } from "../password"

const owner = { email: "quanly@vidu.vn", name: "Quản lý điểm" }

describe("a new password", () => {
  it.each([
    ["tàu gỗ qua vịnh", []],
    ["mưa rơi trên mái", []],
    ["x7Kp-t2Qw-9rLm", []],
    ["short7Kx", ["too_short"]],
    ["", ["too_short", "too_plain"]],
    ["aaaabbbbaaaabbbb", ["too_plain"]],
    ["1234567890123", ["too_plain", "usual"]],
    ["abcdefghijklm", ["too_plain"]],
    ["zyxwvutsrqponm", ["too_plain"]],
    ["Matkhau123456", ["usual"]],
    ["Mật khẩu 2026!!", ["usual"]],
    ["matkhaumatkhau", ["usual"]],
    ["QuangNinh@2026", ["usual"]],
    ["HaLong2026HaLong", ["usual"]],
    ["toiyeuvietnam1", ["usual"]],
    ["ocopquangninh", ["usual"]],
    ["Mật khẩu gỗ 12", ["usual"]],
    ["matkhau-buồm", []],
    ["password-của tàu gỗ", []],
    ["abcd1234", ["too_short", "too_plain"]],
    ["cacao coca co", ["too_plain"]],
    ["cacao coca cola", []],
    ["!?%#&*+=!?%#", []],
  ])("%j: %j", (password, problems) => {
    expect(passwordProblems(password, owner)).toEqual(problems)
  })

  it("counts letters as people do, however they are put together", () => {
    const eleven = "mưa rơi nhỏ"
    expect(passwordProblems(eleven.normalize("NFD"), owner)).toEqual(["too_short"])
    expect(passwordProblems(`${eleven}a`.normalize("NFD"), owner)).toEqual([])
  })

  it("may be long, and not without end", () => {
    const words = "tàu gỗ qua vịnh sớm ".repeat(10)
    expect(words).toHaveLength(MAX_PASSWORD_LENGTH)
    expect(passwordProblems(words, owner)).toEqual([])
    expect(passwordProblems(`${words}!`, owner)).toEqual(["too_long"])
  })
})

describe("a password that names its owner", () => {
  it.each([
    ["thuyen.buom@vidu.vn", "thuyen.buom@vidu.vn", null],
    ["thuyenbuom1234", "thuyen.buom@vidu.vn", null],
    ["Thuyền Buồm 99", "ban@vidu.vn", "Thuyền Buồm"],
    ["Minh-2026-05-31", "ban@vidu.vn", "Minh"],
  ])("%j of %s", (password, email, name) => {
    expect(passwordProblems(password, { email, name })).toEqual(["names_you"])
  })

  it("may hold the name among other words, and a short name anywhere", () => {
    expect(passwordProblems("thuyenbuom ra khơi sớm", { email: "thuyenbuom@vidu.vn" })).toEqual([])
    expect(passwordProblems("thuyenbuom biển", { email: "thuyenbuom@vidu.vn" })).toEqual([])
    expect(passwordProblems("an-2026-05-31-x", { email: "an@vidu.vn", name: "An" })).toEqual([])
  })
})

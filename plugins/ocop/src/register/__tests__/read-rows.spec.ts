import { describe, expect, it } from "vitest"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { producerColumns } from "../columns/certification"
import { tradeEventColumns } from "../columns/markets"
import { COLUMNS } from "../kinds/all-kinds"
import { formatProblem } from "../problems/format-problem"
import type { Columns } from "../columns/column"
import { readRows } from "../read-rows"

function read<C extends Columns>(columns: C, text: string) {
  const file = readRows(Buffer.from(text), columns)
  return {
    values: file.rows.map(({ values }) => values),
    problems: file.problems.map((problem) => formatProblem("t.csv", problem, "vi")),
    warnings: file.warnings.map((problem) => formatProblem("t.csv", problem, "vi")),
  }
}

describe("reading the rows of a kind", () => {
  it("finds columns in any order, by English name or Vietnamese heading, without marks and case", () => {
    const { values, problems } = read(
      producerColumns,
      "TYPE,ten chu the,Mã chủ thể\nhợp tác xã,HTX Vân Đồn,CT-01\n"
    )
    expect(problems).toEqual([])
    expect(values).toEqual([{ type: "cooperative", name: "HTX Vân Đồn", code: "CT-01" }])
  })

  it("tells an empty cell from an absent column", () => {
    const { values } = read(producerColumns, "code;name;type;phone\nCT-01;HTX;hộ;\n")
    expect(values).toEqual([{ code: "CT-01", name: "HTX", type: "household", phone: null }])
  })

  it("gives an empty cell its default", () => {
    const { values } = read(
      tradeEventColumns,
      "code;name;kind;level;starts_on;ends_on;Mức doanh thu\nE1;Hội chợ;hội chợ;tỉnh;1/5/2026;5/5/2026;\n"
    )
    expect(values[0]?.revenue_qualifier).toBe("exact")
  })

  it("lists every bad cell of every row", () => {
    const { problems } = read(
      producerColumns,
      "code;name;type;email\nCT 01;;công ty;a@b\nCT-02;HTX;xã;\n"
    )
    expect(problems).toEqual([
      "t.csv, dòng 2, cột “Mã chủ thể” (code): “CT 01” không phải là mã hợp lệ — hãy ghi chữ, số và các dấu . - _ / +, không có khoảng trắng",
      "t.csv, dòng 2, cột “Tên chủ thể” (name): để trống — hãy điền giá trị",
      "t.csv, dòng 2, cột “Thư điện tử” (email): “a@b” không phải là địa chỉ thư điện tử — hãy ghi như ten@donvi.vn",
      "t.csv, dòng 3, cột “Loại hình” (type): “xã” không có trong danh mục — hãy chọn một trong: doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, hộ sản xuất, hiệp hội",
    ])
  })

  it("names missing columns and the columns it ignored", () => {
    const { problems, warnings } = read(producerColumns, "STT;Mã chủ thể;Ghi chú\n1;CT-01;x\n")
    expect(problems).toEqual([
      "t.csv: thiếu cột “Tên chủ thể” (name) — hãy thêm cột này",
      "t.csv: thiếu cột “Loại hình” (type) — hãy thêm cột này",
    ])
    expect(warnings).toEqual([
      "t.csv: có cột không dùng đến: STT, Ghi chú — các cột này bị bỏ qua, hãy kiểm tra tên cột",
    ])
  })

  it("skips titles above the headings", () => {
    const { values, problems } = read(
      producerColumns,
      "DANH SÁCH CHỦ THỂ OCOP;;\n;;\ncode;name;type\nCT-01;HTX;hộ\n"
    )
    expect(problems).toEqual([])
    expect(values).toHaveLength(1)
  })

  it("points at cells beyond the headings", () => {
    const { problems } = read(producerColumns, "code,name,type\nCT-01,HTX Hạ Long, số 5,hộ\n")
    expect(problems[0]).toBe(
      "t.csv, dòng 2: có nhiều ô hơn dòng tiêu đề — hãy đặt giá trị có dấu phân cách trong dấu ngoặc kép"
    )
  })

  it.each([
    ["", "t.csv: không có dòng nào — hãy chọn tệp có dòng tiêu đề và dữ liệu"],
    ["code;name;type\n", "t.csv: không có dòng nào — hãy chọn tệp có dòng tiêu đề và dữ liệu"],
    [
      "1;2;3\n4;5;6\n",
      "t.csv: không có dòng tiêu đề nhận ra được — dòng đầu phải ghi tên cột, ví dụ: “Mã chủ thể”, “Tên chủ thể”, “Loại hình”, “Mã số thuế”",
    ],
    [
      'code;name;type\nCT-01;"HTX;hộ\n',
      't.csv, dòng 2: mở dấu ngoặc kép mà không đóng — hãy thêm dấu " còn thiếu',
    ],
  ])("answers a file that cannot be used: %j", (text, expected) => {
    expect(read(producerColumns, text).problems).toEqual([expected])
  })

  it("knows every column of every kind by one name only", () => {
    for (const [kind, columns] of Object.entries(COLUMNS)) {
      const owners = new Map<string, string>()
      for (const [name, { heading, aliases }] of Object.entries(columns)) {
        for (const label of [name, heading, ...aliases]) {
          const other = owners.get(foldVietnamese(label)) ?? name
          expect([kind, label, other]).toEqual([kind, label, name])
          owners.set(foldVietnamese(label), name)
        }
      }
    }
  })
})

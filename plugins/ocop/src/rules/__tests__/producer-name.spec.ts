import { describe, expect, it } from "vitest"
import { comparableProducer, distinctiveProducer } from "../producer-name"

describe("a producer's name", () => {
  it.each([
    ["HTX Bá Kiến", "Hợp tác xã Bá Kiến"],
    ["CTY CP Đạp Thanh", "Công ty cổ phần Đạp Thanh"],
    ["CTCP Gốm Quang Vinh", "Công ty cổ phần Gốm Quang Vinh"],
    ["Công ty TNHH TM & DV Hạ Long", "Công ty trách nhiệm hữu hạn Thương mại và Dịch vụ Hạ Long"],
    ["Cty TNHH TMDV Hạ Long", "Công ty TNHH thương mại dịch vụ Hạ Long"],
    ["Công ty TNHH MTV Quy Hoa", "Công ty TNHH một thành viên Quy Hoa"],
    ["Công ty TNHH 1 thành viên Quy Hoa", "Công ty TNHH MTV Quy Hoa"],
    ["THT Miến dong Húc Động", "Tổ hợp tác Miến dong Húc Động"],
    ["HKD Nguyễn Thị Mơ", "Hộ kinh doanh Nguyễn Thị Mơ"],
    ["DNTN Thu Hương", "Doanh nghiệp tư nhân Thu Hương"],
    ["CSSX nước mắm Cái Rồng", "Cơ sở sản xuất nước mắm Cái Rồng"],
    ["Công ty CP XNK thủy sản Quảng Ninh", "Công ty cổ phần xuất nhập khẩu thủy sản Quảng Ninh"],
    ["HTX SX rau Quảng Yên", "Hợp tác xã sản xuất rau Quảng Yên"],
    ["HTX Nông sản&Dược liệu Ba Chẽ", "HTX Nông sản và Dược liệu Ba Chẽ"],
  ])("%s is %s", (short, long) => {
    expect(comparableProducer(short)).toBe(comparableProducer(long))
  })

  it("is compared without accents, legal form written out", () => {
    expect(comparableProducer("HTX Nông nghiệp & Du lịch Ba Chẽ")).toBe(
      "hop tac xa nong nghiep du lich ba che"
    )
  })

  it.each([
    ["HTX Bá Kiến", "Công ty Bá Kiến"],
    ["THT Bá Kiến", "HTX Bá Kiến"],
    ["HTX Vạn Yên", "HTX Yên"],
  ])("%s is not %s", (one, other) => {
    expect(comparableProducer(one)).not.toBe(comparableProducer(other))
  })
})

describe("what tells a producer from others of its legal form", () => {
  it.each([
    ["HTX Bá Kiến", "ba kien"],
    ["Công ty TNHH MTV SX TM & DV Hạ Long", "ha long"],
    ["Hạ Long – Công ty cổ phần xuất nhập khẩu – Bãi Cháy", "ha long bai chay"],
    ["Hộ gia đình Nguyễn Thị Mơ", "nguyen thi mo"],
  ])("%s: %s", (name, own) => {
    expect(distinctiveProducer(name)).toBe(own)
  })

  it("is the whole name when there is nothing else in it", () => {
    expect(distinctiveProducer("HTX Sản xuất Thương mại")).toBe("hop tac xa san xuat thuong mai")
  })
})

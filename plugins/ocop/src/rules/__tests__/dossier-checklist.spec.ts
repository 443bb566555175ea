import { describe, expect, it } from "vitest"
import {
  dossierChecklist,
  mayApply,
  missingItems,
  type ChecklistItem,
  type ProducerType,
} from "../dossier-checklist"

const cooperative = { type: "cooperative" } as const

const own = { required: true, minimum_for: null, by: "producer" } as const
const useful = { ...own, required: false } as const

const keysOf = (items: ChecklistItem[]) => items.map((item) => item.key)
const required = (items: ChecklistItem[]) => keysOf(items.filter((item) => item.required))

describe("the annexes of a first application under 26/2026", () => {
  it("for oyster floss (set 8)", () => {
    expect(dossierChecklist("first", 8, "d26_2026", cooperative)).toEqual(FLOSS)
  })

  it.each([
    [
      "tourism needs neither barcode, label, samples nor food papers",
      26,
      [
        "registration_form",
        "self_assessment",
        "business_registration",
        "product_story",
        "promotion",
        "quality_certificate",
        "commune_report",
        "commune_letter",
      ],
    ],
    [
      "handicraft needs no food papers and no test",
      21,
      [
        "registration_form",
        "self_assessment",
        "business_registration",
        "test_report",
        "gtin",
        "trace_label",
        "product_story",
        "modern_channel",
        "promotion",
        "quality_certificate",
        "samples",
        "commune_report",
        "commune_letter",
      ],
    ],
  ])("%s", (_case, set, keys) => {
    expect(keysOf(dossierChecklist("first", set, "d26_2026", cooperative))).toEqual(keys)
  })

  it.each([
    [1, "food_safety", true],
    [13, "food_safety", true],
    [14, "food_safety", true],
    [17, "food_safety", true],
    [18, "food_safety", true],
    [19, "food_safety", false],
    [21, "food_safety", false],
    [18, "product_declaration", true],
    [19, "product_declaration", true],
    [20, "product_declaration", false],
    [13, "alcohol_licence", false],
    [14, "alcohol_licence", true],
    [15, "alcohol_licence", true],
    [16, "alcohol_licence", false],
    [17, "health_claims", false],
    [18, "health_claims", true],
    [20, "health_claims", true],
    [21, "health_claims", false],
    [25, "gtin", true],
    [25, "samples", true],
  ])("set %i and %s: %s", (set, key, present) => {
    expect(keysOf(dossierChecklist("first", set, "d26_2026", cooperative)).includes(key)).toBe(
      present
    )
  })

  it("asks medicine for its claims, cosmetics for their own declaration", () => {
    expect(required(dossierChecklist("first", 18, "d26_2026", cooperative))).toContain(
      "health_claims"
    )
    const cosmetics = dossierChecklist("first", 19, "d26_2026", cooperative)
    expect(required(cosmetics)).not.toContain("health_claims")
    expect(cosmetics.find((item) => item.key === "product_declaration")?.vi).toBe(
      "Phiếu công bố sản phẩm mỹ phẩm"
    )
  })

  it("refuses sheets that do not exist", () => {
    expect(() => dossierChecklist("first", 27, "d26_2026", cooperative)).toThrow(
      new RangeError("a criteria set is 1 to 26, not 27")
    )
  })
})

describe("upgrade and re-evaluation", () => {
  it("ask for the certificate held and for what has changed", () => {
    const own = (kind: "first" | "upgrade" | "re_evaluation") =>
      keysOf(dossierChecklist(kind, 8, "d26_2026", cooperative)).filter((key) =>
        ["previous_certificate", "changes_report", "production_update"].includes(key)
      )
    expect(own("first")).toEqual([])
    expect(own("upgrade")).toEqual(["previous_certificate", "changes_report"])
    expect(own("re_evaluation")).toEqual(["previous_certificate", "production_update"])
  })

  it("a re-evaluation brings fresh test reports for all goods", () => {
    expect(required(dossierChecklist("first", 21, "d26_2026", cooperative))).not.toContain(
      "test_report"
    )
    expect(required(dossierChecklist("upgrade", 21, "d26_2026", cooperative))).not.toContain(
      "test_report"
    )
    expect(required(dossierChecklist("re_evaluation", 21, "d26_2026", cooperative))).toContain(
      "test_report"
    )
  })
})

describe("the law of the dossier", () => {
  it("decides whether forms carry the numbers of 26/2026", () => {
    const forms = (basis: "d148_2023" | "d26_2026") =>
      dossierChecklist("first", 8, basis, cooperative)
        .filter((item) => /form|assessment|report$/.test(item.key))
        .filter((item) => item.key !== "test_report")
        .map((item) => [item.vi, item.en])
    expect(forms("d148_2023")).toEqual([
      ["Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP", "Registration for OCOP evaluation"],
      ["Báo cáo tự đánh giá kèm minh chứng", "Self-assessment with evidence"],
      ["Báo cáo thẩm tra của UBND cấp xã", "Report of the commune"],
    ])
    expect(forms("d26_2026")).toEqual([
      [
        "Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP (Mẫu 01)",
        "Registration for OCOP evaluation (form 01)",
      ],
      ["Báo cáo tự đánh giá kèm minh chứng (Mẫu 02)", "Self-assessment with evidence (form 02)"],
      ["Báo cáo thẩm tra của UBND cấp xã (Mẫu 03)", "Report of the commune (form 03)"],
    ])
  })
})

describe("the producer", () => {
  it.each([
    ["enterprise", "Giấy chứng nhận đăng ký doanh nghiệp", "Enterprise registration certificate"],
    ["cooperative", "Giấy chứng nhận đăng ký hợp tác xã", "Cooperative registration certificate"],
    ["cooperative_group", "Hợp đồng hợp tác của tổ hợp tác", "Cooperation contract"],
    ["farm", "Giấy chứng nhận kinh tế trang trại", "Farm certificate"],
    [
      "household",
      "Giấy chứng nhận đăng ký hộ kinh doanh",
      "Household business registration certificate",
    ],
    ["association", "Quyết định thành lập", "Founding decision"],
  ] as [ProducerType, string, string][])("%s shows: %s", (type, vi, en) => {
    const items = dossierChecklist("first", 26, "d26_2026", { type })
    expect(items.find((item) => item.key === "business_registration")).toMatchObject({ vi, en })
  })

  it("an association applies for tourism only", () => {
    expect(mayApply("association", 26)).toBe(true)
    expect(mayApply("association", 25)).toBe(false)
    expect(mayApply("household", 25)).toBe(true)
  })
})

describe("the names of annexes that few dossiers have", () => {
  it.each([
    [
      "previous_certificate",
      "upgrade",
      8,
      "Giấy chứng nhận OCOP đã được cấp",
      "The OCOP certificate held so far",
    ],
    [
      "changes_report",
      "upgrade",
      8,
      "Thuyết minh nội dung thay đổi, cải tiến so với lần công nhận trước",
      "What has changed since the last recognition",
    ],
    [
      "production_update",
      "re_evaluation",
      8,
      "Cập nhật nguyên liệu, công nghệ, bao bì, thị trường, sản lượng và doanh thu",
      "Update on materials, technology, packaging, markets, output and revenue",
    ],
    ["alcohol_licence", "first", 14, "Giấy phép sản xuất rượu", "Licence to produce alcohol"],
    [
      "health_claims",
      "first",
      18,
      "Giấy xác nhận nội dung quảng cáo, công dụng sản phẩm",
      "Confirmation of the advertised effects",
    ],
  ] as const)("%s", (key, kind, set, vi, en) => {
    const items = dossierChecklist(kind, set, "d26_2026", cooperative)
    expect(items.find((item) => item.key === key)).toEqual({ ...own, key, vi, en })
  })
})

describe("what is missing", () => {
  it("is what is required and was not handed in", () => {
    const checklist = dossierChecklist("first", 8, "d26_2026", cooperative)
    expect(missingItems(checklist, ["registration_form", "self_assessment"])).toEqual([
      "business_registration",
      "food_safety",
      "product_declaration",
      "test_report",
      "gtin",
      "samples",
      "commune_report",
      "commune_letter",
    ])
    expect(missingItems(checklist, required(checklist))).toEqual([])
  })
})

const FLOSS: ChecklistItem[] = [
  {
    key: "registration_form",
    vi: "Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP (Mẫu 01)",
    en: "Registration for OCOP evaluation (form 01)",
    ...own,
  },
  {
    key: "self_assessment",
    vi: "Báo cáo tự đánh giá kèm minh chứng (Mẫu 02)",
    en: "Self-assessment with evidence (form 02)",
    ...own,
  },
  {
    key: "business_registration",
    vi: "Giấy chứng nhận đăng ký hợp tác xã",
    en: "Cooperative registration certificate",
    ...own,
  },
  {
    key: "food_safety",
    vi: "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
    en: "Food-safety eligibility certificate",
    ...own,
  },
  {
    key: "product_declaration",
    vi: "Bản tự công bố hoặc giấy tiếp nhận đăng ký bản công bố sản phẩm",
    en: "Product declaration",
    ...own,
  },
  {
    key: "test_report",
    vi: "Phiếu kết quả kiểm nghiệm còn hiệu lực",
    en: "Test report that still holds",
    ...own,
  },
  { key: "gtin", vi: "Mã số, mã vạch hoặc mã QR của sản phẩm", en: "GTIN or QR code", ...own },
  {
    key: "trace_label",
    vi: "Nhãn sản phẩm có tem truy xuất nguồn gốc điện tử",
    en: "Label with an electronic trace code",
    ...useful,
    minimum_for: 4,
  },
  {
    key: "product_story",
    vi: "Câu chuyện sản phẩm",
    en: "Product story",
    ...useful,
    minimum_for: 4,
  },
  {
    key: "modern_channel",
    vi: "Hợp đồng xuất khẩu hoặc kênh phân phối hiện đại, kèm đường dẫn bán",
    en: "Export or modern channel: contract and listing address",
    ...useful,
    minimum_for: 5,
  },
  {
    key: "promotion",
    vi: "Minh chứng website, mạng xã hội, hội chợ, xúc tiến thương mại",
    en: "Website, social media and trade fairs",
    ...useful,
  },
  {
    key: "quality_certificate",
    vi: "Chứng nhận VietGAP, hữu cơ, ISO, HACCP hoặc tương đương",
    en: "VietGAP, organic, ISO, HACCP or the like",
    ...useful,
  },
  { key: "samples", vi: "05 sản phẩm mẫu", en: "Five samples", ...own, by: "commune" },
  {
    key: "commune_report",
    vi: "Báo cáo thẩm tra của UBND cấp xã (Mẫu 03)",
    en: "Report of the commune (form 03)",
    ...own,
    by: "commune",
  },
  {
    key: "commune_letter",
    vi: "Văn bản đề nghị của UBND cấp xã",
    en: "Letter of the commune",
    ...own,
    by: "commune",
  },
]

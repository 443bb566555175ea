import type { DossierKind } from "./dossier"
import { groupOfCriteriaSet, TOURISM_SET } from "./criteria-sets"
import type { LegalBasis } from "./legal-basis"

export type ProducerType =
  "enterprise" | "cooperative" | "cooperative_group" | "farm" | "household" | "association"

/** One annex of a dossier. */
export type ChecklistItem = {
  /** Stable name, stored with what was handed in. */
  key: string
  vi: string
  en: string
  /** Without it the dossier is not complete. */
  required: boolean
  /** Stars that cannot be reached without it; null when no level depends on it. */
  minimum_for: 4 | 5 | null
  /** Who brings it. */
  by: "producer" | "commune"
}

const REGISTRATION_PAPERS: Record<ProducerType, { vi: string; en: string }> = {
  enterprise: {
    vi: "Giấy chứng nhận đăng ký doanh nghiệp",
    en: "Enterprise registration certificate",
  },
  cooperative: {
    vi: "Giấy chứng nhận đăng ký hợp tác xã",
    en: "Cooperative registration certificate",
  },
  cooperative_group: { vi: "Hợp đồng hợp tác của tổ hợp tác", en: "Cooperation contract" },
  farm: { vi: "Giấy chứng nhận kinh tế trang trại", en: "Farm certificate" },
  household: {
    vi: "Giấy chứng nhận đăng ký hộ kinh doanh",
    en: "Household business registration certificate",
  },
  association: { vi: "Quyết định thành lập", en: "Founding decision" },
}

/** Alcohol, and goods of group III with rules on health claims: Decision 26/2026, annex I. */
const ALCOHOL_SETS: readonly number[] = [14, 15]
const MEDICINE_SET = 18
const COSMETICS_SET = 19

/**
 * The annexes that belong to a dossier, in the order they are checked.
 * @param criteriaSet scoring sheet 1 to 26
 * @param legalBasis law the dossier is judged by; the form numbers are those of 26/2026
 * @throws RangeError outside 1 to 26
 * Source: Decision 26/2026/QĐ-TTg, art. 6 and 7, annexes I and II.
 */
export function dossierChecklist(
  kind: DossierKind,
  criteriaSet: number,
  legalBasis: LegalBasis,
  producer: { type: ProducerType }
): ChecklistItem[] {
  const group = groupOfCriteriaSet(criteriaSet)
  if (!group) throw new RangeError(`a criteria set is 1 to 26, not ${criteriaSet}`)
  const goods = criteriaSet !== TOURISM_SET
  const eaten = group === "I" || group === "II" || criteriaSet === MEDICINE_SET
  const form = (number: string) => (legalBasis === "d26_2026" ? ` (Mẫu ${number})` : "")
  const englishForm = (number: string) => (legalBasis === "d26_2026" ? ` (form ${number})` : "")

  const items: (ChecklistItem | false)[] = [
    item("registration_form", `Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP${form("01")}`, {
      en: `Registration for OCOP evaluation${englishForm("01")}`,
    }),
    item("self_assessment", `Báo cáo tự đánh giá kèm minh chứng${form("02")}`, {
      en: `Self-assessment with evidence${englishForm("02")}`,
    }),
    item("business_registration", REGISTRATION_PAPERS[producer.type].vi, {
      en: REGISTRATION_PAPERS[producer.type].en,
    }),
    kind !== "first" &&
      item("previous_certificate", "Giấy chứng nhận OCOP đã được cấp", {
        en: "The OCOP certificate held so far",
      }),
    kind === "upgrade" &&
      item("changes_report", "Thuyết minh nội dung thay đổi, cải tiến so với lần công nhận trước", {
        en: "What has changed since the last recognition",
      }),
    kind === "re_evaluation" &&
      item(
        "production_update",
        "Cập nhật nguyên liệu, công nghệ, bao bì, thị trường, sản lượng và doanh thu",
        { en: "Update on materials, technology, packaging, markets, output and revenue" }
      ),
    eaten &&
      item("food_safety", "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm", {
        en: "Food-safety eligibility certificate",
      }),
    (eaten || criteriaSet === COSMETICS_SET) &&
      item(
        "product_declaration",
        criteriaSet === COSMETICS_SET
          ? "Phiếu công bố sản phẩm mỹ phẩm"
          : "Bản tự công bố hoặc giấy tiếp nhận đăng ký bản công bố sản phẩm",
        { en: "Product declaration" }
      ),
    ALCOHOL_SETS.includes(criteriaSet) &&
      item("alcohol_licence", "Giấy phép sản xuất rượu", { en: "Licence to produce alcohol" }),
    group === "III" &&
      item("health_claims", "Giấy xác nhận nội dung quảng cáo, công dụng sản phẩm", {
        en: "Confirmation of the advertised effects",
        required: criteriaSet === MEDICINE_SET,
      }),
    goods &&
      item("test_report", "Phiếu kết quả kiểm nghiệm còn hiệu lực", {
        en: "Test report that still holds",
        required: eaten || kind === "re_evaluation",
      }),
    goods && item("gtin", "Mã số, mã vạch hoặc mã QR của sản phẩm", { en: "GTIN or QR code" }),
    goods &&
      item("trace_label", "Nhãn sản phẩm có tem truy xuất nguồn gốc điện tử", {
        en: "Label with an electronic trace code",
        required: false,
        minimumFor: 4,
      }),
    item("product_story", "Câu chuyện sản phẩm", {
      en: "Product story",
      required: false,
      minimumFor: 4,
    }),
    goods &&
      item("modern_channel", "Hợp đồng xuất khẩu hoặc kênh phân phối hiện đại, kèm đường dẫn bán", {
        en: "Export or modern channel: contract and listing address",
        required: false,
        minimumFor: 5,
      }),
    item("promotion", "Minh chứng website, mạng xã hội, hội chợ, xúc tiến thương mại", {
      en: "Website, social media and trade fairs",
      required: false,
    }),
    item("quality_certificate", "Chứng nhận VietGAP, hữu cơ, ISO, HACCP hoặc tương đương", {
      en: "VietGAP, organic, ISO, HACCP or the like",
      required: false,
    }),
    goods && item("samples", "05 sản phẩm mẫu", { en: "Five samples", by: "commune" }),
    item("commune_report", `Báo cáo thẩm tra của UBND cấp xã${form("03")}`, {
      en: `Report of the commune${englishForm("03")}`,
      by: "commune",
    }),
    item("commune_letter", "Văn bản đề nghị của UBND cấp xã", {
      en: "Letter of the commune",
      by: "commune",
    }),
  ]
  return items.filter((one) => one !== false)
}

/** Associations apply for community tourism only: Decision 26/2026, art. 2.3. */
export function mayApply(producerType: ProducerType, criteriaSet: number): boolean {
  return producerType !== "association" || criteriaSet === TOURISM_SET
}

/** Keys of what is still missing for a complete dossier. */
export function missingItems(checklist: ChecklistItem[], handedIn: Iterable<string>): string[] {
  const present = new Set(handedIn)
  return checklist.filter((one) => one.required && !present.has(one.key)).map((one) => one.key)
}

function item(
  key: string,
  vi: string,
  rest: {
    en: string
    required?: boolean
    minimumFor?: 4 | 5
    by?: ChecklistItem["by"]
  }
): ChecklistItem {
  const { en, required = true, minimumFor = null, by = "producer" } = rest
  return { key, vi, en, required, minimum_for: minimumFor, by }
}

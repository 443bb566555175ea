import type { IssuerLevel, LegalBasis } from "../../rules/legal-basis"
import { choice } from "../values/choices"

/** Loại hình chủ thể; Decision 26/2026, art. 2.3. */
export const producerType = choice({
  enterprise: ["doanh nghiệp", "công ty"],
  cooperative: ["hợp tác xã", "HTX", "liên hiệp hợp tác xã"],
  cooperative_group: ["tổ hợp tác", "THT"],
  farm: ["trang trại"],
  household: ["hộ sản xuất", "hộ", "hộ kinh doanh", "hộ gia đình", "cơ sở sản xuất"],
  association: ["hiệp hội", "hội"],
})

export const productGroup = choice({
  I: ["I", "1"],
  II: ["II", "2"],
  III: ["III", "3"],
  IV: ["IV", "4"],
  V: ["V", "5"],
  VI: ["VI", "6"],
})

export const declarationType = choice({
  self_declared: ["tự công bố"],
  registered: ["đăng ký", "đăng ký bản công bố"],
})

/** The first word of each is the one that messages use. */
export const ISSUER_LEVEL_WORDS: Record<IssuerLevel, [string, ...string[]]> = {
  district: ["huyện", "cấp huyện"],
  province: ["tỉnh", "cấp tỉnh"],
  ministry: ["bộ", "trung ương", "cấp bộ"],
}
export const issuerLevel = choice(ISSUER_LEVEL_WORDS)

/** Căn cứ: the decision a recognition rests on. "148/2023 as amended" has its own level rules, hence its own value. */
export const LEGAL_BASIS_WORDS: Record<LegalBasis, [string, ...string[]]> = {
  d1048_2019: ["1048/2019", "1048/QĐ-TTg"],
  d148_2023: ["148/2023", "148/QĐ-TTg"],
  d148_d1489: ["1489/2025", "1489/QĐ-TTg"],
  d26_2026: ["26/2026", "26/2026/QĐ-TTg"],
}
export const legalBasis = choice(LEGAL_BASIS_WORDS)

export const certificateKind = choice({
  first: ["lần đầu", "mới"],
  upgrade: ["nâng hạng"],
  re_evaluation: ["đánh giá lại"],
})

export const dossierState = choice({
  draft: ["nháp"],
  submitted: ["đã nộp"],
  at_commune: ["tại xã"],
  at_province: ["tại tỉnh"],
  at_ministry: ["tại bộ"],
  recognised: ["công nhận"],
  refused: ["từ chối"],
  returned: ["trả lại"],
})

/** What happens to a certificate. */
export const certificateEventType = choice({
  withdrawal: ["thu hồi"],
  extension: ["kéo dài hiệu lực", "kéo dài"],
  refusal: ["không công nhận lại", "từ chối"],
})

/** The six grounds of Decision 26/2026, art. 8. */
export const withdrawalGround = choice({
  forged_information: ["giả mạo thông tin"],
  criteria_no_longer_met: ["không còn đạt tiêu chí"],
  breach_of_law: ["vi phạm pháp luật"],
  misuse_of_mark: ["sử dụng sai nhãn hiệu"],
  production_stopped: ["ngừng sản xuất"],
  other_finding: ["kết luận khác"],
})

/** Classes of Decision 45/2021/QĐ-UBND. */
export const salesPointClass = choice({
  centre: ["trung tâm"],
  shop: ["cửa hàng"],
  kiosk: ["quầy", "ki-ốt", "quầy, ki-ốt"],
  fair_booth: ["gian hàng hội chợ", "gian hàng"],
  mall_corner: ["khu vực trong siêu thị", "khu vực trong trung tâm thương mại"],
})

export const listingOutcome = choice({
  listed: ["có", "yes", "đã lên sàn"],
  not_listed: ["không", "no", "chưa lên sàn"],
  unreachable: ["không truy cập được"],
})

export const qualityScheme = choice({
  vietgap_crop: ["VietGAP trồng trọt"],
  vietgap_aquaculture: ["VietGAP thủy sản", "VietGAP thuỷ sản"],
  vietgahp: ["VietGAHP", "VietGAP chăn nuôi"],
  organic: ["hữu cơ"],
  other: ["khác"],
})

export const market = choice({ home: ["nội địa", "trong nước"], export: ["xuất khẩu"] })

export const tradeEventKind = choice({
  fair: ["hội chợ"],
  week: ["tuần hàng", "tuần lễ"],
  programme: ["chương trình"],
})

export const tradeEventLevel = choice({
  provincial: ["tỉnh", "cấp tỉnh"],
  in_province: ["trong tỉnh"],
  outside: ["ngoài tỉnh"],
})

export const qualifier = choice({
  exact: ["đúng", "chính xác"],
  more_than: ["trên", "hơn"],
  about: ["khoảng"],
})

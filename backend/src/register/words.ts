import type { IssuerLevel, LegalBasis } from "@ocop/plugin-ocop/rules/legal-basis"
import type { CertificateEventType, WithdrawalGround } from "./certificate-events"
import type { CertificateKind } from "./certificates"
import type { DossierState } from "./dossiers"
import type { Outcome } from "./listings"
import type { ProducerType } from "./producers"
import type { Market, Scheme } from "./quality"
import type { PointClass } from "./sales-points"
import type { EventKind, EventLevel } from "./trade-events"

/** What staff write in the columns with fixed choices (docs/data-formats.md). */

export const PRODUCER_TYPES: Record<ProducerType, string> = {
  enterprise: "doanh nghiệp",
  cooperative: "hợp tác xã",
  cooperative_group: "tổ hợp tác",
  farm: "trang trại",
  household: "hộ sản xuất",
}

export const ISSUER_LEVELS: Record<IssuerLevel, string> = {
  district: "huyện",
  province: "tỉnh",
  ministry: "bộ",
}

export const LEGAL_BASES: Record<LegalBasis, string> = {
  d1048_2019: "1048/2019",
  d148_2023: "148/2023",
  d148_d1489: "1489/2025",
  d26_2026: "26/2026",
}

export const CERTIFICATE_KINDS: Record<CertificateKind, string> = {
  first: "lần đầu",
  upgrade: "nâng hạng",
  re_evaluation: "đánh giá lại",
}

export const DOSSIER_STATES: Record<DossierState, string> = {
  submitted: "đã nộp",
  at_commune: "tại xã",
  at_province: "tại tỉnh",
  refused: "từ chối",
}

export const CERTIFICATE_EVENTS: Record<CertificateEventType, string> = {
  withdrawal: "thu hồi",
}

export const WITHDRAWAL_GROUNDS: Record<WithdrawalGround, string> = {
  production_stopped: "ngừng sản xuất",
  misuse_of_mark: "sử dụng sai nhãn hiệu",
  criteria_no_longer_met: "không còn đạt tiêu chí",
}

export const POINT_CLASSES: Record<PointClass, string> = {
  centre: "trung tâm",
  shop: "cửa hàng",
  kiosk: "quầy",
  fair_booth: "gian hàng hội chợ",
  mall_corner: "khu vực trong siêu thị",
}

export const OUTCOMES: Record<Outcome, string> = {
  listed: "có",
  not_listed: "không",
  unreachable: "không truy cập được",
}

export const SCHEMES: Record<Scheme, string> = {
  vietgap_crop: "VietGAP trồng trọt",
  vietgap_aquaculture: "VietGAP thủy sản",
  vietgahp: "VietGAHP",
  organic: "hữu cơ",
  other: "khác",
}

export const MARKETS: Record<Market, string> = { home: "nội địa", export: "xuất khẩu" }

export const EVENT_KINDS: Record<EventKind, string> = {
  fair: "hội chợ",
  week: "tuần hàng",
  programme: "chương trình",
}

export const EVENT_LEVELS: Record<EventLevel, string> = {
  provincial: "tỉnh",
  in_province: "trong tỉnh",
  outside: "ngoài tỉnh",
}

import type { DossierState } from "../rules/dossier"

/** States of a dossier as sentences name them. */
export const STATE_NAMES: Record<DossierState, { vi: string; en: string }> = {
  draft: { vi: "đang soạn", en: "in preparation" },
  submitted: { vi: "đã nộp", en: "submitted" },
  at_commune: { vi: "tại xã", en: "at the commune" },
  at_province: { vi: "tại tỉnh", en: "at the province" },
  at_ministry: { vi: "tại bộ", en: "at the ministry" },
  recognised: { vi: "đã công nhận", en: "recognised" },
  refused: { vi: "bị từ chối", en: "refused" },
  returned: { vi: "bị trả lại", en: "returned" },
}

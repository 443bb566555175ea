import type { ReportLanguage } from "./report-flags"

type Texts = {
  notADay(text: string): string
  inFuture(text: string): string
  written(file: string, sha256: string): string
  data(sha256: string): string
}

const TEXTS: Record<ReportLanguage, Texts> = {
  vi: {
    notADay: (text) => `--as-of ${text}: không phải là ngày (viết yyyy-mm-dd, ví dụ 2024-06-30).`,
    inFuture: (text) => `--as-of ${text}: ngày này chưa tới, chưa thể lập báo cáo.`,
    written: (file, sha256) => `Đã ghi ${file}\n  SHA-256 ${sha256}`,
    data: (sha256) => `Mã dữ liệu (SHA-256): ${sha256}`,
  },
  en: {
    notADay: (text) => `--as-of ${text}: not a day (write yyyy-mm-dd, such as 2024-06-30).`,
    inFuture: (text) => `--as-of ${text}: that day has not come; there is nothing to report yet.`,
    written: (file, sha256) => `Wrote ${file}\n  SHA-256 ${sha256}`,
    data: (sha256) => `Hash of the data (SHA-256): ${sha256}`,
  },
}

export function reportTextsIn(language: ReportLanguage): Texts {
  return TEXTS[language]
}

import type { LabelLanguage } from "./label-flags"

type Texts = {
  written(count: number, point: string, file: string): string
  leftOut(code: string, name: string, reason: string): string
}

const TEXTS: Record<LabelLanguage, Texts> = {
  vi: {
    written: (count, point, file) => `Đã ghi ${count} tem của ${point} vào ${file}`,
    leftOut: (code, name, reason) => `Không có tem: ${code} “${name}” – ${reason}.`,
  },
  en: {
    written: (count, point, file) => `Wrote ${count} label(s) of ${point} to ${file}`,
    leftOut: (code, name, reason) => `No label: ${code} “${name}” – ${reason}.`,
  },
}

export function labelTextsIn(language: LabelLanguage): Texts {
  return TEXTS[language]
}

export type ReportLanguage = "vi" | "en"
export type ReportFlags = { asOf: string; out: string; language: ReportLanguage }

/** The flags behind `--`; `scripts/report.mjs` has checked that they are there. */
export function readReportFlags(commandLine: readonly string[]): ReportFlags {
  const valueOf = (flag: string) => {
    const index = commandLine.indexOf(flag)
    return index < 0 ? undefined : commandLine[index + 1]
  }
  return {
    asOf: valueOf("--as-of") ?? "",
    out: valueOf("--out") ?? ".",
    language: valueOf("--lang") === "en" ? "en" : "vi",
  }
}

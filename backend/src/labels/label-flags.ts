export type LabelLanguage = "vi" | "en"
export type LabelFlags = {
  point: string
  products: string[]
  out: string
  language: LabelLanguage
}

/** The flags behind `--`; `scripts/labels.mjs` has checked that they are there. */
export function readLabelFlags(commandLine: readonly string[]): LabelFlags {
  const all = (flag: string) =>
    commandLine.flatMap((word, index) => {
      const value = commandLine[index + 1]
      return word === flag && value !== undefined ? [value] : []
    })
  const [point = ""] = all("--point")
  const [out = "labels.pdf"] = all("--out")
  return {
    point,
    products: all("--product"),
    out,
    language: all("--lang")[0] === "en" ? "en" : "vi",
  }
}

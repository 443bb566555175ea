import fs from "node:fs/promises"
import path from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { now } from "@ocop/plugin-ocop/gate/clock"
import { pluginOptions } from "@ocop/plugin-ocop/plugin-options"
import { LEFT_OUT_TEXTS } from "@ocop/plugin-ocop/queries/labels/left-out"
import { printLabels } from "@ocop/plugin-ocop/queries/labels/print-labels"
import { readPointLabels } from "@ocop/plugin-ocop/queries/labels/shelf-labels"
import { englishRefusal } from "@ocop/plugin-ocop/staff/refusal"
import { readLabelFlags } from "../labels/label-flags"
import { labelTextsIn } from "../labels/texts"

/**
 * `medusa exec src/scripts/labels.ts -- --point HANDLE --out FILE.pdf [--product CODE]… [--lang en]`: shelf labels of a
 * sales point. Ends with 1 and the reason when there is nothing that may be printed; no file is written then.
 */
export default async function labelsScript({ container }: ExecArgs): Promise<void> {
  const { point, products, out, language } = readLabelFlags(process.argv)
  const texts = labelTextsIn(language)
  const { shopOrigin } = pluginOptions(container)
  try {
    const question = { point, asked: products, shopOrigin }
    const labels = await readPointLabels(container, question, now(container))
    const bytes = await printLabels(labels)
    const file = path.resolve(out)
    await fs.writeFile(file, bytes)
    const count = labels.sheet.labels.length
    console.log(texts.written(count, labels.sheet.point, file))
    for (const { code, name, reason } of labels.leftOut) {
      console.log(texts.leftOut(code, name, LEFT_OUT_TEXTS[reason][language]))
    }
  } catch (error) {
    const english = language === "en" ? englishRefusal(error) : null
    console.error(english ?? (error instanceof Error ? error.message : String(error)))
    process.exit(1)
  }
}

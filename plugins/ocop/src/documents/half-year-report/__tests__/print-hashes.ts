import { createHash } from "node:crypto"
import { reportDocx } from "../docx/report-docx"
import { halfYearReport } from "../half-year-report"
import { reportPdf } from "../pdf/report-pdf"
import { EXAMPLE } from "./example-facts"

/** Makes the example's files and prints their hashes; run in a process of its own by the test. */
async function main(): Promise<void> {
  const report = halfYearReport(EXAMPLE, "https://ocop.example")
  const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")
  const hashes = { pdf: hash(await reportPdf(report)), docx: hash(await reportDocx(report)) }
  process.stdout.write(JSON.stringify(hashes))
}

void main()

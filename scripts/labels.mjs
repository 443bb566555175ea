#!/usr/bin/env node
import fs from "node:fs"
import path from "node:path"
import { backendEnvironment, runMedusa } from "./lib/backend-environment.mjs"
import { runTurbo } from "./lib/build.mjs"
import { linesThatMatter } from "./lib/child-processes.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { databaseSteps } from "./lib/database-steps.mjs"
import { runScript } from "./lib/ending.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { Problem } from "./lib/problem.mjs"
import { fromRoot, logsDir } from "./lib/project-paths.mjs"
import { readyDatabase } from "./lib/ready-database.mjs"
import { loadSecrets } from "./lib/secrets.mjs"

const LOG = "labels.log"

const HELP = `npm run labels -- --point POINT [--product CODE]… [--out labels.pdf] [--lang en]

  --point POINT    the sales point, as in its address: /points/POINT
  --product CODE   only this product, by its OCOP code; may be repeated. Without it, all that the point sells
  --out FILE.pdf   where the sheet goes; labels.pdf when not said
  --lang en        messages in English instead of Vietnamese

Shelf labels on A4, 21 a page, for products whose certificate is valid today. The QR code opens the address of
PUBLIC_ORIGIN. Works beside a running npm start, and without one. DATABASE_URL is respected.`

const TEXTS = {
  vi: {
    whichPoint: "Hãy cho biết điểm bán.",
    example: "npm run labels -- --point diem-ocop-ha-long --out tem-gia.pdf",
    noFolder: (folder) => `Không có thư mục ${folder}.`,
    isFolder: (file) => `${file} là thư mục; hãy ghi tên một tệp PDF.`,
    notPdf: (file) => `${file}: tên tệp phải kết thúc bằng .pdf.`,
  },
  en: {
    whichPoint: "Say which sales point.",
    example: "npm run labels -- --point diem-ocop-ha-long --out labels.pdf",
    noFolder: (folder) => `There is no folder ${folder}.`,
    isFolder: (file) => `${file} is a folder; name a PDF file.`,
    notPdf: (file) => `${file}: the name must end in .pdf.`,
  },
}

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    point: { type: "string" },
    product: { type: "string", multiple: true },
    out: { type: "string" },
    lang: { type: "string" },
  })
  if (values.help) {
    console.log(HELP)
    return undefined
  }
  const language = readLanguage(values.lang)
  const texts = TEXTS[language]
  if (!values.point) throw new Problem(texts.whichPoint, { advice: texts.example })
  const out = readOut(values.out ?? "labels.pdf", texts)
  requireInstalled()
  await runTurbo("build", { name: "The build", log: "build.log", filter: "@ocop/backend" })
  const { url } = await readyDatabase("labels")
  const environment = backendEnvironment({
    databaseUrl: url,
    ports: { storefront: 3000, backend: 9000 },
    secrets: loadSecrets(),
  })
  await databaseSteps({ environment }).migrate()
  const products = (values.product ?? []).flatMap((code) => ["--product", code])
  return printLabels(
    ["--point", values.point, ...products, "--out", out, "--lang", language],
    environment
  )
}

/** @returns {Promise<number>} the exit code */
async function printLabels(flags, environment) {
  const lines = []
  const ended = await runMedusa(["exec", "./src/scripts/labels.js", "--", ...flags], {
    environment,
    log: LOG,
    name: "Printing the labels",
    mayFail: true,
    onLine: (line) => lines.push(line),
  })
  const answers = lines.filter((line) => isAnswer(line))
  for (const line of answers) console.log(line)
  if (!ended) return 0
  if (ended.code === 1 && answers.length > 0) return 1
  throw new Problem("The labels could not be printed.", {
    details: linesThatMatter(lines),
    advice: `The whole log: ${fromRoot(path.join(logsDir, LOG))}`,
  })
}

/** What the script says to people; the framework's own log lines are for the log file. */
function isAnswer(line) {
  return (
    line.trim() !== "" &&
    !/^\s*(info|warn|debug|error|http|progress|success|activity|silly|verbose):\s/i.test(line) &&
    !/^\{"|^\s+at\s|^\(node:\d+\)|^\(Use `node --trace/.test(line)
  )
}

function readLanguage(text = "vi") {
  if (text === "vi" || text === "en") return text
  throw new Problem(`--lang ${text}: messages are in "vi" or "en".`)
}

/** npm runs us at the top of the clone; the file was named where the person stands. */
function readOut(name, texts) {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name)
  if (!file.toLowerCase().endsWith(".pdf")) throw new Problem(texts.notPdf(file))
  const folder = path.dirname(file)
  if (!fs.existsSync(folder)) throw new Problem(texts.noFolder(folder))
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Problem(texts.isFolder(file))
  }
  return file
}

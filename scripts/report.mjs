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

const LOG = "report.log"

const HELP = `npm run report -- --as-of YYYY-MM-DD [--out FOLDER] [--lang en]

  --as-of DAY    the last day of the half-year, such as 2024-06-30; not later than today
  --out FOLDER   where the files go; made if it is not there; the current folder when not said
  --lang en      messages in English instead of Vietnamese; the report itself is in Vietnamese

Writes the half-year report as PDF and DOCX, and their SHA-256. The same register and day give the same bytes. Links lead
to PUBLIC_ORIGIN. Works beside a running npm start, and without one. DATABASE_URL is respected. docs/province/report.md`

const TEXTS = {
  vi: {
    whichDay: "Hãy cho biết ngày cuối của kỳ báo cáo.",
    notADay: (text) => `--as-of ${text}: không phải là ngày (viết yyyy-mm-dd).`,
    example: "npm run report -- --as-of 2024-06-30 --out bao-cao",
    isFile: (folder) => `${folder} là một tệp; hãy ghi tên một thư mục.`,
    building: "đang dựng chương trình",
    preparing: "đang chuẩn bị cơ sở dữ liệu",
    making: "đang lập báo cáo",
  },
  en: {
    whichDay: "Say which day the half-year ends with.",
    notADay: (text) => `--as-of ${text}: not a day (write yyyy-mm-dd).`,
    example: "npm run report -- --as-of 2024-06-30 --out report",
    isFile: (folder) => `${folder} is a file; name a folder.`,
    building: "building",
    preparing: "preparing the database",
    making: "making the report",
  },
}

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    "as-of": { type: "string" },
    out: { type: "string" },
    lang: { type: "string" },
  })
  if (values.help) {
    console.log(HELP)
    return undefined
  }
  const language = readLanguage(values.lang)
  const texts = TEXTS[language]
  const day = values["as-of"]
  if (!day) throw new Problem(texts.whichDay, { advice: texts.example })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new Problem(texts.notADay(day), { advice: texts.example })
  }
  const out = readOut(values.out ?? ".", texts)
  requireInstalled()
  showWaiting(texts.building)
  await runTurbo("build", { name: "The build", log: "build.log", filter: "@ocop/backend" })
  showWaiting(texts.preparing)
  const { url, shop } = await readyDatabase("report")
  const environment = {
    ...backendEnvironment({
      databaseUrl: url,
      ports: { storefront: 3000, backend: 9000 },
      secrets: loadSecrets(),
    }),
    // Links lead to the shop that runs, wherever that is.
    ...(shop && !process.env.PUBLIC_ORIGIN && { PUBLIC_ORIGIN: new URL(shop).origin }),
  }
  await databaseSteps({ environment }).migrate()
  showWaiting(texts.making)
  return makeReport(["--as-of", day, "--out", out, "--lang", language], environment)
}

/** @returns {Promise<number>} the exit code */
async function makeReport(flags, environment) {
  const lines = []
  const ended = await runMedusa(["exec", "./src/scripts/report.js", "--", ...flags], {
    environment,
    log: LOG,
    name: "The report",
    mayFail: true,
    onLine: (line) => lines.push(line),
  })
  clearProgress()
  const answers = lines.filter((line) => isAnswer(line))
  for (const line of answers) console.log(line)
  if (!ended) return 0
  if (ended.code === 1 && answers.length > 0) return 1
  throw new Problem("The report could not be made.", {
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

/** npm runs us at the top of the clone; the folder was named where the person stands. */
function readOut(name, texts) {
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), name)
  const found = fs.statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw new Problem(texts.isFile(folder))
  return folder
}

function showWaiting(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K… ${text}`)
}

function clearProgress() {
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K")
}

#!/usr/bin/env node
import fs from "node:fs"
import path from "node:path"
import { backendEnvironment, readProgress, runMedusa } from "./lib/backend-environment.mjs"
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

const LOG = "import.log"

/** In the order in which files build on one another; docs/data-formats.md describes their columns. */
const KINDS = [
  "producers",
  "products",
  "certificates",
  "dossiers",
  "certificate-events",
  "sales-points",
  "stock",
  "platforms",
  "listings",
  "quality-certificates",
  "growing-areas",
  "packing-facilities",
  "trade-events",
]

const HELP = `npm run import -- KIND FILE.csv [--dry-run] [--lang en]

  KIND        ${KINDS.slice(0, 6).join(", ")},
              ${KINDS.slice(6).join(", ")}
  --dry-run   check every row and say what would change, but change nothing
  --lang en   messages in English instead of Vietnamese

Every row is checked first; one bad row and nothing changes. Files and columns: docs/data-formats.md.
Works beside a running npm start, and without one. DATABASE_URL is respected.`

/** Lines of the import that are not for a person: logs, warnings and last words of the machinery. */
const MACHINERY = [
  /^@progress /,
  /^\s*(info|warn|debug|error|http|progress|success|activity|silly|verbose):\s/i,
  /^\{"/,
  /^\s+at\s/,
  /^\(node:\d+\)|^\(Use `node --trace/,
  /^<--- |^\[\d+:0x|^FATAL ERROR|^-----|^\s*\d+: 0x/,
]

/** What this script says itself; what is wrong with a file, the backend says. */
const TEXTS = {
  vi: {
    whichFile: "Hãy cho biết loại tệp và tên tệp.",
    example: "npm run import -- products products.csv",
    help: "Thêm --help để xem tất cả các loại.",
    unknownKind: (kind) => `“${kind}” không phải là loại tệp nhập được.`,
    kinds: `Các loại: ${KINDS.join(", ")}`,
    noFile: (file) => `Không có tệp ${file}.`,
    checkPath: "Hãy kiểm tra đường dẫn.",
    noRealFile: (file) => `${file} không phải là tệp.`,
    giveFile: "Hãy ghi tên một tệp CSV, không phải thư mục.",
    notReadable: (file) => `Không được phép đọc tệp ${file}.`,
    grant: "Hãy cấp quyền đọc tệp này cho tài khoản đang dùng.",
    building: "đang dựng chương trình",
    preparing: "đang chuẩn bị cơ sở dữ liệu",
    checking: "đang kiểm tra tệp",
  },
  en: {
    whichFile: "Say what kind of file it is, and which file.",
    example: "npm run import -- products products.csv",
    help: "Add --help to see all kinds.",
    unknownKind: (kind) => `"${kind}" is not a kind of file.`,
    kinds: `Kinds: ${KINDS.join(", ")}`,
    noFile: (file) => `There is no file ${file}.`,
    checkPath: "Check the path.",
    noRealFile: (file) => `${file} is not a file.`,
    giveFile: "Name a CSV file, not a folder.",
    notReadable: (file) => `No permission to read ${file}.`,
    grant: "Let the account in use read it.",
    building: "building",
    preparing: "preparing the database",
    checking: "checking the file",
  },
}

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values, positionals } = readCommandLine(
    process.argv.slice(2),
    { "dry-run": { type: "boolean" }, lang: { type: "string" } },
    { positionals: 2 }
  )
  if (values.help) {
    console.log(HELP)
    return undefined
  }
  const language = readLanguage(values.lang)
  const texts = TEXTS[language]
  const [kind, name] = positionals
  const file = readFileName(kind, name, texts)
  requireInstalled()
  showWaiting(texts.building)
  await runTurbo("build", { name: "The build", log: "build.log", filter: "@ocop/backend" })
  showWaiting(texts.preparing)
  const { url } = await readyDatabase("import")
  const environment = backendEnvironment({
    databaseUrl: url,
    ports: { storefront: 3000, backend: 9000 },
    secrets: loadSecrets(),
  })
  const steps = databaseSteps({ environment })
  await steps.migrate()
  // Products need the shop's currency and shipping; a first import may come before the first start.
  await steps.setUp()
  showWaiting(texts.checking)
  const flags = ["--lang", language, ...(values["dry-run"] ? ["--dry-run"] : [])]
  return runImport([kind, file], flags, environment)
}

/** @returns {Promise<number>} the exit code */
async function runImport(words, flags, environment) {
  const lines = []
  const ended = await runMedusa(
    // Medusa's command line refuses flags that it does not know, unless they stand behind `--`.
    ["exec", "./src/scripts/import.js", ...words, "--", ...flags],
    {
      environment,
      log: LOG,
      name: "The import",
      mayFail: true,
      onLine(line) {
        lines.push(line)
        if (lines.length > 400) lines.shift()
        show(line)
      },
    }
  )
  clearProgress()
  if (!ended) return 0
  const answered = ended.code === 1 && lines.some((line) => isAnswer(line))
  if (answered) return 1
  throw new Problem("The import broke off.", {
    details: linesThatMatter(lines),
    advice: `The whole log: ${fromRoot(path.join(logsDir, LOG))}`,
  })
}

function readLanguage(text = "vi") {
  if (text === "vi" || text === "en") return text
  throw new Problem(`--lang ${text}: messages are in "vi" or "en".`)
}

function readFileName(kind, name, texts) {
  if (!kind || !name) {
    throw new Problem(texts.whichFile, { advice: [texts.example, texts.help] })
  }
  if (!KINDS.includes(kind)) {
    throw new Problem(texts.unknownKind(kind), { advice: texts.kinds })
  }
  // npm runs us at the top of the clone; the file was named where the person stands.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name)
  const found = fs.statSync(file, { throwIfNoEntry: false })
  if (!found) throw new Problem(texts.noFile(file), { advice: texts.checkPath })
  if (!found.isFile()) throw new Problem(texts.noRealFile(file), { advice: texts.giveFile })
  try {
    fs.accessSync(file, fs.constants.R_OK)
  } catch {
    throw new Problem(texts.notReadable(file), { advice: texts.grant })
  }
  return file
}

/** Passes on what the import says; its progress stays on one line, and the framework's own log is for the log file. */
function show(line) {
  const progress = readProgress(line)
  if (progress) showWaiting(`${progress.kind} ${progress.done}/${progress.total}`)
  else if (isAnswer(line)) {
    clearProgress()
    console.log(line)
  }
}

function isAnswer(line) {
  return line.trim() !== "" && !MACHINERY.some((pattern) => pattern.test(line))
}

function showWaiting(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K… ${text}`)
}

function clearProgress() {
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K")
}

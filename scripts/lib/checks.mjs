import os from "node:os"
import path from "node:path"
import { quietEnvironment, runTurbo } from "./build.mjs"
import { runToEnd } from "./child-processes.mjs"
import { Problem } from "./problem.mjs"
import { projectRoot } from "./project-paths.mjs"
import { seconds } from "./task-list.mjs"

const CODE = ["backend", "plugins", "storefront", "e2e", "scripts"]

/**
 * Linted by themselves: the types of all parts at once take more than the 4 GB that a process may have. What is in none of them is
 * linted together.
 */
const LARGE_PARTS = ["plugins", "storefront", "backend"]

/** Each check: its name, and what it runs. The long ones first, so that two cores are busy to the end. */
const CHECKS = [
  ...LARGE_PARTS.map((part) => eslint(part, [part])),
  eslint("all else", [...LARGE_PARTS.flatMap((part) => ["--ignore-pattern", `${part}/`]), "."]),
  { name: "TypeScript", log: "check-types.log", turbo: "typecheck" },
  {
    name: "Prettier",
    log: "check-prettier.log",
    words: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  },
  {
    name: "knip",
    log: "check-knip.log",
    words: [
      "node_modules/knip/bin/knip.js",
      "--config",
      ".knip.json",
      "--no-progress",
      "--no-config-hints",
    ],
  },
  {
    name: "Directions",
    log: "check-directions.log",
    words: [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      ...["--config", ".dependency-cruiser.cjs", "--output-type", "err-long"],
      ...CODE,
    ],
  },
]

function eslint(part, words) {
  return {
    name: `ESLint of ${part}`,
    log: `check-eslint-${part.replace(" ", "-")}.log`,
    words: [
      "node_modules/eslint/bin/eslint.js",
      ...["-c", ".eslint.config.mjs", "--max-warnings", "0"],
      ...words,
    ],
  }
}

/**
 * Runs every check to its end, two at a time, and tells each as it ends.
 *
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks() {
  await prepare()
  const waiting = [...CHECKS]
  const failures = []
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const failure = await runOne(check)
      if (failure) failures.push(failure)
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, worker))
  for (const { name, lines } of failures) {
    console.log(`\n${name}:\n${lines.map((line) => `  ${line}`).join("\n")}`)
  }
  return failures.map(({ name }) => name)
}

/** ESLint asks the types of what the plugins export and of the routes: both are made by tools. */
async function prepare() {
  await runTurbo("build", {
    name: "Building the plugins",
    log: "check-build.log",
    filter: "./plugins/*",
  })
  await runToEnd(
    process.execPath,
    [path.join(projectRoot, "node_modules/@react-router/dev/bin.js"), "typegen"],
    {
      cwd: path.join(projectRoot, "storefront"),
      env: quietEnvironment,
      log: "check-typegen.log",
      name: "Writing the types of the routes",
    }
  )
}

async function runOne({ name, log, words, turbo }) {
  const started = Date.now()
  const lines = []
  const onLine = (line) => lines.push(line.replaceAll(`${projectRoot}${path.sep}`, ""))
  try {
    if (turbo) await runTurbo(turbo, { name, log, onLine })
    else {
      await runToEnd(process.execPath, words, {
        cwd: projectRoot,
        env: quietEnvironment,
        log,
        name,
        onLine,
      })
    }
    console.log(`✔ ${name} · ${seconds(started)}`)
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.log(`✖ ${name} · ${seconds(started)}`)
    return { name, lines: turbo ? typeErrors(lines) : lines.filter((line) => line.trim() !== "") }
  }
}

/** From turbo's words only the compiler's, with the package in front so that the path is whole. */
function typeErrors(lines) {
  const said = lines.filter(
    (line) => /error TS\d+|ERROR|rror:/.test(line) && !/npm error|run failed/.test(line)
  )
  return said.length ? said : lines.slice(-15)
}

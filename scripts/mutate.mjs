#!/usr/bin/env node
import fs from "node:fs"
import path from "node:path"
import { runToEnd } from "./lib/child-processes.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { runScript } from "./lib/ending.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { countMutants } from "./lib/mutation-score.mjs"
import { Problem } from "./lib/problem.mjs"
import { fromRoot, projectRoot } from "./lib/project-paths.mjs"
import { readJson } from "./lib/small-files.mjs"
import { seconds } from "./lib/task-list.mjs"

const PLUGINS = ["ocop", "payment-vietqr"]
/** The share of changes to the rules that the tests must notice. Stryker holds each plugin to it (.stryker.config.mjs). */
const BREAK = 90

const HELP = `npm run mutate                                          change the rules of both plugins a bit at a time, and see whether the tests notice
npm run mutate -- --only ocop                           one of ${PLUGINS.join(", ")}
npm run mutate -- --only ocop --file src/rules/x.ts     some files, as the plugin's folder names them; commas between them
npm run mutate -- --concurrency 2                       so many at a time (1)

Takes about ten minutes a plugin on one processor. Each plugin's report, with every change that no test noticed, is in its folder
.stryker. Fails when a plugin's score is below ${BREAK} %. Not part of npm test.`

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    only: { type: "string" },
    file: { type: "string" },
    concurrency: { type: "string" },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const plugins = chosen(values.only)
  if (values.file && plugins.length > 1) {
    throw new Problem("--file needs --only: both plugins have a folder src/rules.")
  }
  requireInstalled()
  const results = []
  for (const plugin of plugins) results.push(await mutate(plugin, values))
  console.log("")
  for (const { plugin, score, counts, took, report } of results) {
    const mark = score >= BREAK ? "✔" : "✖"
    const sum = `${counts.noticed} of ${counts.all} noticed`
    console.log(`${mark} ${plugin.padEnd(15)} ${score.toFixed(2)} %  ${sum}  ${took}  ${report}`)
  }
  return results.every(({ score }) => score >= BREAK) ? 0 : 1
}

/** Runs Stryker in the plugin's folder and reads its report. */
async function mutate(plugin, { file, concurrency }) {
  const begun = Date.now()
  const cwd = path.join(projectRoot, "plugins", plugin)
  const report = path.join(cwd, ".stryker/mutation.json")
  fs.rmSync(report, { force: true })
  console.log(`── plugins/${plugin}`)
  await runToEnd(
    process.execPath,
    [
      path.join(projectRoot, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      path.join(projectRoot, ".stryker.config.mjs"),
      ...(file ? ["--mutate", file] : []),
      ...(concurrency ? ["--concurrency", concurrency] : []),
    ],
    {
      cwd,
      log: `mutate-${plugin}.log`,
      name: `Mutating ${plugin}`,
      // A score below the limit ends it with 1: that is told below, with the figures.
      mayFail: true,
      onLine(line) {
        if (/^Mutation testing|\|/.test(line)) console.log(`  ${line}`)
      },
    }
  )
  if (!fs.existsSync(report)) {
    throw new Problem(`Mutating ${plugin} came to no result.`, {
      advice: `The whole log: .data/logs/mutate-${plugin}.log`,
    })
  }
  const counts = countMutants(readJson(report))
  return {
    plugin,
    counts,
    score: (100 * counts.noticed) / Math.max(1, counts.all),
    took: seconds(begun),
    report: fromRoot(path.join(cwd, ".stryker/mutation.html")),
  }
}

function chosen(only) {
  if (only === undefined) return PLUGINS
  if (PLUGINS.includes(only)) return [only]
  throw new Problem(`There is no plugin "${only}" with rules.`, {
    advice: `Plugins: ${PLUGINS.join(", ")}`,
  })
}

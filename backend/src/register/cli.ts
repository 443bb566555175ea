import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { ArgumentError, parseCommand, USAGE } from "./arguments"
import { registerFiles } from "./files/register-files"
import { makeRegister } from "./register"

/** Writes the register; answers the exit code. */
function main(args: string[]): number {
  try {
    const command = parseCommand(args)
    if (command.help) {
      process.stdout.write(USAGE)
      return 0
    }
    const folder = resolve(command.out)
    mkdirSync(folder, { recursive: true })
    const files = registerFiles(makeRegister(command.options))
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    process.stdout.write(`${files.size} files in ${folder}, as of ${command.options.asOf}\n`)
    return 0
  } catch (error) {
    if (error instanceof ArgumentError) {
      process.stderr.write(`${error.message}\nSee --help.\n`)
      return 2
    }
    if (error instanceof Error && "code" in error) {
      process.stderr.write(`The files could not be written: ${error.message}\n`)
      return 1
    }
    throw error
  }
}

process.exitCode = main(process.argv.slice(2))

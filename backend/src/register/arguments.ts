import { parseArgs } from "node:util"
import { parseLocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { PUBLISHED } from "./published-table"
import { DEFAULT_SEED, type RegisterOptions } from "./register"

export const USAGE = `Writes the demo register as the CSV files that staff hand in.

  node cli.js --as-of 2024-06-30 --out DIR [--products N] [--seed S]

  --as-of DATE   reporting day, yyyy-mm-dd, from 2024-01-01 to 2030-12-31
  --out DIR      folder for the files; made when missing, files of the same name are replaced
  --products N   products with a valid certificate, ${PUBLISHED.validProducts} to 50000 (default ${PUBLISHED.validProducts}, the published table)
  --seed S       another made-up register of the same size (default "${DEFAULT_SEED}")
  --help         this text

The same arguments always write the same bytes.
`

/** The earliest day for which all certificates fall under national criteria, and the end of what the law table covers. */
const FIRST_DAY = "2024-01-01"
const LAST_DAY = "2030-12-31"
const MOST_PRODUCTS = 50_000

export type Command = { help: true } | { help: false; options: RegisterOptions; out: string }

/** A wrong argument; the message says which and what to write instead. */
export class ArgumentError extends Error {}

/** Reads the command line. Throws ArgumentError. */
export function parseCommand(args: string[]): Command {
  const values = read(args)
  if (values.help) return { help: true }
  if (!values.out) throw new ArgumentError("--out is missing: name the folder for the files")
  const asOf = values["as-of"] ? parseLocalDate(values["as-of"]) : null
  if (!asOf || asOf < FIRST_DAY || asOf > LAST_DAY) {
    throw new ArgumentError(
      `--as-of ${values["as-of"] ?? ""}: give a day from ${FIRST_DAY} to ${LAST_DAY} as yyyy-mm-dd`
    )
  }
  const { products } = values
  const validProducts = products === undefined ? PUBLISHED.validProducts : Number(products)
  if (
    !Number.isInteger(validProducts) ||
    validProducts < PUBLISHED.validProducts ||
    validProducts > MOST_PRODUCTS
  ) {
    throw new ArgumentError(
      `--products ${products ?? ""}: give a whole number from ${PUBLISHED.validProducts} to ${MOST_PRODUCTS}`
    )
  }
  return {
    help: false,
    out: values.out,
    options: { asOf, validProducts, seed: values.seed ?? DEFAULT_SEED },
  }
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        "as-of": { type: "string" },
        out: { type: "string" },
        products: { type: "string" },
        seed: { type: "string" },
        help: { type: "boolean" },
      },
    }).values
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error))
  }
}

import { MedusaError } from "@medusajs/framework/utils"
import { InvalidQuery } from "../../../../queries/catalogue/catalogue-input"

/** Runs a parser of query parameters; a wrong one is answered with 400 `invalid_query` and its name. */
export function checked<Input>(parse: () => Input): Input {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof InvalidQuery)) throw error
    throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message, "invalid_query")
  }
}

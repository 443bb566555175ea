import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errorText } from "../../rules/error-text"

/** Work that gave no sign of life for so long was broken off. */
export const BROKEN_OFF_AFTER = "30 seconds"

/** The work was cancelled, or another run took over. */
export class Superseded extends Error {}

/**
 * Works in the background of this process: nothing waits for it. How it went is in the row it works for; one whose process ends stops
 * giving signs of life and can be started again.
 * @param name how the log calls it
 * @param broken writes down that it broke
 */
export function runInBackground(
  container: MedusaContainer,
  name: string,
  work: () => Promise<void>,
  broken: () => Promise<void>
): void {
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER)
  void work().catch(async (error: unknown) => {
    if (error instanceof Superseded) return
    logger.error(`${name}: ${errorText(error)}`)
    await broken().catch(() => undefined)
  })
}

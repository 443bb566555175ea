import type { MedusaContainer } from "@medusajs/framework/types"
import { runPublication } from "../workflows/run-publication"

/** The day's report, also when nothing changed: its absence says that the job did not run. */
export default async function reportPublication(container: MedusaContainer): Promise<void> {
  await runPublication(container, "daily")
}

/** 00:05 in Vietnam, when the certificates of yesterday have ended. */
export const config = { name: "report-publication", schedule: "5 17 * * *" }

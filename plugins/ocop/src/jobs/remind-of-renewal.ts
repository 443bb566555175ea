import type { MedusaContainer } from "@medusajs/framework/types"
import { sendReminders } from "../workflows/send-reminders"

/** Reminds producers and staff of certificates that end. */
export default async function remindOfRenewal(container: MedusaContainer): Promise<void> {
  await sendReminders(container)
}

/** 08:00 in Vietnam, when someone reads it. */
export const config = { name: "remind-of-renewal", schedule: "0 1 * * *" }

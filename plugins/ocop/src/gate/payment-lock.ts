/** As long as one settlement may take; whoever waits longer is told to come again. */
export const LOCK_WAIT_SECONDS = 30

/**
 * What changes an order's money or ends the order holds this lock, ours and that of the plugins which take money: core's
 * own cancellation takes none, and beside an arriving payment it would leave an order both cancelled and paid.
 */
export function paymentLockKey(orderId: string): string {
  return `pay:${orderId}`
}

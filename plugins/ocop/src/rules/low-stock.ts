/** Units at which a point is warned when it said nothing else. */
export const DEFAULT_ALARM_AT = 3

/** Whether units are left, and no more than the alarm; with nothing left a product is out, not low. */
export function isLow(available: number, alarmAt: number): boolean {
  return available > 0 && available <= alarmAt
}

/** Whether to warn now: the stock is at or below the alarm and was not when it was last looked at. */
export function fallsToAlarm(available: number, alarmAt: number, fellBefore: boolean): boolean {
  return !fellBefore && available <= alarmAt
}

/** What anybody learns of a drink before saying to be of age: that there is something. */
export type AgeGate = { age_gate: true }
export const AGE_GATE: AgeGate = { age_gate: true }

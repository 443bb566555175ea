export const VietqrEvents = {
  /** A person has transferred back what was owed: `{ order_id: string | null, pay_back_id: string }`. */
  PAID_BACK: "vietqr.paid_back",
} as const

export { ensurePaymentRequestWorkflow } from "./ensure-payment-request"
export { judgeBankTransferWorkflow } from "./judge-bank-transfer"
export { recordBankTransferWorkflow } from "./record-bank-transfer"
export { settleTransferOrderWorkflow } from "./settle-transfer-order"

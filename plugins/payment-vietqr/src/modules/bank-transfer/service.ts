import { MedusaService } from "@medusajs/framework/utils"
import { parseSettings, type VietqrSettings } from "../../rules/settings"
import { BankTransfer } from "./models/bank-transfer"
import { PayBack } from "./models/pay-back"
import { PaymentRequest } from "./models/payment-request"

/** Payment requests, the transfers that came for them and what is owed back. */
export default class BankTransferModuleService extends MedusaService({
  PaymentRequest,
  BankTransfer,
  PayBack,
}) {
  private readonly options: unknown

  constructor(_container: Record<string, unknown>, options: unknown) {
    super(...arguments)
    this.options = options
  }

  /** The plugin's options. The provider refuses to start on faulty ones, so by the time of a payment they are whole. */
  get settings(): VietqrSettings {
    return parseSettings(this.options)
  }
}

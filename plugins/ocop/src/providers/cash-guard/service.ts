import { AbstractPaymentProvider, PaymentActions } from "@medusajs/framework/utils"
import type {
  CancelPaymentOutput,
  DeletePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { refusalError } from "../../gate/refusal"
import { orderRefusal } from "../../gate/refusal-texts"

/**
 * Stands where Medusa's manual ("system default") provider stood, under the same key `pp_system_default`, and refuses:
 * nothing is paid in cash. Only what takes an old session away still works, so that a cart can move on to a real provider.
 */
export default class CashGuardProvider extends AbstractPaymentProvider {
  static override identifier = "system"

  constructor(cradle: Record<string, unknown>, options: Record<string, unknown> = {}) {
    super(cradle, options)
  }

  async initiatePayment(): Promise<never> {
    return refuse()
  }

  async updatePayment(): Promise<never> {
    return refuse()
  }

  async authorizePayment(): Promise<never> {
    return refuse()
  }

  async capturePayment(): Promise<never> {
    return refuse()
  }

  async refundPayment(): Promise<never> {
    return refuse()
  }

  async retrievePayment(): Promise<never> {
    return refuse()
  }

  async getPaymentStatus(): Promise<never> {
    return refuse()
  }

  async cancelPayment(): Promise<CancelPaymentOutput> {
    return { data: {} }
  }

  async deletePayment(): Promise<DeletePaymentOutput> {
    return { data: {} }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

function refuse(): never {
  throw refusalError(orderRefusal("payment_not_allowed"))
}

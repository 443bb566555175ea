import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import VietqrPaymentProvider from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [VietqrPaymentProvider] })

import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import CashGuardProvider from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [CashGuardProvider] })

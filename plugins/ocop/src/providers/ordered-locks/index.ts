import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import OrderedLocks from "./service"

export default ModuleProvider(Modules.LOCKING, { services: [OrderedLocks] })

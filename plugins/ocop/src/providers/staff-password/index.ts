import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import StaffPassword from "./service"

export default ModuleProvider(Modules.AUTH, { services: [StaffPassword] })

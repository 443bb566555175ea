import { Module } from "@medusajs/framework/utils"
import OrderEndingModuleService from "./service"

export const ORDER_ENDING_MODULE = "order_ending"

export default Module(ORDER_ENDING_MODULE, { service: OrderEndingModuleService })

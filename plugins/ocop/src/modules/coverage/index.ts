import { Module } from "@medusajs/framework/utils"
import CoverageModuleService from "./service"

export const COVERAGE_MODULE = "coverage"

export default Module(COVERAGE_MODULE, { service: CoverageModuleService })

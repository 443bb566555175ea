import { Module } from "@medusajs/framework/utils"
import ReportArchiveModuleService from "./service"

export const REPORT_ARCHIVE_MODULE = "report_archive"

export default Module(REPORT_ARCHIVE_MODULE, { service: ReportArchiveModuleService })

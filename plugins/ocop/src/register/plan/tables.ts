import { CERTIFICATION_MODULE } from "../../modules/certification"
import { COVERAGE_MODULE } from "../../modules/coverage"
import { QUALITY_MODULE } from "../../modules/quality"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import { TRADE_MODULE } from "../../modules/trade"

/** Our tables that files write to: the module that owns each, its name in service methods, its id prefix. */
export const TABLES = {
  producer: { module: CERTIFICATION_MODULE, plural: "Producers", prefix: "oprod" },
  ocop_product: { module: CERTIFICATION_MODULE, plural: "OcopProducts", prefix: "ocop" },
  certificate: { module: CERTIFICATION_MODULE, plural: "Certificates", prefix: "ocert" },
  certificate_event: {
    module: CERTIFICATION_MODULE,
    plural: "CertificateEvents",
    prefix: "ocevt",
  },
  dossier: { module: CERTIFICATION_MODULE, plural: "Dossiers", prefix: "odos" },
  sales_point: { module: SALES_POINT_MODULE, plural: "SalesPoints", prefix: "ospt" },
  platform: { module: COVERAGE_MODULE, plural: "Platforms", prefix: "oplat" },
  listing_check: { module: COVERAGE_MODULE, plural: "ListingChecks", prefix: "olchk" },
  quality_certificate: { module: QUALITY_MODULE, plural: "QualityCertificates", prefix: "oqual" },
  growing_area: { module: QUALITY_MODULE, plural: "GrowingAreas", prefix: "ogrow" },
  packing_facility: { module: QUALITY_MODULE, plural: "PackingFacilities", prefix: "opack" },
  trade_event: { module: TRADE_MODULE, plural: "TradeEvents", prefix: "otrad" },
} as const

export type TableName = keyof typeof TABLES

export type Scalar = string | number | boolean | null
/** A record of one of our tables by field name; scalars only, relations by id. */
export type Fields = Record<string, Scalar>
export type StoredRow = Fields & { id: string }

import {
  certificateColumns,
  certificateEventColumns,
  dossierColumns,
  producerColumns,
  productColumns,
} from "../columns/certification"
import {
  growingAreaColumns,
  listingColumns,
  packingFacilityColumns,
  platformColumns,
  qualityCertificateColumns,
  salesPointColumns,
  stockColumns,
  tradeEventColumns,
} from "../columns/markets"
import type { Columns } from "../columns/column"
import { prepareCertificateEvents } from "./certificate-events"
import { prepareCertificates } from "./certificates"
import { prepareListings, preparePlatforms } from "./coverage"
import { prepareDossiers } from "./dossiers"
import type { PrepareFile } from "./kind"
import type { Kind } from "./kind-names"
import { prepareProducers } from "./producers"
import { prepareProducts } from "./products"
import {
  prepareGrowingAreas,
  preparePackingFacilities,
  prepareQualityCertificates,
} from "./quality"
import { prepareSalesPoints } from "./sales-points"
import { prepareStock } from "./stock"
import { prepareTradeEvents } from "./trade-events"

export const PREPARE: Record<Kind, PrepareFile> = {
  producers: prepareProducers,
  products: prepareProducts,
  certificates: prepareCertificates,
  dossiers: prepareDossiers,
  "certificate-events": prepareCertificateEvents,
  "sales-points": prepareSalesPoints,
  stock: prepareStock,
  platforms: preparePlatforms,
  listings: prepareListings,
  "quality-certificates": prepareQualityCertificates,
  "growing-areas": prepareGrowingAreas,
  "packing-facilities": preparePackingFacilities,
  "trade-events": prepareTradeEvents,
}

export const COLUMNS: Record<Kind, Columns> = {
  producers: producerColumns,
  products: productColumns,
  certificates: certificateColumns,
  dossiers: dossierColumns,
  "certificate-events": certificateEventColumns,
  "sales-points": salesPointColumns,
  stock: stockColumns,
  platforms: platformColumns,
  listings: listingColumns,
  "quality-certificates": qualityCertificateColumns,
  "growing-areas": growingAreaColumns,
  "packing-facilities": packingFacilityColumns,
  "trade-events": tradeEventColumns,
}

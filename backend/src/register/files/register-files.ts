import type { Register } from "../register"
import {
  certificateEventsCsv,
  certificatesCsv,
  dossiersCsv,
  producersCsv,
  productsCsv,
} from "./certification-files"
import { listingsCsv, platformsCsv, salesPointsCsv, stockCsv } from "./network-files"
import {
  growingAreasCsv,
  packingFacilitiesCsv,
  qualityCertificatesCsv,
  tradeEventsCsv,
} from "./quality-files"

/** The register as the files that staff hand in, by name, in the order they are imported in. */
export function registerFiles(register: Register): Map<string, string> {
  return new Map([
    ["producers.csv", producersCsv(register.producers)],
    ["products.csv", productsCsv(register.products)],
    ["certificates.csv", certificatesCsv(register.products)],
    ["dossiers.csv", dossiersCsv(register.dossiers)],
    ["certificate-events.csv", certificateEventsCsv(register.certificateEvents)],
    ["sales-points.csv", salesPointsCsv(register.salesPoints)],
    ["stock.csv", stockCsv(register.stock)],
    ["platforms.csv", platformsCsv(register.platforms)],
    ["listings.csv", listingsCsv(register.listings)],
    ["quality-certificates.csv", qualityCertificatesCsv(register.qualityCertificates)],
    ["growing-areas.csv", growingAreasCsv(register.growingAreas)],
    ["packing-facilities.csv", packingFacilitiesCsv(register.packingFacilities)],
    ["trade-events.csv", tradeEventsCsv(register.tradeEvents)],
  ])
}

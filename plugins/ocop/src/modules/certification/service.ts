import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"
import { CertificateEvent } from "./models/certificate-event"
import { Dossier } from "./models/dossier"
import { OcopProduct } from "./models/ocop-product"
import { Producer } from "./models/producer"

/** Producers, their products, certificates and dossiers. Decides nothing: `rules/` does. */
export default class CertificationModuleService extends MedusaService({
  Producer,
  OcopProduct,
  Certificate,
  CertificateEvent,
  Dossier,
}) {}

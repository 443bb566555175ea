import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"
import { CertificateEvent } from "./models/certificate-event"
import { CertificateReminder } from "./models/certificate-reminder"
import { Dossier } from "./models/dossier"
import { DossierEntry } from "./models/dossier-entry"
import { DossierFile } from "./models/dossier-file"
import { DossierItem } from "./models/dossier-item"
import { OcopProduct } from "./models/ocop-product"
import { Producer } from "./models/producer"
import { PublicationRun } from "./models/publication-run"
import { Reconciliation } from "./models/reconciliation"
import { ReconciliationLine } from "./models/reconciliation-line"

/** Producers, their products, certificates and dossiers. Decides nothing: `rules/` does. */
export default class CertificationModuleService extends MedusaService({
  Producer,
  OcopProduct,
  Certificate,
  CertificateEvent,
  CertificateReminder,
  Dossier,
  DossierItem,
  DossierFile,
  DossierEntry,
  PublicationRun,
  Reconciliation,
  ReconciliationLine,
}) {}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../../search/graph"

/** Where the bytes of a dossier's file are, and what to call them. */
export type DossierFileRow = {
  file_id: string
  name: string
  mime_type: string
  size_bytes: number
}

/** Null unless the file is this dossier's. */
export async function readDossierFile(
  container: MedusaContainer,
  dossierId: string,
  id: string
): Promise<DossierFileRow | null> {
  const [file] = await readRows<DossierFileRow>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    {
      entity: "dossier_file",
      fields: ["file_id", "name", "mime_type", "size_bytes"],
      filters: { id, dossier_id: dossierId },
    }
  )
  return file ?? null
}

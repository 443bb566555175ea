import type { MedusaRequest } from "@medusajs/framework/http"
import { MAX_BYTES } from "../../../province/uploads/keep-upload"
import { refuseUpload } from "../../../province/uploads/refusals"
import { readForm, type Form } from "../../_staff-area/read-form"

/** A form with a file to be taken in; null when the body is no form. @throws AreaRefusal file_too_large */
export function readUpload(req: MedusaRequest): Promise<Form | null> {
  const facts = { limit: MAX_BYTES / 1024 / 1024 }
  return readForm(req, {
    most: MAX_BYTES,
    tooLarge: () => refuseUpload("file_too_large", { facts }),
  })
}

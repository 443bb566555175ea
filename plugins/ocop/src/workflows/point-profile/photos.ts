import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { PhotoStore } from "../../modules/sales-point/photo-store"
import { MAX_PHOTOS, type ReadyPhoto } from "../../point-profile/read-photo"
import { refuseProfile } from "../../point-profile/refusals"
import type { PointAccess } from "../../queries/sales-point/access"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { recordPointEntry } from "../../sales-point/record-point-entry"

type Adding = { access: PointAccess; photo: ReadyPhoto }
type Removing = { access: PointAccess; photo_id: string }

const storePhotoStep = createStep(
  "store-point-photo",
  async ({ access, photo }: Adding, { container }) => {
    const service = container.resolve<PhotoStore>(SALES_POINT_MODULE)
    const known = await service.listPointPhotos({ point_id: access.point.id }, { select: ["id"] })
    if (known.length >= MAX_PHOTOS) throw refuseProfile("too_many_photos")
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `point-${access.point.handle}.webp`,
      mimeType: photo.mime_type,
      content: photo.content,
      access: "public",
    })
    return new StepResponse({ id: file.id, url: file.url }, file.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.FILE).deleteFiles([id])
  }
)

type Noting = { adding: Adding; file: { id: string; url: string } }

const notePhotoStep = createStep(
  "note-point-photo",
  async ({ adding, file }: Noting, { container }) => {
    const service = container.resolve<PhotoStore>(SALES_POINT_MODULE)
    const { access, photo } = adding
    const point_id = access.point.id
    const [last] = await service.listPointPhotos(
      { point_id },
      { order: { position: "DESC" }, take: 1 }
    )
    const noted = await service.createPointPhotos({
      point_id,
      file_id: file.id,
      url: file.url,
      alt: photo.alt,
      position: (last?.position ?? 0) + 1,
    })
    await recordPointEntry(container, {
      point_id,
      staff_id: access.staffId,
      who: access.staffName,
      action: "photo_added",
      after: { alt: photo.alt },
    })
    return new StepResponse(null, noted.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<PhotoStore>(SALES_POINT_MODULE).deletePointPhotos(id)
    }
  }
)

/** Publishes a photo of the point. Two at once wait for each other, or both would take the last place. @throws AreaRefusal too_many_photos */
export const addPointPhotoWorkflow = createWorkflow(
  "add-point-photo",
  function (adding: WorkflowData<Adding>) {
    const key = transform({ adding }, ({ adding }) => `point-photos:${adding.access.point.id}`)
    acquireLockStep({ key, timeout: 20, ttl: 60 })
    const file = storePhotoStep(adding)
    const noted = notePhotoStep({ adding, file })
    releaseLockStep({ key })
    return new WorkflowResponse(noted)
  }
)

/** The row goes first: a page without a photo is better than one with a broken one. @throws AreaRefusal not_found */
const removePhotoStep = createStep(
  "remove-point-photo",
  async ({ access, photo_id }: Removing, { container }) => {
    const service = container.resolve<PhotoStore>(SALES_POINT_MODULE)
    const [photo] = await service.listPointPhotos({ id: photo_id, point_id: access.point.id })
    if (!photo) throw refuseAccess("not_found")
    await service.deletePointPhotos(photo.id)
    await recordPointEntry(container, {
      point_id: access.point.id,
      staff_id: access.staffId,
      who: access.staffName,
      action: "photo_removed",
      before: { alt: photo.alt },
    })
    await container.resolve(Modules.FILE).deleteFiles([photo.file_id])
    return new StepResponse(null)
  }
)

export const removePointPhotoWorkflow = createWorkflow(
  "remove-point-photo",
  function (input: WorkflowData<Removing>) {
    return new WorkflowResponse(removePhotoStep(input))
  }
)

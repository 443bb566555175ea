import type { InferTypeOf } from "@medusajs/framework/types"
import type { PointPhoto } from "./models/point-photo"

type Photo = InferTypeOf<typeof PointPhoto>
type New = Pick<Photo, "point_id" | "file_id" | "url" | "alt" | "position">
type Order = "ASC" | "DESC"

/**
 * The photos of the module's service, by the names that it really has: Medusa's types spell the plural of "photo" with an e,
 * its code does not.
 */
export type PhotoStore = {
  listPointPhotos(
    filter: { id?: string; point_id: string },
    config?: { select?: "id"[]; order?: { position: Order; id?: Order }; take?: number }
  ): Promise<Photo[]>
  createPointPhotos(photo: New): Promise<Photo>
  deletePointPhotos(id: string): Promise<void>
}

import { refusalsOf } from "../staff-areas/refusal"

/** Refusals of what a point says of itself. */
export const refuseProfile = refusalsOf({
  day_past: {
    status: 400,
    vi: "Ngày này đã qua. Hãy chọn hôm nay hoặc một ngày sau.",
    en: "That day has passed. Choose today or a later day.",
  },
  photo_missing: {
    status: 400,
    vi: "Chưa có ảnh nào được chọn.",
    en: "No photo was chosen.",
  },
  photo_alt_missing: {
    status: 400,
    vi: "Hãy ghi trong ảnh có gì, tối đa 200 ký tự.",
    en: "Say what the photo shows, in at most 200 characters.",
  },
  photo_too_large: {
    status: 400,
    vi: "Ảnh lớn hơn 5 MB. Hãy chọn ảnh nhỏ hơn.",
    en: "The photo is larger than 5 MB. Choose a smaller one.",
  },
  photo_not_readable: {
    status: 400,
    vi: "Tệp này không phải ảnh JPEG, PNG hoặc WebP đọc được.",
    en: "This file is no JPEG, PNG or WebP photo that can be read.",
  },
  too_many_photos: {
    status: 409,
    vi: "Điểm bán đã có 8 ảnh. Hãy xóa bớt trước khi thêm ảnh mới.",
    en: "The point has 8 photos. Remove one before adding another.",
  },
})

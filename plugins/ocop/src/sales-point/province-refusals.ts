import { refusalsOf } from "../staff-areas/refusal"

/** Refusals of what the province's staff want to do with a point. */
export const refuseProvince = refusalsOf({
  unknown_point: {
    status: 404,
    vi: "Không tìm thấy điểm bán “{point}”.",
    en: "There is no sales point “{point}”.",
  },
  name_taken: {
    status: 409,
    vi: "Đã có điểm bán mang mã hoặc tên này.",
    en: "There is a point with this code or name already.",
  },
  already_closed: {
    status: 409,
    vi: "Điểm bán đã đóng cửa từ sau ngày {on}.",
    en: "The point is closed already; its last day was {on}.",
  },
  not_closed: {
    status: 409,
    vi: "Điểm bán đang mở, không cần mở lại.",
    en: "The point is open; there is nothing to reopen.",
  },
  before_opening: {
    status: 400,
    vi: "Ngày đóng không được sớm hơn ngày mở {on}.",
    en: "A point cannot close before it opened on {on}.",
  },
  before_closing: {
    status: 400,
    vi: "Ngày mở lại phải sau ngày đóng {on}.",
    en: "It can only reopen after its last day, {on}.",
  },
  inspected_in_future: {
    status: 400,
    vi: "Ngày kiểm tra {on} còn ở phía trước.",
    en: "The inspection is dated {on}, which is still ahead.",
  },
})

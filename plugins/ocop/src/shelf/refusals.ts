import { refusalsOf } from "../staff-areas/refusal"

/** Refusals of what may be done on a point's shelf. */
export const refuseShelf = refusalsOf({
  not_found: { status: 404, vi: "Không tìm thấy.", en: "Not found." },
  already_listed: {
    status: 409,
    vi: "“{title}” đã có trên kệ của điểm này.",
    en: "“{title}” is on this point's shelf already.",
  },
  stock_changed: {
    status: 409,
    vi: "Số lượng “{title}” vừa thay đổi do có bán hoặc nhập hàng. Hãy xem số mới rồi đếm lại.",
    en: "The stock of “{title}” has just changed by a sale or a delivery. Look at the new number and count again.",
  },
  still_reserved: {
    status: 409,
    vi: "“{title}” còn {reserved} đơn vị đang giữ cho đơn hàng nên chưa bỏ khỏi kệ được.",
    en: "{reserved} units of “{title}” are still held for orders, so it cannot leave the shelf yet.",
  },
  below_reserved: {
    status: 400,
    vi: "“{title}” đang giữ {reserved} đơn vị cho đơn hàng nên không thể còn ít hơn số đó.",
    en: "{reserved} units of “{title}” are held for orders, so there cannot be fewer.",
  },
  not_whole: {
    status: 400,
    vi: "Số lượng phải là số nguyên phù hợp với lý do đã chọn.",
    en: "The quantity must be a whole number that fits the reason.",
  },
  too_many: {
    status: 400,
    vi: "Một mặt hàng có tối đa 100.000 đơn vị trên kệ. Hãy kiểm tra lại số đã nhập.",
    en: "A shelf holds at most 100,000 units of a pack size. Please check the number.",
  },
  price_out_of_bounds: {
    status: 400,
    vi: "Giá “{title}” phải từ {min} đến {max} theo quy định của nhà sản xuất.",
    en: "The price of “{title}” must be between {min} and {max}, as its producer allows.",
  },
  price_fixed: {
    status: 400,
    vi: "Giá “{title}” do nhà sản xuất ấn định là {max}, điểm bán không thay đổi được.",
    en: "The producer fixed the price of “{title}” at {max}; a point cannot change it.",
  },
  refused_by_gate: { status: 400, vi: "{message}", en: "{message}" },
  point_closed: {
    status: 400,
    vi: "Điểm bán đã đóng cửa nên không nhận thêm hàng.",
    en: "The sales point is closed and takes no more goods.",
  },
  file_missing: {
    status: 400,
    vi: "Chưa có tệp nào được gửi kèm (trường “file”).",
    en: "No file came along (field “file”).",
  },
  file_too_large: {
    status: 400,
    vi: "Tệp lớn hơn {limit}.",
    en: "The file is larger than {limit}.",
  },
  rows_invalid: {
    status: 400,
    vi: "Tệp có {count} chỗ chưa đúng nên chưa thay đổi gì. Hãy sửa rồi gửi lại.",
    en: "The file has {count} faults, so nothing was changed. Please correct them and send it again.",
  },
  invalid: {
    status: 400,
    vi: "Một số thông tin chưa đúng. Hãy xem lại các mục được đánh dấu.",
    en: "Some fields are not right. Please look at those that are marked.",
  },
})

export function spokenVnd(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ".")} ₫`
}

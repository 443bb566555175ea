import { refusalsOf } from "../staff-areas/refusal"

/** Refusals of what staff do with an order. */
export const refuseOrder = refusalsOf({
  not_found: {
    status: 404,
    vi: "Không có đơn hàng này ở điểm bán của bạn.",
    en: "Your sales point has no such order.",
  },
  wrong_state: {
    status: 409,
    vi: "Đơn hàng đang ở bước khác nên chưa làm được việc này. Hãy tải lại trang.",
    en: "The order is at another step, so that cannot be done now. Please reload the page.",
  },
  not_for_pickup: {
    status: 409,
    vi: "Đơn này giao tận nơi: hãy ghi đơn vị vận chuyển khi gửi đi.",
    en: "This order is delivered: name the carrier when you send it.",
  },
  not_for_delivery: {
    status: 409,
    vi: "Đơn này khách đến nhận tại điểm bán, không gửi đi.",
    en: "This order is picked up here, it is not sent.",
  },
  already_left: {
    status: 409,
    vi: "Hàng đã giao hoặc đã gửi đi nên không hủy đơn được nữa. Hãy dùng mục trả hàng.",
    en: "The goods have left, so the order cannot be cancelled any more. Use the return instead.",
  },
  not_handed_over: {
    status: 409,
    vi: "Hàng chưa giao nên chưa có gì để trả. Muốn dừng đơn, hãy hủy đơn.",
    en: "The goods have not left yet, so nothing can come back. To stop the order, cancel it.",
  },
  wrong_pickup_code: {
    status: 400,
    vi: "Mã nhận hàng không đúng. Còn {left} lần thử.",
    en: "That is not the pick-up code. {left} tries left.",
  },
  too_many_attempts: {
    status: 429,
    vi: "Nhập sai mã quá nhiều lần. Hãy thử lại sau {minutes} phút.",
    en: "Too many wrong codes. Please try again in {minutes} minutes.",
  },
  age_check_needed: {
    status: 400,
    vi: "Đơn có đồ uống có cồn: hãy kiểm tra giấy tờ và xác nhận khách đã đủ 18 tuổi.",
    en: "The order holds alcohol: check the buyer's papers and confirm that they are 18 or older.",
  },
  unknown_item: {
    status: 400,
    vi: "Có mặt hàng không thuộc đơn này.",
    en: "One of the items does not belong to this order.",
  },
  too_many_returned: {
    status: 400,
    vi: "“{title}”: chỉ còn {left} đơn vị có thể trả lại.",
    en: "“{title}”: only {left} units can still come back.",
  },
  nothing_to_prepare: {
    status: 404,
    vi: "Không có đơn nào cần chuẩn bị.",
    en: "There is no order to prepare.",
  },
})

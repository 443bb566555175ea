import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of what is to be written about trade events. */
export const refuseEvent = refusalsOf({
  code_taken: {
    status: 409,
    vi: "Mã sự kiện {code} đã được dùng.",
    en: "There is an event with the code {code} already.",
  },
  end_before_start: {
    status: 400,
    vi: "Ngày bế mạc {end} không được sớm hơn ngày khai mạc {start}.",
    en: "The last day {end} cannot be earlier than the first day {start}.",
  },
  part_above_total: {
    status: 400,
    vi: "Phần của tỉnh không được lớn hơn tổng số. Hãy kiểm tra lại hai số.",
    en: "The province's part cannot be more than the total. Please check both numbers.",
  },
  unknown_unit: {
    status: 400,
    vi: "Mã “{unit}” không phải là xã, phường, đặc khu của Quảng Ninh.",
    en: "“{unit}” is not a commune, ward or special zone of Quảng Ninh.",
  },
  ended_already: {
    status: 409,
    vi: "Sự kiện này bế mạc vào ngày {end}.",
    en: "This event ends on {end} already.",
  },
  called_off: {
    status: 409,
    vi: "Sự kiện đã hủy ngày {day}. Hãy khôi phục sự kiện trước.",
    en: "The event was called off on {day}. Please reinstate it first.",
  },
  not_called_off: {
    status: 409,
    vi: "Sự kiện này không bị hủy.",
    en: "This event was not called off.",
  },
  begun_already: {
    status: 409,
    vi: "Sự kiện đã khai mạc ngày {start}: hãy ghi ngày kết thúc sớm thay vì hủy.",
    en: "The event began on {start}: please end it early instead of calling it off.",
  },
  goods_at_point: {
    status: 409,
    vi: "Điểm bán “{point}” còn hàng. Hãy trả hàng về điểm bán khác rồi hủy sự kiện.",
    en: "There are goods at the sales point “{point}”. Please take them back first, then call the event off.",
  },
  has_point: {
    status: 409,
    vi: "Sự kiện này đã có điểm bán “{point}”.",
    en: "This event has its sales point “{point}” already.",
  },
  no_point: {
    status: 409,
    vi: "Sự kiện này chưa có điểm bán.",
    en: "This event has no sales point yet.",
  },
  event_over: {
    status: 409,
    vi: "Sự kiện đã bế mạc ngày {end} nên không mở điểm bán nữa.",
    en: "The event ended on {end}, so no sales point is opened any more.",
  },
  days_of_point: {
    status: 409,
    vi: "Sự kiện đang là một điểm bán: ngày khai mạc không đổi được nữa khi điểm đã mở.",
    en: "The event is a sales point, and it has opened: its first day cannot change any more.",
  },
})

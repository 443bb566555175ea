import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of the coverage ledger. */
export const refuseCoverage = refusalsOf({
  mixed_dates: {
    status: 400,
    vi: "Không tính được tỷ lệ: “{numerator}” là của ngày {numerator_day}, còn “{denominator}” là của ngày {denominator_day}. Cả hai phải ở cùng một ngày.",
    en: "That is no percentage: “{numerator}” is of {numerator_day}, but “{denominator}” is of {denominator_day}. Both must be of one day.",
  },
  mixed_bases: {
    status: 400,
    vi: "Không tính được tỷ lệ: “{numerator}” ({numerator_scope}) không được chọn ra từ “{denominator}” ({denominator_scope}), nên không phải là một phần của tập đó.",
    en: "That is no percentage: “{numerator}” ({numerator_scope}) was not chosen from “{denominator}” ({denominator_scope}), so it is no part of it.",
  },
  day_ahead: {
    status: 422,
    vi: "Ngày {day} còn ở phía trước; chỉ ghi những gì đã xem.",
    en: "{day} is still ahead; only record what has been seen.",
  },
  platform_not_open: {
    status: 422,
    vi: "Sàn {platform} không hoạt động vào ngày {day}.",
    en: "{platform} was not open on {day}.",
  },
  platform_known: {
    status: 409,
    vi: "Đã có sàn mang mã “{code}”.",
    en: "There is a platform with the code “{code}” already.",
  },
  own_platform: {
    status: 409,
    vi: "Danh mục của tỉnh là tập gốc, không đóng được.",
    en: "The province's own catalogue is what all others are compared with; it cannot be closed.",
  },
  closed_before_opened: {
    status: 422,
    vi: "Ngày đóng {closed} sớm hơn ngày mở {opened}.",
    en: "It cannot close on {closed}, before it opened on {opened}.",
  },
  successor_unfit: {
    status: 422,
    vi: "Sàn kế thừa “{successor}” không có, đã đóng trước ngày {day}, hoặc chính là sàn này.",
    en: "The successor “{successor}” does not exist, had closed by {day}, or is this platform itself.",
  },
  not_closed: {
    status: 409,
    vi: "Sàn {platform} đang hoạt động.",
    en: "{platform} is open.",
  },
  no_link: {
    status: 422,
    vi: "Chưa có đường dẫn nào của sản phẩm này trên {platform}.",
    en: "No link of this product on {platform} is known.",
  },
  asked_just_now: {
    status: 429,
    vi: "Trang {host} vừa được hỏi. Hãy chờ vài giây.",
    en: "{host} was asked just now. Please wait some seconds.",
  },
})

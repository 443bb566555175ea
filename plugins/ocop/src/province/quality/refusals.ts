import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of what is to be written into the registers of quality and origin. */
export const refuseQuality = refusalsOf({
  number_taken: {
    status: 409,
    vi: "Số {number} đã có trong danh bạ. Nếu là lần cấp mới của hồ sơ này, hãy dùng “Gia hạn hoặc thay đổi”.",
    en: "{number} is on record already. If this is a new period of it, use “Renew or change”.",
  },
  period_in_the_way: {
    status: 409,
    vi: "Thời kỳ này chồng lên thời kỳ từ {from} đến {to} của cùng một số. Hãy sửa ngày hiệu lực.",
    en: "This overlaps the period from {from} to {to} of the same number. Please correct the days of validity.",
  },
  end_before_start: {
    status: 400,
    vi: "Ngày cuối {end} không được sớm hơn ngày đầu {start}.",
    en: "The last day {end} cannot be earlier than the first day {start}.",
  },
  ended_already: {
    status: 409,
    vi: "Thời kỳ này đã hết vào ngày {end}.",
    en: "This period ends on {end} already.",
  },
  unknown_unit: {
    status: 400,
    vi: "Mã “{unit}” không phải là xã, phường, đặc khu của Quảng Ninh.",
    en: "“{unit}” is not a commune, ward or special zone of Quảng Ninh.",
  },
})

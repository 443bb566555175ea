import { refusalsOf } from "../../staff-areas/refusal"

/** Refusals of a barcode number for a product. */
export const refuseBarcode = refusalsOf({
  gtin_length: {
    status: 400,
    vi: "“{gtin}” không phải là mã vạch: cần 8, 12, 13 hoặc 14 chữ số.",
    en: "“{gtin}” is no barcode number: 8, 12, 13 or 14 digits are needed.",
  },
  gtin_check_digit: {
    status: 400,
    vi: "“{gtin}” sai chữ số kiểm tra: chữ số cuối phải là {digit}. Hãy đối chiếu với mã in trên bao bì.",
    en: "“{gtin}” has a wrong check digit: its last digit should be {digit}. Compare with the number printed on the pack.",
  },
  gtin_taken: {
    status: 409,
    vi: "Mã vạch này đã thuộc sản phẩm “{product}”.",
    en: "This barcode number belongs to “{product}” already.",
  },
  gtin_on_tourism: {
    status: 409,
    vi: "Dịch vụ du lịch cộng đồng không có mã vạch.",
    en: "Community tourism is a service and carries no barcode.",
  },
})

/** Who runs the shop, as the law on e-commerce asks to name on every page. `demo` while no real operator is set. */
export type Operator = {
  demo: boolean
  name: string
  address: string
  registration: string
  phone: string
  email: string
}

const given = process.env.OPERATOR_NAME?.trim()

/** From `OPERATOR_NAME`, `_ADDRESS`, `_REGISTRATION`, `_PHONE`, `_EMAIL`; without a name, plainly marked demo facts. */
export const operator: Operator = given
  ? {
      demo: false,
      name: given,
      address: process.env.OPERATOR_ADDRESS ?? "",
      registration: process.env.OPERATOR_REGISTRATION ?? "",
      phone: process.env.OPERATOR_PHONE ?? "",
      email: process.env.OPERATOR_EMAIL ?? "",
    }
  : {
      demo: true,
      name: "Đơn vị vận hành minh họa",
      address: "Địa chỉ minh họa, tỉnh Quảng Ninh",
      registration: "Số đăng ký minh họa 00/0000",
      phone: "0203 000 0000",
      email: "lienhe@ocop.example",
    }

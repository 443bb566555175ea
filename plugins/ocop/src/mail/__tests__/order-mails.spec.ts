import { describe, expect, it } from "vitest"
import { orderMail, type OrderForMail } from "../order-mails"
import { renderMail } from "../render-mail"

const order: OrderForMail = {
  language: "vi",
  displayId: 1028,
  totalVnd: 250_000,
  payment: "transfer",
  pointName: "Trung tâm OCOP Hạ Long",
  pointPhone: "0203 000 0000",
  pageUrl: "https://ocop.example/orders/abc.def",
  ended: null,
  pickup: null,
  tracking: null,
  returned: false,
}
const withdrawn: OrderForMail = {
  ...order,
  ended: {
    reason: "certificate_withdrawn",
    products: ["Chả mực Hạ Long"],
    money: "to_be_paid_back",
  },
}

describe("a mail about an order", () => {
  it("names order, sum, point and page when it was placed", () => {
    const { subject, text } = renderMail(orderMail("placed", order))
    expect(subject).toBe("Đã nhận đơn hàng 1028, đang chờ thanh toán")
    expect(text).toContain("Số đơn: 1028\nTổng tiền: 250.000\u00a0₫\n")
    expect(text).toContain("Điểm bán: Trung tâm OCOP Hạ Long (0203 000 0000)")
    expect(text).toContain("https://ocop.example/orders/abc.def")
  })

  it("says why it was cancelled and where the money is", () => {
    const { subject, text } = renderMail(orderMail("ended", withdrawn))
    expect(subject).toBe("Đơn hàng 1028 đã hủy")
    expect(text).toContain("giấy chứng nhận OCOP của “Chả mực Hạ Long” đã bị thu hồi")
    expect(text).toContain("Số tiền bạn đã chuyển sẽ được trả lại đủ.")
  })

  it("is English for an order placed in English", () => {
    const { subject, text } = renderMail(
      orderMail("ended", { ...withdrawn, language: "en", payment: "card" })
    )
    expect(subject).toBe("Order 1028 is cancelled")
    expect(text).toContain("Total: 250,000\u00a0₫")
    expect(text).toContain("The refund to your card has not gone through yet.")
  })

  it.each([
    [order, "Đã trả lại khoản chuyển thừa của đơn hàng 1028"],
    [withdrawn, "Đã trả lại tiền của đơn hàng 1028"],
  ])("tells a surplus from the money of a cancelled order", (about, subject) => {
    expect(orderMail("money_returned", about).subject).toBe(subject)
  })
})

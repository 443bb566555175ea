import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import { AssignTransferBody, ResolveReviewBody } from "./admin/vietqr/reviews/validators"
import { cancelUnderPaymentLock } from "./cancel-under-payment-lock"
import { refuseSessionOfOrder } from "./refuse-session-of-order"
import {
  CreatePaymentRequestBody,
  DemoTransferBody,
} from "./store/vietqr/payment-requests/validators"

export default defineMiddlewares({
  routes: [
    {
      // The signature covers the bytes as they came, not what a parser makes of them.
      matcher: "/vietqr/notifications/sepay",
      methods: ["POST"],
      bodyParser: { preserveRawBody: true, sizeLimit: "64kb" },
    },
    {
      matcher: "/store/vietqr/payment-requests",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(CreatePaymentRequestBody)],
    },
    {
      matcher: "/store/vietqr/payment-requests/:order_id/demo-transfer",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(DemoTransferBody)],
    },
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      methods: ["POST"],
      middlewares: [refuseSessionOfOrder],
    },
    {
      matcher: "/admin/vietqr/reviews/:id/resolve",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(ResolveReviewBody)],
    },
    {
      matcher: "/admin/vietqr/reviews/:id/assign",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(AssignTransferBody)],
    },
    {
      matcher: "/admin/orders/:id/cancel",
      methods: ["POST"],
      middlewares: [cancelUnderPaymentLock],
    },
  ],
})

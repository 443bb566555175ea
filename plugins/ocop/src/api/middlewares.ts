import { defineMiddlewares } from "@medusajs/framework/http"
import { authMiddlewares } from "./auth/middlewares"
import { reviewMiddlewares } from "./admin/ocop/reviews/middlewares"
import { answerInOurWords } from "./gate/error-handler"
import { gateMiddlewares } from "./gate/middlewares"
import { priceMiddlewares } from "./prices/middlewares"
import { provinceMiddlewares } from "./province/middlewares"
import { salesPointMiddlewares } from "./sales-point/middlewares"
import { cartMiddlewares } from "./store/carts/middlewares"

export default defineMiddlewares({
  routes: [
    ...gateMiddlewares,
    ...cartMiddlewares,
    ...reviewMiddlewares,
    ...priceMiddlewares,
    ...salesPointMiddlewares,
    ...provinceMiddlewares,
    ...authMiddlewares,
  ],
  errorHandler: answerInOurWords,
})

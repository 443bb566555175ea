import { defineMiddlewares } from "@medusajs/framework/http"
import { gateMiddlewares } from "./gate/middlewares"

export default defineMiddlewares({ routes: [...gateMiddlewares] })

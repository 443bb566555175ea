import { defineMiddlewares } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Which framework answers is nobody's business, and a help to those who look for its holes. */
function hideFramework(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  // For every later answer, also of `/app` and `/health`, which do not come through here; then for this one.
  req.app.disable("x-powered-by")
  res.removeHeader("x-powered-by")
  next()
}

export default defineMiddlewares({ routes: [{ matcher: "*", middlewares: [hideFramework] }] })

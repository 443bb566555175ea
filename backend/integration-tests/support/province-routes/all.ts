import { CERTIFICATE_ROUTES } from "./certificates"
import { COVERAGE_ROUTES } from "./coverage"
import { LISTINGS_ROUTES } from "./listings"
import { NETWORK_ROUTES } from "./network"
import { PEOPLE_ROUTES } from "./people"
import { QUALITY_ROUTES } from "./quality"
import type { RouteRule } from "./rule"
import { SHEET_ROUTES } from "./sheets"

/** Every route of the desk. A new one fails the walk of province-access.spec.ts until it stands in one of these. */
export const PROVINCE_ROUTES: Record<string, RouteRule> = {
  ...PEOPLE_ROUTES,
  ...COVERAGE_ROUTES,
  ...LISTINGS_ROUTES,
  ...CERTIFICATE_ROUTES,
  ...QUALITY_ROUTES,
  ...SHEET_ROUTES,
  ...NETWORK_ROUTES,
}

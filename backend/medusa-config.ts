import { defineConfig } from "@medusajs/framework/utils"
import { parseConfig } from "./src/config"
import { modulesFor, vietqrOptions } from "./src/modules-for"

const config = parseConfig(process.env)

export default defineConfig({
  projectConfig: {
    databaseUrl: config.databaseUrl,
    // A `sslmode` in DATABASE_URL wins over this; without one the connection is plain, as on the machine itself.
    databaseDriverOptions: { connection: { ssl: false } },
    redisUrl: config.redisUrl,
    workerMode: config.workerMode,
    http: {
      storeCors: config.cors.store,
      adminCors: config.cors.admin,
      authCors: config.cors.auth,
      jwtSecret: config.secrets.jwt,
      cookieSecret: config.secrets.cookie,
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass"],
        sales_point: [],
        province: [],
      },
    },
    // Medusa marks its cookie `secure` whenever NODE_ENV is production, and then nobody signs in over http on localhost.
    cookieOptions: { sameSite: "lax", secure: config.publicOrigin.startsWith("https://") },
  },
  admin: { path: "/app", disable: config.workerMode === "worker" },
  plugins: [
    {
      resolve: "@ocop/plugin-ocop",
      options: {
        orderLinkSecret: config.secrets.orderLink,
        shopOrigin: config.publicOrigin,
        staffEmail: config.mail.staffEmail,
        linksAskedANight: config.linksAskedANight,
        pickupHoldHours: config.pickupHoldHours,
        openData: config.openData,
      },
    },
    { resolve: "@ocop/plugin-payment-vietqr", options: vietqrOptions(config) },
  ],
  modules: modulesFor(config),
})

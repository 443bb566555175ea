import path from "node:path"
import type { Config } from "./config"

type ModuleEntry = { resolve: string; options?: Record<string, unknown> }
type ProviderEntry = ModuleEntry & { id: string; is_default?: boolean }

/**
 * Medusa's modules and providers for these settings. On one machine: PostgreSQL search, in-process events, locks and
 * cache, files on disk. With REDIS_URL, MEILISEARCH_HOST, S3_*, STRIPE_API_KEY the outgrown part is replaced.
 */
export function modulesFor(config: Config): ModuleEntry[] {
  return [
    { resolve: "@medusajs/medusa/auth", options: authOptions(config) },
    { resolve: "@medusajs/medusa/payment", options: { providers: paymentProviders(config) } },
    { resolve: "@medusajs/medusa/search", options: searchOptions(config) },
    { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider(config)] } },
    {
      resolve: "@medusajs/medusa/notification",
      options: { providers: notificationProviders(config) },
    },
    ...(config.redisUrl ? redisModules(config.redisUrl) : [lockingOfOneProcess()]),
  ]
}

/** Staff of sales points have passwords of their own; the key keeps the secrets of their authenticator apps. */
function authOptions({ secrets }: Config): Record<string, unknown> {
  const providers: ProviderEntry[] = [
    { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
    { resolve: "@ocop/plugin-ocop/providers/staff-password", id: "staff-password" },
  ]
  return { mfa: { encryption_key: secrets.mfa }, providers }
}

function paymentProviders(config: Config): ProviderEntry[] {
  const providers: ProviderEntry[] = [
    // Takes the place of Medusa's manual provider (pp_system_default) and refuses: nothing is paid in cash.
    { resolve: "@ocop/plugin-ocop/providers/cash-guard", id: "default" },
    {
      resolve: "@ocop/plugin-payment-vietqr/providers/vietqr",
      id: "vietqr",
      options: vietqrOptions(config),
    },
  ]
  if (config.stripe) {
    providers.push({
      resolve: "@medusajs/medusa/payment-stripe",
      id: "stripe",
      options: {
        apiKey: config.stripe.apiKey,
        webhookSecret: config.stripe.webhookSecret,
        capture: true,
      },
    })
  }
  return providers
}

/** The plugin and its provider read the same options. An order goes to its point's own account when there is one. */
export function vietqrOptions({ vietqr }: Config): Record<string, unknown> {
  return {
    webhookSecret: vietqr.webhookSecret,
    account: { bin: vietqr.bank.bin, number: vietqr.bank.account, holder: vietqr.bank.holder },
    accountFields: {
      bin: "sales_channel.sales_point.bank_bin",
      number: "sales_channel.sales_point.bank_account",
      holder: "sales_channel.sales_point.bank_account_name",
    },
    holdMinutes: vietqr.holdMinutes,
    tillHoldMinutes: vietqr.counterHoldMinutes,
    demoBank: vietqr.demoBank,
  }
}

/** PostgreSQL stays registered beside Meilisearch, so that switching back needs a migration and no reinstall. */
function searchOptions(config: Config): Record<string, unknown> {
  const providers: ProviderEntry[] = [
    {
      resolve: "@medusajs/medusa/search-postgres",
      id: "postgres",
      options: { language: "vietnamese" },
    },
  ]
  if (config.meilisearch) {
    providers.push({
      resolve: "@rokmohar/medusa-plugin-meilisearch/providers/meilisearch",
      id: "meilisearch",
      options: { config: { host: config.meilisearch.host, apiKey: config.meilisearch.apiKey } },
    })
  }
  return { default_provider: config.meilisearch ? "meilisearch" : "search-postgres", providers }
}

function fileProvider(config: Config): ProviderEntry {
  if (!config.s3) {
    return {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: {
        backend_url: `http://localhost:${config.port}/static`,
        // Left alone it would be the folder that is served to everyone.
        private_upload_dir: path.join(config.dataDir, "private-files"),
      },
    }
  }
  const { s3 } = config
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      bucket: s3.bucket,
      region: s3.region,
      endpoint: s3.endpoint,
      file_url: s3.fileUrl,
      access_key_id: s3.accessKeyId,
      secret_access_key: s3.secretAccessKey,
      acl: false,
    },
  }
}

/** Mail is ours; the notices in the staff area stay as Medusa has them. */
function notificationProviders({ mail, dataDir }: Config): ProviderEntry[] {
  return [
    {
      resolve: "@ocop/plugin-ocop/providers/mail",
      id: "mail",
      options: {
        channels: ["email"],
        smtpUrl: mail.smtpUrl,
        outbox: path.join(dataDir, "outbox"),
        from: mail.from,
      },
    },
    {
      resolve: "@medusajs/medusa/notification-local",
      id: "local",
      options: { name: "Local Notification Provider", channels: ["feed"] },
    },
  ]
}

/** Medusa's own in-memory locks can lock goods for ever (docs/decisions/0117). */
function lockingOfOneProcess(): ModuleEntry {
  const provider: ProviderEntry = {
    resolve: "@ocop/plugin-ocop/providers/ordered-locks",
    id: "ordered-locks",
    is_default: true,
  }
  return { resolve: "@medusajs/medusa/locking", options: { providers: [provider] } }
}

/** The event bus tries once and keeps every key unless told otherwise. */
function redisModules(redisUrl: string): ModuleEntry[] {
  const jobOptions = {
    attempts: 3,
    backoff: { type: "exponential", delay: 2000 },
    removeOnComplete: { age: 3600, count: 1000 },
    removeOnFail: { age: 7 * 24 * 3600, count: 5000 },
  }
  const locking: ProviderEntry = {
    resolve: "@medusajs/medusa/locking-redis",
    id: "locking-redis",
    is_default: true,
    options: { redisUrl },
  }
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl, jobOptions } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/locking", options: { providers: [locking] } },
  ]
}

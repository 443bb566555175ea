/**
 * Loaded before everything else (`--require`), so that the proof of the bypass matrix can take one closure out of the
 * running shop and put it back: production code has no such switch. What a compiled file of our plugins registers or
 * exports as a closure is wrapped when it is loaded; a wrapped closure that is taken out does what an absent one does.
 *
 * `globalThis.ocopClosures` holds the ids of all wrapped closures, `globalThis.ocopTakenOut` the one that is out.
 */
const Module = require("node:module")

const OURS = /plugins\/(ocop|payment-vietqr)\/\.medusa\/server\/src\/(.+)\.js$/
const known = (globalThis.ocopClosures = new Set())
globalThis.ocopTakenOut = null

function closure(id) {
  known.add(id)
  return () => globalThis.ocopTakenOut === id
}

/** What a file holds, by its path in the plugin, and how that is wrapped once it is loaded. */
const WRAPPERS = [
  [/^ocop\/gate\/rules\/.+$/, wrapRules],
  [/^ocop\/api\/gate\/middlewares$/, wrapDoors],
  [/^payment-vietqr\/api\/(refuse-session-of-order)$/, wrapMiddleware],
  [/^ocop\/api\/gate\/(core-refusals)$/, wrapCoreRefusals],
  [/^ocop\/(subscriber)s\/(unpublish-uncertified)$/, wrapDefault],
  [/^ocop\/(job)s\/(reconcile-publication)$/, wrapDefault],
  [/^ocop\/providers\/cash-guard\/service$/, wrapCashGuard],
  [/^ocop\/queries\/catalogue\/(build-search)$/, wrapSearch],
  [/^payment-vietqr\/providers\/vietqr\/service$/, wrapTransferProvider],
]

const load = Module._extensions[".js"]
Module._extensions[".js"] = function (module, filename) {
  load(module, filename)
  const [, plugin, file] = OURS.exec(filename.replaceAll("\\", "/")) ?? []
  if (!plugin) return
  for (const [pattern, wrap] of WRAPPERS) {
    const match = pattern.exec(`${plugin}/${file}`)
    if (match) wrap(module.exports, match)
  }
}

/** These only say what a point asks for its goods; they refuse nothing, so nothing gets through without them. */
const PRICES_ONLY = ["refresh-cart-items"]

/** Hook files register with Medusa's workflows; they are handed workflows that wrap what is registered. */
const requireModule = Module._load
Module._load = function (request, parent, ...rest) {
  const loaded = requireModule.call(this, request, parent, ...rest)
  const [, plugin, file] = OURS.exec(parent?.filename?.replaceAll("\\", "/") ?? "") ?? []
  const page = plugin === "ocop" && /^queries\/products\/([\w-]+)$/.exec(file)?.[1]
  if (page && request.endsWith("/rules/sellable")) return wrapSellable(loaded, page)
  const hook = plugin === "ocop" && /^workflows\/hooks\/([\w-]+)$/.exec(file)?.[1]
  const asks = hook && !PRICES_ONLY.includes(hook)
  return asks && request === "@medusajs/medusa/core-flows" ? wrapHooks(loaded, hook) : loaded
}

function wrapHooks(flows, file) {
  const isOut = closure(`hook:${file}`)
  const wrapRegistrar = (register) => (handler) =>
    register((...input) => (isOut() ? undefined : handler(...input)))
  const wrapEach = (hooks) =>
    Object.fromEntries(Object.entries(hooks).map(([name, one]) => [name, wrapRegistrar(one)]))
  return new Proxy(flows, {
    get(target, name) {
      const flow = target[name]
      if (!flow?.hooks) return flow
      return new Proxy(flow, {
        get: (workflow, key) => (key === "hooks" ? wrapEach(workflow.hooks) : workflow[key]),
      })
    },
  })
}

function wrapRules(exported) {
  for (const rules of Object.values(exported).filter(Array.isArray)) {
    for (const rule of rules.filter((one) => typeof one?.decide === "function")) {
      const isOut = closure(`rule:${rule.id}`)
      const { decide } = rule
      rule.decide = (...input) => (isOut() ? null : decide(...input))
    }
  }
}

function wrapDoors({ gateMiddlewares }) {
  for (const { id, middlewares } of gateMiddlewares) {
    const isOut = closure(`door:${id}`)
    middlewares.forEach((handle, index) => {
      middlewares[index] = (req, res, next) => (isOut() ? next() : handle(req, res, next))
    })
  }
}

/** Medusa's refusals stay in Medusa's words. */
function wrapCoreRefusals(exported, [, file]) {
  const isOut = closure(`error:${file}`)
  const { inOurWords } = exported
  exported.inOurWords = async (error, req) => (isOut() ? error : inOurWords(error, req))
}

/** A file of the transfer plugin that exports one middleware. */
function wrapMiddleware(exported, [, file]) {
  const isOut = closure(`vietqr:${file}`)
  const [[name, handle]] = Object.entries(exported)
  exported[name] = (req, res, next) => (isOut() ? next() : handle(req, res, next))
}

function wrapDefault(exported, [, kind, name]) {
  const isOut = closure(`${kind}:${name}`)
  const run = exported.default
  exported.default = async (...input) => (isOut() ? undefined : run(...input))
}

/** A list or a page that does not look at the clock: for it, it is still the day after every certificate was issued. */
const ONCE = new Date("2026-06-02T12:00:00+07:00")

function wrapSearch(exported, [, file]) {
  const isOut = closure(`read:${file}`)
  const { buildSearch } = exported
  exported.buildSearch = (engine, input) =>
    buildSearch(engine, isOut() ? { ...input, now: ONCE } : input)
}

function wrapSellable(rules, page) {
  const isOut = closure(`read:${page}`)
  const sellable = (product, certificates, at) =>
    rules.sellable(product, certificates, isOut() ? ONCE : at)
  return { ...rules, sellable }
}

/** Without the guard, Medusa's manual provider would stand there: it agrees to everything. */
function wrapCashGuard({ default: Guard }) {
  const isOut = closure("provider:cash-guard")
  const agree = {
    initiatePayment: () => ({ id: "manual", data: {} }),
    updatePayment: ({ data }) => ({ data: data ?? {} }),
    authorizePayment: ({ data }) => ({ status: "authorized", data: data ?? {} }),
    capturePayment: ({ data }) => ({ data: data ?? {} }),
    refundPayment: ({ data }) => ({ data: data ?? {} }),
  }
  wrapMethods(Guard, isOut, agree)
}

/** The provider of bank transfers, believing what it is told. */
function wrapTransferProvider({ default: Provider }) {
  wrapMethods(Provider, closure("provider:vietqr authorises settled money only"), {
    authorizePayment: ({ data }) => ({ status: "authorized", data: data ?? {} }),
  })
  wrapMethods(Provider, closure("provider:vietqr captures settled money only"), {
    capturePayment: ({ data }) => ({ data: data ?? {} }),
  })
}

function wrapMethods({ prototype }, isOut, others) {
  for (const [name, other] of Object.entries(others)) {
    const method = prototype[name]
    prototype[name] = async function (input) {
      return isOut() ? other(input ?? {}) : method.call(this, input)
    }
  }
}

/**
 * The directions that never reverse: rules ← modules ← workflows ← routes, jobs, subscribers and admin screens; the shop
 * knows the backend by HTTP only; plugins can be published without the backend.
 */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one room with a wall in it.",
      // Models name each other in both directions: a relation has two ends.
      from: { pathNot: "/src/modules/[^/]+/models/" },
      to: { circular: true },
    },
    {
      name: "rules-stand-alone",
      severity: "error",
      comment:
        "A rule takes plain values and an instant: nothing of ours but other rules and their tables, no framework.",
      from: { path: "^plugins/([^/]+)/src/rules/" },
      to: {
        path: "^(plugins|backend|storefront|e2e|scripts)/|node_modules/@medusajs/",
        pathNot: [
          "^plugins/$1/src/(rules|data)/",
          "node_modules/@medusajs/framework/dist/deps/zod",
        ],
      },
    },
    {
      name: "modules-know-rules-only",
      severity: "error",
      comment: "Contexts meet in links and workflows, never inside a module.",
      from: { path: "^plugins/([^/]+)/src/modules/([^/]+)/" },
      to: {
        path: "^(plugins|backend|storefront|e2e)/",
        pathNot: ["^plugins/$1/src/(rules|data)/", "^plugins/$1/src/modules/$2/"],
      },
    },
    {
      name: "workflows-do-not-look-up",
      severity: "error",
      comment:
        "Workflows are called by routes, jobs, subscribers and screens; they do not know who calls.",
      from: { path: "^plugins/[^/]+/src/workflows/" },
      to: { path: "^plugins/[^/]+/src/(api|jobs|subscribers|admin)/" },
    },
    {
      name: "callers-do-not-write",
      severity: "error",
      comment:
        "Routes, jobs, subscribers and screens call a workflow or read through query; a module's service is for workflows.",
      from: { path: "^plugins/[^/]+/src/(api|jobs|subscribers|admin)/", pathNot: "__tests__" },
      to: {
        path: "^plugins/[^/]+/src/modules/[^/]+/(service|models|migrations)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "shop-speaks-http",
      severity: "error",
      comment: "The shop knows the backend by HTTP only.",
      from: { path: "^storefront/" },
      to: { path: "^(backend|plugins)/|node_modules/@medusajs/(?!js-sdk|types)" },
    },
    {
      name: "plugins-without-backend",
      severity: "error",
      comment: "Plugins can be published without this application.",
      from: { path: "^plugins/" },
      to: { path: "^(backend|storefront|e2e|scripts)/" },
    },
    {
      name: "journeys-from-outside",
      severity: "error",
      comment: "Journeys see what a visitor sees, and the database.",
      from: { path: "^e2e/" },
      to: { path: "^(backend|plugins|storefront)/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "\\.medusa/"] },
    exclude: {
      path: ["(^|/)(\\.medusa|\\.react-router|build|test-results)/", "^(plugins/)?[^/]+/coverage/"],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
}

import js from "@eslint/js"
import jsxA11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import globals from "globals"
import tseslint from "typescript-eslint"

/** Packages that must never be named anywhere, and why. */
const forbiddenPackages = [
  {
    name: "react-router-dom",
    message:
      "Version 7 is one package: import from react-router. The -dom one is Medusa's dashboard's own.",
  },
  { name: "@medusajs/rbac", message: "Proprietary (Medusa Enterprise Edition): not ours to use." },
  {
    name: "@medusajs/auth-oidc",
    message: "Proprietary (Medusa Enterprise Edition): not ours to use.",
  },
]

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/.react-router/",
      "**/build/",
      "**/.stryker/",
      "**/.stryker-tmp/",
      // Reports of tests; folders of the source bear the name too.
      "coverage/",
      "*/coverage/",
      "plugins/*/coverage/",
      "**/test-results/",
      "**/playwright-report/",
      ".data/",
      ".turbo/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-imports": ["error", { paths: forbiddenPackages }],
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
  {
    files: ["storefront/public/sales-point/sw.js"],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: ["**/*.{ts,tsx,mts}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // `() => setOpen(true)` and Express's `return next()` are how handlers are written.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      // Numbers read well in sentences; objects do not.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Digits and folded Vietnamese text are spread into letters; no emoji is at stake.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // Medusa's signatures ask for async functions also where nothing is awaited.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    // Medusa finds these by folder and calls them; the classes hold only what its base classes ask for.
    files: ["{backend,plugins}/**/*.ts"],
    rules: {
      "@typescript-eslint/no-extraneous-class": "off",
      // One handler per hook in the whole process, or the backend does not boot.
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.property.name='hooks']",
          message:
            "Register hooks only in plugins/ocop/src/workflows/hooks, one dispatcher per hook.",
        },
      ],
    },
  },
  {
    files: ["plugins/ocop/src/workflows/hooks/**/*.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // `linkable` is filled in by Medusa at run time and typed `any`; there is nothing to check it against.
    files: ["plugins/*/src/links/**/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-argument": "off" },
  },
  {
    // Playwright's own way to declare a fixture that only does something.
    files: ["e2e/support/**/*.ts"],
    rules: { "@typescript-eslint/no-invalid-void-type": "off" },
  },
  {
    files: ["storefront/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      // React Router's way out of a loader: `throw new Response(…)`, `throw redirect(…)`, `throw data(…)`.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            { from: "package", package: "react-router", name: ["DataWithResponseInit"] },
          ],
        },
      ],
      // The words of a choice may lie a few elements deep, beside its picture and its state.
      "jsx-a11y/label-has-associated-control": ["error", { depth: 5 }],
      // An empty pattern is the usual way to say that a route's arguments are not needed.
      "no-empty-pattern": "off",
    },
  },
  {
    // Screens inside Medusa's dashboard: its React, and its router.
    files: ["plugins/*/src/admin/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: forbiddenPackages.filter(({ name }) => name !== "react-router-dom") },
      ],
      "jsx-a11y/label-has-associated-control": ["error", { depth: 5 }],
    },
  },
  {
    // Answers over HTTP are of no type; a test that reads a field too many fails by itself.
    files: [
      "**/integration-tests/**/*.ts",
      "e2e/**/*.ts",
      "**/__tests__/**/*.{ts,tsx}",
      "**/*.spec.{ts,tsx}",
    ],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  }
)

// The architecture, held by a machine. Layers and their arrows are in the table below; everything not allowed there is refused.
// tests/architecture/lint.test.ts plants a bad file for every rule that matters and proves that it is caught.
import next from "eslint-config-next/core-web-vitals";
import boundaries from "eslint-plugin-boundaries";
import tseslint from "typescript-eslint";

// ── Layers ──────────────────────────────────────────────────────────────────────────────────────────────────────────
// Most specific folder first: the first match names the layer.

/** @type {[string, string][]} */
const LAYERS = [
  ["generated", "lib/generated"],
  ["start", "lib/platform/start"],
  ["ui", "components/ui"],
  ["components", "components"],
  ["domain", "lib/domain"],
  ["content", "lib/content"],
  ["platform", "lib/platform"],
  ["db", "lib/db"],
  ["fhir", "lib/fhir"],
  ["letters", "lib/letters"],
  ["auth", "lib/auth"],
  ["commands", "lib/commands"],
  ["queries", "lib/queries"],
  ["prisma", "prisma"],
  ["tests", "tests"],
  ["app", "app"],
];

// from → the layers it may import, and the packages it may import ("*" = any but those that belong to one layer alone).
const DOMAIN_PACKAGES = ["zod", "date-fns", "@date-fns/tz"];
const BROWSER_PACKAGES = [
  ...[
    "react",
    "react-dom",
    "react-aria-components",
    "@internationalized/date",
    "react-hook-form",
    "@hookform/resolvers",
  ],
  ...["next", "zod", "date-fns", "@date-fns/tz", "uuid", "idb", "d3-scale", "d3-shape"],
];
/** @type {Record<string, { to: string[], packages?: string[], owns?: boolean }>} */
const ARROWS = {
  app: { to: ["app", "components", "ui", "auth", "commands", "queries", "letters", "platform", "content", "domain"] },
  components: { to: ["components", "ui", "content", "domain"], packages: BROWSER_PACKAGES },
  ui: { to: ["ui"], packages: BROWSER_PACKAGES },
  auth: { to: ["auth", "db", "platform", "content", "domain"] },
  commands: { to: ["commands", "db", "fhir", "letters", "platform", "content", "domain"] },
  queries: { to: ["queries", "db", "fhir", "letters", "platform", "content", "domain"] },
  db: { to: ["db", "generated", "platform", "domain"], owns: true },
  fhir: { to: ["fhir", "content", "domain"], packages: DOMAIN_PACKAGES },
  letters: { to: ["letters", "content", "domain"] },
  platform: { to: ["platform", "domain"] },
  content: { to: ["content", "domain"], packages: [...DOMAIN_PACKAGES, "server-only"] },
  domain: { to: ["domain"], packages: DOMAIN_PACKAGES },
  // The edge of the program: starts it, fills it, tests it.
  start: { to: ["start", "prisma", "commands", "queries", "auth", "db", "platform", "content", "domain"] },
  prisma: { to: ["prisma", "commands", "queries", "auth", "db", "letters", "platform", "content", "domain"] },
  tests: { to: [...new Set(LAYERS.map(([type]) => type))], owns: true },
};
const DATABASE_PACKAGES = ["@prisma/*", "prisma", "pg", "pg-*", "@electric-sql/*", "pglite-*"];
const PURE_OF_NODE = ["components", "ui", "content", "domain", "fhir"];
const WITHOUT_NEXT = ["domain", "content", "db", "commands", "queries", "fhir", "letters", "platform", "prisma"];

/** @param {string[]} types */
const layers = (types) => ({ element: { types: { anyOf: types } } });
/** @param {string[]} source */
const packages = (source) => ({ module: { origin: "external", source } });

const policies = [
  ...Object.entries(ARROWS).map(([type, { to }]) => ({ from: layers([type]), allow: { to: layers(to) } })),
  ...Object.entries(ARROWS).map(([type, arrow]) => ({
    from: layers([type]),
    allow: { to: packages(arrow.packages ?? ["*", "@*/*"]) },
  })),
  ...Object.keys(ARROWS)
    .filter((type) => !PURE_OF_NODE.includes(type))
    .map((type) => ({ from: layers([type]), allow: { to: { module: { origin: "core" } } } })),
  {
    from: layers(Object.keys(ARROWS).filter((type) => !ARROWS[type]?.owns)),
    disallow: { to: packages(DATABASE_PACKAGES) },
    message: "Only lib/db knows the database",
  },
  { from: layers(WITHOUT_NEXT), disallow: { to: packages(["next", "next-auth"]) } },
  { from: layers(["prisma"]), allow: { to: packages(["@prisma/schema-engine-wasm", "@prisma/driver-adapter-utils"]) } },
];

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const EMPTY_WORDS = /^(utils?|helpers?|commons?|misc|services?|managers?|handlers?)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
/** @type {import("eslint").Rule.RuleModule} */
const fileName = {
  meta: { type: "problem", schema: [], messages: { bad: "{{ reason }}" } },
  create(context) {
    return {
      Program(node) {
        const parts = context.filename.slice(context.cwd.length + 1).split("/");
        const report = (/** @type {string} */ reason) => context.report({ node, messageId: "bad", data: { reason } });
        const base = (parts.at(-1) ?? "").replace(/\.(d\.ts|tsx?|mjs)$/, "");
        if (base === "index") report("No index files: import the file that holds the thing.");
        if (!KEBAB.test(base)) report(`File names are kebab-case: ${base}`);
        for (const word of [...parts.slice(0, -1), base].flatMap((part) => part.split(/[-.]/)))
          if (EMPTY_WORDS.test(word)) report(`"${word}" says nothing: name the concept.`);
      },
    };
  },
};

// ── Syntax that a layer may not use ─────────────────────────────────────────────────────────────────────────────────

const NO_BARRELS = [
  { selector: "ExportAllDeclaration", message: "No barrels: import the file that holds the thing." },
  { selector: "ExportNamedDeclaration[source]", message: "No re-exports: import the file that holds the thing." },
];
const NO_DEFAULT_EXPORT = { selector: "ExportDefaultDeclaration", message: "Name what you export." };
const PURE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The clock is an argument: pass now." },
  { selector: "CallExpression[callee.name='Date']", message: "The clock is an argument: pass now." },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: "Pass now." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Chance comes from the edge." },
  { selector: ":function[async=true]", message: "The domain is synchronous." },
  { selector: "AwaitExpression", message: "The domain is synchronous." },
];
const HONEST_TESTS = [
  {
    selector: "MemberExpression[property.name=/^(skip|only|todo|fixme|fails)$/]",
    message: "No skipped or lone tests.",
  },
  { selector: "MemberExpression[property.name='waitForTimeout']", message: "Wait for what you mean, not for time." },
  { selector: "Identifier[name=/TestId$/]", message: "Find things by role and label." },
  {
    selector: "CallExpression[callee.name=/^(it|test|describe)$/] > Literal[value=/\\bshould\\b/]",
    message: "A test name states what is so.",
  },
];
const OUTSIDE_WORLD = ["process", "fetch", "crypto", "performance", "console", "setTimeout", "window", "localStorage"];

/** @param {number} max @returns {import("eslint").Linter.RuleEntry} */
const lines = (max) => ["error", { max, skipBlankLines: true, skipComments: true }];

export default tseslint.config(
  { ignores: [".next*/**", ".data/**", "lib/generated/**", "public/**", "next-env.d.ts", "tests/.results/**"] },
  ...next.map((config) =>
    config.rules === undefined ? config : { ...config, files: ["{app,components,tests/component}/**/*.{ts,tsx}"] },
  ),
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: false, requireDefaultForNonUnion: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      // Server actions and their test doubles must be async even when they await nothing.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // A third of the time of the whole run, for things that do not occur here: no enums, few classes, pinned packages.
      "@typescript-eslint/no-deprecated": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs}"],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    plugins: { names: { rules: { "file-name": fileName } } },
    rules: {
      "names/file-name": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "prefer-const": "error",
      eqeqeq: "error",
      "no-restricted-syntax": ["error", ...NO_BARRELS],
    },
  },
  {
    files: ["{app,components,lib,prisma,tests}/**/*.{ts,tsx,mjs}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": LAYERS.map(([type, pattern]) => ({ type, pattern, partialMatch: false })),
      "boundaries/elements-single-match": true,
      "boundaries/dependency-nodes": ["import", "dynamic-import", "export", "require"],
      "import/resolver": { typescript: { alwaysTryTypes: true, project: "tsconfig.json" }, node: true },
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/no-unknown-dependencies": "error",
      "boundaries/dependencies": ["error", { default: "disallow", checkAllOrigins: true, policies }],
    },
  },
  {
    files: ["lib/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...NO_BARRELS, NO_DEFAULT_EXPORT], "max-lines": lines(250) },
  },
  { files: ["app/**/*.{ts,tsx}"], rules: { "max-lines": lines(250) } },
  {
    files: ["{app,components}/**/*.{ts,tsx}"],
    ignores: ["components/ui/page-link.tsx"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "next/link",
          message: "Use components/ui/page-link.tsx: it asks for a page when it is pressed and not before.",
        },
      ],
    },
  },
  { files: ["lib/content/**/*.ts"], rules: { "max-lines": lines(500) } },
  { files: ["lib/commands/**/*.ts"], rules: { "max-lines": lines(150) } },
  {
    files: ["lib/domain/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...NO_BARRELS, NO_DEFAULT_EXPORT, ...PURE],
      "no-restricted-globals": ["error", ...OUTSIDE_WORLD],
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...NO_BARRELS, ...HONEST_TESTS],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
    },
  },
  {
    files: ["tests/{unit,component,integration,security}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["mock", "doMock"].map((property) => ({
          object: "vi",
          property,
          message: "Test files share their modules: stand in for one in vitest.config.ts, for all.",
        })),
      ],
    },
  },
  {
    files: ["tests/e2e/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          name: "@playwright/test",
          importNames: ["test"],
          message: "A story imports test from tests/support/e2e/clinic-test.",
        },
      ],
    },
  },
  { files: ["*.{ts,mjs}"], rules: { "names/file-name": "off" } },
);

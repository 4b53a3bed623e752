import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import { PATIENCE } from "./tests/browser/support/patience.ts";

/** The host's packages, wherever they were installed. */
const require = createRequire(new URL("./host/index.ts", import.meta.url));

/** Node cannot load Univer's ESM build (opentype.js inside it); the CommonJS build of the same version it can. */
const univerAsCommonJs = {
  name: "univer-as-commonjs",
  enforce: "pre" as const,
  resolveId: (id: string) => (id.startsWith("@univerjs/") ? require.resolve(id) : undefined),
};

/** What runs the built bundles on the host. */
const ON_THE_HOST = [
  "tests/**/*.host.test.ts",
  "tests/build/bundles.test.ts",
  "tests/rehearsal/**/*.test.ts",
];
const IN_A_BROWSER = ["tests/browser/**/*.test.ts"];

/**
 * Each run of a script has globals of its own, and what V8 compiled for it at great expense is thrown away with them. So V8 is told to
 * optimise later: only what the host itself does again and again. That takes a third less time. What a run leaves behind dies young, in a
 * nursery that is large enough.
 */
const FOR_SHORT_RUNS = ["--interrupt-budget=1000000", "--max-semi-space-size=64"];

/** Vitest leaves one core idle unless told otherwise; on two cores that is half the machine. */
const WORKERS = "100%";

/** How long one test may take, ms. Nothing here measures speed: whatever takes this long on a busy machine has stopped. */
const STOPPED = 240_000;

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    coverage: { provider: "v8", include: ["src/domain/**/*.ts", "src/tables/**/*.ts"] },
    projects: [
      {
        extends: true,
        test: {
          // Nothing is built for these: a file answers in a second or two.
          name: "pure",
          include: ["tests/**/*.test.ts"],
          exclude: [...ON_THE_HOST, ...IN_A_BROWSER],
          testTimeout: STOPPED,
          // Modules hold no state here, so files may share them.
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [univerAsCommonJs],
        test: {
          name: "host",
          include: ["host/tests/**/*.test.ts", ...ON_THE_HOST],
          globalSetup: ["tests/buildFirst.ts"],
          testTimeout: STOPPED,
          hookTimeout: STOPPED,
          execArgv: FOR_SHORT_RUNS,
          // Loading the workbook's packages anew for each file took a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [univerAsCommonJs],
        test: {
          name: "browser",
          include: IN_A_BROWSER,
          globalSetup: ["tests/buildFirst.ts", "tests/browser/findBrowser.ts"],
          testTimeout: STOPPED,
          hookTimeout: STOPPED,
          expect: { poll: { timeout: PATIENCE } },
          execArgv: FOR_SHORT_RUNS,
          isolate: false,
        },
      },
    ],
  },
});

import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

/** The host's packages, wherever they were installed. */
const require = createRequire(new URL("./host/index.ts", import.meta.url));

/** Node cannot load Univer's ESM build (opentype.js inside it); the CommonJS build of the same version it can. */
const univerAsCommonJs = {
  name: "univer-as-commonjs",
  enforce: "pre" as const,
  resolveId: (id: string) => (id.startsWith("@univerjs/") ? require.resolve(id) : undefined),
};

export default defineConfig({
  plugins: [univerAsCommonJs],
  test: {
    include: ["tests/**/*.test.ts", "host/tests/**/*.test.ts"],
    environment: "node",
    globalSetup: ["tests/globalSetup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Modules hold no state here, so files may share them: loading the workbook's packages anew for each file took a third of the time.
    isolate: false,
    // Vitest leaves one core idle unless told otherwise; on two cores that is half the machine.
    maxWorkers: "100%",
    coverage: { provider: "v8", include: ["src/domain/**/*.ts", "src/tables/**/*.ts"] },
  },
});

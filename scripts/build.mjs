// Makes dist/addin and dist/steward (what clasp pushes) and dist/host (the local host's commands).
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const GLOBAL = "SoSangTao";
const BUNDLES = [
  { name: "addin", manifest: "appsscript.json", list: "ADDIN", budget: 120_000, pages: true },
  { name: "steward", manifest: "appsscript.steward.json", list: "STEWARD", budget: 160_000, pages: false },
];

/** A named function that Google can see, with its JSDoc, calling into the bundle. */
function stub({ name, params, doc }) {
  const comment = ["/**", ...doc.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
  return `${comment}\nfunction ${name}(${params.join(", ")}) {\n  return ${GLOBAL}.${name}(${params.join(", ")});\n}`;
}

async function exposedLists() {
  const out = "dist/exposed.cjs";
  await build({
    entryPoints: ["src/main/exposed.ts"],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: out,
  });
  const lists = require(join(process.cwd(), out));
  rmSync(out);
  return lists;
}

async function buildBundle(bundle, exposed) {
  const folder = `dist/${bundle.name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [`src/main/${bundle.name}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: GLOBAL,
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    outfile: `${folder}/Code.js`,
    footer: { js: exposed.map(stub).join("\n\n") },
  });
  copyFileSync(bundle.manifest, `${folder}/appsscript.json`);
  if (bundle.pages) {
    for (const page of readdirSync("sidebar").filter((file) => file.endsWith(".html"))) {
      copyFileSync(`sidebar/${page}`, `${folder}/${page}`);
    }
  }
}

/** Bytes, and the median time to compile and run the bundle in a fresh bare realm. */
function measure(folder) {
  const source = readFileSync(`${folder}/Code.js`, "utf8");
  const times = Array.from({ length: 9 }, () => {
    const realm = vm.createContext({});
    const started = performance.now();
    vm.runInContext(source, realm);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return { bytes: Buffer.byteLength(source), ms: times[4] };
}

async function buildHost() {
  const commands = readdirSync("host/cli").filter((file) => file.endsWith(".ts"));
  await build({
    entryPoints: commands.map((file) => `host/cli/${file}`),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifySyntax: true,
    outdir: "dist/host",
    outExtension: { ".js": ".cjs" },
    logLevel: "error",
  });
}

const verbose = process.argv.includes("--report");
const lists = await exposedLists();
for (const bundle of BUNDLES) await buildBundle(bundle, lists[bundle.list]);
await buildHost();

const report = BUNDLES.map((bundle) => ({
  bundle: bundle.name,
  budget: bundle.budget,
  ...measure(`dist/${bundle.name}`),
}));
writeFileSync("dist/report.json", `${JSON.stringify(report, null, 2)}\n`);
for (const { bundle, bytes, budget, ms } of report) {
  if (verbose || bytes > budget) {
    console.log(
      `${bundle}: ${bytes} of at most ${budget} bytes; compiled and run in a bare realm in ${ms.toFixed(1)} ms`,
    );
  }
  if (bytes > budget) process.exitCode = 1;
}

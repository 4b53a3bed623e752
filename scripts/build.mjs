// Makes dist/addin and dist/steward (what clasp pushes), dist/host and dist/rehearsal (the commands) and dist/page (the host's page).
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, join, sep } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const GLOBAL = "SoSangTao";
const BUNDLES = [
  { name: "addin", manifest: "appsscript.json", list: "ADDIN", budget: 120_000, pages: true },
  { name: "steward", manifest: "appsscript.steward.json", list: "STEWARD", budget: 160_000, pages: false },
];

/** Pages of the add-in that are programs: one HTML file each with everything inside, as Google's sandbox loads nothing beside it. */
const SIDEBAR_PAGES = [
  { name: "scoring", title: "Chấm điểm" },
  { name: "setup", title: "Thiết lập đợt" },
];
const SIDEBAR_BUDGET = 80_000;

/** A named function that Google can see, with its JSDoc, calling into the bundle. */
function stub({ name, params, doc }) {
  const comment = ["/**", ...doc.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
  return `${comment}\nfunction ${name}(${params.join(", ")}) {\n  return ${GLOBAL}.${name}(${params.join(", ")});\n}`;
}

/** What a TypeScript module exports, for the build itself. */
async function exportsOf(file) {
  const out = `dist/${basename(file, ".ts")}-${process.pid}.cjs`;
  await build({ entryPoints: [file], bundle: true, platform: "node", format: "cjs", outfile: out });
  const made = require(join(process.cwd(), out));
  rmSync(out);
  return made;
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
    plugins: [...(bundle.name === "addin" ? [withoutRubricTexts] : []), declaringSources],
    outfile: `${folder}/Code.js`,
    footer: { js: exposed.map(stub).join("\n\n") },
  });
  copyFileSync(bundle.manifest, `${folder}/appsscript.json`);
  if (bundle.pages) {
    for (const page of readdirSync("sidebar").filter((file) => file.endsWith(".html"))) {
      copyFileSync(`sidebar/${page}`, `${folder}/${page}`);
    }
    const { answerShape } = await exportsOf("scripts/answerShape.ts");
    for (const page of SIDEBAR_PAGES) await buildSidebarPage(page, folder, answerShape());
  }
}

/** Only the steward reads a rubric from its tab: its sentences would be a twentieth of the add-in, which names none of them (SPEC A14). */
const withoutRubricTexts = {
  name: "without-rubric-texts",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]domain[\\/]problems[\\/]rubricTexts\.ts$/ }, () => ({
      contents: "export const RUBRIC_TEXTS = {};",
    }));
  },
};

/** Modules of src only declare: what a bundle or a page does not use of them is left out of it. */
const declaringSources = {
  name: "declaring-sources",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      return file.includes(`${sep}src${sep}`) ? { path: file, sideEffects: false } : null;
    }),
};

async function buildSidebarPage({ name, title }, folder, shape) {
  const { outputFiles } = await build({
    entryPoints: [`sidebar/${name}/main.tsx`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome110",
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [declaringSources],
    define: { ANSWER_SHAPE: JSON.stringify(shape) },
    write: false,
    outdir: "dist",
    logLevel: "error",
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? "";
  const script = textOf(".js").replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  writeFileSync(
    `${folder}/${name}.html`,
    `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<base target="_top">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${textOf(".css")}</style>
</head>
<body>
<div id="page"></div>
<script>${script}</script>
</body>
</html>
`,
  );
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

/** The commands of a room: npm start and its like. */
async function buildCommands(room) {
  const commands = readdirSync(`${room}/cli`).filter((file) => file.endsWith(".ts"));
  await build({
    entryPoints: commands.map((file) => `${room}/cli/${file}`),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifySyntax: true,
    // Found at run time: only the bench asks for a browser, and goes on without one.
    external: ["playwright-core", "@sparticuz/chromium"],
    outdir: `dist/${room}`,
    outExtension: { ".js": ".cjs" },
    logLevel: "error",
  });
}

/** What the page is made of: its own source, what it takes from the workbook, and the versions of its libraries. */
function newestOfPage() {
  const files = ["host/page", "host/workbook", "host/server"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  return Math.max(
    ...[...files, "package-lock.json", "scripts/build.mjs"].map((file) => statSync(file).mtimeMs),
  );
}

/** Tables for breaking words at line ends in some seventy languages: two fifths of the page, for text documents only. */
const withoutHyphenation = {
  name: "without-hyphenation",
  setup({ onLoad }) {
    // "de-1901-CWoAOigE.js": a language and a hash; the library itself is index.js.
    const tables = /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][^\\/]+-[^\\/]+\.js$/;
    onLoad({ filter: tables }, () => ({ contents: "export default [];" }));
  },
};

/** The page is large; it is made only when it is older than what it is made of. */
async function buildPage() {
  const made = "dist/page/page.js";
  if (existsSync(made) && statSync(made).mtimeMs > newestOfPage()) return;
  await build({
    entryPoints: ["host/page/main.ts", "host/page/page.css"],
    entryNames: "page",
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome110",
    charset: "utf8",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [withoutHyphenation],
    loader: {
      ".woff2": "dataurl",
      ".woff": "dataurl",
      ".ttf": "dataurl",
      ".svg": "dataurl",
      ".png": "dataurl",
    },
    outdir: "dist/page",
    logLevel: "error",
  });
  copyFileSync("host/page/index.html", "dist/page/index.html");
}

const verbose = process.argv.includes("--report");
const lists = await exportsOf("src/main/exposed.ts");
for (const bundle of BUNDLES) await buildBundle(bundle, lists[bundle.list]);
for (const room of ["host", "rehearsal"]) await buildCommands(room);
await buildPage();

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
for (const { name } of SIDEBAR_PAGES) {
  const { size } = statSync(`dist/addin/${name}.html`);
  if (verbose || size > SIDEBAR_BUDGET)
    console.log(`${name}.html: ${size} of at most ${SIDEBAR_BUDGET} bytes`);
  if (size > SIDEBAR_BUDGET) process.exitCode = 1;
}

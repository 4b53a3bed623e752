// dist/addin and dist/steward: what clasp pushes.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { minify } from "terser";
import { moduleOf } from "./moduleOf.mjs";
import { shortFunctions } from "./shortFunctions.mjs";
import { textsOnce } from "./textsOnce.mjs";
import { inputsOf } from "./whenChanged.mjs";
import { wordsApart } from "./wordsApart.mjs";

const GLOBAL = "SoSangTao";

export const BUNDLES = [
  { name: "addin", manifest: "appsscript.json", list: "ADDIN", budget: 140_000 },
  { name: "steward", manifest: "appsscript.steward.json", list: "STEWARD", budget: 220_000 },
];

/** Pages of the add-in that are programs: one HTML file each with everything inside, as Google's sandbox loads nothing beside it. */
export const SIDEBAR_PAGES = [
  { name: "baseLevel", title: "Kết quả cấp cơ sở" },
  { name: "board", title: "Điều hành" },
  // More than half of it is what writes .docx.
  { name: "documents", title: "Văn bản", budget: 400_000 },
  { name: "fonts", title: "Chuyển phông chữ cũ" },
  { name: "lists", title: "Nhập danh sách", answers: ["ownRows", "queue", "ballot"] },
  { name: "scoring", title: "Chấm điểm" },
  { name: "setup", title: "Thiết lập đợt", answers: ["preview", "setup", "order"] },
  { name: "unit", title: "Đơn vị của tôi" },
];
export const SIDEBAR_BUDGET = 110_000;

const EXPOSED = "src/main/exposed.ts";
const ANSWER_SHAPE = "scripts/answerShape.ts";
const TAB_NAMES = "scripts/tabNames.ts";
const SYSTEM_COLUMNS = "scripts/systemColumns.ts";
const SHIPPED_PAGE = "scripts/shippedPage.ts";

/** @returns the files that it was made of */
export async function makeBundle(bundle) {
  const folder = `dist/${bundle.name}`;
  mkdirSync(folder, { recursive: true });
  const { exported, inputs } = await moduleOf(EXPOSED);
  const script = await makeScript(bundle, exported[bundle.list], folder);
  copyFileSync(bundle.manifest, `${folder}/appsscript.json`);
  const data = await makeDataPages(bundle, folder, script.words);
  const pages = bundle.name === "addin" ? await makePages(folder) : { names: [], inputs: [] };
  leaveOnly(folder, ["Code.js", "appsscript.json", ...data.names, ...pages.names]);
  return [...inputs, ...script.inputs, ...data.inputs, ...pages.inputs, bundle.manifest];
}

export function filesOf({ name }) {
  const programs =
    name === "addin" ? [...plainPages(), ...SIDEBAR_PAGES.map((page) => `${page.name}.html`)] : [];
  return ["Code.js", "appsscript.json", ...Object.keys(DATA_PAGES[name]), ...programs].map(
    (file) => `dist/${name}/${file}`,
  );
}

/** Pages that are only text. */
const plainPages = () => readdirSync("sidebar").filter((file) => file.endsWith(".html"));

async function makeScript({ name }, exposed, folder) {
  const built = await build({
    entryPoints: [`src/main/${name}.ts`],
    bundle: true,
    // Names and blanks are left to terser, which then has more to go by.
    minifySyntax: true,
    format: "iife",
    globalName: GLOBAL,
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    plugins: [...LEFT_OUT[name], declaringSources],
    write: false,
    metafile: true,
  });
  const minified = await minify(built.outputFiles[0].text, SHORTER);
  const { code, page } = WORDS_PAGE in DATA_PAGES[name] ? wordsApart(minified.code) : minified;
  const named = await minify(textsOnce(shortFunctions(code)), SHORT_NAMES);
  writeFileSync(`${folder}/Code.js`, `${named.code}\n${exposed.map(stub).join("\n\n")}\n`);
  return { inputs: inputsOf(built), words: page };
}

/** Functions that are used once go where they are used, and parameters that nobody reads go: a thirtieth of a script. */
const SHORTER = {
  ecma: 2020,
  compress: {
    ecma: 2020,
    passes: 4,
    pure_getters: true,
    keep_fargs: false,
    hoist_funs: true,
    // It takes `String(x)` for `"" + x` and `new Error(…)` for `Error(…)`: the same for every value that is used here.
    unsafe: true,
    unsafe_methods: true,
    unsafe_arrows: true,
  },
  format: { ecma: 2020 },
};

/** The names that came in last; nothing else changes any more. */
const SHORT_NAMES = { ecma: 2020, compress: false, mangle: true, format: { ecma: 2020 } };

/** A named function that Google can see, with its JSDoc, calling into the bundle. */
function stub({ name, params, doc }) {
  const comment = ["/**", ...doc.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
  return `${comment}\nfunction ${name}(${params.join(", ")}) {\n  return ${GLOBAL}.${name}(${params.join(", ")});\n}`;
}

/** What a tab is for stands in docs alone; what stands in a header's note, and what a setting is for, in a page beside the steward's code (SPEC A14). */
const withoutWords = (...names) => ({
  name: "without-words",
  setup({ onLoad }) {
    const words = new RegExp(`\\b(?:${names.join("|")}):\\s*(["\`])(?:(?!\\1)[^\\\\]|\\\\.)*\\1,?`, "g");
    /** Options of which nothing is left. */
    const emptied = /,\s*\{\s*\}(?=,?\s*\))/g;
    onLoad({ filter: /[\\/]src[\\/]tables[\\/][^\\/]*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(words, "").replaceAll(emptied, ""),
      loader: "ts",
    }));
  },
});

/** A run that has nothing to say compiles no sentence: they are read from a page when the first is said (SPEC A14). */
const sentencesFromPage = {
  name: "sentences-from-page",
  setup({ onResolve }) {
    onResolve({ filter: /\/problemTexts\.ts$/ }, () => ({
      path: join(process.cwd(), "src/google/problemText.ts"),
      sideEffects: false,
    }));
  },
};

/** A tenth of a script are sentences, a twelfth words that it never shows. */
const LEFT_OUT = {
  addin: [sentencesFromPage, withoutWords("purpose", "help")],
  steward: [sentencesFromPage, withoutWords("purpose", "help", "explains")],
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

const WORDS_PAGE = "words.html";

/** Pages that are data: what `install` writes, which only the steward does, and the sentences that a run may say. */
const DATA_PAGES = {
  addin: { "sentences.html": "sentencesPage" },
  steward: { "shipped.html": "shippedPage", "sentences.html": "sentencesPage", [WORDS_PAGE]: "wordsPage" },
};

/** @param words what was taken out of the script, for the page of this name */
async function makeDataPages({ name }, folder, words) {
  const { exported, inputs } = await moduleOf(SHIPPED_PAGE);
  const pages = Object.entries(DATA_PAGES[name]);
  for (const [file, made] of pages) writeFileSync(`${folder}/${file}`, exported[made](words));
  return { names: pages.map(([file]) => file), inputs };
}

async function makePages(folder) {
  const texts = plainPages();
  for (const page of texts) copyFileSync(`sidebar/${page}`, `${folder}/${page}`);
  const { exported, inputs } = await moduleOf(ANSWER_SHAPE);
  const names = await moduleOf(TAB_NAMES);
  const filled = await moduleOf(SYSTEM_COLUMNS);
  const data = {
    ANSWER_SHAPE: exported.answerShape(),
    TAB_NAMES: JSON.stringify(names.exported.tabNames()),
    SYSTEM_COLUMNS: JSON.stringify(filled.exported.systemColumns()),
  };
  const made = await Promise.all(SIDEBAR_PAGES.map((page) => makePage(page, folder, data)));
  return {
    names: [...texts, ...SIDEBAR_PAGES.map(({ name }) => `${name}.html`)],
    inputs: [
      ...inputs,
      ...names.inputs,
      ...filled.inputs,
      ...made.flat(),
      ...texts.map((page) => `sidebar/${page}`),
      "sidebar",
    ],
  };
}

/** Of all kinds of answers those that a page hears, where it names them: the others are a tenth of it. */
function shapeFor(answers, whole) {
  if (answers === undefined) return whole;
  return { kinds: Object.fromEntries(["refused", ...answers].map((kind) => [kind, whole.kinds[kind]])) };
}

/** @param data what the page is given at its build, by name */
async function makePage({ name, title, answers }, folder, data) {
  const built = await build({
    entryPoints: [`sidebar/${name}/main.tsx`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome110",
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [declaringSources, withoutWords("purpose", "help")],
    define: { ...data, ANSWER_SHAPE: JSON.stringify(shapeFor(answers, data.ANSWER_SHAPE)) },
    write: false,
    outdir: "dist",
    logLevel: "error",
    metafile: true,
  });
  const textOf = (ending) => built.outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? "";
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
  return inputsOf(built);
}

/** What an earlier build made and this one does not would be pushed with the rest. */
function leaveOnly(folder, names) {
  for (const file of readdirSync(folder)) {
    if (!names.includes(file)) rmSync(`${folder}/${file}`, { recursive: true });
  }
}

/** Bytes, and the median time to compile and run the bundle in a fresh bare realm. */
export function measure({ name }) {
  const source = readFileSync(`dist/${name}/Code.js`, "utf8");
  const times = Array.from({ length: 9 }, () => {
    const realm = vm.createContext({});
    const started = performance.now();
    vm.runInContext(source, realm);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return { bytes: Buffer.byteLength(source), ms: times[4] };
}

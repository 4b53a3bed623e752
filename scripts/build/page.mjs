// dist/page: the host's page.
import { copyFileSync } from "node:fs";
import { build } from "esbuild";
import { inputsOf } from "./whenChanged.mjs";

export const PAGE_FILES = ["dist/page/page.js", "dist/page/page.css", "dist/page/index.html"];

/** Tables for breaking words at line ends in some seventy languages: two fifths of the page, for text documents only. */
const withoutHyphenation = {
  name: "without-hyphenation",
  setup({ onLoad }) {
    // "de-1901-CWoAOigE.js": a language and a hash; the library itself is index.js.
    const tables = /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][^\\/]+-[^\\/]+\.js$/;
    onLoad({ filter: tables }, () => ({ contents: "export default [];" }));
  },
};

/** @returns the files that it was made of */
export async function makePage() {
  const built = await build({
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
    metafile: true,
  });
  copyFileSync("host/page/index.html", "dist/page/index.html");
  return [...inputsOf(built), "host/page/index.html"];
}

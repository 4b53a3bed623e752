// dist/host and dist/rehearsal: npm start and its like.
import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { inputsOf } from "./whenChanged.mjs";

const commandsOf = (room) => readdirSync(`${room}/cli`).filter((file) => file.endsWith(".ts"));

export const commandFiles = (room) =>
  commandsOf(room).map((file) => `dist/${room}/${file.replace(/\.ts$/, ".cjs")}`);

/** @returns the files that they were made of */
export async function makeCommands(room) {
  const built = await build({
    entryPoints: commandsOf(room).map((file) => `${room}/cli/${file}`),
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
    metafile: true,
  });
  return [...inputsOf(built), `${room}/cli`];
}

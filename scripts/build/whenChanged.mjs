// Makes a result only when something that it was made of has changed since.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

/** What each result was made of: file to time and size, as they were before it was made. */
const KEPT = "dist/made.json";
/** Whatever is made depends on these: the versions of all packages, and how things are made. */
const OF_ALL = [
  "package-lock.json",
  ...readdirSync("scripts/build").map((file) => `scripts/build/${file}`),
  // esbuild reads the one that is nearest to a source.
  ...["", "src/domain/", "sidebar/", "host/", "host/page/", "rehearsal/"]
    .flatMap((folder) => [`${folder}tsconfig.json`, `${folder}tsconfig.base.json`])
    .filter((file) => existsSync(file)),
];

const stampOf = (file) => {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs} ${size}`;
};

const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")) : {};

function isUnchanged(name, outputs) {
  const before = kept[name];
  return (
    before !== undefined &&
    outputs.every((file) => existsSync(file)) &&
    Object.entries(before).every(([file, stamp]) => existsSync(file) && stampOf(file) === stamp)
  );
}

/**
 * @param outputs files that must be there
 * @param make gives the files that the result was made of; what is inside a package is known by the lock file
 * @returns whether it was made
 */
export async function whenChanged(name, outputs, make) {
  if (isUnchanged(name, outputs)) return false;
  delete kept[name];
  // A file that is saved while it is read has another time than the moment before: it is made again the next time.
  const begun = Date.now();
  const inputs = new Set([...(await make()), ...OF_ALL].filter((file) => !file.includes("node_modules/")));
  const stamps = [...inputs].map((file) => [file, statSync(file).mtimeMs < begun ? stampOf(file) : ""]);
  kept[name] = Object.fromEntries(stamps);
  mkdirSync("dist", { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept));
  return true;
}

/** The files that esbuild has read. */
export const inputsOf = ({ metafile }) =>
  Object.keys(metafile.inputs).filter((file) => !file.startsWith("<"));

import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative, sep } from "node:path";

const LEFT_OUT = /^(?:node_modules$|\.)|\.(?:test|spec)\.js$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.test(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

const isOfProject = (path: string) => /\.(?:gs|js|html)$/.test(path) || basename(path) === "appsscript.json";

/** In alphabetical order, as a pushed project has them; subfolders become part of the name, as with clasp. */
function folderFiles(folder: string): Record<string, string> {
  const paths = filesBelow(folder).filter(isOfProject);
  const named = paths.map((path) => {
    const name = basename(path) === "appsscript.json" ? "appsscript.json" : relative(folder, path);
    return [name.split(sep).join("/"), readFileSync(path, "utf8")] as const;
  });
  return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Pages and manifest beside a single script belong to it; other scripts do not. */
function companions(path: string): Record<string, string> {
  const folder = join(path, "..");
  const names = readdirSync(folder).filter((name) => name.endsWith(".html") || name === "appsscript.json");
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** A script's files by name. Throws where there is no such file, or nothing of Apps Script in the folder. */
export function readProjectFiles(path: string): Record<string, string> {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) throw new Error(`Không có tệp hay thư mục ${path}.`);
  if (!state.isDirectory()) {
    const name = /\.(?:gs|js)$/.test(path) ? basename(path) : `${basename(path, extname(path))}.gs`;
    return { ...companions(path), [name]: readFileSync(path, "utf8") };
  }
  const files = folderFiles(path);
  if (Object.keys(files).length === 0) throw new Error(`Trong ${path} không có tệp .gs, .js hay .html nào.`);
  return files;
}

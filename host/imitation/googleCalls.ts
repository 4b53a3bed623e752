import { readFileSync } from "node:fs";

const FOLDER = "node_modules/@types/google-apps-script";

/** By class and method: with how many arguments it may be called, "1,2"; methods that take any number are left out. */
export function googleCalls(services: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Set<number>>();
  for (const service of services) {
    const types = readFileSync(`${FOLDER}/google-apps-script.${service}.d.ts`, "utf8");
    for (const [call, parameters] of formsIn(types.replace(/\/\*\*[\s\S]*?\*\//g, ""))) {
      const known = counts.get(call) ?? new Set();
      for (const count of countsOf(parameters)) known.add(count);
      counts.set(call, known);
    }
  }
  const limited = [...counts].filter(([, known]) => !known.has(Number.POSITIVE_INFINITY));
  return new Map(limited.map(([call, known]) => [call, [...known].sort((one, other) => one - other).join()]));
}

/** "Range.getCell" with each form's parameters. */
function formsIn(types: string): readonly (readonly [call: string, parameters: string])[] {
  const classes = types.matchAll(/^ {8}interface (\w+)(?: extends [^{]+)? \{\n([\s\S]*?)^ {8}\}/gm);
  return [...classes].flatMap(([, name = "", body = ""]) =>
    Array.from(
      body.matchAll(/^ {12}(\w+)\(([\s\S]*?)\)\s*:/gm),
      ([, method = "", parameters = ""]) => [`${name}.${method}`, parameters] as const,
    ),
  );
}

/** What stands in brackets, the inner ones first: its commas part no parameters. */
const INNERMOST = /[([{<][^()[\]{}<>]*[)\]}>]/g;

function countsOf(parameters: string): readonly number[] {
  let bare = parameters.replaceAll("=>", "");
  while (INNERMOST.test(bare)) bare = bare.replace(INNERMOST, "");
  const list = bare.split(",").filter((part) => part.trim() !== "");
  if (list.some((part) => part.trim().startsWith("..."))) return [Number.POSITIVE_INFINITY];
  const needed = list.filter((part) => !/^\s*\w+\?/.test(part)).length;
  return Array.from({ length: list.length - needed + 1 }, (_, more) => needed + more);
}

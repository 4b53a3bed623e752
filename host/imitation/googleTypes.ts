import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "node_modules/@types/google-apps-script";
const FILE = /^google-apps-script\.([\w-]+)\.d\.ts$/;

/**
 * Members of the interfaces in Google's types, by the interface's name; several of one name are put together.
 * @param services names of the types' files ("spreadsheet", "base"); all when none are given
 */
export function googleMembers(
  services: readonly string[] | null = null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const file of readdirSync(FOLDER)) {
    const service = FILE.exec(file)?.[1];
    if (service === undefined || (services !== null && !services.includes(service))) continue;
    for (const [name, body] of interfacesIn(readFileSync(join(FOLDER, file), "utf8"))) {
      const known = members.get(name) ?? new Set<string>();
      for (const [, member = ""] of body.matchAll(/^ {12}(?:readonly )?(\w+)\??[(:<]/gm)) known.add(member);
      members.set(name, known);
    }
  }
  return members;
}

/** An interface ends at a brace as deep as its own line; the braces of option objects lie deeper. */
function interfacesIn(types: string): readonly (readonly [name: string, body: string])[] {
  const found = types
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .matchAll(/^ {8}interface (\w+)(?: extends [^{]+)? \{\n([\s\S]*?)^ {8}\}/gm);
  return Array.from(found, ([, name = "", body = ""]) => [name, body] as const);
}

/** Members of one interface of the advanced Sheets service: "Request" has a batch's kinds of request. */
export function sheetsMembers(name: string): readonly string[] {
  const types = readFileSync(join(FOLDER, "apis/sheets_v4.d.ts"), "utf8").replace(/^ *\/\/.*\n/gm, "");
  const found = new RegExp(`^( *)interface ${name} \\{\\n([\\s\\S]*?)^\\1\\}`, "m").exec(types);
  const [, indent = "", body = ""] = found ?? [];
  const member = new RegExp(`^${indent} {4}(\\w+)\\??[(:]`, "gm");
  return [...new Set(Array.from(body.matchAll(member), ([, own = ""]) => own))];
}

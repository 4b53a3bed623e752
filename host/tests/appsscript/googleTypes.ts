import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = "node_modules/@types/google-apps-script";

/** Members of every interface in Google's types, by the interface's name; several of one name are put together. */
export function googleMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".d.ts"))) {
    const text = readFileSync(join(FOLDER, file), "utf8");
    for (const [, name = "", body = ""] of text.matchAll(
      /^ +interface (\w+)(?: extends [^{]+)? \{\n([\s\S]*?)^ +\}/gm,
    )) {
      const known = members.get(name) ?? new Set<string>();
      for (const [, member = ""] of body.matchAll(/^ +(?:readonly )?(\w+)\??[(:<]/gm)) known.add(member);
      members.set(name, known);
    }
  }
  return members;
}

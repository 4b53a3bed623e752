import { readFileSync } from "node:fs";

const TYPES = "node_modules/@types/google-apps-script/google-apps-script.spreadsheet.d.ts";

/** Members of each interface in Google's types of the spreadsheet service, by the interface's name. */
export function googleMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const text = readFileSync(TYPES, "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
  // An interface ends at a brace as deep as its own line; the braces of option objects lie deeper.
  const interfaces = text.matchAll(/^( +)interface (\w+) \{\n([\s\S]*?)^\1\}/gm);
  return new Map(
    [...interfaces].map(([, indent = "", name = "", body = ""]) => {
      const members = body.matchAll(new RegExp(`^${indent} {4}(\\w+)[(:]`, "gm"));
      return [name, new Set([...members].map(([, member = ""]) => member))];
    }),
  );
}

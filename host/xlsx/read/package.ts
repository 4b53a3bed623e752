/** The parts of a file, and where they point to: an id and a target beside each part (ECMA-376 part 2, 6.5). */
import { posix } from "node:path";
import { elements } from "../xml/elements.ts";
import { decoded } from "../xml/encoding.ts";
import type { Parts } from "./unzip.ts";

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "comments", "drawing". */
  readonly kind: string;
  /** The name of the part; addresses outside are left out. */
  readonly target: string;
}

export interface Package {
  readonly has: (part: string) => boolean;
  /** Null for a part that is not there. */
  readonly text: (part: string) => string | null;
  /** Of "" the container's own. */
  readonly relationsOf: (part: string) => readonly Relation[];
}

/** Names and folders are the writer's choice, and capitals make no difference in them (part 2, 6.2.2). */
export function packageOf(parts: Parts): Package {
  const small = new Map([...parts].map(([name, content]) => [usual(name), content]));
  const found = (part: string): Buffer | undefined => parts.get(part) ?? small.get(usual(part));
  const text = (part: string): string | null => {
    const bytes = found(part);
    return bytes === undefined ? null : decoded(bytes);
  };
  const has = (part: string): boolean => found(part) !== undefined;
  const relationsOf = (part: string): readonly Relation[] => {
    const xml = text(relationsPart(part));
    const all = xml === null ? [] : elements(xml, "Relationship");
    return all.flatMap(({ attributes }) => {
      if (attributes.get("TargetMode") === "External") return [];
      const place = placeFrom(part, attributes.get("Target") ?? "");
      return {
        id: attributes.get("Id") ?? "",
        kind: posix.basename(attributes.get("Type") ?? ""),
        target: has(place) ? place : unescaped(place),
      };
    });
  };
  return { has, text, relationsOf };
}

/** Some writers of .zip on Windows put "\" between folders. */
const usual = (name: string): string => name.replaceAll("\\", "/").toLowerCase();

const placeFrom = (part: string, target: string): string =>
  target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(part), target);

/** A target is an address: it may have its spaces as "%20" where the .zip has them as they are. */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function relationsPart(part: string): string {
  const { dir, base } = posix.parse(part);
  return posix.join(dir, "_rels", `${base}.rels`);
}

/** Where parts point to: an id and a target beside each part (ECMA-376 part 2, 6.5). */
import { posix } from "node:path";
import { elements } from "./elements.ts";
import type { Parts } from "./unzip.ts";

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "comments", "drawing". */
  readonly kind: string;
  /** Of the part in the container; addresses outside are left out. */
  readonly target: string;
}

export function relationsOf(parts: Parts, part: string): readonly Relation[] {
  const { dir } = posix.parse(part);
  const text = textOf(parts, relationsPart(part));
  const inside = elements(text, "Relationship").filter(
    ({ attributes }) => attributes.get("TargetMode") !== "External",
  );
  return inside.map(({ attributes }) => {
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      kind: posix.basename(attributes.get("Type") ?? ""),
      target: target.startsWith("/") ? target.slice(1) : posix.join(dir, target),
    };
  });
}

/** Where a part's relations stand; of "" the container's own. */
export function relationsPart(part: string): string {
  const { dir, base } = posix.parse(part);
  return posix.join(dir, "_rels", `${base}.rels`);
}

/** "" for a part that is not there. */
export const textOf = (parts: Parts, name: string): string => parts.get(name)?.toString("utf8") ?? "";

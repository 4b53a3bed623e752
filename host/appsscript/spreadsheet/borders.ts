import type { BorderPatch } from "../../workbook/contract.ts";
import type { EnumValue } from "../enumValue.ts";
import { wrongArguments } from "./arguments.ts";
import { colourArgument } from "./colour.ts";
import { BorderStyle } from "./enums.ts";

const EDGES = ["top", "left", "bottom", "right", "vertical", "horizontal"] as const;

/** Arguments of setBorder as at most two patches: edges to draw, edges to clear. Source: reference/spreadsheet/range#setBorder. */
export function borderPatches(call: string, args: readonly unknown[]): BorderPatch[] {
  if (args.length !== EDGES.length && args.length !== EDGES.length + 2) throw wrongArguments(call, args);
  const wishes = args.slice(0, EDGES.length);
  if (!wishes.every((wish) => wish === null || typeof wish === "boolean")) throw wrongArguments(call, args);
  const wished = (wish: boolean) => EDGES.filter((_, at) => wishes[at] === wish);
  const color = colourArgument(call, args[EDGES.length] ?? null) ?? "#000000";
  const style = styleArgument(call, args[EDGES.length + 1] ?? null);
  const patches: BorderPatch[] = [
    { edges: wished(true), color, style },
    { edges: wished(false), color: null, style },
  ];
  return patches.filter(({ edges }) => edges.length > 0);
}

function styleArgument(call: string, value: unknown): BorderPatch["style"] {
  if (value === null) return "SOLID";
  if (!BorderStyle._has(value)) throw wrongArguments(call, [value]);
  return styleName(value);
}

function styleName(value: EnumValue): BorderPatch["style"] {
  // BorderStyle lists exactly the styles of BorderPatch.
  return value.name() as BorderPatch["style"];
}

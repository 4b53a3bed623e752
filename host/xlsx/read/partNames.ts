/**
 * Parts under the names that Excel gives them. The format leaves names and folders to the writer, has relations say what is what, and takes
 * capitals for small letters (ECMA-376 part 2, 6.2.2); exceljs knows Excel's names only.
 */
import { posix } from "node:path";
import { type Relation, relationsOf, relationsPart } from "./relations.ts";
import type { Parts } from "./unzip.ts";

export const WORKBOOK = "xl/workbook.xml";
const USUAL_SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const USUAL_NAMES: Readonly<Record<string, string>> = {
  officeDocument: WORKBOOK,
  sharedStrings: "xl/sharedStrings.xml",
  styles: "xl/styles.xml",
  theme: "xl/theme/theme1.xml",
  vbaProject: "xl/vbaProject.bin",
};

export function usualNames(parts: Parts): Parts {
  const sheets = relationsOf(parts, WORKBOOK).filter(({ kind }) => kind === "worksheet");
  const usual = sheets.every(({ target }) => USUAL_SHEET.test(target) && parts.has(target));
  // Also a file whose sheet is missing: what is there is where it should be.
  const there = [...parts.keys()].filter((name) => USUAL_SHEET.test(name));
  return parts.has(WORKBOOK) && (usual || there.length > 0) ? parts : renamed(small(parts));
}

/** Some writers of .zip on Windows put "\" between folders. */
const small = (parts: Parts): Parts =>
  new Map([...parts].map(([name, content]) => [name.replaceAll("\\", "/").toLowerCase(), content]));

function renamed(parts: Parts): Parts {
  const names = newNames(parts);
  const nameOf = (part: string): string => names.get(part) ?? part;
  const found = new Map<string, Buffer>();
  for (const [name, content] of parts) {
    const owner = ownerOf(name);
    if (owner === null) found.set(nameOf(name), content);
    else found.set(relationsPart(nameOf(owner)), relationsText(parts, relationsOf(parts, owner), nameOf));
  }
  return found;
}

function newNames(parts: Parts): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const main = relationsOf(parts, "").find(({ kind }) => kind === "officeDocument");
  const workbook = main === undefined ? WORKBOOK : placeOf(parts, main);
  names.set(workbook, WORKBOOK);
  let sheets = 0;
  for (const relation of relationsOf(parts, workbook)) {
    const isSheet = relation.kind === "worksheet";
    if (isSheet) sheets += 1;
    const usual = isSheet ? `xl/worksheets/sheet${sheets}.xml` : USUAL_NAMES[relation.kind];
    if (usual !== undefined) names.set(placeOf(parts, relation), usual);
  }
  return names;
}

/** A target is an address: it may have its spaces as "%20" where the .zip has them as they are. */
function placeOf(parts: Parts, { target }: Relation): string {
  const written = target.toLowerCase();
  if (parts.has(written)) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The part whose relations this one holds. */
function ownerOf(name: string): string | null {
  const { dir, base } = posix.parse(name);
  if (posix.basename(dir) !== "_rels" || !base.endsWith(".rels")) return null;
  return posix.join(posix.dirname(dir), base.slice(0, -".rels".length)).replace(/^\.$/, "");
}

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relationsText(
  parts: Parts,
  relations: readonly Relation[],
  nameOf: (part: string) => string,
): Buffer {
  const lines = relations.map((relation) => {
    const target = nameOf(placeOf(parts, relation));
    return `<Relationship Id="${attribute(relation.id)}" Type="${TYPE}/${attribute(relation.kind)}" Target="/${attribute(target)}"/>`;
  });
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return Buffer.from(`<Relationships xmlns="${namespace}">${lines.join("")}</Relationships>`);
}

const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

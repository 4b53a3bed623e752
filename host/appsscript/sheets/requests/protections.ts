import { mustHaveAccounts } from "../../spreadsheet/people.ts";
import type { ProtectionRecord } from "../../spreadsheet/protectionStore.ts";
import { PROTECTED, passes } from "../../spreadsheet/rights.ts";
import { NotImitated, Refused } from "../apiFailure.ts";
import { type Acting, mustRestructure, NOTHING_TO_TELL, requestKind } from "../context.ts";
import type { FieldMask } from "../fieldMask.ts";
import { GRID_RANGE, type GridRange, openCellsOf, sheetOf } from "../gridRange.ts";
import type { Read, Schema } from "../payload.ts";
import { repliedProtection } from "../shapes/protection.ts";
import { fieldsOf, touches, updateMask } from "../updateMask.ts";

const EDITORS = {
  users: ["list", "text"],
  groups: ["list", "text"],
  domainUsersCanEdit: "flag",
} as const satisfies Schema;

const PROTECTED_RANGE = {
  protectedRangeId: "whole",
  range: GRID_RANGE,
  namedRangeId: "text",
  description: "text",
  warningOnly: "flag",
  requestingUserCanEdit: "flag",
  unprotectedRanges: ["list", GRID_RANGE],
  editors: EDITORS,
} as const satisfies Schema;

type ProtectedRange = Read<typeof PROTECTED_RANGE>;

const FIELDS = fieldsOf(
  "range,namedRangeId,description,warningOnly,unprotectedRanges,editors(users,groups,domainUsersCanEdit)",
);

/** A sheet has one protection of the whole at most; protections of ranges pile up. */
export const addProtectedRange = requestKind(
  { protectedRange: PROTECTED_RANGE },
  (acting, { protectedRange = {} }) => {
    const { file, user } = acting;
    const record = fresh(acting, protectedRange);
    change(acting, record, protectedRange, fieldsOf("description,warningOnly,unprotectedRanges,editors"));
    return { addProtectedRange: { protectedRange: repliedProtection(file, user, record) } };
  },
);

export const updateProtectedRange = requestKind(
  { protectedRange: PROTECTED_RANGE, fields: "text" },
  (acting, { protectedRange = {}, fields }) => {
    const mask = updateMask(fields, FIELDS);
    const record = changeable(acting, protectedRange.protectedRangeId);
    if (touches(mask, "namedRangeId")) throw new NotImitated("Sheets: a protection by a named range");
    if (touches(mask, "range")) move(acting, record, protectedRange.range);
    change(acting, record, protectedRange, mask);
    return NOTHING_TO_TELL;
  },
);

export const deleteProtectedRange = requestKind(
  { protectedRangeId: "whole" },
  (acting, { protectedRangeId }) => {
    acting.file.protections.remove(changeable(acting, protectedRangeId));
    return NOTHING_TO_TELL;
  },
);

function fresh(acting: Acting, { range, namedRangeId }: ProtectedRange): ProtectionRecord {
  const { file, workbook } = acting;
  if (namedRangeId !== undefined) throw new NotImitated("Sheets: a protection by a named range");
  if (range === undefined) throw new Refused("Must specify one of: range, namedRangeId.");
  const sheet = sheetOf(file, range.sheetId);
  mustRestructure(acting, sheet);
  if (isBounded(range)) return file.protections.protectRange(openCellsOf(file, range));
  const known = file.protections.all().some((record) => record.kind === "SHEET" && record.sheet === sheet);
  if (known) throw new Refused(`Sheet "${workbook.sheet(sheet).name}" already has sheet protection.`);
  return file.protections.protectSheet(sheet);
}

function isBounded({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: GridRange): boolean {
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].some((side) => side !== undefined);
}

function changeable({ file, user }: Acting, id = 0): ProtectionRecord {
  const record = file.protections.all().find((known) => known.id === id);
  if (!record) throw new Refused(`No protected range with id: ${id}`);
  if (passes(file, user, record)) return record;
  throw new Refused(PROTECTED.forScript);
}

function move({ file }: Acting, record: ProtectionRecord, range: GridRange = {}): void {
  const whole = !isBounded(range) && sheetOf(file, range.sheetId) === record.sheet;
  if (whole && record.kind === "SHEET") return;
  const area = openCellsOf(file, range);
  if (record.kind === "SHEET" || whole || area.sheet !== record.sheet) {
    throw new NotImitated("Sheets: a protection that moves to another sheet, or from a sheet to a range");
  }
  file.protections.setRange(record, area);
}

function change(acting: Acting, record: ProtectionRecord, wanted: ProtectedRange, mask: FieldMask): void {
  if (touches(mask, "description")) record.description = wanted.description ?? "";
  if (touches(mask, "warningOnly")) record.warningOnly = wanted.warningOnly ?? false;
  if (touches(mask, "unprotectedRanges")) setHoles(acting, record, wanted.unprotectedRanges ?? []);
  if (touches(mask, "editors")) setEditors(acting, record, wanted.editors ?? {});
  if (record.warningOnly && touches(mask, "warningOnly")) record.editors = null;
}

function setHoles({ file }: Acting, record: ProtectionRecord, holes: readonly GridRange[]): void {
  if (holes.length > 0 && record.kind !== "SHEET") {
    throw new Refused("unprotectedRanges are only allowed on ProtectedRanges covering a whole sheet");
  }
  // An item may leave its sheet out only where that is sheet 0.
  const areas = holes.map((hole) => openCellsOf(file, hole));
  if (areas.some(({ sheet }) => sheet !== record.sheet)) {
    throw new Refused("unprotectedRanges must be on the same sheet as the protected range.");
  }
  file.protections.setUnprotected(record, areas);
}

/**
 * The list replaces the former whole; an empty one takes over the file's editors and so stops nobody of them. Nobody is added on
 * the caller's account: who forgets the own address is shut out. An address without an account refuses the batch: the stricter
 * reading (docs/probe.md).
 */
function setEditors({ file }: Acting, record: ProtectionRecord, editors: Read<typeof EDITORS>): void {
  const { users = [], groups = [], domainUsersCanEdit = false } = editors;
  if (domainUsersCanEdit) {
    throw new Refused("domainUsersCanEdit is only supported on documents within a domain.");
  }
  if (groups.length > 0) throw new NotImitated("Sheets: groups as editors of a protection");
  if (record.warningOnly && users.length > 0) {
    throw new Refused("ProtectedRange is warningOnly. Editors cannot be set on it.");
  }
  const addresses = users.map((email) => email.trim().toLowerCase());
  const wrong = addresses.find((email) => !email.includes("@"));
  if (wrong !== undefined) throw new Refused(`Invalid email: ${wrong}`);
  mustHaveAccounts(file, addresses);
  record.editors = addresses.length === 0 ? null : new Set(addresses);
}

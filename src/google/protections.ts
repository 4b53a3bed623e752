/**
 * Protections converge: what already is as wanted is not touched, so running twice changes nothing.
 * Source of how they behave: developers.google.com/apps-script/reference/spreadsheet/protection.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const LOCK = "Sổ Sáng Tạo: chỉ sửa ở phần đang mở";
const BLOCK = "Sổ Sáng Tạo: phần của ";

export interface Block {
  readonly key: string;
  readonly range: Range;
  readonly emails: readonly string[];
}

/** One call opens, closes or narrows a sheet: the whole is protected, the unprotected ranges are replaced at once. */
export function lockSheetExcept(sheet: Sheet, ranges: readonly Range[]): void {
  const protection = sheetLock(sheet);
  const wanted = ranges.map((range) => range.getA1Notation());
  const present = protection.getUnprotectedRanges().map((range) => range.getA1Notation());
  if (sameTexts(wanted, present)) return;
  protection.setUnprotectedRanges([...ranges]);
}

function sheetLock(sheet: Sheet): Protection {
  const present = sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .find((protection) => protection.getDescription() === LOCK);
  if (present !== undefined) return present;
  const protection = sheet.protect().setDescription(LOCK);
  keepOnly(protection, []);
  return protection;
}

export function reserveBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  const present = new Map<string, Protection>();
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const description = protection.getDescription();
    if (description.startsWith(BLOCK)) present.set(description.slice(BLOCK.length), protection);
  }
  for (const block of blocks) {
    reserve(block, present.get(block.key));
    present.delete(block.key);
  }
  for (const abandoned of present.values()) abandoned.remove();
}

function reserve(block: Block, present: Protection | undefined): void {
  if (present === undefined) {
    keepOnly(block.range.protect().setDescription(BLOCK + block.key), block.emails);
    return;
  }
  if (present.getRange().getA1Notation() !== block.range.getA1Notation()) present.setRange(block.range);
  if (!hasEditors(present, block.emails)) keepOnly(present, block.emails);
}

/** The owner and the current user cannot be removed; whether the list names them is not relied on. */
function hasEditors(protection: Protection, emails: readonly string[]): boolean {
  const editors = new Set(protection.getEditors().map((user) => user.getEmail()));
  const self = Session.getEffectiveUser().getEmail();
  editors.delete(self);
  const wanted = new Set(emails.filter((email) => email !== self));
  return wanted.size === editors.size && [...wanted].every((email) => editors.has(email));
}

/** A new protection protects nobody until its editors are removed. */
function keepOnly(protection: Protection, emails: readonly string[]): void {
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  protection.removeEditors(protection.getEditors());
  if (emails.length > 0) protection.addEditors([...emails]);
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join();
}

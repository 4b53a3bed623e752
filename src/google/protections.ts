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

/** @returns the addresses that Google takes for nobody's: what they were to open stays closed */
export function reserveBlocks(sheet: Sheet, blocks: readonly Block[]): readonly string[] {
  const present = new Map<string, Protection>();
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const description = protection.getDescription();
    if (description.startsWith(BLOCK)) present.set(description.slice(BLOCK.length), protection);
  }
  const refused = blocks.flatMap((block) => reserve(block, present.get(block.key)));
  for (const { key } of blocks) present.delete(key);
  for (const abandoned of present.values()) abandoned.remove();
  return refused;
}

function reserve(block: Block, present: Protection | undefined): readonly string[] {
  if (present === undefined)
    return keepOnly(block.range.protect().setDescription(BLOCK + block.key), block.emails);
  if (present.getRange().getA1Notation() !== block.range.getA1Notation()) present.setRange(block.range);
  return hasEditors(present, block.emails) ? [] : keepOnly(present, block.emails);
}

/** The owner and the current user cannot be removed; whether the list names them is not relied on. */
function hasEditors(protection: Protection, emails: readonly string[]): boolean {
  const editors = new Set(protection.getEditors().map((user) => user.getEmail().toLowerCase()));
  const self = Session.getEffectiveUser().getEmail().toLowerCase();
  editors.delete(self);
  const wanted = new Set(emails.map((email) => email.toLowerCase()).filter((email) => email !== self));
  return wanted.size === editors.size && [...wanted].every((email) => editors.has(email));
}

/** A new protection protects nobody until its editors are removed. */
function keepOnly(protection: Protection, emails: readonly string[]): readonly string[] {
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  protection.removeEditors(protection.getEditors());
  return emails.length === 0 || accepts(protection, emails)
    ? []
    : emails.filter((email) => !accepts(protection, [email]));
}

/** An address without an account may refuse all that are added with it (docs/probe.md). */
function accepts(protection: Protection, emails: readonly string[]): boolean {
  try {
    protection.addEditors([...emails]);
    return true;
  } catch {
    return false;
  }
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join() === [...b].sort().join();
}

import type { SheetId, Workbook } from "../../workbook/contract.ts";
import { defaultSheetName } from "../../workbook/defaultSheetName.ts";

const MOST_CHARACTERS = 100;

function taken(workbook: Workbook, name: string, except: SheetId | null): boolean {
  const asked = name.toLowerCase();
  return workbook.sheetIds().some((id) => id !== except && workbook.sheet(id).name.toLowerCase() === asked);
}

/** Google's sentences for names a sheet cannot have. `renamed` may keep its own. */
export function mustBeSheetName(workbook: Workbook, name: string, renamed: SheetId | null = null): void {
  if (name.trim() === "" || name.length > MOST_CHARACTERS) {
    throw new Error(`A sheet name must have 1 to ${MOST_CHARACTERS} characters.`);
  }
  if (taken(workbook, name, renamed)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** "Sheet7", in the words of the spreadsheet's language. */
export function nextSheetName(workbook: Workbook): string {
  for (let number = workbook.sheetIds().length + 1; ; number++) {
    const name = defaultSheetName(workbook.locale(), number);
    if (!taken(workbook, name, null)) return name;
  }
}

export function copyName(name: string): string {
  return `Copy of ${name}`;
}

/** The name itself or, if it is taken, with a number. */
export function freeSheetName(workbook: Workbook, name: string): string {
  if (!taken(workbook, name, null)) return name;
  for (let number = 1; ; number++)
    if (!taken(workbook, `${name} ${number}`, null)) return `${name} ${number}`;
}

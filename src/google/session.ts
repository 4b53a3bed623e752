import type { Book } from "../sheets/ports.ts";
import { openBook } from "./book.ts";

/** The spreadsheet that this script is bound to. */
export function activeBook(): Book {
  return openBook(SpreadsheetApp.getActive());
}

/**
 * Address of the person at the keyboard. In menu and sidebar the effective user is the same person, and is told where the active one is
 * not (developers.google.com/apps-script/reference/base/session). '' where Google tells neither or refuses to: simple triggers, custom functions.
 */
export function activeEmail(): string {
  return addressOf(() => Session.getActiveUser()) || addressOf(() => Session.getEffectiveUser());
}

function addressOf(user: () => GoogleAppsScript.Base.User): string {
  try {
    return user().getEmail();
  } catch {
    return "";
  }
}

/**
 * Since 2025 people tick a script's scopes one by one. Where one lacks, Google ends the execution here and shows its consent page
 * (developers.google.com/apps-script/concepts/scopes).
 */
export function requireConsent(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

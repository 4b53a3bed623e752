import type { AuthMode } from "./contract.ts";

const SCOPE = "https://www.googleapis.com/auth/";
const SHEETS = `${SCOPE}spreadsheets`;
const CURRENT_SHEET = `${SCOPE}spreadsheets.currentonly`;

/** Scopes of which any one is enough. Source: the "Authorization" section of each method's reference page. */
const SCOPES_OF_CALL: ReadonlyMap<string, readonly string[]> = new Map([
  ["SpreadsheetApp.openById", [SHEETS]],
  ["SpreadsheetApp.openByUrl", [SHEETS]],
  ["SpreadsheetApp.create", [SHEETS]],
  ["Spreadsheet.copy", [SHEETS]],
  ["SpreadsheetTriggerBuilder.create", [`${SCOPE}script.scriptapp`]],
  ["ClockTriggerBuilder.create", [`${SCOPE}script.scriptapp`]],
  ["ScriptApp.newTrigger", [`${SCOPE}script.scriptapp`]],
  ["ScriptApp.deleteTrigger", [`${SCOPE}script.scriptapp`]],
  ["ScriptApp.getProjectTriggers", [`${SCOPE}script.scriptapp`]],
  ["ScriptApp.getUserTriggers", [`${SCOPE}script.scriptapp`]],
  ["MailApp.sendEmail", [`${SCOPE}script.send_mail`]],
  ["MailApp.getRemainingDailyQuota", [`${SCOPE}script.send_mail`]],
  ["Session.getActiveUser", [`${SCOPE}userinfo.email`]],
  ["Session.getEffectiveUser", [`${SCOPE}userinfo.email`]],
  ["Ui.showSidebar", [`${SCOPE}script.container.ui`]],
  ["Ui.showModalDialog", [`${SCOPE}script.container.ui`]],
  ["Ui.showModelessDialog", [`${SCOPE}script.container.ui`]],
]);

/** Any of these opens the Sheets API; reads also their `.readonly` (each method's "Authorization scopes"). */
const API_SCOPES = [SHEETS, `${SCOPE}drive`, `${SCOPE}drive.file`];
const API_READ = /\.(?:get|batchGet|search)[A-Za-z]*$/;

/** Classes whose every call needs access to the current spreadsheet. SpreadsheetApp's builders and getUi need none. */
const SPREADSHEET_CLASSES = new Set([
  "Spreadsheet",
  "Sheet",
  "Range",
  "RangeList",
  "Protection",
  "NamedRange",
  "DeveloperMetadataFinder",
  "Browser",
]);
const ACTIVE_CALL = /^SpreadsheetApp\.(?:getActive|getCurrent|getSelection|setActive|flush)/;

/** Without the user's consent Session tells nothing instead of failing (guides/triggers, reference/base/session). */
const BLANK_WITHOUT_CONSENT = new Set(["Session.getActiveUser", "Session.getEffectiveUser"]);

/** Services a custom function may use: guides/sheets/functions, "Apps Script services". */
const IN_CUSTOM_FUNCTION = /^(?:ScriptApp|MailApp|Ui|Menu|Browser)\./;

const found = new Map<string, readonly string[]>();

function scopesOf(name: string): readonly string[] {
  const known = found.get(name) ?? lookUp(name);
  found.set(name, known);
  return known;
}

function lookUp(name: string): readonly string[] {
  const own = SCOPES_OF_CALL.get(name);
  if (own) return own;
  const className = name.slice(0, name.indexOf("."));
  if (className === "Sheets") return apiScopes(name);
  return SPREADSHEET_CLASSES.has(className) || ACTIVE_CALL.test(name) ? [CURRENT_SHEET, SHEETS] : [];
}

function apiScopes(name: string): readonly string[] {
  const readonly = [`${SCOPE}drive.readonly`, `${SHEETS}.readonly`];
  return API_READ.test(name) ? [...API_SCOPES, ...readonly] : API_SCOPES;
}

function listed(scopes: readonly string[]): string {
  return scopes.length > 1 ? `(${scopes.join(" || ")})` : scopes.join("");
}

/** Whether the services of this mode stop at what needs nobody's consent. */
function refusedByMode(mode: AuthMode, name: string, needed: readonly string[]): boolean {
  if (mode === "FULL" || needed.length === 0) return false;
  if (mode === "NONE") return true;
  return !needed.includes(CURRENT_SHEET) && !BLANK_WITHOUT_CONSENT.has(name);
}

/**
 * The sentence with which Google refuses a call, or null. `granted` is the manifest's explicit list, null where the manifest
 * has none and everything the code uses was consented to.
 */
export function refusalOf(name: string, mode: AuthMode, granted: readonly string[] | null): string | null {
  const needed = scopesOf(name);
  if (mode === "CUSTOM_FUNCTION" && IN_CUSTOM_FUNCTION.test(name)) {
    return `You do not have permission to call ${name}.${needed.length > 0 ? ` Required permissions: ${listed(needed)}` : ""}`;
  }
  if (refusedByMode(mode, name, needed)) {
    return `You do not have permission to call ${name}. Required permissions: ${listed(needed)}`;
  }
  if (granted === null || needed.length === 0 || needed.some((scope) => granted.includes(scope))) return null;
  return `Specified permissions are not sufficient to call ${name}. Required permissions: ${listed(needed)}`;
}

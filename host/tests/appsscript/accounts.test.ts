import { describe, expect, it } from "vitest";
import { bound, UNIT } from "./sheetSupport.ts";
import { OWNER } from "./support.ts";

const AUTH = "https://www.googleapis.com/auth/";
const SHEETS = `${AUTH}spreadsheets.currentonly`;
const EMAIL = `${AUTH}userinfo.email`;
const MAIL = `${AUTH}script.send_mail`;
const NOT_GRANTED = "Authorization is required to perform that action.";
const DENIED =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

const SOURCE = `
  const FULL = ScriptApp.AuthMode.FULL;
  function onOpen() {
    SpreadsheetApp.getUi().createMenu("Sổ").addItem("Tôi", "who").addItem("Cần", "need").addItem("Tất cả", "needAll").addToUi();
  }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function need() {
    try {
      ScriptApp.requireScopes(FULL, ["${SHEETS}", "${EMAIL}"]);
      return "có";
    } finally {
      SpreadsheetApp.getActiveSheet().getRange("A1").setValue("sau");
    }
  }
  function needAll() { ScriptApp.requireAllScopes(FULL); return "có cả"; }
  function tell(mode, scopes) {
    const info = scopes
      ? ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode[mode], scopes)
      : ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode[mode]);
    return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null];
  }
  function cell() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }
  function wrong() { ScriptApp.requireScopes(FULL, "${EMAIL}"); }
  function wrongMode() { ScriptApp.requireAllScopes("FULL"); }
  function onEdit() { ScriptApp.requireAllScopes(FULL); }
`;

const manifest = (scopes: readonly string[] | null) =>
  ({ "appsscript.json": JSON.stringify(scopes === null ? {} : { oauthScopes: scopes }) }) as const;

function office(scopes: readonly string[] | null = [SHEETS, EMAIL, MAIL]) {
  const made = bound(SOURCE, manifest(scopes));
  made.host.open(made.file, UNIT);
  const { host, file, project } = made;
  return {
    ...made,
    grant: (granted: readonly string[]) => host.grant(project, UNIT, granted),
    menu: (caption: string) => host.menu(file, UNIT, ["Sổ", caption]),
    rpc: (name: string, ...args: readonly unknown[]) => host.rpc(project, file, UNIT, name, ...args),
    consents: () => host.page(file, UNIT).consents,
  };
}

describe("consent, one scope at a time", () => {
  it("[GS81] everybody granted everything unless told otherwise", () => {
    const { menu, rpc, consents } = office();
    expect([menu("Cần"), menu("Tất cả"), rpc("tell", "FULL")]).toEqual([
      "có",
      "có cả",
      ["NOT_REQUIRED", false],
    ]);
    expect(consents()).toEqual([]);
  });

  it("[GS81] who granted nothing meets the consent page before the first line runs", () => {
    const { grant, menu, rpc, consents, run } = office();
    grant([]);
    expect(() => menu("Tôi")).toThrow(NOT_GRANTED);
    expect(() => rpc("need")).toThrow(NOT_GRANTED);
    expect(consents()).toEqual([
      [SHEETS, EMAIL, MAIL],
      [SHEETS, EMAIL, MAIL],
    ]);
    expect(run("cell")).toBe("");
  });

  it("[GS81] a call that needs what was not granted is refused, the others work", () => {
    const { grant, menu, rpc } = office();
    grant([SHEETS]);
    expect(() => menu("Tôi")).toThrow(
      `Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: ${EMAIL}`,
    );
    expect(rpc("cell")).toBe("");
  });

  it("[GS82] requireScopes ends the run and shows the consent page with what is missing of the named", () => {
    const { grant, menu, consents, run } = office();
    grant([SHEETS, MAIL]);
    expect(() => menu("Cần")).toThrow(NOT_GRANTED);
    expect(consents()).toEqual([[EMAIL]]);
    expect(run("cell")).toBe("");
    grant([SHEETS, EMAIL]);
    expect(menu("Cần")).toBe("có");
    expect(() => menu("Tất cả")).toThrow(NOT_GRANTED);
    expect(consents()).toEqual([[EMAIL], [MAIL]]);
  });

  it("[GS82] getAuthorizationInfo tells without ending anything; modes other than FULL ask nobody", () => {
    const { grant, rpc } = office();
    grant([SHEETS]);
    expect([
      rpc("tell", "FULL"),
      rpc("tell", "FULL", [SHEETS]),
      rpc("tell", "FULL", [EMAIL]),
      rpc("tell", "LIMITED"),
    ]).toEqual([
      ["REQUIRED", true],
      ["NOT_REQUIRED", false],
      ["REQUIRED", true],
      ["NOT_REQUIRED", false],
    ]);
  });

  it("[GS82] wrong arguments, and asking where nobody can be asked, are refused by name", () => {
    const { host, file, rpc } = office();
    expect(() => rpc("wrong")).toThrow(
      "The parameters (String) don't match the method signature for ScriptApp.requireScopes.",
    );
    expect(() => rpc("wrongMode")).toThrow(
      "The parameters (String) don't match the method signature for ScriptApp.requireAllScopes.",
    );
    host.as(UNIT).type(file, "Đăng ký", "A1", "x");
    expect(host.failures.map(({ message }) => message)).toEqual([
      "Exception: ScriptApp.requireAllScopes where nobody can be asked is not imitated",
    ]);
  });

  it("[GS81] without scopes in the manifest a person may have granted some of what the code uses", () => {
    const { grant, rpc } = office(null);
    grant([SHEETS]);
    expect(rpc("cell")).toBe("");
    expect(() => rpc("who")).toThrow("Specified permissions are not sufficient");
  });
});

describe("accounts", () => {
  it("[GS83] the active user of an account that Google does not tell is blank, the effective one is not", () => {
    const { host, menu, rpc } = office();
    host.withholdAddress(UNIT);
    expect([menu("Tôi"), rpc("who")]).toEqual([
      ["", UNIT],
      ["", UNIT],
    ]);
  });

  it("[GS84] with another account signed in first, menus run as the person and calls of pages as that account", () => {
    const { host, menu, rpc } = office();
    host.signInFirst(UNIT, OWNER);
    expect([menu("Tôi"), rpc("who")]).toEqual([
      [UNIT, UNIT],
      [OWNER, OWNER],
    ]);
  });

  it("[GS84] and are refused with Google's sentence when that account may not edit", () => {
    const { host, menu, rpc } = office();
    host.signInFirst(UNIT, "nha-rieng@example.vn");
    expect(menu("Tôi")).toEqual([UNIT, UNIT]);
    expect(() => rpc("who")).toThrow(DENIED);
  });
});

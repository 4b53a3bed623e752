import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import type { ProblemText } from "../../src/domain/problems/problemText.ts";
import { PROBLEM_TEXTS } from "../../src/domain/problems/problemTexts.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { APPRAISER_NAMES, UNIT_NAMES } from "../../src/lists/columnNames.ts";
import { ADDIN, type Exposed, STEWARD } from "../../src/main/exposed.ts";
import { PROFILES } from "../../src/tables/profiles.ts";
import { tables } from "../../src/tables/registry.ts";
import { SETTING_KEYS, SETTINGS } from "../../src/tables/settingsList.ts";

const BUNDLES: readonly {
  name: string;
  project: string;
  exposed: readonly Exposed[];
  budget: number;
  pages: string[];
}[] = [
  {
    name: "addin",
    project: ".clasp.json",
    exposed: ADDIN,
    budget: 140_000,
    pages: [
      ...[
        "baseLevel.html",
        "board.html",
        "documents.html",
        "fonts.html",
        "guide.html",
        "lists.html",
        "scoring.html",
      ],
      ...["sentences.html", "setup.html", "unit.html"],
    ],
  },
  {
    name: "steward",
    project: ".clasp.steward.json",
    exposed: STEWARD,
    budget: 220_000,
    pages: ["sentences.html", "shipped.html", "words.html"],
  },
];

it("[A8] each page of the add-in is at most 110 KB, and the one that writes .docx 400", () => {
  const pages = readdirSync("dist/addin").filter((file) => file.endsWith(".html"));
  const tooLarge = pages.filter(
    (file) => statSync(`dist/addin/${file}`).size > (file === "documents.html" ? 400_000 : 110_000),
  );
  expect([pages.length > 8, tooLarge]).toEqual([true, []]);
});

describe.each(BUNDLES)("the bundle $name", ({ name, project, exposed, budget, pages }) => {
  const source = readFileSync(`dist/${name}/Code.js`, "utf8");

  it("[A5] is exactly the manifest, Code.js and its pages, as clasp would push it", () => {
    const printed = execFileSync("node_modules/.bin/clasp", ["-P", project, "status", "--json"], {
      encoding: "utf8",
    });
    const { filesToPush, untrackedFiles } = JSON.parse(printed);
    const wanted = ["Code.js", "appsscript.json", ...pages].map((file) => `dist/${name}/${file}`);
    expect([...filesToPush].sort()).toEqual(wanted.sort());
    expect(untrackedFiles).toEqual([]);
  });

  it("[A6] loads in a realm that has ECMAScript and nothing else, and declares what Google may call", () => {
    const realm = vm.createContext({});
    const before = new Set(vm.runInContext("Object.getOwnPropertyNames(globalThis)", realm));
    vm.runInContext(source, realm);
    const after: string[] = vm.runInContext("Object.getOwnPropertyNames(globalThis)", realm);
    const added = after.filter((each) => !before.has(each));
    const functions = added.filter(
      (each) => vm.runInContext(`typeof globalThis[${JSON.stringify(each)}]`, realm) === "function",
    );
    expect(functions.sort()).toEqual(exposed.map((each) => each.name).sort());
    // Besides the stubs: our one global, and the settings object that zod keeps for all its copies.
    expect(added.filter((each) => !functions.includes(each) && each !== "__zod_globalConfig")).toEqual([
      "SoSangTao",
    ]);
    const notFunctions = exposed.filter(
      (each) => vm.runInContext(`typeof SoSangTao.${each.name}`, realm) !== "function",
    );
    expect(notFunctions).toEqual([]);
  });

  it("[A7] has the JSDoc of each stub directly above its declaration, with the parameters' names", () => {
    for (const { name: stub, params, doc } of exposed) {
      const comment = ["/**", ...doc.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
      expect(source).toContain(`${comment}\nfunction ${stub}(${params.join(", ")}) {`);
    }
  });

  it("[A8] stays in its size budget and in the syntax Apps Script parses", () => {
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(budget);
    expect(source).not.toMatch(/\bstatic\s+[\w$]+\s*=|[{;,\s]#[a-z]\w*\s*[;=(]/i);
  });
});

it("[A6] every item of the menu calls a function that Google finds", () => {
  const menu = readFileSync("src/entry/menu.ts", "utf8");
  const called = [...menu.matchAll(/calls: "([^"]*)"/g)].map(([, name]) => name);
  expect(called.length).toBe(menu.split("calls:").length - 1);
  expect(called.length).toBe(11);
  expect(called.filter((name) => !ADDIN.some((exposed) => exposed.name === name))).toEqual([]);
});

it.each(["addin", "steward"])(
  "[A14] the sentences of the %s stand in a page beside its code, and none in it",
  (name) => {
    const sentences = Object.values<ProblemText>(PROBLEM_TEXTS).flatMap(({ says, action }) => [says, action]);
    // Some are a word or two, which stand elsewhere as well.
    const long = [...new Set(sentences)].filter((text) => text.split(" ").length > 5);
    const carried = (file: string) => {
      const text = readFileSync(`dist/${name}/${file}`, "utf8");
      return long.filter((each) => text.includes(JSON.stringify(each).slice(1, -1)));
    };
    expect(carried("Code.js")).toEqual([]);
    expect(carried("sentences.html")).toEqual(long);
    expect(long.length).toBeGreaterThan(100);
  },
);

it("[A14] words of headers' notes stand in a page beside the steward's code, and in no code", () => {
  const notes = [
    ...new Set(
      tables(REFERENCE_RUBRIC).flatMap(({ columns }) => Object.values(columns).map(({ help }) => help)),
    ),
  ];
  const carried = (file: string) => {
    const text = readFileSync(`dist/${file}`, "utf8");
    return notes.filter((help) => text.includes(JSON.stringify(help)));
  };
  expect([carried("addin/Code.js"), carried("steward/Code.js")]).toEqual([[], []]);
  expect(carried("steward/shipped.html")).toEqual(notes);
});

it("[A14] what settings are for and how the shipped rubric's levels read stands in that page, and not in the steward's code", () => {
  const settings = SETTING_KEYS.map((key) => SETTINGS[key].explains);
  const levels = REFERENCE_RUBRIC.criteria.flatMap((criterion) => criterion.levels.map(({ text }) => text));
  // Some levels are words that stand elsewhere as well.
  const words = [...new Set([...settings, ...levels])].filter((word) => word.split(" ").length > 2);
  const carried = (file: string) => {
    const text = readFileSync(`dist/${file}`, "utf8");
    return words.filter((word) => text.includes(JSON.stringify(word)));
  };
  expect(words.length).toBeGreaterThan(50);
  expect(carried("steward/Code.js")).toEqual([]);
  expect(carried("steward/shipped.html")).toEqual(words);
});

it("[A14] neither script carries what only the page of setup knows: how offices write their lists, what profiles are called", () => {
  const headers = [UNIT_NAMES, APPRAISER_NAMES].flatMap((names) => Object.values(names).flat());
  const titles = tables(REFERENCE_RUBRIC).flatMap(({ columns }) =>
    Object.values(columns).map(({ header }) => header),
  );
  // Some names are headers or words of other tabs as well; those of several words are the lists' own.
  const ofLists = headers.filter((name) => name.split(" ").length > 2 && !titles.includes(name));
  const words = [...ofLists, ...PROFILES.flatMap(({ name, says }) => [name, says])];
  const carried = (file: string) => {
    const source = readFileSync(`dist/${file}`, "utf8");
    return words.filter((word) => source.includes(`"${word}"`));
  };
  expect(words.length).toBeGreaterThan(30);
  expect([carried("addin/Code.js"), carried("steward/Code.js")]).toEqual([[], []]);
  expect(carried("addin/setup.html")).toEqual(words);
});

it("[A24] the steward reads and writes by the Sheets service alone", () => {
  const named = (project: string) =>
    readFileSync(`dist/${project}/Code.js`, "utf8").includes("SpreadsheetApp.");
  // Seen in the other bundle, so that it would be seen.
  expect([named("addin"), named("steward")]).toEqual([true, false]);
});

describe("the manifests", () => {
  it("[A9] ask for the scopes that are needed and no others", () => {
    const scopes = (file: string) =>
      JSON.parse(readFileSync(file, "utf8")).oauthScopes.map((scope: string) => scope.split("/auth/")[1]);
    expect(scopes("appsscript.json")).toEqual([
      "spreadsheets.currentonly",
      "script.container.ui",
      "userinfo.email",
    ]);
    expect(scopes("appsscript.steward.json")).toEqual([
      "spreadsheets",
      "script.scriptapp",
      "script.send_mail",
      "userinfo.email",
    ]);
  });
});

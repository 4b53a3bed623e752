import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

interface Apart {
  readonly code: string;
  readonly page: { readonly print: string; readonly words: readonly (readonly string[])[] };
}

const MODULE = JSON.stringify(join(process.cwd(), "scripts/build/wordsApart.mjs"));
/** By a process of its own, as the build is. */
const APART = `
  import { readFileSync } from "node:fs";
  const { wordsApart } = await import(${MODULE});
  console.log(JSON.stringify(wordsApart(readFileSync("Code.js", "utf8"))));
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "words-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function apart(code: string): Apart {
  writeFileSync(join(folder, "Code.js"), code);
  const args = ["--input-type=module", "-e", APART];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder }).toString());
}

/** Runs `Script.say(…)` of a program beside this page. */
function said({ code, page }: Apart, call: string): unknown {
  let reads = 0;
  const HtmlService = {
    createHtmlOutputFromFile: (name: string) => {
      reads++;
      if (name !== "words") throw new Error(`No page ${name}`);
      return { getContent: () => `<script type="application/json">\n${JSON.stringify(page)}\n</script>\n` };
    },
  };
  const realm = vm.createContext({ HtmlService });
  vm.runInContext(code, realm);
  return [vm.runInContext(call, realm), reads];
}

const SENTENCE = "Hãy mở lịch sử phiên bản của tệp, khôi phục tab này.";
const PROGRAM = `var Script=(()=>{const atOnce=(()=>"Được gọi ngay khi tập lệnh được nạp, trước mọi việc")();
const why={none:"Chưa có mô hình nào được đăng ký đủ nội dung.","left out":"Một mô hình bị để lại vì chưa có báo cáo kết quả.",early:"Lời này được đọc ngay khi tập lệnh được nạp.",short:"Đã rút"};
const read=[why.early];
return{
why:(name)=>why[name],all:()=>JSON.stringify([why,{...why},read]),
say:(count,place)=>count>0?\`Có \${count} dòng đổi chỗ ở \${place===null?"một nơi mà không ai biết là nơi nào":place}, đã ghi lại.\`:"${SENTENCE}",
named:()=>({"Cột này không bao giờ được đổi tên trong mã":1}),
told:(x)=>{if(x)return\`Đã nhận \${x} dòng từ bảng dán vào, không dòng nào bị bỏ.\`;throw"Không có dòng nào trong bảng dán vào."},
mean:(x,s)=>\`Đã đăng ký \${x} mô hình; trung bình \${s=x*10,s+",5"} mô hình một đơn vị.\`,
plain:()=>"words of the program itself, which no person reads",
loaded:()=>atOnce,
twice:(x)=>Script.say(x,"A")+Script.say(x,"B")}})();`;

describe("[A14] words are taken out of a script", () => {
  const formerly = (call: string) => {
    const realm = vm.createContext({});
    vm.runInContext(PROGRAM, realm);
    return vm.runInContext(call, realm);
  };

  it("and it says the same, with one read of the page when it says something and none else", () => {
    const made = apart(PROGRAM);
    const calls = [
      'Script.say(3,"Đăng ký")',
      "Script.say(2,null)",
      "Script.say(0,1)",
      "Script.twice(4)",
      "Script.told(2)",
      "Script.mean(1)",
      'Script.why("none")',
      'Script.why("left out")',
      "Script.all()",
    ];
    expect(calls.map((call) => said(made, call))).toEqual(calls.map((call) => [formerly(call), 1]));
    const silent = [
      "JSON.stringify(Script.named())",
      "Script.plain()",
      "Script.loaded()",
      'Script.why("short")',
      'Script.why("early")',
    ];
    expect(silent.map((call) => said(made, call))).toEqual(silent.map((call) => [formerly(call), 0]));
  });

  it("words of people only: no keys, none of the program's own, none that are said while it is loaded", () => {
    const { code, page } = apart(PROGRAM);
    const told = [
      ["Đã nhận ", " dòng từ bảng dán vào, không dòng nào bị bỏ."],
      ["Không có dòng nào trong bảng dán vào."],
      ["Đã đăng ký ", " mô hình; trung bình ", " mô hình một đơn vị."],
    ];
    expect(page.words).toEqual([
      ["Chưa có mô hình nào được đăng ký đủ nội dung."],
      ["Một mô hình bị để lại vì chưa có báo cáo kết quả."],
      ["Có ", " dòng đổi chỗ ở ", ", đã ghi lại."],
      ["một nơi mà không ai biết là nơi nào"],
      [SENTENCE],
      ...told,
    ]);
    expect(["Được gọi ngay", "Cột này", "words of the program"].map((text) => code.includes(text))).toEqual([
      true,
      true,
      true,
    ]);
    expect(code).not.toContain("lịch sử");
  });

  it("and with a page of another version, or none, it ends with what to do", () => {
    const made = apart(PROGRAM);
    const other = { ...made, page: { ...made.page, print: "another" } };
    expect(() => said(other, "Script.say(0,1)")).toThrow(
      "Tệp words.html của tập lệnh thiếu hoặc thuộc phiên bản khác. Hãy nhờ người quản trị chép lại đủ các tệp của tập lệnh.",
    );
    const realm = vm.createContext({});
    vm.runInContext(made.code, realm);
    expect(() => vm.runInContext("Script.say(0,1)", realm)).toThrow("Tệp words.html của tập lệnh thiếu");
  });

  it("of the steward: what Tổng quan and remarks say stands in the page and not in the code", () => {
    const code = readFileSync("dist/steward/Code.js", "utf8");
    const page = readFileSync("dist/steward/words.html", "utf8");
    const sentences = [" kết luận ở tab Xếp hạng.", "đã ghi lại đúng dòng theo mã", "Dưới mức để trình"];
    expect(sentences.map((text) => [code.includes(text), page.includes(text)])).toEqual(
      sentences.map(() => [false, true]),
    );
  });
});

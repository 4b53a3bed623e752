import { execFileSync } from "node:child_process";
import { join } from "node:path";
import vm from "node:vm";
import { expect, it } from "vitest";

const MODULE = JSON.stringify(join(process.cwd(), "scripts/build/textsOnce.mjs"));

/** By a process of its own, as the build is. */
function once(code: string): string {
  const script = `const { textsOnce } = await import(${MODULE}); console.log(textsOnce(${JSON.stringify(code)}));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script]).toString().trimEnd();
}
const made = (code: string): unknown => {
  const realm = vm.createContext({});
  vm.runInContext(code, realm);
  return JSON.parse(String(vm.runInContext("JSON.stringify(Script())", realm)));
};

/** Every place in which a text may stand: behind and before words of the language, as a value, a key, a computed key, in a template. */
const PROGRAM = `var Script=(()=>{"use strict";const first={"registration closes":"registration closes",["registration closes"+1]:1};
const say=t=>{switch(t){case"registration closes":return"registration closes"in first?"Tạm dừng – có khiếu nại":0;default:return typeof"registration closes"}};
return()=>{const{"registration closes":own="Tạm dừng – có khiếu nại"}=first;
return[own,say("registration closes"),say("Tạm dừng – có khiếu nại"),\`\${"registration closes"}!\`,"once and never again","a","a","a","it's \\"quoted\\" \\u2028 twice","it's \\"quoted\\" \\u2028 twice",function(){return this===void 0}()]}})();`;

it("[A25] a text that a script holds several times stands in it once, and the script does the same", () => {
  const code = once(PROGRAM);
  expect(made(code)).toEqual(made(PROGRAM));
  // Beside the constant it is a key of an object that is written down, which stays.
  expect(code.split('"registration closes"')).toHaveLength(1 + 1 + 1);
  expect(code.split("có khiếu nại")).toHaveLength(2);
  expect(code).toContain('"once and never again","a","a","a"');
});

/** Every way to a property: read, called, asked for only where there is one, written, taken out, with a value for none, left out of a rest. */
const NAMES = `var Script=(()=>{const row={registration:1,completedAt:null,unit:{registration:(x)=>x+1}};
const{registration:one,completedAt:when=2,...rest}=row,none=null;class Kept{completedAt(){return 3}}
return()=>{row.registration++;row.registration+=2;const copy={...row,completedAt:7};delete copy.registration;
const read=({registration:each,completedAt:{length:many}})=>[each,many];
return[one,when,Object.keys(rest),row.registration,row.unit.registration(4),none?.registration,row?.registration,row.unit?.registration?.(5),
none?.completedAt.registration,row.completedAt??8,new Kept().completedAt(),copy,read({registration:6,completedAt:"four"}),"registration"in row,row["registration"],
Object.entries(row.unit).map(([name])=>name),JSON.stringify(row)]}})();`;

it("[A25] a name of a property stands in it once, too, and what reads names finds the same", () => {
  const code = once(NAMES);
  expect(made(code)).toEqual(made(NAMES));
  expect(code).not.toMatch(/\.(?:registration|completedAt)\b/);
  // Beside the constant only where an object or a class is written down.
  expect(code.split("registration")).toHaveLength(1 + 1 + 3);
  expect(code.split("completedAt")).toHaveLength(1 + 1 + 4);
  // What is asked of the language's own objects stays readable.
  expect(code).toContain("Object.keys(");
});

it("[A25] a script with nothing to spare stays as it is; one that is no function called at once is refused", () => {
  const short = 'var Script=(()=>{return()=>["a","a"]})();';
  expect(once(short)).toBe(short);
  expect(() => once('"a long text","a long text"')).toThrow();
});

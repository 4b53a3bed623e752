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
  // Beside the constant it is a key twice, which stays.
  expect(code.split('"registration closes"')).toHaveLength(1 + 1 + 2);
  expect(code.split("có khiếu nại")).toHaveLength(2);
  expect(code).toContain('"once and never again","a","a","a"');
});

it("[A25] a script with nothing to spare stays as it is; one that is no function called at once is refused", () => {
  const short = 'var Script=(()=>{return()=>["a","a"]})();';
  expect(once(short)).toBe(short);
  expect(() => once('"a long text","a long text"')).toThrow();
});

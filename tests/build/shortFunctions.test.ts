import { execFileSync } from "node:child_process";
import { join } from "node:path";
import vm from "node:vm";
import { expect, it } from "vitest";

const MODULE = JSON.stringify(join(process.cwd(), "scripts/build/shortFunctions.mjs"));

/** By a process of its own, as the build is. */
function shorter(code: string): string {
  const script = `const { shortFunctions } = await import(${MODULE}); console.log(shortFunctions(${JSON.stringify(code)}));`;
  const args = ["--input-type=module", "-e", script];
  return execFileSync(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] })
    .toString()
    .trimEnd();
}
const made = (code: string): unknown => {
  const realm = vm.createContext({});
  vm.runInContext(code, realm);
  return JSON.parse(String(vm.runInContext("JSON.stringify(Script())", realm)));
};

/** Functions of every form, some used before they stand, and those that are no arrows: made by new, asked for a prototype, with a this. */
const PROGRAM = `var Script=(()=>{"use strict";const first=early(2);
function early(x){return x+1}function two(a,b=3){return a*b}function all(...each){return each.length}function take({unit:u}){return u}
function object(){return{unit:"a"}}function field(){return{unit:"b"}.unit}function both(x){return x++,x}function none(){return}
function steps(x){let y=x;for(;y<9;)y+=x;return y}function again(x){return x>0?again(x-1):"end"}function strict(){return function(){return this===void 0}()}
function Made(x){if(!new.target)throw 0;this.x=x}function Plain(){return[1]}function Asked(){return 2}Asked.prototype.y=5;function Kind(){return 3}function Base(){return}class Child extends Base{}
function own(){return this.z}function count(){return arguments.length}function*items(){yield 1}
return()=>[first,two(2),two(2,2),all(1,2,3),take({unit:7}),object(),field(),both(4),none()===void 0,steps(4),again(2),strict(),
new Made(1).x,new Plain(),Asked.prototype.y,({})instanceof Kind,own.call({z:4}),count(1,2),[...items()],early.name,two.length,new Child()instanceof Child]})();`;

it("[A26] the functions of a script are written as arrows, and the script does the same", () => {
  const code = shorter(PROGRAM);
  expect(made(code)).toEqual(made(PROGRAM));
  expect(code).toContain(
    'Script=(()=>{"use strict";let early=x=>x+1,two=(a,b=3)=>a*b,all=(...each)=>each.length,take=({unit:u})=>u,' +
      'object=()=>({unit:"a"}),field=()=>({unit:"b"}.unit),both=x=>(x++,x),none=()=>{return},',
  );
  const kept = [...code.matchAll(/function\*? ?([\w]+)/g)].map(([, name]) => name);
  expect(kept).toEqual(["strict", "Made", "Plain", "Asked", "Kind", "Base", "own", "count", "items"]);
});

it("[A26] a script without functions stays as it is; one that is no function called at once is refused", () => {
  const short = "var Script=(()=>{return()=>1})();";
  expect(shorter(short)).toBe(short);
  expect(() => shorter("1+1")).toThrow();
});

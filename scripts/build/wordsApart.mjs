// Words that a script says while it runs, taken out of its finished code into a page beside it: no run compiles what it does not say.
import { createHash } from "node:crypto";
import vm from "node:vm";
import { apartFrom, nodesIn } from "./nodesIn.mjs";

/** Shorter ones take no less room in a page than in the code. */
const LEAST_BYTES = 20;
/** What stands in the place of words: a call that names them by number and hands over what is put between them. */
const SAYS = "$say";
/** The page’s name, without its ending. */
const PAGE = "words";

const bytesOf = (text) => Buffer.byteLength(text);

/**
 * @param {string} code a script of one function that is called at once, as esbuild and terser leave it
 * @returns {{ code: string, page: { print: string, words: readonly (readonly string[])[] } }} the same program without them; each entry of
 *   `words` is the parts between which its values stand
 */
export function wordsApart(code) {
  if (code.includes(SAYS)) throw new Error(`The script has a name ${SAYS} of its own`);
  const found = wordsIn(code);
  const atLoad = saidAtLoad(code, found);
  const moved = found.filter((_, at) => !atLoad.has(at));
  const words = moved.map(({ parts }) => parts);
  const print = createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, 12);
  return { code: withSayer(replaced(code, moved), sayer(print)), page: { print, words } };
}

/** Texts and templates inside of functions, and values of properties outside of them, with their places; keys of objects are not among them. */
function wordsIn(code) {
  const found = [...nodesIn(code)].flatMap(({ node, depth, isKey }) => {
    if (depth < 2) return propertyIn(code, node);
    const parts = isKey ? null : partsOf(node);
    if (parts === null || !isWorthIt(code, node, parts)) return [];
    return [{ start: node.start, end: node.end, parts, values: node.expressions ?? [] }];
  });
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** An object that is made while the script is loaded says a text when it is asked for it: `{ why: "…" }` becomes `{ get why() { … } }`. */
function propertyIn(code, { type, kind, computed, shorthand, start, end, key, value }) {
  if (type !== "Property" || kind !== "init" || computed || shorthand || value.type !== "Literal") return [];
  const parts = partsOf(value);
  const getter = `get ${code.slice(key.start, key.end)}(){return `;
  const spent = bytesOf(`${getter}${SAYS}(999)}`);
  if (parts === null || !isOfPeople(parts) || bytesOf(code.slice(start, end)) - spent < LEAST_BYTES)
    return [];
  return [{ start, end, parts, values: [], before: getter, behind: "}" }];
}

function partsOf(node) {
  if (node.type === "Literal" && typeof node.value === "string") return [node.value];
  return node.type === "TemplateLiteral" ? node.quasis.map(({ value }) => value.cooked) : null;
}

/** Words of people, which are Vietnamese: names and patterns of the program stay. */
function isWorthIt(code, node, parts) {
  const [own, values] = [bytesOf(code.slice(node.start, node.end)), node.expressions ?? []];
  const kept = values.reduce((sum, { start, end }) => sum + bytesOf(code.slice(start, end)) + 1, 0);
  return isOfPeople(parts) && own - kept - bytesOf(`${SAYS}(999)`) >= LEAST_BYTES;
}

const isOfPeople = (parts) => /[^\0-\x7f]/.test(parts.join(""));

/** The outermost only are replaced as a whole; what stands between their parts is looked through in its turn. */
function replaced(code, found) {
  const within = (from, to) => {
    let [text, place] = ["", from];
    for (const [at, { start, end, values, before = "", behind = "" }] of found.entries()) {
      if (start < place || end > to) continue;
      const handed = values.map((value) => `,${asOne(value, within(value.start, value.end))}`);
      const apart = apartFrom(code.slice(0, start));
      text += `${code.slice(place, start)}${apart}${before}${SAYS}(${at}${handed.join("")})${behind}`;
      place = end;
    }
    return text + code.slice(place, to);
  };
  return within(0, code.length);
}

/** Two expressions between which a comma stands are one value of a template, and two of a call. */
const asOne = ({ type }, text) => (type === "SequenceExpression" ? `(${text})` : text);

/** What the script says while it is loaded stays in it: every run would read the page. */
function saidAtLoad(code, found) {
  const parts = found.map((each) => each.parts);
  const said = new Set();
  const realm = vm.createContext({
    [SAYS]: (at, ...values) => {
      said.add(at);
      return joined(parts[at], values);
    },
  });
  vm.runInContext(replaced(code, found), realm);
  return said;
}

const joined = (parts, values) => parts.reduce((text, part, at) => `${text}${values[at - 1]}${part}`);

/**
 * Reads the page when the first words are said. They stand in cells afterwards, so a page that is missing or of another version ends the run:
 * files are copied by hand, too.
 */
function sayer(print) {
  const missing =
    "Tệp words.html của tập lệnh thiếu hoặc thuộc phiên bản khác. Hãy nhờ người quản trị chép lại đủ các tệp của tập lệnh.";
  return `let $said=null;const ${SAYS}=(at,...values)=>{
if(!$said)$said=(()=>{
let page={};
try{const html=HtmlService.createHtmlOutputFromFile("${PAGE}").getContent();page=JSON.parse(html.slice(html.indexOf("{"),html.lastIndexOf("}")+1))}catch(none){}
if(page.print!=="${print}")throw new Error(${JSON.stringify(missing)});
return page.words})();
return $said[at].reduce((text,part,place)=>text+String(values[place-1])+part)};`;
}

function withSayer(code, sayer) {
  const [opening] = /^[^{]*\{/.exec(code) ?? [];
  if (opening === undefined) throw new Error("The script is no function that is called at once");
  return opening + sayer + code.slice(opening.length);
}

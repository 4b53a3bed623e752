// Texts that a script holds several times – states, names of columns, names of properties – stand in it once: a tenth of a script.
import { apartFrom, nodesIn } from "./nodesIn.mjs";

/** Of the constants that hold them; terser gives them the shortest names that are free. */
const NAME = "$text";
/** Such a name takes mostly two signs. */
const NAME_BYTES = 2;

const bytesOf = (text) => Buffer.byteLength(text);

/**
 * `record.registration` is `record[$text1]` afterwards. No name is changed, so whatever reads names – JSON, Google, the pages, `Object.keys` –
 * finds what it found before. Objects that are written down keep their keys as they are: V8 makes such objects from a template, and those with
 * computed keys one property after the other.
 * @param {string} code a script of one function that is called at once, as esbuild and terser leave it
 * @returns {string} the same program
 */
export function textsOnce(code) {
  if (code.includes(NAME)) throw new Error(`The script has a name ${NAME} of its own`);
  const opening = /^[^{]*\{(?:"use strict";)?/.exec(code)?.[0];
  if (opening === undefined) throw new Error("The script is no function that is called at once");
  const byText = new Map();
  for (const use of usesIn(code)) {
    if (use.start < opening.length || savedBy(code, use) <= 0) continue;
    byText.set(use.text, [...(byText.get(use.text) ?? []), use]);
  }
  const worthIt = [...byText].filter(([text, uses]) => isWorthIt(code, text, uses));
  if (worthIt.length === 0) return code;
  const constants = worthIt.map(([text], at) => `${NAME}${at}=${JSON.stringify(text)}`);
  const replaced = worthIt
    .flatMap(([, uses], at) => uses.map((use) => ({ ...use, put: putFor(use, `${NAME}${at}`) })))
    .sort((one, other) => one.start - other.start);
  let [made, place] = ["", opening.length];
  for (const { start, end, put } of replaced) {
    made += code.slice(place, start);
    // A name may not run into the word before it, nor into the one behind it.
    made += isWord(put.charAt(0)) ? `${apartFrom(made)}${put}` : put;
    made += isWord(put.slice(-1)) && isWord(code.charAt(end)) ? " " : "";
    place = end;
  }
  return `${opening}const ${constants.join(",")};${made}${code.slice(place)}`;
}

/** Where a text stands as a value, or as the name of a property that is read, written, called or taken out of an object. */
function* usesIn(code) {
  for (const { node, isKey } of nodesIn(code)) {
    const { type, start, end, value } = node;
    if (type === "Literal" && typeof value === "string" && !isKey)
      yield { text: value, start, end, isName: false };
    if (type === "MemberExpression") yield* nameAsked(code, node);
    if (type === "ObjectPattern") yield* namesTakenOut(node);
  }
}

/** What is asked of Google's services and of the language's own objects stays as it is written. */
function* nameAsked(code, { object, property, computed, optional, end }) {
  if (computed || (object.type === "Identifier" && isGlobal(object.name))) return;
  // `object?.[name]` keeps its `?.`.
  const start = optional ? property.start : code.lastIndexOf(".", property.start);
  yield { text: property.name, start, end, isName: true };
}

/** `({ unit: own }) => …`; names in short, `({ unit }) => …`, terser has made long. */
function* namesTakenOut({ properties }) {
  for (const { type, computed, shorthand, key } of properties) {
    if (type !== "Property" || computed || shorthand) continue;
    yield { text: key.name ?? String(key.value), start: key.start, end: key.end, isName: true };
  }
}

/** terser has given short names to all that the script itself declares. */
const isGlobal = (name) => /^[A-Z]\w{3}/.test(name);
const isWord = (sign) => /[\w$]/.test(sign);

const putFor = ({ isName }, name) => (isName ? `[${name}]` : name);
const savedBy = (code, use) =>
  bytesOf(code.slice(use.start, use.end)) - putFor(use, "x".repeat(NAME_BYTES)).length;

/** The constant itself takes its name, its text and two signs; one more has to be gained. */
function isWorthIt(code, text, uses) {
  const saved = uses.reduce((sum, use) => sum + savedBy(code, use), 0);
  return saved > bytesOf(JSON.stringify(text)) + NAME_BYTES + 3;
}

/**
 * An XML part as events, read by saxes. What a writer may choose (prefixes, where namespaces are declared, CDATA, comments, entities) is
 * resolved here and seen nowhere else.
 */
import { type SaxesAttributeNS, SaxesParser } from "saxes";

/** The text is no XML, or none that a part may have. */
export class MalformedXml extends Error {}

/** By their names without prefixes; the id of a relation, which stands in a namespace of its own, as "r:id". Others' are left out. */
export interface Attributes extends Iterable<readonly [name: string, value: string]> {
  get(name: string): string | undefined;
}

export interface StartTag {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  /** Whether it and all around it are of the root's language: false for an extension and whatever stands in it. */
  readonly own: boolean;
  /** 0 for the root. */
  readonly depth: number;
  /** Where in the text its attributes end. */
  readonly end: number;
}

export interface Listener {
  readonly open: (tag: StartTag) => void;
  /** A text may come in pieces. `inside` is the innermost element around it. */
  readonly text?: (text: string, inside: StartTag) => void;
  readonly close?: (tag: StartTag) => void;
}

/** Parts of the format nest less than 20 deep; looking up a prefix takes time in proportion. */
const DEEPEST = 256;

/** Transitional and strict files have different addresses with this end (ECMA-376 part 1, annex A; part 4). */
const RELATIONS = "/relationships";
/** Prefixes that are used without being declared mean what they mean everywhere. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ["r", RELATIONS],
]);

/** One pass for all listeners, in their order. Throws MalformedXml, and what listeners throw. */
export function readXml(xml: string, ...listeners: readonly Listener[]): void {
  const parser = strictParser();
  const around: StartTag[] = [];
  let language = "";
  parser.on("opentag", ({ local, uri, attributes, isSelfClosing }) => {
    const depth = around.length;
    if (depth === DEEPEST) throw new MalformedXml("nested too deep");
    if (depth === 0) language = uri;
    const own = uri === language && (around[depth - 1]?.own ?? true);
    const end = parser.position - (isSelfClosing ? "/>" : ">").length;
    const tag = { name: local, attributes: new TagAttributes(attributes), own, depth, end };
    around.push(tag);
    for (const { open } of listeners) open(tag);
  });
  const text = (piece: string): void => {
    const inside = around.at(-1);
    if (inside === undefined) return;
    for (const listener of listeners) listener.text?.(piece, inside);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    const tag = around.pop();
    if (tag === undefined) return;
    for (const { close } of listeners) close?.(tag);
  });
  parser.write(xml).close();
}

function strictParser() {
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    resolvePrefix: (prefix: string) => USUAL.get(prefix) ?? prefix,
  });
  parser.on("error", (error) => {
    throw new MalformedXml("not well-formed", { cause: error });
  });
  parser.on("doctype", () => {
    // Declarations of its own have no place in the format (ECMA-376 part 2, 6.2.5).
    throw new MalformedXml("a document type declaration");
  });
  return parser;
}

/** A view, not a copy: a sheet has a hundred thousand cells. */
class TagAttributes implements Attributes {
  readonly #raw: Readonly<Record<string, SaxesAttributeNS>>;

  constructor(raw: Readonly<Record<string, SaxesAttributeNS>>) {
    this.#raw = raw;
  }

  get(name: string): string | undefined {
    if (!name.includes(":")) return this.#raw[name]?.value;
    return Object.values(this.#raw).find((attribute) => nameOf(attribute) === name)?.value;
  }

  *[Symbol.iterator](): Iterator<readonly [name: string, value: string]> {
    for (const attribute of Object.values(this.#raw)) {
      const name = nameOf(attribute);
      if (name !== null) yield [name, attribute.value];
    }
  }
}

function nameOf({ prefix, local, uri }: SaxesAttributeNS): string | null {
  if (prefix === "") return local;
  return uri.endsWith(RELATIONS) ? `r:${local}` : null;
}

/** Of an attribute that is yes or no; one that is not there is no (ECMA-376 part 1, 22.9.2.1). */
export const isTrue = (value: string | undefined): boolean =>
  value !== undefined && ["1", "true", "on"].includes(value);

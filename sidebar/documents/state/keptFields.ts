/** What was typed beside the documents outlives the dialog on this computer: the tabs have no place for it. */
import { FIELDS, type FieldKey, type Typed } from "../../../src/domain/documents/fields.ts";
import { FORMATS, type Format } from "../../../src/domain/documents/paper.ts";
import type { Kept } from "../../client/kept.ts";

const NAME = "so-sang-tao.van-ban";

export interface Beside {
  /** Null: each kind of document has its own. */
  readonly format: Format | null;
  /** By the key of the document's kind: a number of one is none of another. */
  readonly typed: Readonly<Record<string, Typed>>;
}

export const NOTHING_TYPED: Beside = { format: null, typed: {} };

/** These say who issues documents, not one document: typed once, they stand beside each. */
const OF_ALL: ReadonlySet<FieldKey> = new Set<FieldKey>([
  "organiserPosition",
  "organiserSigner",
  "stateSuperior",
  "stateIssuer",
  "stateSymbol",
  "stateAuthority",
  "statePosition",
  "stateSigner",
  "drawnBy",
  "teamDecision",
]);
const SHARED = "*";

export function typedFor({ typed }: Beside, kind: string): Typed {
  return { ...typed[SHARED], ...typed[kind] };
}

export function withTyped(beside: Beside, kind: string, key: FieldKey, text: string): Beside {
  const place = OF_ALL.has(key) ? SHARED : kind;
  return { ...beside, typed: { ...beside.typed, [place]: { ...beside.typed[place], [key]: text } } };
}

export function keepBeside(kept: Kept, beside: Beside): void {
  kept.set(NAME, JSON.stringify(beside));
}

/** Fields of an older version of this page are left out; what cannot be read is nothing. */
export function takeBeside(kept: Kept): Beside {
  try {
    return besideIn(JSON.parse(kept.get(NAME) ?? "null"));
  } catch {
    return NOTHING_TYPED;
  }
}

function besideIn(found: unknown): Beside {
  if (typeof found !== "object" || found === null) return NOTHING_TYPED;
  const { format, typed } = found as { readonly format?: unknown; readonly typed?: unknown };
  const kinds = Object.entries(typed ?? {}).map(([kind, texts]) => [kind, textsIn(texts)] as const);
  return { format: FORMATS.find((each) => each === format) ?? null, typed: Object.fromEntries(kinds) };
}

function textsIn(found: unknown): Typed {
  const texts = Object.entries(found ?? {}).filter(
    ([key, text]) => key in FIELDS && typeof text === "string",
  );
  return Object.fromEntries(texts);
}

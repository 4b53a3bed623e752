/** What a clerk waits for: from a typed cell to the state that the trigger writes beside it, over the page's own channel. */
import { type ToPage, Visitor } from "sheets-script-host";
import type { Timing } from "./timing.ts";

const TAB = "Đăng ký";
/** Emptied and typed again, so that the state beside it changes every time. */
const TYPED = "Tên mô hình";
const STATE = "Còn thiếu";
const ROW = 1;
const EDITS = 40;

type Served = Extract<ToPage, { readonly kind: "welcome" }>["workbook"];
type Changed = Extract<ToPage, { readonly kind: "changed" }>;

interface Place {
  readonly sheet: string;
  readonly typed: number;
  readonly state: number;
}

/** The unit whose rows come first types into the first of them. */
export async function measureEdits(address: string, user: string, size: string): Promise<readonly Timing[]> {
  const channel = new Visitor(address, user);
  const welcome = await channel.hears((message) => (message.kind === "welcome" ? message : null));
  const place = placeIn(welcome.workbook);
  let { rev } = welcome;
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const text = edit % 2 === 0 ? "" : `Mô hình gõ lần ${edit}`;
    const started = performance.now();
    const intent = { kind: "type", sheet: place.sheet, row: ROW, column: place.typed, text } as const;
    channel.say({ kind: "intent", n: edit + 1, base: rev, intent });
    rev = (await channel.hears((message) => stateIn(message, place, edit + 1))).rev;
    times.push(performance.now() - started);
  }
  channel.close();
  times.sort((a, b) => a - b);
  return [0.5, 0.95].map((share) => ({
    what: `a cell typed to its state shown, ${size}, p${share * 100}`,
    ms: times[Math.ceil(share * EDITS) - 1] ?? 0,
    limit: null,
  }));
}

function placeIn({ sheets }: Served): Place {
  const [sheet, found] = Object.entries(sheets).find(([, { name }]) => name === TAB) ?? [];
  const headers = Object.entries(found?.cellData?.[0] ?? {});
  const column = (header: string): number => {
    const at = headers.find(([, cell]) => cell?.v === header)?.[0];
    if (at === undefined) throw new Error(`Tab ${TAB} has no column ${header}`);
    return Number(at);
  };
  if (sheet === undefined) throw new Error(`There is no tab ${TAB}`);
  return { sheet, typed: column(TYPED), state: column(STATE) };
}

/** The message when it brings the state of the row. Throws when the edit was answered and its state never came. */
function stateIn(message: ToPage, { sheet, state }: Place, n: number): Changed | null {
  if (message.kind === "done" && message.n === n) {
    throw new Error(message.refused ?? `The edit was taken, but ${STATE} did not change`);
  }
  if (message.kind !== "changed") return null;
  const brings = message.mutations.some(({ params }) => {
    const cells: unknown =
      Reflect.get(params, "subUnitId") === sheet ? Reflect.get(params, "cellValue") : null;
    return field(field(cells, ROW), state) !== undefined;
  });
  return brings ? message : null;
}

const field = (value: unknown, key: number): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, String(key)) : undefined;

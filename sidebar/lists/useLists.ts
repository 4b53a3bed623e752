import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Choices } from "../../src/lists/sections.ts";
import { type Known, type ListKind, listSeen, toFill } from "./state/lists.ts";
import { type Done, fill, heard, type ListsWorld } from "./state/listsRun.ts";

export interface Standing {
  readonly kind: "loading" | "ready" | "writing" | "stopped";
  readonly known: Known | null;
  readonly sentences: readonly string[];
  readonly done: Done | null;
}

const LOADING: Standing = { kind: "loading", known: null, sentences: [], done: null };

/** The list as it was given, what the tab holds, and filling the one into the other. */
export function useLists(world: ListsWorld) {
  const [kind, setKind] = useState<ListKind>("registrations");
  const [text, setText] = useState("");
  const [choices, setChoices] = useState<Choices>({});
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [standing, setStanding] = useState(LOADING);
  const wanted = useRef(kind);
  const load = useCallback(async () => {
    setStanding(LOADING);
    const { known, sentences } = await heard(world, kind);
    // Another kind was chosen meanwhile.
    if (wanted.current !== kind) return;
    setStanding({ kind: known === null ? "stopped" : "ready", known, sentences, done: null });
  }, [world, kind]);
  useEffect(() => void load(), [load]);
  const { known } = standing;
  const seen = useMemo(() => listSeen(kind, text, choices, known), [kind, text, choices, known]);
  const chosen = toFill(seen.planned, left);
  return {
    ...{ kind, text, choices, left, standing, seen, chosen, load },
    choose: (next: ListKind): void => {
      if (next === kind) return;
      // What was heard of the other tab is nothing to plan by.
      setStanding(LOADING);
      wanted.current = next;
      setKind(next);
      setChoices({});
      setLeft(new Set());
    },
    change: (next: string): void => {
      setText(next);
      setLeft(new Set());
      setStanding((now) => ({ ...now, done: null }));
    },
    means: (header: string, key: string): void => setChoices({ ...choices, [header]: key }),
    tick: (line: number, ticked: boolean): void =>
      setLeft(new Set(ticked ? [...left].filter((each) => each !== line) : [...left, line])),
    write: async (): Promise<void> => {
      if (known === null) return;
      setStanding({ ...standing, kind: "writing", done: null });
      setStanding({ kind: "ready", ...(await fill(world, known, chosen)) });
    },
  };
}

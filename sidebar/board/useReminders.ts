/** The state of the screen Nhắc việc: what is known of letters, and which the organiser has taken out without having saved it. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { RequestOf } from "../../src/rpc/contract.ts";
import { answered } from "../client/answered.ts";
import type { Ask } from "../client/ask.ts";
import type { Reminders } from "./state/reminders.ts";

export interface Letters {
  readonly facts: Reminders | null;
  readonly busy: boolean;
  /** Why something could not be read or written. */
  readonly troubles: readonly string[];
  /** Changed on this page, and not saved. */
  readonly skips: ReadonlyMap<string, boolean>;
  load(): void;
  turn(on: boolean): void;
  skip(id: string, skip: boolean): void;
  save(): void;
}

type Asked = "reminders" | "switchReminders" | "skipReminders";

/** @param ask keeps its identity */
export function useReminders(ask: Ask): Letters {
  const [facts, setFacts] = useState<Reminders | null>(null);
  const [busy, setBusy] = useState(true);
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const [skips, setSkips] = useState<ReadonlyMap<string, boolean>>(new Map());

  const put = useCallback(
    async (request: RequestOf<Asked>) => {
      setBusy(true);
      const answer = await answered(() => ask(request));
      if (answer.kind === "refused") setTroubles(answer.sentences);
      else {
        setFacts(answer);
        setTroubles([]);
        if (request.kind === "skipReminders") setSkips(new Map());
      }
      setBusy(false);
    },
    [ask],
  );

  useEffect(() => {
    void put({ kind: "reminders" });
  }, [put]);

  return {
    ...{ facts, busy, troubles, skips },
    load: () => void put({ kind: "reminders" }),
    turn: (on) => void put({ kind: "switchReminders", on }),
    skip: (id, skip) => setSkips(new Map([...skips, [id, skip]])),
    save: () => void put({ kind: "skipReminders", skips: [...skips].map(([id, skip]) => ({ id, skip })) }),
  };
}

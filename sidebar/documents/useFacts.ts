/** What the tabs say, and the ballots of the appraiser that was chosen. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { AnswerTo } from "../../src/rpc/pairs.ts";
import { answered } from "../client/answered.ts";
import type { Ask } from "../client/ask.ts";

export type Facts = Extract<AnswerTo<"documents">, { kind: "documents" }>;

export interface Known {
  readonly facts: Facts | null;
  /** Why there are none, or none newer. */
  readonly sentences: readonly string[];
  readonly loading: boolean;
  /** Whose ballots are among the facts; "" for nobody's. */
  readonly appraiser: string;
  /** Reads the tabs anew, with this appraiser's ballots. */
  load(appraiser: string): void;
}

/** @param ask keeps its identity */
export function useFacts(ask: Ask): Known {
  const [facts, setFacts] = useState<Facts | null>(null);
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const [loading, setLoading] = useState(true);
  const [appraiser, setAppraiser] = useState("");
  const load = useCallback(
    async (wanted: string) => {
      setLoading(true);
      const answer = await answered(() => ask({ kind: "documents", appraiser: wanted }));
      if (answer.kind === "documents") {
        setFacts(answer);
        setAppraiser(wanted);
      }
      setSentences(answer.kind === "refused" ? answer.sentences : []);
      setLoading(false);
    },
    [ask],
  );
  useEffect(() => void load(""), [load]);
  return { facts, sentences, loading, appraiser, load: (wanted) => void load(wanted) };
}

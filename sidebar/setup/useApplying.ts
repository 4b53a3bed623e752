import { useEffect, useState } from "preact/hooks";
import type { AnswerTo } from "../../src/rpc/pairs.ts";
import { type Ask, AskFailure } from "../client/ask.ts";
import { sentenceOf } from "../client/noConnection.ts";
import { type Applying, followed, ORDER_PAUSE, written } from "./state/applying.ts";
import { requestOf, type SetupForm } from "./state/form.ts";
import type { Reading } from "./state/reading.ts";

/** Applies a form, then asks again and again how far the steward is, as long as the dialog is open. */
export function useApplying(ask: Ask, applied: () => void) {
  const [applying, setApplying] = useState<Applying>({ kind: "no" });

  useEffect(() => {
    if (applying.kind !== "waiting") return;
    const timer = setTimeout(async () => {
      const answer = await latestOrder(ask);
      setApplying((now) => followed(now, answer, Date.now()));
    }, ORDER_PAUSE);
    return () => clearTimeout(timer);
  }, [ask, applying]);

  const apply = async (form: SetupForm, reading: Reading): Promise<void> => {
    setApplying({ kind: "writing" });
    try {
      const next = written(await ask(requestOf("applySetup", form, reading)), Date.now());
      if (next.kind === "waiting") applied();
      setApplying(next);
    } catch (error) {
      setApplying({ kind: "failed", sentences: [sentenceOf(error)] });
    }
  };
  return { applying, apply, forget: () => setApplying({ kind: "no" }) };
}

async function latestOrder(ask: Ask): Promise<AnswerTo<"order"> | null> {
  try {
    return await ask({ kind: "order", command: "Áp dụng thiết lập" });
  } catch (error) {
    if (error instanceof AskFailure) return null;
    throw error;
  }
}

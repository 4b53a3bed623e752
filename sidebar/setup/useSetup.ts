import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../../src/rpc/answers.ts";
import { type Ask, AskFailure } from "../client/ask.ts";
import type { Kept } from "../client/kept.ts";
import { emptyForm, requestOf, type SetupForm } from "./state/form.ts";
import { keepForm, takeForm } from "./state/keptForm.ts";
import {
  formChanged,
  NO_PREVIEW,
  PREVIEW_PAUSE,
  type Preview,
  previewed,
  previewFailed,
} from "./state/preview.ts";

export type Applied = Extract<Answer, { kind: "setup" }>;

export type Applying =
  | { readonly kind: "no" }
  | { readonly kind: "asking" }
  | { readonly kind: "done"; readonly understood: Applied }
  | { readonly kind: "failed"; readonly sentences: readonly string[] };

const NO_CONNECTION = "Chưa nối được với bảng tính. Nội dung đã nhập vẫn còn; hãy kiểm tra mạng rồi làm lại.";

/** The dialog's state: the form, what the server understands of it after each pause, and applying it. */
export function useSetup(ask: Ask, kept: Kept) {
  const [form, setForm] = useState(() => takeForm(kept) ?? emptyForm());
  const [restored, setRestored] = useState(() => takeForm(kept) !== null);
  const [preview, setPreview] = useState<Preview>(NO_PREVIEW);
  const [applying, setApplying] = useState<Applying>({ kind: "no" });
  const { turn } = preview;

  useEffect(() => {
    const timer = setTimeout(async () => {
      try {
        const answer = await ask(requestOf("previewSetup", form));
        setPreview((now) => previewed(now, turn, answer));
      } catch (error) {
        setPreview((now) => previewFailed(now, turn, sentenceOf(error)));
      }
    }, PREVIEW_PAUSE);
    return () => clearTimeout(timer);
  }, [ask, form, turn]);

  const change = (next: SetupForm): void => {
    keepForm(kept, next);
    setForm(next);
    setPreview(formChanged);
    setApplying({ kind: "no" });
  };
  const apply = async (): Promise<void> => {
    setApplying({ kind: "asking" });
    try {
      const answer = await ask(requestOf("applySetup", form));
      if (answer.kind === "setup" && answer.applied) {
        keepForm(kept, emptyForm());
        return setApplying({ kind: "done", understood: answer });
      }
      const sentences = answer.kind === "setup" ? answer.problems : [];
      setApplying({ kind: "failed", sentences: answer.kind === "refused" ? answer.sentences : sentences });
    } catch (error) {
      setApplying({ kind: "failed", sentences: [sentenceOf(error)] });
    }
  };
  const anew = (): void => {
    setRestored(false);
    change(emptyForm());
  };
  return { form, restored, preview, applying, change, apply, anew, again: () => setPreview(formChanged) };
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof AskFailure)) throw error;
  return error.retryable ? NO_CONNECTION : error.message;
}

import { useEffect, useState } from "preact/hooks";
import type { Ask } from "../client/ask.ts";
import type { Kept } from "../client/kept.ts";
import { columnsOf, NO_COLUMNS, type PastedColumns } from "./state/columns.ts";
import { emptyForm, requestOf, type SetupForm } from "./state/form.ts";
import { keepForm, takeForm } from "./state/keptForm.ts";
import { sentenceOf } from "./state/noConnection.ts";
import {
  formChanged,
  NO_PREVIEW,
  PREVIEW_PAUSE,
  type Preview,
  previewed,
  previewFailed,
} from "./state/preview.ts";
import { tooLong } from "./state/tooLong.ts";
import { useApplying } from "./useApplying.ts";

/** The dialog's state: the form, what the server understands of it after each pause, and applying it. */
export function useSetup(ask: Ask, kept: Kept) {
  const [form, setForm] = useState(() => takeForm(kept) ?? emptyForm());
  const [restored, setRestored] = useState(() => takeForm(kept) !== null);
  const [preview, setPreview] = useState<Preview>(NO_PREVIEW);
  const { applying, apply, forget } = useApplying(ask, () => keepForm(kept, emptyForm()));
  const [columns, setColumns] = useState<PastedColumns>(NO_COLUMNS);
  const { turn } = preview;

  useEffect(() => {
    const timer = setTimeout(async () => {
      const long = tooLong(form);
      if (long.length > 0) {
        setPreview((now) => previewFailed(now, turn, long));
        return;
      }
      try {
        const answer = await ask(requestOf("previewSetup", form));
        setPreview((now) => previewed(now, turn, answer));
        if (answer.kind === "preview") setColumns(columnsOf(answer));
      } catch (error) {
        setPreview((now) => previewFailed(now, turn, [sentenceOf(error)]));
      }
    }, PREVIEW_PAUSE);
    return () => clearTimeout(timer);
  }, [ask, form, turn]);

  const change = (next: SetupForm): void => {
    keepForm(kept, next);
    setForm(next);
    setPreview(formChanged);
    forget();
  };
  const startAnew = (): void => {
    setRestored(false);
    change(emptyForm());
  };
  const previewAgain = (): void => setPreview(formChanged);
  return {
    form,
    restored,
    preview,
    columns,
    applying,
    change,
    apply: () => apply(form),
    startAnew,
    previewAgain,
  };
}

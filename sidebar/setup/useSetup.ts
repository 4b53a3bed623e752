import { useEffect, useMemo, useState } from "preact/hooks";
import type { Ask } from "../client/ask.ts";
import type { Kept } from "../client/kept.ts";
import { sentenceOf } from "../client/noConnection.ts";
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
import { foundIn, readingOf } from "./state/reading.ts";
import { tooLong } from "./state/tooLong.ts";
import { useApplying } from "./useApplying.ts";

/** The dialog's state: the form, its lists as the page reads them, what the server says of it after each pause, and applying it. */
export function useSetup(ask: Ask, kept: Kept) {
  const [form, setForm] = useState(() => takeForm(kept) ?? emptyForm());
  const [restored, setRestored] = useState(() => takeForm(kept) !== null);
  const [preview, setPreview] = useState<Preview>(NO_PREVIEW);
  const { applying, apply, forget } = useApplying(ask, () => keepForm(kept, emptyForm()));
  const { profile, units, appraisers, unitColumns, appraiserColumns } = form;
  const reading = useMemo(
    () => readingOf({ profile, units, appraisers, unitColumns, appraiserColumns }),
    [profile, units, appraisers, unitColumns, appraiserColumns],
  );
  const { turn, state } = preview;
  const found = useMemo(
    () => foundIn(reading, state.kind === "known" ? state.understood : null),
    [reading, state],
  );

  useEffect(() => {
    const timer = setTimeout(async () => {
      const long = tooLong(form, reading);
      if (long.length > 0) {
        setPreview((now) => previewFailed(now, turn, long));
        return;
      }
      try {
        const answer = await ask(requestOf("previewSetup", form, reading));
        setPreview((now) => previewed(now, turn, answer));
      } catch (error) {
        setPreview((now) => previewFailed(now, turn, [sentenceOf(error)]));
      }
    }, PREVIEW_PAUSE);
    return () => clearTimeout(timer);
  }, [ask, form, reading, turn]);

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
    reading,
    preview,
    found,
    applying,
    change,
    apply: () => apply(form, reading),
    startAnew,
    previewAgain,
  };
}

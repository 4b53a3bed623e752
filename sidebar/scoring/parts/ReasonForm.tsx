import { useState } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly question: string;
  readonly action: string;
  readonly busy: boolean;
  act(reason: string): void;
}

/** A step that wants a reason: folded until asked for, done only with words in it. */
export function ReasonForm({ title, question, action, busy, act }: Props) {
  const [reason, setReason] = useState("");
  const [pressed, setPressed] = useState(false);
  const lacks = pressed && reason.trim() === "";
  const go = (event: Event) => {
    event.preventDefault();
    setPressed(true);
    if (reason.trim() !== "") act(reason);
  };
  return (
    <details class="reason">
      <summary>{title}</summary>
      <form onSubmit={go}>
        <label>
          {question}
          <textarea
            rows={2}
            value={reason}
            aria-invalid={lacks}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <p class={lacks ? "issue" : "hidden"} role="status">
          {lacks ? "Hãy ghi lý do rồi nhấn lại." : ""}
        </p>
        <button type="submit" disabled={busy}>
          {action}
        </button>
      </form>
    </details>
  );
}

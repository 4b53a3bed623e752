import { useState } from "preact/hooks";

/** Copies a text; where the browser forbids that, shows it to be copied by hand. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const [outcome, setOutcome] = useState<"" | "copied" | "byHand">("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("byHand");
    }
  };
  return (
    <div class="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{outcome === "copied" ? " Đã chép." : ""}</span>
      {outcome === "byHand" && (
        <label>
          Chọn hết rồi nhấn Ctrl+C để chép
          <textarea readOnly rows={6} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}

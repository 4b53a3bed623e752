import { useState } from "preact/hooks";

/** Longer than this a text is folded: about five lines of a sidebar. */
const FOLD_FROM = 220;

interface Props {
  readonly text: string;
  /** However long it is. */
  readonly whole: boolean;
}

/** A text as it was typed; a long one shows its beginning. A whole text that is a web address can be followed. */
export function LongText({ text, whole: unfolded }: Props) {
  const [whole, setWhole] = useState(false);
  if (/^https?:\/\/\S+$/.test(text)) {
    return (
      <a href={text} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
    );
  }
  if (unfolded || text.length <= FOLD_FROM) return <span class="typed">{text}</span>;
  return (
    <>
      <span class="typed">{whole ? text : `${beginning(text)}…`}</span>{" "}
      <button type="button" class="plain small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? "Thu gọn" : "Xem hết"}
      </button>
    </>
  );
}

/** Cut at a blank, so that no word and no mark is torn. */
function beginning(text: string): string {
  const part = text.slice(0, FOLD_FROM);
  const blank = part.search(/\s\S*$/);
  return blank > FOLD_FROM / 2 ? part.slice(0, blank) : [...part].slice(0, -1).join("");
}

import { FileDoor } from "./FileDoor.tsx";
import { LegacyFont } from "./LegacyFont.tsx";
import { tableInHtml } from "./pastedHtml.ts";

interface Props {
  readonly id: string;
  /** What the list is called. */
  readonly title: string;
  readonly help: string;
  readonly rows: number;
  readonly text: string;
  change(text: string): void;
}

/** A list: pasted, or from a file; what it is read from stays to be looked at and put right. */
export function ListText({ id, title, help, rows, text, change }: Props) {
  return (
    <>
      <label for={id}>{title}</label>
      <p id={`${id}-help`} class="quiet">
        {help}
      </p>
      <textarea
        id={id}
        rows={rows}
        aria-describedby={`${id}-help`}
        value={text}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onPaste={(event) => {
          const table = tableInHtml(event.clipboardData?.getData("text/html") ?? "");
          if (table === null) return;
          event.preventDefault();
          const { currentTarget: area } = event;
          area.setRangeText(table, area.selectionStart, area.selectionEnd, "end");
          change(area.value);
        }}
      />
      <FileDoor of={`cho danh sách ${title}`} take={change} />
      <LegacyFont title={title} text={text} change={change} />
    </>
  );
}

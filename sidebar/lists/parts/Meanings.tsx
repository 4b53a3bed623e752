import type { TakenColumn } from "../../../src/lists/pastedTable.ts";
import type { Choices } from "../../../src/lists/sections.ts";
import type { Field } from "../state/lists.ts";

interface Props {
  readonly columns: readonly TakenColumn[];
  readonly fields: readonly Field[];
  readonly choices: Choices;
  means(header: string, key: string): void;
}

/** What each column of the list was taken for, to be said otherwise. */
export function Meanings({ columns, fields, choices, means }: Props) {
  if (columns.length === 0) return null;
  const unclear = columns.filter(({ key }) => key === null).length;
  return (
    <details open={unclear > 0 || Object.keys(choices).length > 0}>
      <summary>Nghĩa của các cột{unclear > 0 && ` (${unclear} cột bị bỏ qua)`}</summary>
      <div class="columns">
        {columns.map(({ header, key, first }, index) => (
          <div key={header}>
            <label for={`column-${index}`}>{header}</label>
            <select
              id={`column-${index}`}
              aria-describedby={`column-${index}-first`}
              value={choices[header] ?? key ?? ""}
              onChange={({ currentTarget }) => means(header, currentTarget.value)}
            >
              <option value="">bỏ qua cột này</option>
              {fields.map((field) => (
                <option key={field.key} value={field.key}>
                  {field.header}
                </option>
              ))}
            </select>
            <p id={`column-${index}-first`} class="quiet">
              {first}
            </p>
          </div>
        ))}
      </div>
    </details>
  );
}

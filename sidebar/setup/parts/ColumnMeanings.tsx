import { fieldsOf, type ListName, meaningIn, type PastedColumns, withMeaning } from "../state/columns.ts";
import type { FormProps } from "./Profiles.tsx";

interface Props extends FormProps {
  readonly columns: PastedColumns;
}

/** What each pasted column means, to be put right where it was not understood. */
export function ColumnMeanings({ columns, ...form }: Props) {
  const unclear = [...columns.units, ...columns.appraisers].filter(({ key }) => key === "").length;
  if (columns.units.length + columns.appraisers.length === 0) return null;
  // Where somebody chooses it stays open, also when nothing is left out any more.
  const chosen = Object.keys({ ...form.form.unitColumns, ...form.form.appraiserColumns }).length > 0;
  return (
    <details class="meanings" open={unclear > 0 || chosen}>
      <summary>Nghĩa của các cột{unclear > 0 && ` (${unclear} cột bị bỏ qua)`}</summary>
      <Meanings title="Đơn vị" list="units" columns={columns} {...form} />
      <Meanings title="Tổ thẩm định" list="appraisers" columns={columns} {...form} />
    </details>
  );
}

interface ListProps extends Props {
  readonly title: string;
  readonly list: ListName;
}

function Meanings({ title, list, columns, form, change }: ListProps) {
  if (columns[list].length === 0) return null;
  return (
    <fieldset class="columns">
      <legend>Cột đã dán vào ô {title}</legend>
      {columns[list].map((column, index) => (
        <div key={column.header} class="setting">
          <label for={`${list}-${index}`}>{column.header}</label>
          <select
            id={`${list}-${index}`}
            aria-describedby={`${list}-${index}-first`}
            value={meaningIn(form, list, column)}
            onChange={({ currentTarget }) =>
              change(withMeaning(form, list, [column.header, currentTarget.value]))
            }
          >
            <option value="">bỏ qua cột này</option>
            {fieldsOf(list).map(({ key, header }) => (
              <option key={key} value={key}>
                {header}
              </option>
            ))}
          </select>
          <p id={`${list}-${index}-first`} class="quiet">
            {column.first}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

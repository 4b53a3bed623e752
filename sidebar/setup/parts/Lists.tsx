import type { Found } from "../state/reading.ts";
import { type ShownList, shownList } from "../state/shown.ts";

/** Pasted lists as they were understood, to be compared with what was pasted. */
export function Lists({ units, appraisers }: Pick<Found, "units" | "appraisers">) {
  return (
    <>
      <List title="đơn vị" list={shownList("units", units)} />
      <List title="thành viên Tổ thẩm định" list={shownList("appraisers", appraisers)} />
    </>
  );
}

function List({ title, list }: { readonly title: string; readonly list: ShownList }) {
  if (list.rows.length === 0) return null;
  const caption = `${list.rows.length} ${title}, như hệ thống hiểu`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section class="list" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            {list.headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map(({ line, cells }) => (
            <tr key={line}>
              <td class="line">{line}</td>
              {cells.map(({ header, text, wrong }) => (
                <td key={header} class={wrong ? "wrong" : undefined}>
                  {text === "" && wrong ? "còn thiếu" : text}
                  {wrong && <span class="hidden"> (cần sửa)</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

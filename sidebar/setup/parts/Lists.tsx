import type { PreviewedList } from "../../../src/rpc/answers.ts";
import type { Understood } from "../state/preview.ts";

/** Pasted lists as they were understood, to be compared with what was pasted. */
export function Lists({ units, appraisers }: Pick<Understood, "units" | "appraisers">) {
  return (
    <>
      <List title="đơn vị" list={units} />
      <List title="thành viên Tổ thẩm định" list={appraisers} />
    </>
  );
}

function List({ title, list }: { readonly title: string; readonly list: PreviewedList }) {
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
              {cells.map(({ text, wrong }, index) => (
                <td key={list.headers[index]} class={wrong ? "wrong" : undefined}>
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

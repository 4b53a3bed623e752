import { goes, headerOf, type ListSeen } from "../state/lists.ts";
import { outcomeText } from "../state/words.ts";

interface Props {
  readonly seen: ListSeen;
  /** Lines that the person leaves out. */
  readonly left: ReadonlySet<number>;
  tick(line: number, ticked: boolean): void;
}

/** Row by row, where it goes, what is filled, and what the tab has otherwise. */
export function PlannedRows({ seen, left, tick }: Props) {
  const { planned, fields } = seen;
  if (planned.length === 0) return null;
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">Sẽ ghi như sau</h2>
      <ul>
        {planned.map((row) => (
          <li key={row.line} class="card">
            <label class="tick">
              <input
                type="checkbox"
                checked={goes(row) && !left.has(row.line)}
                disabled={!goes(row)}
                onChange={({ currentTarget }) => tick(row.line, currentTarget.checked)}
              />
              <span>
                <b class="typed">{row.name === "" ? "(chưa có tên)" : row.name}</b>
                <span class="quiet"> · dòng {row.line} của danh sách</span>
              </span>
            </label>
            <p>{outcomeText(row)}</p>
            {row.differs.length > 0 && (
              <ul class="differs" aria-label="Khác với bảng, để nguyên như bảng">
                {row.differs.map(({ key, there, listed }) => (
                  <li key={key}>
                    {headerOf(key, fields)}: bảng ghi “<span class="typed">{there}</span>”, danh sách ghi “
                    <span class="typed">{listed}</span>”; để nguyên như bảng.
                  </li>
                ))}
              </ul>
            )}
            {Object.keys(row.fills).length > 0 && (
              <details>
                <summary>Xem {Object.keys(row.fills).length} ô sẽ điền</summary>
                <dl>
                  {Object.entries(row.fills).map(([key, text]) => (
                    <div key={key}>
                      <dt>{headerOf(key, fields)}</dt>
                      <dd class="typed">{text}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

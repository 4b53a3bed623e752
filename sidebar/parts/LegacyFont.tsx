import { useMemo, useState } from "preact/hooks";
import type { LegacyFont as Font } from "../../src/domain/text/legacyToUnicode.ts";
import { FontChoice, LOST_IN_TCVN3, READ_AGAIN } from "./FontChoice.tsx";
import { legacyList } from "./legacyList.ts";

interface Props {
  /** What the list is called. */
  readonly title: string;
  readonly text: string;
  change(text: string): void;
}

/** Offers to convert a pasted list that a legacy font typed, and to take that back as long as nothing was typed since. */
export function LegacyFont({ title, text, change }: Props) {
  const [chosen, choose] = useState<Font | null>(null);
  const [done, setDone] = useState({ was: "", now: "" });
  const list = useMemo(() => legacyList(text, chosen), [text, chosen]);
  const convert = (now: string): void => {
    setDone({ was: text, now });
    change(now);
  };
  return (
    <div role="status">
      {list === null && done.now !== "" && text === done.now && (
        <div class="notice calm">
          <p class="notice-title">Đã chuyển danh sách {title} sang Unicode</p>
          <button type="button" onClick={() => change(done.was)}>
            Hoàn tác
          </button>
        </div>
      )}
      {list !== null && (
        <div class="notice warning">
          <p class="notice-title">Danh sách {title} có vẻ gõ bằng phông cũ, chưa phải Unicode</p>
          <p>
            {READ_AGAIN} {list.font !== "VNI" && LOST_IN_TCVN3}
          </p>
          <FontChoice font={list.font} of={`ở danh sách ${title}`} choose={choose} />
          {list.lines.map(({ line, was, now }) => (
            <dl key={line} class="becomes">
              <dt>Dòng {line} đang ghi</dt>
              <dd class="typed">{was}</dd>
              <dt>Sẽ thành</dt>
              <dd class="typed">{now}</dd>
            </dl>
          ))}
          {list.count > list.lines.length && <p>… và {list.count - list.lines.length} dòng nữa.</p>}
          <button type="button" disabled={list.count === 0} onClick={() => convert(list.converted)}>
            Chuyển sang Unicode
          </button>
        </div>
      )}
    </div>
  );
}

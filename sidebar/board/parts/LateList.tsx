import { useState } from "preact/hooks";
import type { Board } from "../state/facts.ts";
import { lateUnits, membersLeft } from "../state/late.ts";
import type { Task } from "../state/tasks.ts";

interface Props {
  readonly board: Board;
  go(task: Task): void;
}

/** So many are named before somebody asks for all. */
const FIRST = 5;

export function LateList({ board, go }: Props) {
  const [all, setAll] = useState(false);
  const units = lateUnits(board);
  const members = membersLeft(board);
  if (units.length + members.length === 0) return null;
  const shown = all ? units : units.slice(0, FIRST);
  const shownMembers = all ? members : members.slice(0, FIRST);
  const hidden = units.length + members.length - shown.length - shownMembers.length;
  return (
    <section aria-labelledby="late">
      <h2 id="late">{units.length > 0 ? `Quá hạn: ${units.length} đơn vị` : "Còn phiếu chưa nộp"}</h2>
      <ul class="late">
        {shown.map(({ code, name, phone, works }) => (
          <li key={code}>
            <p class="name">{name}</p>
            {works.map(({ stage, text }) => (
              <p key={stage}>
                {text}{" "}
                <button
                  type="button"
                  class="link"
                  aria-label={`Gia hạn ${stage === "report" ? "báo cáo" : "đăng ký"} cho ${name}`}
                  onClick={() => go({ kind: "extend", unit: `${name} (${code})`, stage })}
                >
                  Gia hạn
                </button>
              </p>
            ))}
            {phone === "" ? <p class="no-phone">Chưa ghi số điện thoại</p> : <p>{phone}</p>}
          </li>
        ))}
      </ul>
      {shownMembers.length > 0 && (
        <ul class="late">
          {shownMembers.map(({ code, name, left }) => (
            <li key={code} class="member">
              <span>{name}</span>
              <b>còn {left} phiếu</b>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          Xem thêm {hidden} dòng
        </button>
      )}
    </section>
  );
}

import { useState } from "preact/hooks";
import type { Board } from "../state/facts.ts";
import { lateUnits, membersHeading, membersLeft } from "../state/late.ts";
import type { Task } from "../state/tasks.ts";

interface Props {
  readonly board: Board;
  go(task: Task): void;
}

/** So many are named before somebody asks for all. */
const FIRST = 5;

export function LateList({ board, go }: Props) {
  return (
    <>
      <LateUnits board={board} go={go} />
      <MembersLeft board={board} />
    </>
  );
}

function LateUnits({ board, go }: Props) {
  const [all, setAll] = useState(false);
  const units = lateUnits(board);
  if (units.length === 0) return null;
  const shown = all ? units : units.slice(0, FIRST);
  return (
    <section aria-labelledby="late">
      <h2 id="late">Quá hạn: {units.length} đơn vị</h2>
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
      <More hidden={units.length - shown.length} what="đơn vị" show={() => setAll(true)} />
    </section>
  );
}

function MembersLeft({ board }: Pick<Props, "board">) {
  const [all, setAll] = useState(false);
  const members = membersLeft(board);
  if (members.length === 0) return null;
  const shown = all ? members : members.slice(0, FIRST);
  return (
    <section aria-labelledby="members-left">
      <h2 id="members-left">{membersHeading(board, members.length)}</h2>
      <ul class="late">
        {shown.map(({ code, name, email, left }) => (
          <li key={code} class="member">
            <span>
              {name}
              {email === "" ? (
                <span class="no-phone"> Chưa ghi thư</span>
              ) : (
                <>
                  {" "}
                  <a href={`mailto:${email}`} target="_blank" rel="noopener">
                    {email}
                  </a>
                </>
              )}
            </span>
            <b>còn {left} phiếu</b>
          </li>
        ))}
      </ul>
      <More hidden={members.length - shown.length} what="thành viên" show={() => setAll(true)} />
    </section>
  );
}

function More({ hidden, what, show }: { readonly hidden: number; readonly what: string; show(): void }) {
  if (hidden === 0) return null;
  return (
    <button type="button" class="link" onClick={show}>
      Xem thêm {hidden} {what}
    </button>
  );
}

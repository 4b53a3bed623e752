import type { Desk } from "../useBoard.ts";

/** How far the order is that was given on this screen. */
export function Following({ desk }: { readonly desk: Desk }) {
  const { progress } = desk;
  return (
    <div role="status" class="following">
      {progress !== null && <State desk={desk} progress={progress} />}
    </div>
  );
}

/** A row that was added stands in its tab already; its rights come with the round. */
function written({ sent }: Desk): string {
  const added = sent?.wanted.command === "Áp dụng thiết lập" ? sent.wanted.target : "";
  return added === "" ? "Đã giao" : `Đã ghi ${added} vào danh sách`;
}

function State({
  desk,
  progress,
}: {
  readonly desk: Desk;
  readonly progress: NonNullable<Desk["progress"]>;
}) {
  switch (progress.kind) {
    case "writing":
      return <p class="outcome waiting">Đang ghi vào tab Lệnh…</p>;
    case "waiting":
      return (
        <div class="outcome waiting">
          <p>
            <b>{written(desk)}, đang chờ.</b> Hệ thống làm trong khoảng 5 phút; đóng ngăn này việc vẫn chạy.
          </p>
          {progress.late && (
            <p class="issue">Đã quá 10 phút mà chưa có kết quả: nhờ người quản trị chạy lại install.</p>
          )}
          <p>
            Muốn làm ngay: tới ô Thực hiện của việc này rồi tự đánh dấu.{" "}
            <button type="button" class="link" onClick={desk.goToTick}>
              Làm ngay: tới ô đó
            </button>
          </p>
        </div>
      );
    case "unticked":
      return (
        <div class="outcome waiting">
          <p>
            <b>Chờ đánh dấu.</b> Ở tab Lệnh, bấm vào ô Thực hiện đang được chọn để đánh dấu: hệ thống làm
            ngay. Chưa đánh dấu thì việc này chưa chạy.
          </p>
          <button type="button" class="link" onClick={desk.goToTick}>
            Tới ô đó
          </button>
        </div>
      );
    case "asked":
      return (
        <div class="outcome waiting">
          <p>
            <b>Chưa ghi gì, cần xem trước:</b>
          </p>
          {progress.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <p>Đã xem và đúng như vậy thì bấm Vẫn thêm.</p>
        </div>
      );
    case "done":
      return <p class="outcome done typed">✓ {progress.text}</p>;
    case "refused":
      return <p class="outcome refused typed">{progress.text}</p>;
  }
}

import { type Asked, done, notDone, type Outcome, refuse } from "../outcome.ts";

/** “Khôi phục các tab”: deleted tabs and columns come back as they are declared; what stood in them does not. */
export function restoreTabs({ world }: Asked): Outcome {
  const restored = world.restoreTabs();
  if (!restored.ok) return refuse(restored.problems);
  if (restored.value.length === 0) return notDone("không thiếu tab, cột nào.");
  return done(
    `Đã dựng lại ${restored.value.join("; ")}. Nội dung đã xóa thì lấy lại ở Tệp › Lịch sử phiên bản.`,
  );
}

import { useState } from "preact/hooks";
import type { Ask } from "../client/ask.ts";
import { AddScreen } from "./parts/AddScreen.tsx";
import { AssignScreen } from "./parts/AssignScreen.tsx";
import { ExtendScreen } from "./parts/ExtendScreen.tsx";
import { Home } from "./parts/Home.tsx";
import { LateScreen } from "./parts/LateScreen.tsx";
import { Notes } from "./parts/Notes.tsx";
import { RemindScreen } from "./parts/RemindScreen.tsx";
import { ReopenScreen } from "./parts/ReopenScreen.tsx";
import { SecondRoundScreen } from "./parts/SecondRoundScreen.tsx";
import { FreezeScreen, RankScreen, RestoreScreen, RowsScreen } from "./parts/SimpleScreens.tsx";
import { StateScreen } from "./parts/StateScreen.tsx";
import type { ScreenProps } from "./parts/screenProps.ts";
import { FORMS } from "./state/forms.ts";
import type { Task } from "./state/tasks.ts";
import { useBoard } from "./useBoard.ts";

export function App({ ask }: { readonly ask: Ask }) {
  const desk = useBoard(ask);
  const [task, setTask] = useState<Task | null>(null);
  const go = (next: Task | null): void => {
    desk.forget();
    setTask(next);
  };
  const { board } = desk;
  if (board === null) {
    return (
      <main class="board">
        <h1 class="hidden">Điều hành</h1>
        {desk.loading ? (
          <p class="quiet" role="status">
            Đang đọc bảng tính…
          </p>
        ) : (
          <Notes title="Chưa đọc được bảng tính" sentences={desk.troubles}>
            <button type="button" onClick={desk.load}>
              Thử lại
            </button>
          </Notes>
        )}
      </main>
    );
  }
  if (task?.kind === "remind") return <RemindScreen ask={ask} back={() => go(null)} />;
  if (task === null) return <Home desk={desk} board={board} go={go} />;
  return <Screen task={task} desk={desk} board={board} back={() => go(null)} />;
}

function Screen({ task, ...props }: ScreenProps & { readonly task: Exclude<Task, { kind: "remind" }> }) {
  switch (task.kind) {
    case "extend":
      return <ExtendScreen {...props} unit={task.unit} stage={task.stage} />;
    case "assign":
      return <AssignScreen {...props} />;
    case "second":
      return <SecondRoundScreen {...props} />;
    case "reopen":
      return <ReopenScreen {...props} />;
    case "late":
      return <LateScreen {...props} />;
    case "state":
      return <StateScreen {...props} />;
    case "rows":
      return <RowsScreen {...props} />;
    case "unit":
    case "member":
      return <AddScreen {...props} form={FORMS[task.kind]} />;
    case "rank":
      return <RankScreen {...props} />;
    case "freeze":
      return <FreezeScreen {...props} />;
    case "restore":
      return <RestoreScreen {...props} />;
  }
}

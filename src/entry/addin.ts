/** What Google calls in the script bound to the spreadsheet. Runs as the person at the keyboard. */
import { ownerEmail } from "../google/organiser.ts";
import { say, showPage, showSidebar, showWidePage } from "../google/pages.ts";
import { documentLock, userLock } from "../google/peopleLocks.ts";
import { goToCell, sheetBy, shownSheet } from "../google/selection.ts";
import { activeBook, activeEmail, requireConsent } from "../google/session.ts";
import { clock } from "../google/world.ts";
import { answerRequest, type Handlers } from "../rpc/gate.ts";
import type { AnswerTo } from "../rpc/pairs.ts";
import { baseUnits, receiveBaseResult } from "../services/baseLevel/receive.ts";
import { baseResult } from "../services/baseLevel/send.ts";
import { board } from "../services/board/board.ts";
import { boardBallots } from "../services/board/boardBallots.ts";
import { recentOrders, runNow } from "../services/board/orders.ts";
import { reminderFacts, skipReminders, switchReminders } from "../services/board/reminders.ts";
import { entry } from "../services/desk/entry.ts";
import { fillRows } from "../services/desk/fillRows.ts";
import { goTo } from "../services/desk/goTo.ts";
import { models } from "../services/desk/models.ts";
import { ownRows } from "../services/desk/ownRows.ts";
import { queue } from "../services/desk/queue.ts";
import {
  openBallot,
  recuseBallot,
  reopenBallot,
  saveBallot,
  submitBallot,
} from "../services/desk/scoring.ts";
import { convertTexts, texts } from "../services/desk/texts.ts";
import { unit } from "../services/desk/unit.ts";
import { whoAmI } from "../services/desk/whoAmI.ts";
import { documents } from "../services/documents/documents.ts";
import { latestOrder } from "../services/orders/latestOrder.ts";
import { requestCommand, type Wanted } from "../services/orders/requestCommand.ts";
import { addAppraiser, addUnit } from "../services/setup/addition.ts";
import { applySetup, previewSetup } from "../services/setup/setup.ts";
import { type Command, commands } from "../tables/commands.ts";
import { afterWriting, whenWritten } from "./afterWriting.ts";
import { addMenu } from "./menu.ts";
import { asOrganiser, organiserOnly } from "./organiserOnly.ts";

const DOCUMENTS = "Văn bản";

export function onOpen(): void {
  addMenu();
}

export function showGuide(): void {
  requireConsent();
  showPage("guide", "Hướng dẫn", activeEmail());
}

export function showScoring(): void {
  requireConsent();
  showSidebar("scoring", "Chấm điểm", activeEmail());
}

export function showScoringWide(): void {
  requireConsent();
  showWide("");
}

export function showDocuments(): void {
  requireConsent();
  organiserOnly(DOCUMENTS, openDocuments);
}

function openDocuments(): void {
  showWidePage("documents", DOCUMENTS, activeEmail(), "");
}

function showWide(ballot: string): void {
  showWidePage("scoring", "Chấm điểm", activeEmail(), ballot);
}

export function showBoard(): void {
  const title = "Điều hành";
  requireConsent();
  organiserOnly(title, () => showSidebar("board", title, activeEmail()));
}

export function showBase(): void {
  const title = "Kết quả cấp cơ sở";
  requireConsent();
  organiserOnly(title, () => showSidebar("baseLevel", title, activeEmail()));
}

export function showSetup(): void {
  const title = "Thiết lập đợt";
  requireConsent();
  organiserOnly(title, () => showPage("setup", title, activeEmail()));
}

export function showMyUnit(): void {
  requireConsent();
  showSidebar("unit", "Đơn vị của tôi", activeEmail());
}

export function showLists(): void {
  requireConsent();
  showPage("lists", "Nhập danh sách", activeEmail());
}

export function showFonts(): void {
  requireConsent();
  showSidebar("fonts", "Phông chữ cũ", activeEmail());
}

export function requestSetup(): void {
  request("Áp dụng thiết lập");
}

export function rpc(text: unknown): string {
  requireConsent();
  return answerRequest(text, handlers());
}

function handlers(): Handlers {
  const world = () => ({ book: activeBook(), clock, email: activeEmail(), lock: documentLock });
  return {
    whoAmI: () => whoAmI(world()),
    queue: () => queue(world()),
    entry: (asked) => entry(activeBook(), asked),
    models: (asked) => models(activeBook(), asked),
    openBallot: (asked) => openBallot(world(), asked),
    openWide: ({ ballot }) => {
      showWide(ballot);
      return { kind: "shown" };
    },
    unit: () => unit(world(), ownerEmail()),
    ownRows: (asked) => ownRows(world(), asked),
    goTo: (asked) => goTo(activeBook(), asked, goToCell),
    texts: () => texts(shownSheet(), activeEmail()),
    order: ({ command }) => latestOrder(activeBook(), command),
    previewSetup: (asked) => asOrganiser(() => previewSetup(activeBook(), asked)),
    board: ({ tabs }) => asOrganiser(() => board(activeBook(), clock.now(), tabs)),
    boardBallots: () => asOrganiser(() => boardBallots(activeBook())),
    orders: () => asOrganiser(() => recentOrders(activeBook())),
    documents: ({ appraiser }) => asOrganiser(() => documents(activeBook(), clock.now(), appraiser)),
    openDocuments: () =>
      asOrganiser(() => {
        openDocuments();
        return { kind: "shown" };
      }),
    baseResult: () => asOrganiser(() => baseResult(activeBook())),
    baseUnits: () => asOrganiser(() => baseUnits(activeBook())),
    reminders: () => asOrganiser(() => reminderFacts(activeBook(), clock.now())),
    ...whenWritten({
      switchReminders: (asked) =>
        asOrganiser(() => documentLock.exclusively(() => switchReminders(activeBook(), asked, clock.now()))),
      skipReminders: (asked) =>
        asOrganiser(() => documentLock.exclusively(() => skipReminders(activeBook(), asked, clock.now()))),
      runNow: (asked) =>
        asOrganiser(() => documentLock.exclusively(() => runNow(activeBook(), asked, goToTick))),
      saveBallot: (asked) => userLock.exclusively(() => saveBallot(world(), asked)),
      submitBallot: (asked) => userLock.exclusively(() => submitBallot(world(), asked)),
      reopenBallot: (asked) => userLock.exclusively(() => reopenBallot(world(), asked)),
      recuseBallot: (asked) => userLock.exclusively(() => recuseBallot(world(), asked)),
      fillRows: (asked) => documentLock.exclusively(() => fillRows(world(), asked)),
      convertTexts: (asked) => userLock.exclusively(() => convertTexts(sheetBy(asked.sheet), asked)),
      applySetup: (asked) =>
        asOrganiser(() => documentLock.exclusively(() => applySetup(activeBook(), asked, activeEmail()))),
      addUnit: (asked) => written(() => addUnit(activeBook(), asked, activeEmail())),
      addAppraiser: (asked) => written(() => addAppraiser(activeBook(), asked, activeEmail())),
      receiveBaseResult: (asked) =>
        asOrganiser(() =>
          documentLock.exclusively(() => receiveBaseResult(activeBook(), asked, clock.now())),
        ),
      command: (wanted) => asOrganiser(() => ordering(wanted)),
    }),
  };
}

function goToTick(row: number, column: number): void {
  goToCell(commands, row, column);
}

/** By the organiser, one at a time: two who add at once would write into one row. */
function written(add: () => AnswerTo<"addUnit">): AnswerTo<"addUnit"> {
  return asOrganiser(() => documentLock.exclusively(add));
}

/** One at a time: two orders at once would be written into the same row. */
function ordering(wanted: Wanted): AnswerTo<"command"> {
  return documentLock.exclusively(() => requestCommand(activeBook(), wanted, activeEmail()));
}

function request(command: Command): void {
  requireConsent();
  organiserOnly(command, () => ordered(command, { command, target: "", value: "", reason: "" }));
}

function ordered(title: string, wanted: Wanted): void {
  const answer = afterWriting(() => ordering(wanted));
  if (answer.kind === "requested") say(title, answer.sentence);
  if (answer.kind === "refused") say(title, answer.sentences.join("\n"));
}

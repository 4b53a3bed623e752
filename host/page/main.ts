import type { Intent, MailSeen, PersonSeen, ToPage } from "../server/protocol.ts";
import { connect } from "./connection.ts";
import { createFrame } from "./frames/frame.ts";
import { calmFrames } from "./grid/calmFrames.ts";
import { createGrid } from "./grid/grid.ts";
import { sortIntent } from "./grid/sortIntent.ts";
import { openAsOwner } from "./headWords.ts";
import { ask } from "./shell/ask.ts";
import { openWindow } from "./shell/dialog.ts";
import { make } from "./shell/dom.ts";
import { openImport } from "./shell/importWindow.ts";
import { addinMenus, ownMenus } from "./shell/menus.ts";
import { showOutbox } from "./shell/outbox.ts";
import { createSurface } from "./shell/surface.ts";
import { sendFile } from "./upload.ts";

const OFFLINE = "Mất kết nối với máy chủ. Đang nối lại… Trong lúc này chưa gõ được.";
/** After so many refusals without one welcome, it is not the line. */
const SURE = 3;
const notLetIn = (user: string | null): string =>
  `Không mở được bảng tính${user === null ? "" : ` với tư cách ${user}`}. Hãy xem máy chủ có đang chạy không, và bảng tính có được chia sẻ cho địa chỉ này không.`;
/** The page without anybody's name is the owner's. */
const asOwner = (): HTMLElement => {
  const link = make("a", { text: openAsOwner() });
  link.href = location.pathname;
  return link;
};
const MOVING = "Đồng hồ đang đi tới, các việc hẹn giờ đang chạy…";
const SENTENCE_SECONDS = 8;
/** Characters: what is longer and was refused is given back. */
const SOON_TYPED_AGAIN = 40;

type Show = Extract<ToPage, { readonly kind: "show" }>;

function start(app: HTMLElement): void {
  const wake = calmFrames(window);
  const user = new URLSearchParams(location.search).get("user");
  let seen = -1;
  let me: PersonSeen | null = null;
  let loaded = false;
  let online = false;

  let owns = false;
  const say = (sentence: string): void => surface.toasts.show("", sentence, SENTENCE_SECONDS);
  const sayRefusal = ({ refused }: { readonly refused: string | null }): void => {
    if (refused !== null) say(refused);
  };
  const outbox = async (): Promise<void> => {
    const { refused, result } = await host.ask({ kind: "outbox" });
    // The host answers this request with its mails, as protocol.ts says.
    if (refused === null) showOutbox(result as readonly MailSeen[]);
    else say(refused);
  };
  const advance = async (to: number): Promise<void> => {
    surface.clock.busy(true);
    surface.banner(MOVING);
    sayRefusal(await host.ask({ kind: "advance", to }));
    surface.clock.busy(false);
    surface.banner(online ? null : OFFLINE);
  };
  const actions = {
    command: (id: string, params?: object) => grid.command(id, params),
    sort: (ascending: boolean) => {
      const intent = sortIntent(grid.selection(), grid.used(), grid.frozenRows(), ascending);
      if (intent === null) say("Hãy chọn một ô trong cột muốn sắp xếp.");
      else host.ask({ kind: "intent", base: seen, intent }).then(sayRefusal);
    },
    outbox: () => void outbox(),
    importFile: () => openImport((file) => sendFile(host, file)),
  };
  const surface = createSurface(app, {
    ...actions,
    choosePerson: (email) => location.assign(`?user=${encodeURIComponent(email)}`),
    advance: (to) => void advance(to),
    back: () => grid.focus(),
    find: (words, at) => grid.find(words, at),
  });
  const unsent = (text: string): void => surface.toasts.show("Chưa ghi được, hãy gõ lại:", text, -1);
  const sayIntent = async (intent: Intent): Promise<void> => {
    const answer = await host.ask({ kind: "intent", base: seen, intent });
    sayRefusal(answer);
    if (answer.refused !== null && intent.kind === "type" && intent.text.length > SOON_TYPED_AGAIN)
      unsent(intent.text);
  };
  const grid = createGrid(surface.grid, {
    say: (intent) => void sayIntent(intent),
    closed: () => (online ? null : OFFLINE),
    refused: say,
    // As Google's addresses do: a reload opens at the same place; another person in this tab begins where that one works.
    tab: (sheet) => history.replaceState(null, "", `#gid=${encodeURIComponent(sheet)}`),
    unsent,
    opened: () => {
      document.documentElement.dataset["ready"] ??= String(Math.round(performance.now()));
    },
    selected: (area, words) => {
      surface.speak(words);
      host.tell({ kind: "select", area });
    },
  });

  const showMenus = (menus: Parameters<typeof addinMenus>[0]): void => {
    const choose = (path: readonly string[]) => void host.ask({ kind: "menu", path }).then(sayRefusal);
    surface.menuBar.show([
      ...ownMenus({
        ...actions,
        importFile: owns ? actions.importFile : null,
        find: () => surface.findBar.open(),
      }),
      ...addinMenus(menus, choose),
    ]);
  };
  const showPage = ({ where, title, html, width, height, project }: Show): void => {
    let close = (): void => surface.side.hide();
    let leave = (): void => grid.focus();
    let size = (_width: number | null, _height: number | null): void => undefined;
    const frame = createFrame(title, html, {
      run: (functionName, args) => host.ask({ kind: "rpc", project, functionName, args }),
      close: () => close(),
      focusEditor: () => grid.focus(),
      escape: () => leave(),
      size: (wide, high) => size(wide, high),
    });
    if (where === "sidebar") {
      surface.side.show(title, frame);
      return;
    }
    const shown = openWindow(title, frame, { modal: where === "modal", class: "page" });
    ({ close, escape: leave, size } = shown);
    size(width, height);
  };
  const change = (message: Extract<ToPage, { readonly kind: "changed" }>): void => {
    if (message.rev <= seen) return;
    try {
      if (message.rev !== seen + 1) throw new Error(`Revision ${message.rev} after ${seen}`);
      grid.apply(message.mutations);
      seen = message.rev;
    } catch (error) {
      console.error(error);
      host.restart();
    }
  };
  const welcome = (message: Extract<ToPage, { readonly kind: "welcome" }>): void => {
    online = true;
    seen = message.rev;
    for (const question of document.querySelectorAll("dialog.ask")) question.remove();
    surface.banner(null);
    surface.name(message.workbook.name);
    me = message.user;
    owns = message.owns;
    surface.people.group(message.roles);
    surface.clock.call(message.doOrders);
    surface.people.show(message.people, me);
    surface.mayImport(owns);
    surface.clock.show(message.clock);
    surface.mails(message.mails);
    showMenus(message.menus);
    grid.load(message.workbook, new URLSearchParams(location.hash.slice(1)).get("gid"), message.home);
    grid.guard(message.guarded);
    loaded = true;
    document.documentElement.dataset["letIn"] = "";
  };
  const hear: Readonly<{ [K in ToPage["kind"]]?: (message: Extract<ToPage, { readonly kind: K }>) => void }> =
    {
      welcome,
      changed: change,
      guarded: ({ guarded }) => grid.guard(guarded),
      people: ({ people }) => me !== null && surface.people.show(people, me),
      menus: ({ menus }) => showMenus(menus),
      clock: ({ clock }) => surface.clock.show(clock),
      mails: ({ mails }) => surface.mails(mails),
      toast: ({ title, message, seconds }) => surface.toasts.show(title, message, seconds),
      imported: ({ sheet, sentence, lost }) => {
        if (sheet !== null) grid.show(sheet);
        // What is lost stays to be read until it is closed.
        if (lost === null) say(sentence);
        else surface.toasts.show(sentence, lost, -1);
      },
      show: showPage,
      ask: (message) => {
        const { question } = message;
        ask(message, (button, text) => host.tell({ kind: "answer", question, button, text }));
      },
      reload: () => host.restart(),
    };
  const address = new URL(`ws${user === null ? "" : `?user=${encodeURIComponent(user)}`}`, location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const host = connect(address.href, {
    heard: (message) => {
      wake();
      // The table's function for a kind takes the messages of that kind.
      (hear[message.kind] as ((one: ToPage) => void) | undefined)?.(message);
    },
    lost: (tries) => {
      online = false;
      surface.clock.stop();
      if (loaded || tries < SURE) surface.banner(OFFLINE);
      else surface.banner(notLetIn(user), user === null ? undefined : asOwner());
    },
  });
}

const app = document.getElementById("app");
if (app !== null) start(app);

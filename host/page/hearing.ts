import type { ToPage } from "../server/protocol.ts";
import { develops } from "./headWords.ts";
import { showMenus } from "./pageMenus.ts";
import type { Parts } from "./parts.ts";
import { say } from "./saying.ts";
import { ask } from "./shell/ask.ts";
import type { SurfaceActions } from "./shell/surface.ts";
import { showPage } from "./shownPages.ts";

type Message<K extends ToPage["kind"]> = Extract<ToPage, { readonly kind: K }>;
/** What is done with each kind of message; answers to requests go to who asked (connection.ts). */
type Hearing = { readonly [K in Exclude<ToPage["kind"], "done">]: (message: Message<K>) => void };

/** What happens on each message of the host. */
export function createHearing(parts: Parts, actions: SurfaceActions): (message: ToPage) => void {
  const { surface, grid, host, session } = parts;
  const hearing: Hearing = {
    welcome: (message) => {
      if (session.loaded && develops()) location.reload();
      else welcome(parts, actions, message);
    },
    changed: (message) => change(parts, message),
    guarded: ({ guarded }) => grid.guard(guarded),
    charts: ({ charts }) => grid.chart(charts),
    groups: ({ groups }) => grid.group(groups),
    people: ({ people }) => session.me !== null && surface.people.show(people, session.me),
    menus: ({ menus }) => showMenus(parts, actions, menus),
    clock: ({ clock }) => surface.clock.show(clock),
    mails: ({ mails }) => surface.mails(mails),
    toast: ({ title, message, seconds }) => surface.toasts.show(title, message, seconds),
    imported: (message) => showImported(parts, message),
    show: (message) => showPage(parts, message),
    select: ({ area }) => grid.goTo(area),
    ask: (message) => answer(parts, message),
    reload: () => host.restart(),
    full: ({ sentence }) => {
      session.full = sentence;
    },
  };
  // The table's function for a kind takes the messages of that kind. A kind that this page does not know is not for it.
  return (message) => (hearing as Partial<Record<string, (one: ToPage) => void>>)[message.kind]?.(message);
}

function welcome(parts: Parts, actions: SurfaceActions, message: Message<"welcome">): void {
  const { surface, grid, session } = parts;
  session.online = true;
  session.seen = message.rev;
  session.me = message.user;
  session.owns = message.owns;
  for (const question of document.querySelectorAll("dialog.ask")) question.remove();
  surface.banner(null);
  surface.name(message.workbook.name);
  surface.people.group(message.roles);
  surface.clock.call(message.doOrders);
  surface.people.show(message.people, message.user);
  surface.mayImport(message.owns);
  surface.clock.show(message.clock);
  surface.mails(message.mails);
  showMenus(parts, actions, message.menus);
  grid.load(message.workbook, new URLSearchParams(location.hash.slice(1)).get("gid"), message.home);
  grid.format(message.formatted);
  grid.guard(message.guarded);
  grid.chart(message.charts);
  grid.group(message.groups);
  session.loaded = true;
  document.documentElement.dataset["letIn"] = "";
}

/** A copy that has missed something, or cannot take a change, is given up for a fresh one. */
function change({ grid, host, session }: Parts, message: Message<"changed">): void {
  if (message.rev <= session.seen) return;
  try {
    if (message.rev !== session.seen + 1) throw new Error(`Revision ${message.rev} after ${session.seen}`);
    grid.apply(message.mutations);
    grid.format(message.formatted);
    session.seen = message.rev;
  } catch (error) {
    console.error(error);
    host.restart();
  }
}

function showImported(parts: Parts, { sheet, sentence, lost }: Message<"imported">): void {
  if (sheet !== null) parts.grid.show(sheet);
  // What is lost stays to be read until it is closed.
  if (lost === null) say(parts, sentence);
  else parts.surface.toasts.show(sentence, lost, -1);
}

function answer({ host }: Parts, message: Message<"ask">): void {
  const { question } = message;
  ask(message, (button, text) => host.tell({ kind: "answer", question, button, text }));
}

import { openAsOwner } from "./headWords.ts";
import type { Parts, Session } from "./parts.ts";
import { make } from "./shell/dom.ts";

const OFFLINE = "Mất kết nối với máy chủ. Đang nối lại… Trong lúc này chưa gõ được.";
/** After so many refusals without one welcome, it is not the line. */
const SURE = 3;

const notLetIn = (user: string | null): string =>
  `Không mở được bảng tính${user === null ? "" : ` với tư cách ${user}`}. Hãy xem máy chủ có đang chạy không, và bảng tính có được chia sẻ cho địa chỉ này không.`;

/** The page without anybody's name is the owner's. */
function asOwner(): HTMLElement {
  const link = make("a", { text: openAsOwner() });
  link.href = location.pathname;
  return link;
}

/** What to say while nothing can be typed; null when the host is there. */
export function offlineSentence({ online }: Session): string | null {
  return online ? null : OFFLINE;
}

/** @param tries how often in a row the host was lost without a welcome */
export function showLost({ surface, session }: Parts, user: string | null, tries: number): void {
  session.online = false;
  surface.clock.stop();
  const { full } = session;
  session.full = null;
  if (full !== null) surface.banner(full);
  else if (session.loaded || tries < SURE) surface.banner(OFFLINE);
  else surface.banner(notLetIn(user), user === null ? undefined : asOwner());
}

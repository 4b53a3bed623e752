/** Which of Google's refusals a message is, and what the person is told: the account in use, the one that is needed, the way out. */
import { addresses, isAmong } from "./addresses.ts";

export type AccountTrouble = "protected" | "account" | "consent";

/**
 * Google's words in English, and what is known of them in Vietnamese (docs/probe.md). A page hears the message alone, so the words are all
 * there is to tell by.
 */
const WORDS: readonly (readonly [AccountTrouble, RegExp])[] = [
  [
    "protected",
    /protected (?:cell|range|sheet|object)|(?:ô|đối tượng|dải ô|trang tính) (?:\S+ ){0,6}được bảo vệ/iu,
  ],
  [
    "consent",
    /authorization is required|specified permissions are not sufficient|required permissions|cần (?:được )?(?:ủy|uỷ) quyền/iu,
  ],
  [
    "account",
    /PERMISSION_DENIED|you do not have permission|caller does not have permission|không có quyền/iu,
  ],
];

/** Null when the words are of something else. */
export function accountTroubleIn(message: string): AccountTrouble | null {
  const text = message.normalize("NFC");
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** How somebody gets to a page where only `account` is signed in; '' when it is not known. */
function wayOut(account: string): string {
  const whose = account === "" ? "tài khoản đã được cấp quyền" : `tài khoản ${account}`;
  return `mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của ${whose}`;
}

/** A write that Google refused. @param account whose rights counted */
export function notWritten(trouble: AccountTrouble | null, account: string): string {
  const using = account === "" ? "tài khoản đang dùng" : `tài khoản ${account}`;
  const draft = "Nội dung đã gõ vẫn còn ở đây";
  if (trouble === "protected") {
    return `Chưa ghi được vào bảng tính: ô cần ghi đang khóa với ${using}. Nếu các dòng vừa được sắp xếp lại thì chờ 5 phút rồi làm lại; nếu phần này là của tài khoản khác thì ${wayOut("")}. ${draft}.`;
  }
  if (trouble !== null) {
    return `Chưa ghi được vào bảng tính: Google chưa cho ${using} làm việc này. Hãy ${wayOut(account)}, chọn lại menu Sổ Sáng Tạo và đánh dấu mọi ô khi Google hỏi quyền. ${draft}.`;
  }
  return `Chưa ghi được vào bảng tính: ô có thể đang khóa, hoặc ${using} không có quyền. ${draft}; hãy tải lại trang, xem lại tài khoản rồi làm lại.`;
}

/**
 * A page whose call was refused before our script ran. With two accounts signed in, Google sends a page's calls by the first one
 * (issuetracker.google.com/issues/69270374). @param openedBy who opened the page
 */
export function pageRefused(trouble: AccountTrouble, openedBy: string): string {
  const whose = openedBy === "" ? "" : ` bằng tài khoản ${openedBy}`;
  const account = `Hãy ${wayOut(openedBy)}, hoặc đăng xuất các tài khoản Google khác, rồi mở lại.`;
  const draft = "Nội dung đã gõ vẫn còn trên trình duyệt này.";
  if (trouble === "protected") return notWritten(trouble, openedBy);
  if (trouble === "consent") {
    return `Trang này mở${whose} nhưng Google chưa được phép chạy. Hãy chọn lại menu Sổ Sáng Tạo và đánh dấu mọi ô khi Google hỏi quyền. Nếu vẫn vậy: trình duyệt có thể đang đăng nhập nhiều tài khoản. ${account} ${draft}`;
  }
  return `Trang này mở${whose}, nhưng trình duyệt gửi yêu cầu bằng một tài khoản Google khác không có quyền. ${account} ${draft}`;
}

/** Whether calls of a page reach the script as another account than that of who opened it. @param openedBy '' when it is not known */
export function isElsewhere(openedBy: string, runsAs: string): boolean {
  return openedBy !== "" && !isAmong(openedBy, addresses(runsAs));
}

/** Calls of a page reach the script as somebody else than who opened it. */
export function otherAccount(openedBy: string, runsAs: string): string {
  const other = runsAs === "" ? "một tài khoản khác" : `tài khoản ${runsAs}`;
  return `Trang này mở bằng tài khoản ${openedBy}, nhưng Google đang dùng ${other}. Hãy ${wayOut(openedBy)}, hoặc đăng xuất các tài khoản Google khác, rồi mở lại. Nội dung đã gõ vẫn còn trên trình duyệt này.`;
}

/** A menu item of the organiser, chosen by somebody else. @param owner '' when Google does not tell */
export function notOrganiser(email: string, owner: string): string {
  const using = email === "" ? "Google không cho biết bạn đang dùng tài khoản nào" : `bạn đang dùng ${email}`;
  const whose = owner === "" ? "" : ` (${owner})`;
  return `Việc này chỉ tài khoản của Ban Tổ chức${whose} làm được; ${using}. Nếu bạn là người của Ban Tổ chức, hãy ${wayOut(owner)}; nếu không, hãy nhờ Ban Tổ chức làm. Chưa ghi gì vào bảng tính.`;
}

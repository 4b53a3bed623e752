import { describe, expect, it } from "vitest";
import {
  accountTroubleIn,
  isElsewhere,
  notOrganiser,
  notWritten,
  otherAccount,
  pageRefused,
} from "../../../src/domain/people/account.ts";

const AN = "an@x.vn";

describe("Google's refusals", () => {
  it.each([
    [
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      "protected",
    ],
    ["Exception: You are trying to edit a protected range or object.", "protected"],
    [
      "Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính.",
      "protected",
    ],
    ["Bạn đang cố chỉnh sửa một dải ô hoặc đối tượng được bảo vệ.".normalize("NFD"), "protected"],
    ["Authorization is required to perform that action.", "consent"],
    [
      "Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: userinfo.email",
      "consent",
    ],
    ["You do not have permission to call Ui.alert. Required permissions: script.container.ui", "consent"],
    ["Cần được ủy quyền để thực hiện thao tác đó.", "consent"],
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "account",
    ],
    ["The caller does not have permission", "account"],
    ["Bạn không có quyền truy cập tài liệu được yêu cầu.", "account"],
    ["NetworkError: Connection failure due to HTTP 0", null],
    ["Chờ quá lâu mà chưa có trả lời.", null],
    ["Cannot read properties of null (reading 'getName')", null],
    ["", null],
  ])("[W8] [W9] “%s” is %s", (message, trouble) => {
    expect(accountTroubleIn(message)).toBe(trouble);
  });
});

describe("what the person is told", () => {
  it("[W8] names the account in use, why, and the way out", () => {
    expect([
      notWritten("protected", AN),
      notWritten("account", AN),
      notWritten(null, AN),
      notWritten(null, ""),
    ]).toEqual([
      "Chưa ghi được vào bảng tính: ô cần ghi đang khóa với tài khoản an@x.vn. Nếu các dòng vừa được sắp xếp lại thì chờ 5 phút rồi làm lại; nếu phần này là của tài khoản khác thì mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của tài khoản đã được cấp quyền. Nội dung đã gõ vẫn còn ở đây.",
      "Chưa ghi được vào bảng tính: Google chưa cho tài khoản an@x.vn làm việc này. Hãy mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của tài khoản an@x.vn, chọn lại menu Sổ Sáng Tạo và đánh dấu mọi ô khi Google hỏi quyền. Nội dung đã gõ vẫn còn ở đây.",
      "Chưa ghi được vào bảng tính: ô có thể đang khóa, hoặc tài khoản an@x.vn không có quyền. Nội dung đã gõ vẫn còn ở đây; hãy tải lại trang, xem lại tài khoản rồi làm lại.",
      "Chưa ghi được vào bảng tính: ô có thể đang khóa, hoặc tài khoản đang dùng không có quyền. Nội dung đã gõ vẫn còn ở đây; hãy tải lại trang, xem lại tài khoản rồi làm lại.",
    ]);
  });

  it("[W9] names who opened the page", () => {
    expect([
      pageRefused("account", AN),
      pageRefused("consent", ""),
      otherAccount(AN, ""),
      otherAccount(AN, "b@x.vn"),
    ]).toEqual([
      "Trang này mở bằng tài khoản an@x.vn, nhưng trình duyệt gửi yêu cầu bằng một tài khoản Google khác không có quyền. Hãy mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của tài khoản an@x.vn, hoặc đăng xuất các tài khoản Google khác, rồi mở lại. Nội dung đã gõ vẫn còn trên trình duyệt này.",
      "Trang này mở nhưng Google chưa được phép chạy. Hãy chọn lại menu Sổ Sáng Tạo và đánh dấu mọi ô khi Google hỏi quyền. Nếu vẫn vậy: trình duyệt có thể đang đăng nhập nhiều tài khoản. Hãy mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của tài khoản đã được cấp quyền, hoặc đăng xuất các tài khoản Google khác, rồi mở lại. Nội dung đã gõ vẫn còn trên trình duyệt này.",
      "Trang này mở bằng tài khoản an@x.vn, nhưng Google đang dùng một tài khoản khác. Hãy mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của tài khoản an@x.vn, hoặc đăng xuất các tài khoản Google khác, rồi mở lại. Nội dung đã gõ vẫn còn trên trình duyệt này.",
      "Trang này mở bằng tài khoản an@x.vn, nhưng Google đang dùng tài khoản b@x.vn. Hãy mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của tài khoản an@x.vn, hoặc đăng xuất các tài khoản Google khác, rồi mở lại. Nội dung đã gõ vẫn còn trên trình duyệt này.",
    ]);
    expect(pageRefused("protected", AN)).toBe(notWritten("protected", AN));
  });

  it("[W10] says whose the organiser's items are", () => {
    expect([notOrganiser(AN, "btc@x.vn"), notOrganiser("", "")]).toEqual([
      "Việc này chỉ tài khoản của Ban Tổ chức (btc@x.vn) làm được; bạn đang dùng an@x.vn. Nếu bạn là người của Ban Tổ chức, hãy mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của tài khoản btc@x.vn; nếu không, hãy nhờ Ban Tổ chức làm. Chưa ghi gì vào bảng tính.",
      "Việc này chỉ tài khoản của Ban Tổ chức làm được; Google không cho biết bạn đang dùng tài khoản nào. Nếu bạn là người của Ban Tổ chức, hãy mở bảng tính bằng cửa sổ ẩn danh hoặc hồ sơ Chrome riêng của tài khoản đã được cấp quyền; nếu không, hãy nhờ Ban Tổ chức làm. Chưa ghi gì vào bảng tính.",
    ]);
  });
});

describe("[W9] calls of a page", () => {
  it.each([
    [AN, "b@x.vn", true],
    [AN, "", true],
    [AN, "AN@x.vn", false],
    // As many addresses as the roster has.
    [AN, "b@x.vn; an@x.vn", false],
    // Google does not always tell who opened it.
    ["", "b@x.vn", false],
  ])("opened by %j and run by %j come from elsewhere: %j", (openedBy, runsAs, elsewhere) => {
    expect(isElsewhere(openedBy, runsAs)).toBe(elsewhere);
  });
});

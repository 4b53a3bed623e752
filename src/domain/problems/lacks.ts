/** What a row says that lacks nothing. */
export const LACKS_NOTHING = "Đủ";

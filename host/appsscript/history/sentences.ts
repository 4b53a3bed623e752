export const NOTHING = { undo: "Không còn gì để hoàn tác.", redo: "Không còn gì để làm lại." } as const;
export const CHANGED = "Không hoàn tác được: các ô này đã được sửa sau đó.";
export const RESHAPED =
  "Không hoàn tác được: từ đó đã có người thêm, xóa, chuyển hoặc sắp xếp hàng, cột của tab này.";
export const OTHERWISE = "Không hoàn tác được: từ đó đã có người sửa chính điều này.";

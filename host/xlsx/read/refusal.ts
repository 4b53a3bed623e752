/** The file cannot be taken; the message is the sentence for the person who chose it. */
export class FileRefused extends Error {}

export const BROKEN =
  "Tệp này bị hỏng, không đọc được. Hãy mở nó bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhập lại.";

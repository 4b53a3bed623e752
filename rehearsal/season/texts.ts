/** What units write about a model, composed from parts: the same seed and number give the same words. */
import { chance, pick } from "./chance.ts";

const CONTEXTS = [
  "Địa bàn rộng, dân cư phân tán, người dân phải đi lại nhiều lần mới xong việc.",
  "Nhiều hộ đồng bào K'Ho chưa quen dùng điện thoại thông minh, việc tuyên truyền trước đây chủ yếu bằng loa.",
  "Sinh hoạt còn hình thức, ít ý kiến, nội dung chưa sát việc của thôn.",
  "Số vụ việc kéo dài tăng so với năm trước; cán bộ kiêm nhiệm, thiếu công cụ theo dõi.",
  "Sản phẩm làm ra nhỏ lẻ, giá bấp bênh, chưa có nhật ký sản xuất nên khó vào chuỗi.",
  "Rác thải, bao bì sau thu hoạch chưa được thu gom đều, ảnh hưởng nguồn nước.",
];
const WAYS = [
  "Thành lập tổ nòng cốt, phân công từng thành viên phụ trách thôn, họp giao ban ngắn mỗi tuần.",
  "Khảo sát hộ dân, chọn một thôn làm điểm trong 02 tháng rồi mới mở rộng.",
  "Phối hợp với già làng, người có uy tín; tài liệu soạn song ngữ Việt – K'Ho.",
  "Dùng biểu mẫu chung trên điện thoại, số liệu cập nhật trong ngày, công khai ở nhà văn hóa.",
  "Gắn với sinh hoạt chi bộ: mỗi đảng viên nhận một việc, một địa chỉ, có hạn hoàn thành.",
];
const DIFFERENCES = [
  "Trước đây chờ người dân đến; nay cán bộ đến tận nơi, làm xong tại chỗ.",
  "Lần đầu có số liệu trước – sau cho từng thôn, người dân cùng kiểm đếm.",
  "Chuyển từ vận động chung sang giao việc cụ thể cho từng người, có người đỡ đầu.",
  "Kết hợp tiếng K'Ho, hình ảnh và cách làm của cộng đồng thay cho văn bản dài.",
];
const PLACES = ["toàn huyện", "thị trấn Lạc Dương", "xã Lát", "xã Đạ Sar", "xã Đạ Nhim", "xã Đưng K’Nớ"];
const RESOURCES = [
  "Không phát sinh kinh phí, dùng nhân lực tại chỗ",
  "Nguồn xã hội hóa 15 triệu đồng",
  "Kinh phí thường xuyên của đơn vị",
  "Nhân dân góp ngày công, huyện hỗ trợ vật tư",
];
const PRODUCTS = [
  "Quy trình, sổ theo dõi và 01 nhóm nòng cốt hoạt động ổn định",
  "Bộ tài liệu song ngữ và bảng số liệu trước – sau",
  "Kế hoạch, báo cáo tổng kết, hướng dẫn nhân rộng",
  "01 công trình, phần việc cụ thể có biên bản nghiệm thu của thôn",
];
const INDICATORS = [
  { name: "Tỷ lệ hộ tham gia", unit: "%", before: 20, target: 70 },
  { name: "Hồ sơ giải quyết trước hạn", unit: "%", before: 35, target: 80 },
  { name: "Thời gian giải quyết một việc", unit: "ngày", before: 12, target: 6 },
  { name: "Số hộ áp dụng", unit: "hộ", before: 15, target: 60 },
  { name: "Vụ việc phải chuyển lên huyện", unit: "vụ", before: 24, target: 10 },
] as const;

/** Days typed as people type them: all of them are real, none is written twice the same way. */
const DAY_STYLES: readonly ((day: number, month: number) => string)[] = [
  (day, month) => `${day}/${month}/2023`,
  (day, month) => `${two(day)}/${two(month)}/2023`,
  (day, month) => `${two(day)}-${two(month)}-2023`,
  (day, month) => `2023-${two(month)}-${two(day)}`,
  (day, month) => `${day}.${month}.2023`,
];

export interface Story {
  readonly context: string;
  readonly goals: string;
  readonly content: string;
  readonly newness: string;
  readonly scope: string;
  readonly resources: string;
  readonly products: string;
  readonly spread: string;
  readonly from: string;
  readonly to: string;
  readonly indicator: {
    readonly name: string;
    readonly unit: string;
    readonly before: number;
    readonly target: number;
  };
}

export function storyOf(seed: number, number: number): Story {
  const draw = <T>(name: string, items: readonly T[]) => pick(items, chance(seed, name, number));
  const indicator = draw("indicator", INDICATORS);
  const written = draw("day style", DAY_STYLES);
  const day = 1 + Math.floor(chance(seed, "day", number) * 28);
  const month = draw("month", [2, 3, 4]);
  return {
    context: draw("context", CONTEXTS),
    goals: `${indicator.name}: từ ${indicator.before} lên hoặc về ${indicator.target} ${indicator.unit} trước ngày 31/10/2023.`,
    content: `${draw("way", WAYS)} ${draw("second way", WAYS)}`,
    newness: draw("difference", DIFFERENCES),
    scope: `Làm điểm ở ${draw("place", PLACES)}`,
    resources: draw("resources", RESOURCES),
    products: draw("product", PRODUCTS),
    spread: "Các thôn, đơn vị có điều kiện tương tự trong huyện",
    from: written(day, month),
    to: written(30, 10),
    indicator,
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

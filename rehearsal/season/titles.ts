/** Sixty titles as units of a mountain district write them, long and short, by field. */
export interface Subject {
  readonly field: string;
  readonly title: string;
}

const BY_FIELD: Readonly<Record<string, readonly string[]>> = {
  "Cải cách hành chính": [
    "Một cửa thân thiện: hẹn giờ giải quyết thủ tục qua Zalo cho người dân xã vùng sâu",
    "Ngày thứ Sáu không hẹn: trả kết quả hồ sơ đất đai trong buổi sáng",
    "Phiếu hướng dẫn thủ tục bằng tiếng K'Ho kèm hình vẽ",
    "Tổ lưu động tiếp nhận hồ sơ tại thôn Đưng K'Si, Liêng Bông và B'Nơr C",
    "Số hóa hồ sơ cán bộ, công chức gắn với mã vạch tra cứu tại chỗ",
    "Rà soát, cắt giảm thời gian giải quyết 32 thủ tục cấp huyện còn một nửa",
    "Thư xin lỗi và hẹn lại bắt buộc khi hồ sơ quá hạn",
  ],
  "Chuyển đổi số": [
    "Tổ công nghệ số cộng đồng đi từng ngõ, gõ từng nhà, hướng dẫn từng người",
    "Chợ phiên không tiền mặt tại thị trấn Lạc Dương",
    "Bản đồ số vùng trồng cà phê Arabica Lang Biang",
    "Phòng họp không giấy của cấp ủy cơ sở",
    "Sổ tay đảng viên điện tử cho chi bộ thôn, tổ dân phố",
    "Camera an ninh do Nhân dân đóng góp, Công an xã vận hành",
    "Mã QR tại nhà văn hóa thôn để phản ánh, kiến nghị",
    "Kho học liệu số dùng chung của các trường vùng đồng bào dân tộc thiểu số",
  ],
  "Xây dựng Đảng": [
    "Chi bộ bốn tốt ở thôn đồng bào dân tộc thiểu số",
    "Sinh hoạt chuyên đề tại địa chỉ đỏ, nơi làm theo",
    "Mỗi đảng viên giúp một hộ có địa chỉ cụ thể",
    "Hộp thư góp ý cán bộ và trả lời công khai hằng quý",
    "Kiểm tra đảng viên chấp hành bằng phiếu tự soi, tự sửa",
    "Tạo nguồn phát triển đảng từ đội ngũ già làng, người có uy tín và thanh niên K'Ho",
    "Bồi dưỡng bí thư chi bộ bằng tình huống có thật trong năm",
    "Bản tin nội bộ ba phút: nghe nghị quyết trên loa thôn bằng tiếng K'Ho",
    "Nhật ký làm theo Bác của cán bộ Văn phòng Huyện ủy",
  ],
  "Dân vận khéo": [
    "Dân vận khéo trong giải phóng mặt bằng đường vào xã Đạ Chais",
    "Đường hoa K'Ho tự quản",
    "Thôn không rượu ngày thường",
    "Đổi rác thải nhựa lấy cây giống tại xã Đạ Nhim",
    "Nhà sạch, vườn đẹp, rào xanh ở Bon Đưng",
    "Tiếng kẻng hòa giải: không để vụ việc nhỏ lên huyện",
    "Ngày Chủ nhật xanh ở khu dân cư Đưng K'Nớ",
    "Già làng nói, bà con nghe: tuyên truyền bỏ tục thách cưới nặng",
  ],
  "Du lịch": [
    "Du lịch cộng đồng dưới chân núi Lang Biang do hộ K'Ho làm chủ",
    "Bảo tồn cồng chiêng gắn với tour đêm",
    "Bếp K'Ho mở cửa: trải nghiệm nấu rượu cần và thổ cẩm",
    "Đường mòn sinh thái không rác trong vùng đệm vườn quốc gia Bidoup – Núi Bà",
    "Bộ quy tắc ứng xử văn minh du lịch cho đội xe jeep Lang Biang",
  ],
  "Nông nghiệp công nghệ cao": [
    "Tổ hợp tác cà phê đặc sản tưới nhỏ giọt, ghi nhật ký điện tử",
    "Nuôi cá nước lạnh theo chuỗi liên kết tại Đạ Chais",
    "Dâu tây giá thể trong nhà màng của hộ nghèo vươn lên",
    "Giảm thuốc hóa học trên rau ăn lá bằng bẫy sinh học",
    "Quỹ giống xoay vòng: hộ nhận bê cái trả bê con",
    "Cánh đồng hoa không nhà lồng, giữ cảnh quan dưới chân núi",
    "Trồng xen mắc ca dưới tán cà phê ở xã Lát",
  ],
  "Giáo dục": [
    "Lớp học tiếng Việt tăng cường trước tuổi đến trường cho trẻ K'Ho",
    "Bữa sáng bán trú: giữ chân học sinh vùng xa",
    "Thư viện di động trên xe bán tải",
    "Tiết học ngoài vườn: dạy nghề nông cho học sinh nội trú",
    "Giáo viên đỡ đầu, không để học sinh bỏ học giữa chừng",
  ],
  "An sinh, an ninh trật tự": [
    "Ngôi nhà đồng đội: cựu chiến binh góp công xây nhà cho hội viên khó khăn",
    "Tủ thuốc và xe cấp cứu tự quản ở thôn xa trung tâm",
    "Phụ nữ tiết kiệm từ ống tre, cho vay không lãi",
    "Mái ấm công đoàn cho giáo viên cắm bản",
    "Tổ tự quản bảo vệ rừng kết hợp nghề phụ dưới tán rừng",
    "Tư vấn pháp luật lưu động vào mùa thu hoạch cà phê",
  ],
  "Tài chính, thanh tra, tài nguyên": [
    "Công khai thu chi thôn trên bảng tin và tin nhắn",
    "Giám sát cộng đồng công trình dưới 3 tỷ đồng bằng nhật ký ảnh",
    "Tra cứu quy hoạch đất bằng bản đồ giấy khổ lớn đặt tại thôn",
    "Đối thoại trước khi kết luận thanh tra: giảm khiếu nại kéo dài",
    "Thu gom bao bì thuốc bảo vệ thực vật theo tuyến có hẹn",
  ],
};

export const SUBJECTS: readonly Subject[] = Object.entries(BY_FIELD).flatMap(([field, titles]) =>
  titles.map((title) => ({ field, title })),
);

package vn.sen.deadlines.clock;

import vn.sen.platform.api.text.Text;

/** Words for what happened: {0} and {1} the day, {2} an amount, {3} a proof. */
final class Notes {
    private Notes() {}

    static Text of(Trace.Why why) {
        return switch (why) {
            case STOP_UNPROVEN ->
                    new Text(
                            "Tạm dừng ngày {0} không có chứng từ nên không được tính.",
                            "The stop of {1} has no proof and does not count.");
            case STOP_TOO_LATE ->
                    new Text(
                            "Tạm dừng ngày {0} xảy ra sau khi hết hạn nên không dời hạn.",
                            "The stop of {1} came after the limit had run out and moves nothing.");
            case STOP_OVER ->
                    new Text(
                            "Đã quá thời gian tạm dừng tối đa trước {0}; đồng hồ tự chạy lại.",
                            "The stop had reached its maximum before {1}; the clock ran again by"
                                    + " itself.");
            case RESUMED ->
                    new Text("Hết tạm dừng ngày {0} ({3}).", "The stop ended on {1} ({3}).");
            case RESTART_UNPROVEN ->
                    new Text(
                            "Yêu cầu tính lại ngày {0} không có chứng từ nên không tính lại từ đầu.",
                            "The restart of {1} has no proof; nothing is counted anew.");
            case RESTART_TOO_LATE ->
                    new Text(
                            "Tính lại ngày {0} xảy ra sau khi hết hạn nên không dời hạn.",
                            "The restart of {1} came after the limit had run out and moves"
                                    + " nothing.");
            case EXTENSION_UNPROVEN ->
                    new Text(
                            "Gia hạn ngày {0} không có văn bản nên không được tính.",
                            "The extension of {1} has no proof and does not count.");
            case EXTENDED ->
                    new Text("Gia hạn thêm {2} ngày {0} ({3}).", "Extended by {2} on {1} ({3}).");
        };
    }
}

package vn.sen.dossiers.citizen;

import java.util.Optional;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Delivery;
import vn.sen.platform.api.text.Text;

/** What the owner of a dossier has to do in each state. */
final class Advice {
    private Advice() {}

    /**
     * @param letter the last letter sent to the owner; "" for none
     */
    static Text of(DossierState state, Delivery delivery, String letter) {
        return switch (state) {
            case REGISTERED ->
                    new Text(
                            "Bạn chưa phải làm gì. Cơ quan sẽ báo có tiếp nhận hồ sơ hay không.",
                            "Nothing to do yet. The agency will say whether it takes the dossier.");
            case ACCEPTED, PROCESSING ->
                    new Text(
                            "Bạn không phải làm gì. Hãy chờ đến ngày hẹn trả.",
                            "Nothing to do. Wait for the day given.");
            case SUPPLEMENT_REQUESTED ->
                    asked(
                            letter,
                            "Hãy nộp bổ sung giấy tờ theo phiếu yêu cầu. Nộp đủ thì thời hạn được"
                                    + " tính lại từ đầu.",
                            "Hand in what the request asks for. The limit then begins anew.");
            case FINANCIAL_OBLIGATION ->
                    asked(
                            letter,
                            "Hãy nộp tiền theo thông báo và giữ chứng từ. Nộp xong thì đồng hồ chạy"
                                    + " tiếp.",
                            "Pay what the notice says and keep the receipt. The clock then goes"
                                    + " on.");
            case SUSPENDED ->
                    asked(
                            letter,
                            "Hồ sơ tạm dừng. Hãy xem lý do bên dưới; nếu cần, hỏi tại Bộ phận Một"
                                    + " cửa.",
                            "The dossier is suspended. See the reason below, or ask at the desk.");
            case COMPLETED -> ready(delivery);
            case RETURNED ->
                    new Text(
                            "Kết quả đã trả cho bạn. Bạn có thể góp ý về cách phục vụ.",
                            "You have the result. You may say how you were served.");
            case REJECTED ->
                    asked(
                            letter,
                            "Hồ sơ không được tiếp nhận; lý do có trong phiếu từ chối.",
                            "The dossier was not accepted; the refusal slip says why.");
            case WITHDRAWN ->
                    new Text(
                            "Hồ sơ đã rút theo yêu cầu của bạn.",
                            "The dossier was withdrawn as you asked.");
        };
    }

    private static Text asked(String letter, String vi, String en) {
        return Optional.of(letter)
                .filter(words -> !words.isBlank())
                .map(words -> new Text(vi + "\n“" + words + "”", en + "\n“" + words + "”"))
                .orElse(new Text(vi, en));
    }

    private static Text ready(Delivery delivery) {
        return switch (delivery) {
            case DESK ->
                    new Text(
                            "Đã có kết quả. Mời bạn mang giấy hẹn đến Bộ phận Một cửa để nhận.",
                            "The result is ready. Bring the receipt slip to the one-stop desk.");
            case POST ->
                    new Text(
                            "Đã có kết quả. Bưu điện sẽ chuyển đến địa chỉ bạn đã ghi.",
                            "The result is ready. The post brings it to the address you gave.");
            case ONLINE ->
                    new Text(
                            "Đã có kết quả bản điện tử, gửi theo cách bạn đã chọn khi nộp.",
                            "The result is ready, sent electronically as you chose.");
        };
    }
}

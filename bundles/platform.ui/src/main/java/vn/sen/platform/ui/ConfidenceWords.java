package vn.sen.platform.ui;

import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.text.Text;

/**
 * How sure a source is, in words. Only a text that was read is called law.
 *
 * @param tone of the badge
 */
public record ConfidenceWords(String tone, Text words) {
    public static ConfidenceWords of(Confidence confidence) {
        return switch (confidence) {
            case V ->
                    new ConfidenceWords(
                            "good", new Text("Đã đọc văn bản gốc", "Original text read"));
            case S ->
                    new ConfidenceWords(
                            "warn",
                            new Text(
                                    "Theo nguồn thứ cấp, chỉnh được",
                                    "Secondary source, can be set"));
            case M ->
                    new ConfidenceWords(
                            "warn",
                            new Text("Chưa kiểm tra, chỉnh được", "Not checked, can be set"));
            case U -> new ConfidenceWords("bad", new Text("Chưa xác minh", "Unverified"));
            case D ->
                    new ConfidenceWords(
                            "calm", new Text("Quy ước, không phải luật", "A convention, not law"));
        };
    }
}

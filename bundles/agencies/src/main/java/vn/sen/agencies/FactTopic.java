package vn.sen.agencies;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** What else is recorded of an agency over time. Each fact has a label and a content. */
public enum FactTopic {
    /** Label: the scheme. One value of a scheme at a time. */
    IDENTIFIER("Mã định danh", "Identifiers", "Hệ mã", "Scheme", "Mã", "Value", true),
    /** Label: the legal reference, may be empty. Content: the mandate. */
    FUNCTION(
            "Chức năng, nhiệm vụ",
            "Functions",
            "Căn cứ pháp lý",
            "Legal basis",
            "Nội dung",
            "Mandate",
            false),
    /** Label: what kind of contact. */
    CONTACT("Liên hệ", "Contacts", "Loại", "Type", "Thông tin", "Details", false),
    /** Label: the title. Content: the person. One person of a title at a time. */
    HEAD("Người đứng đầu", "Heads", "Chức danh", "Title", "Họ và tên", "Person", true);

    private static final Map<String, Pattern> SHAPES =
            Map.of(
                    "QCVN102", Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}"),
                    "QD20", Pattern.compile("[A-Z]\\d{2}(\\.[0-9A-Z]{1,6})*"),
                    "EMAIL", Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                    "PHONE", Pattern.compile("\\+?[0-9 ().-]{6,20}"),
                    "WEB", Pattern.compile("https?://[^\\s]+"));

    private final Text title;
    private final Text labelTitle;
    private final Text contentTitle;
    private final boolean exclusive;

    FactTopic(
            String vi,
            String en,
            String labelVi,
            String labelEn,
            String contentVi,
            String contentEn,
            boolean exclusive) {
        this.title = new Text(vi, en);
        this.labelTitle = new Text(labelVi, labelEn);
        this.contentTitle = new Text(contentVi, contentEn);
        this.exclusive = exclusive;
    }

    public Text title() {
        return title;
    }

    public Text labelTitle() {
        return labelTitle;
    }

    public Text contentTitle() {
        return contentTitle;
    }

    /** Whether there is one fact of a label at a time: a new one ends the one before it. */
    boolean exclusive() {
        return exclusive;
    }

    /** Whether it says who somebody is or how to reach them. */
    boolean personal() {
        return this == CONTACT || this == HEAD;
    }

    /** Last part of its address, for example {@code identifiers}. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT) + "s";
    }

    /** The address must be one of these: routes admit no other. */
    public static FactTopic ofPath(String path) {
        for (FactTopic topic : values()) {
            if (topic.path().equals(path)) {
                return topic;
            }
        }
        throw new Problem(RequestProblem.NOT_FOUND, path);
    }

    /** The labels that may be chosen; empty when it is a free text. */
    public Map<String, Text> labels() {
        return switch (this) {
            case IDENTIFIER ->
                    ordered(
                            "QCVN102", new Text("QCVN 102:2016/BTTTT", "QCVN 102:2016/BTTTT"),
                            "QD20",
                                    new Text(
                                            "Quyết định 20/2020/QĐ-TTg", "Decision 20/2020/QD-TTg"),
                            "INTERNAL", new Text("Mã nội bộ", "Internal"));
            case CONTACT ->
                    ordered(
                            "ADDRESS", new Text("Địa chỉ", "Address"),
                            "PHONE", new Text("Điện thoại", "Phone"),
                            "EMAIL", new Text("Thư điện tử", "E-mail"),
                            "WEB", new Text("Trang thông tin điện tử", "Web site"));
            case FUNCTION, HEAD -> Map.of();
        };
    }

    public Text labelled(String label) {
        return labels().getOrDefault(label, Text.same(label));
    }

    boolean hasShape(String label, String content) {
        Pattern shape = SHAPES.get(label);
        return labels().isEmpty() || shape == null || shape.matcher(content).matches();
    }

    private static Map<String, Text> ordered(Object... pairs) {
        Map<String, Text> labels = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            labels.put((String) pairs[i], (Text) pairs[i + 1]);
        }
        return labels;
    }

    static final List<FactTopic> ALL = List.of(values());
}

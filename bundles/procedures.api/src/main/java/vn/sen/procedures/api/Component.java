package vn.sen.procedures.api;

import vn.sen.platform.api.text.Text;

/**
 * A paper that a person must submit or show. Nothing else may be asked for.
 *
 * @param key stable within the version, for example {@code c1}
 * @param name in Vietnamese, as announced
 * @param quantity for each set; at least 1
 * @param form name or number of the form to fill in; "" when none
 * @param condition when it is needed, in Vietnamese; "" when it always is
 */
public record Component(
        String key,
        String name,
        Duty duty,
        Copy copy,
        int quantity,
        String form,
        String condition) {

    /** Whether the dossier is incomplete without it. */
    public boolean always() {
        return condition.isEmpty();
    }

    /** What is done with the paper (NĐ 63/2010 art. 3). */
    public enum Duty {
        SUBMIT("Nộp", "Submit"),
        SHOW("Xuất trình", "Show");

        private final Text label;

        Duty(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }

    /** What the paper must be. */
    public enum Copy {
        ORIGINAL("Bản chính", "Original"),
        CERTIFIED("Bản sao chứng thực", "Certified copy"),
        PLAIN("Bản sao", "Plain copy"),
        ELECTRONIC("Bản điện tử", "Electronic");

        private final Text label;

        Copy(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }
    }
}

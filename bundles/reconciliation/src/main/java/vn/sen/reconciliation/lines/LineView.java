package vn.sen.reconciliation.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Status;
import vn.sen.platform.api.text.Text;
import vn.sen.reconciliation.cases.LateClass;

/**
 * A late line.
 *
 * @param number of its row in the file
 * @param sourceLate whether the source shows it late; if not, our clock does
 * @param proposed class by the rules
 * @param cls class in effect
 * @param stands by our clock
 * @param due by our clock
 * @param match how another row of the list was matched; "" for none
 * @param before class of the case in the list before; "" when it was not late there
 * @param agreed what the sample check said; null while it is open
 * @param state one word for the ruling
 */
public record LineView(
        UUID id,
        long version,
        UUID batch,
        UUID sourceRow,
        long number,
        String code,
        String applicant,
        String procedure,
        @Nullable LocalDate received,
        @Nullable LocalDate sourceDue,
        @Nullable LocalDate due,
        @Nullable LocalDate finished,
        boolean sourceLate,
        LateClass proposed,
        LateClass cls,
        String rule,
        Status stands,
        List<Text> evidence,
        String match,
        String before,
        int sample,
        @Nullable Boolean agreed,
        String checkedBy,
        String checkWords,
        Ruled state,
        @Nullable Instant ruledAt,
        String expiredWhy) {

    /** Whether two people have ruled. */
    public enum Ruled {
        OPEN("Đề xuất", "Proposed", "warn"),
        RULED("Đã kết luận", "Ruled", "good"),
        EXPIRED("Kết luận hết hiệu lực", "Ruling expired", "bad");

        private final Text label;
        private final String tone;

        Ruled(String vi, String en, String tone) {
            this.label = new Text(vi, en);
            this.tone = tone;
        }

        public Text label() {
            return label;
        }

        public String tone() {
            return tone;
        }
    }
}

package vn.sen.deadlines.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;

/**
 * A day that differs from its weekday.
 *
 * @param hours of a worked or half day; null for the usual ones
 */
public record SpecialDay(LocalDate date, Kind kind, @Nullable OfficeHours hours) {

    /** Kinds of such days. */
    public enum Kind {
        /** Off by the notice of the year, which does not say by which right. */
        DAY_OFF("nghỉ theo lịch năm", "day off by the year's calendar"),
        STATUTORY("nghỉ lễ, tết", "public holiday"),
        IN_LIEU("nghỉ bù", "day off in lieu"),
        SWAP_OFF("nghỉ hoán đổi", "day off by a swap"),
        LOCAL_OFF("cơ quan nghỉ", "agency closed"),
        SWAP_WORK("làm bù", "worked by a swap"),
        HALF_DAY("làm nửa ngày", "half day");

        private final Text label;

        Kind(String vi, String en) {
            label = new Text(vi, en);
        }

        public Text label() {
            return label;
        }

        boolean works() {
            return this == SWAP_WORK || this == HALF_DAY;
        }
    }
}

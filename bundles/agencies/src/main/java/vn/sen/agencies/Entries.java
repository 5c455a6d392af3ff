package vn.sen.agencies;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.AgencyRequests.Correction;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** Checks what somebody entered about an agency, field by field. One per act. */
final class Entries {
    static final int MAX_NAME = 255;
    static final int MAX_SHORT_NAME = 120;
    static final int MAX_INSTRUMENT = 255;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final Faults faults = new Faults();

    Faults faults() {
        return faults;
    }

    String code(@Nullable String value) {
        String code = faults.text("code", value, 60);
        if (!code.isEmpty() && code.length() <= 60 && !CODE.matcher(code).matches()) {
            faults.add(
                    "code",
                    "not-a-code",
                    new Text(
                            "Mã chỉ gồm chữ, số và . _ / -, bắt đầu bằng chữ hoặc số.",
                            "A code has letters, digits and . _ / -, and begins with a letter or"
                                    + " digit."));
        }
        return code;
    }

    String name(@Nullable String value) {
        return faults.text("name", value, MAX_NAME);
    }

    String shortName(@Nullable String value) {
        return faults.optionalText("shortName", value, MAX_SHORT_NAME);
    }

    AgencyKind kind(@Nullable AgencyKind value) {
        AgencyKind kind = faults.required("kind", value);
        return kind == null ? AgencyKind.OTHER : kind;
    }

    /** A day that must be there; the epoch stands in for a faulty one until {@link #done}. */
    LocalDate day(String field, @Nullable LocalDate value) {
        LocalDate day = faults.required(field, value);
        LocalDate checked = optionalDay(field, day);
        return checked == null ? LocalDate.EPOCH : checked;
    }

    @Nullable LocalDate optionalDay(String field, @Nullable LocalDate value) {
        if (value != null && (value.isBefore(EARLIEST) || value.isAfter(LATEST))) {
            faults.add(
                    field,
                    "out-of-range",
                    new Text("Ngày phải từ {0} đến {1}.", "The day must be from {0} to {1}.")
                            .with("1900-01-01", "2200-12-31"));
            return null;
        }
        return value;
    }

    void ordered(String field, LocalDate from, @Nullable LocalDate to) {
        faults.ordered(field, from, to);
    }

    String instrument(@Nullable String value) {
        return faults.optionalText("instrument", value, MAX_INSTRUMENT);
    }

    /** A correction says why. */
    String reason(@Nullable String value) {
        return faults.text("instrument", value, MAX_INSTRUMENT);
    }

    UnaryOperator<Attributes> correction(Correction act, boolean top) {
        String name = act.name() == null ? null : name(act.name());
        String shortName = act.shortName() == null ? null : shortName(act.shortName());
        if (top && act.parent() != null) {
            faults.add(
                    "top",
                    "contradiction",
                    new Text(
                            "Chọn cơ quan cấp trên hoặc chọn cấp cao nhất, không cả hai.",
                            "Choose a parent or the top, not both."));
        }
        return a ->
                new Attributes(
                        name == null ? a.name() : name,
                        shortName == null ? a.shortName() : shortName,
                        act.kind() == null ? a.kind() : act.kind(),
                        top ? null : act.parent() == null ? a.parent() : act.parent());
    }

    void done() {
        faults.check();
    }
}

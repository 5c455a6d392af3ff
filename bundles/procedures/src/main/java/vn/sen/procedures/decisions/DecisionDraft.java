package vn.sen.procedures.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** A decision as it is recorded. */
public record DecisionDraft(
        String number,
        DecisionKind kind,
        Issuer issuer,
        boolean shortened,
        LocalDate signedOn,
        LocalDate effectiveOn,
        @Nullable LocalDate enteredOn,
        String subject) {
    private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Throws {@code request-invalid} naming each field at fault. */
    public void check() {
        Faults faults = new Faults();
        faults.text("number", number, 100);
        faults.required("kind", kind);
        faults.required("issuer", issuer);
        faults.optionalText("subject", subject, 1000);
        day("signedOn", signedOn, faults);
        day("effectiveOn", effectiveOn, faults);
        if (enteredOn != null) {
            day("enteredOn", enteredOn, faults);
            faults.ordered("enteredOn", signedOn, enteredOn);
        }
        faults.check();
    }

    private static void day(String field, LocalDate day, Faults faults) {
        if (faults.required(field, day) != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            faults.add(
                    field,
                    "out-of-range",
                    new Text(
                            "Năm của ngày này phải từ 1945 đến 9999. Hãy kiểm tra lại.",
                            "The year must be 1945 to 9999. Check it."));
        }
    }
}

package vn.sen.inspections.pages;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.text.Text;

/** Numbers with decimals as people type them in either language. */
final class Amounts {
    private Amounts() {}

    /** The number typed as 1,5 or 1.5; null when the field is empty, or faulty and noted so. */
    static @Nullable BigDecimal read(Form form, String field) {
        String raw = form.raw(field).strip();
        if (raw.isEmpty()) {
            return null;
        }
        if (raw.matches("-?\\d{1,9}([.,]\\d{1,4})?")) {
            return new BigDecimal(raw.replace(',', '.'));
        }
        form.faults()
                .add(
                        field,
                        "not-a-number",
                        new Text(
                                        "“{0}” không phải số. Ví dụ: 1,5.",
                                        "“{0}” is no number. Example: 1.5.")
                                .with(raw));
        return null;
    }

    /** Notes a fault when the number is there and not between 0 and {@code most}. */
    static void between(Form form, String field, @Nullable BigDecimal number, BigDecimal most) {
        if (number != null && (number.signum() < 0 || number.compareTo(most) > 0)) {
            String plain = most.stripTrailingZeros().toPlainString();
            form.faults()
                    .add(
                            field,
                            "out-of-range",
                            new Text("Hãy nhập từ 0 đến {0}.", "Enter 0 to {0}.").with(plain));
        }
    }
}

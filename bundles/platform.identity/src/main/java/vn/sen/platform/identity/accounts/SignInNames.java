package vn.sen.platform.identity.accounts;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/** How sign-in names look. */
public final class SignInNames {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private SignInNames() {}

    /** As it is kept and compared: without the blanks and capitals that phones add. */
    public static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The normal form; notes a fault when it is no sign-in name. */
    public static String check(Faults faults, String field, String typed) {
        String name = normal(typed);
        if (!NAME.matcher(name).matches()) {
            faults.add(
                    field,
                    "not-a-sign-in-name",
                    new Text(
                            "Từ 3 đến 60 ký tự: chữ thường không dấu, số, dấu chấm, gạch nối, gạch"
                                    + " dưới. Ví dụ: snv.kiemtra1.",
                            "3 to 60 characters: small letters without marks, digits, dot, hyphen,"
                                    + " underscore. Example: snv.kiemtra1."));
        }
        return name;
    }
}

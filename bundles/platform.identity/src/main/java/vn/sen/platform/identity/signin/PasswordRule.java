package vn.sen.platform.identity.signin;

import java.util.Locale;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.text.Text;

/**
 * Which passwords are taken: long ones, whatever they are made of, but not the sign-in name and not
 * one character over and over.
 *
 * @param least number of characters
 */
record PasswordRule(int least) {
    private static final int MOST = 200;
    private static final int DIFFERENT = 5;

    void check(Faults faults, String field, String password, String signInName) {
        if (password.length() < least || password.length() > MOST) {
            faults.add(
                    field,
                    "password-length",
                    new Text(
                                    "Mật khẩu phải có từ {0} đến {1} ký tự; một câu ngắn dễ nhớ là"
                                            + " tốt nhất.",
                                    "A password has {0} to {1} characters; a short sentence is"
                                            + " best.")
                            .with(least, MOST));
        } else if (password.chars().distinct().count() < DIFFERENT) {
            faults.add(
                    field,
                    "password-monotonous",
                    new Text(
                            "Mật khẩu lặp lại quá ít ký tự. Hãy chọn câu khác.",
                            "The password repeats too few characters. Choose another."));
        } else if (password.toLowerCase(Locale.ROOT).contains(signInName)) {
            faults.add(
                    field,
                    "password-holds-name",
                    new Text(
                            "Mật khẩu không được chứa tên đăng nhập.",
                            "The password must not hold the sign-in name."));
        }
    }
}

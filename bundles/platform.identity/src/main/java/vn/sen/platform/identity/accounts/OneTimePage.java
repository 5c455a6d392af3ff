package vn.sen.platform.identity.accounts;

import java.util.Map;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.accounts.AccountDirectory.Entry;

/** The page that shows a one-time password, once. */
final class OneTimePage {
    private OneTimePage() {}

    static Page of(Templates templates, Entry person, String password) {
        return Page.of(
                        new Text("Mật khẩu dùng một lần", "One-time password"),
                        templates.fragment(
                                "one-time.jte", Map.of("person", person, "password", password)))
                .under(PeoplePages.CRUMB);
    }
}

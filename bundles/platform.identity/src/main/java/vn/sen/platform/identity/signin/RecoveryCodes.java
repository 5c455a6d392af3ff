package vn.sen.platform.identity.signin;

import java.util.List;
import java.util.Map;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/** The page that shows new recovery codes, once. */
final class RecoveryCodes {
    private RecoveryCodes() {}

    static Page page(Templates templates, List<String> codes, String next) {
        return Page.of(
                new Text("Mã dự phòng", "Recovery codes"),
                templates.fragment("recovery-codes.jte", Map.of("codes", codes, "next", next)));
    }
}

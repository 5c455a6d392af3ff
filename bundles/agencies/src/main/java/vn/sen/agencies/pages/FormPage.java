package vn.sen.agencies.pages;

import java.util.List;
import java.util.Map;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.pages.Templates;
import vn.sen.platform.api.text.Text;

/**
 * A form of plain fields.
 *
 * @param intro one sentence above the fields
 * @param path of the page itself; {@code action} is where it is posted to
 * @param version of the agency that it changes, or {@link vn.sen.platform.api.pages.Ui#NOT_YET}
 */
public record FormPage(
        Text title,
        Text intro,
        String path,
        String action,
        long version,
        Text submit,
        String back,
        List<Field> fields) {

    Page page(Templates templates, Page.Crumb... trail) {
        return Page.of(title, templates.fragment("form.jte", Map.of("form", this))).under(trail);
    }

    static String t(String vi, String en) {
        return Call.current().language().of(vi, en);
    }
}

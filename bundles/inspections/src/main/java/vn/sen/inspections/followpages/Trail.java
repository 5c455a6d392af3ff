package vn.sen.inspections.followpages;

import vn.sen.platform.api.pages.Page;
import vn.sen.platform.api.text.Text;

/** Where the pages of the follow-up stand. */
final class Trail {
    static final Page.Crumb MODULE =
            new Page.Crumb(new Text("Kiểm tra", "Inspections"), "/inspections");
    static final Page.Crumb FINDINGS = new Page.Crumb(FindingListPage.TITLE, FindingListPage.HERE);
    static final Page.Crumb BOARD =
            new Page.Crumb(new Text("Theo dõi khắc phục", "Follow-up board"), "/inspections/board");
    static final Page.Crumb MEASURES =
            new Page.Crumb(new Text("Chỉ số", "Measures"), "/inspections/measures");

    private Trail() {}
}

package vn.sen.procedures;

import java.util.List;
import java.util.Set;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.api.Level;
import vn.sen.procedures.catalogue.ContentBuilder;
import vn.sen.procedures.catalogue.Limit;

/** Content of procedures to begin with. */
final class Drafts {
    private Drafts() {}

    /** With every mandatory part. */
    static ContentBuilder whole(Province province) {
        ContentBuilder said = new ContentBuilder();
        said.name = "Cấp giấy phép thử nghiệm";
        said.level = Level.PROVINCE;
        said.competent = province.agencies.id("SKHDT");
        said.subjects = "Cá nhân";
        said.steps = List.of("Nộp hồ sơ", "Nhận kết quả");
        said.sets = 1;
        said.limit = limit(5);
        said.channels = Set.of(Channel.DIRECT);
        said.components =
                List.of(
                        new Component(
                                "c1",
                                "Đơn đề nghị",
                                Component.Duty.SUBMIT,
                                Component.Copy.ORIGINAL,
                                1,
                                "",
                                ""));
        return said;
    }

    static Limit limit(int amount) {
        return new Limit(amount, LimitUnit.WORKING_DAY, "Thử", Confidence.D, 0, "");
    }
}

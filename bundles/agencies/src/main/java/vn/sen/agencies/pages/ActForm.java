package vn.sen.agencies.pages;

import static vn.sen.agencies.pages.FormPage.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.AgencyActs;
import vn.sen.agencies.AgencyRequests.Cancellation;
import vn.sen.agencies.AgencyRequests.Correction;
import vn.sen.agencies.AgencyRequests.Ending;
import vn.sen.agencies.AgencyRequests.ExistenceCorrection;
import vn.sen.agencies.AgencyRequests.Move;
import vn.sen.agencies.AgencyRequests.Reclassification;
import vn.sen.agencies.AgencyRequests.Renaming;
import vn.sen.agencies.AgencyView;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.pages.Field;
import vn.sen.platform.api.pages.Field.Choice;
import vn.sen.platform.api.pages.Form;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Text;

/** The form of each act on an agency: what it asks, and what it does with the answers. */
enum ActForm {
    RENAME(
            new Text("Đổi tên", "Rename"),
            new Text(
                    "Tên cũ vẫn đúng cho những ngày trước đó. Ngày sắp tới thì thay đổi được hẹn trước.",
                    "The old name stays true for the days before. A day to come schedules the change.")) {
        @Override
        List<Field> fields(AgencyView a, LocalDate today, ParentChoice p, @Nullable String day) {
            return List.of(
                    Field.text("name", t("Tên mới", "New name"), a.name()).must().atMost(255),
                    shortNameField(a),
                    effectiveField(today),
                    instrumentField(false));
        }

        @Override
        void run(AgencyActs acts, UUID id, Form form, ParentChoice parents) {
            Renaming act =
                    new Renaming(
                            form.text("name", 255),
                            form.optional("shortName", 120),
                            form.date("effective"),
                            form.optional("instrument", 255));
            form.check();
            acts.rename(id, act);
        }
    },
    RECLASSIFY(
            new Text("Đổi loại", "Reclassify"),
            new Text(
                    "Loại cũ vẫn đúng cho những ngày trước đó.",
                    "The old kind stays true before.")) {
        @Override
        List<Field> fields(AgencyView a, LocalDate today, ParentChoice p, @Nullable String day) {
            return List.of(kindField(a.kind()), effectiveField(today), instrumentField(false));
        }

        @Override
        void run(AgencyActs acts, UUID id, Form form, ParentChoice parents) {
            Reclassification act =
                    new Reclassification(
                            form.choice("kind", AgencyKind.class),
                            form.date("effective"),
                            form.optional("instrument", 255));
            form.check();
            acts.reclassify(id, act);
        }
    },
    MOVE(
            new Text("Chuyển cơ quan cấp trên", "Move under another parent"),
            new Text(
                    "Các đơn vị trực thuộc đi theo. Không thể chuyển xuống dưới chính nó.",
                    "What lies below moves along. It cannot move under itself.")) {
        @Override
        List<Field> fields(AgencyView a, LocalDate today, ParentChoice p, @Nullable String day) {
            return List.of(p.field(null), effectiveField(today), instrumentField(false));
        }

        @Override
        void run(AgencyActs acts, UUID id, Form form, ParentChoice parents) {
            Move act =
                    new Move(
                            parents.read(form),
                            form.date("effective"),
                            form.optional("instrument", 255));
            form.check();
            acts.move(id, act);
        }
    },
    END(
            new Text("Kết thúc", "End"),
            new Text(
                    "Cơ quan chỉ kết thúc được khi không còn đơn vị trực thuộc. Nó vẫn được tìm thấy, có đánh dấu.",
                    "It can end only when nothing lies below it. It can still be found, and is marked.")) {
        @Override
        List<Field> fields(AgencyView a, LocalDate today, ParentChoice p, @Nullable String day) {
            return List.of(
                    Field.date("lastDay", t("Ngày tồn tại cuối cùng", "Last day"), today).must(),
                    instrumentField(false));
        }

        @Override
        void run(AgencyActs acts, UUID id, Form form, ParentChoice parents) {
            Ending act = new Ending(form.date("lastDay"), form.optional("instrument", 255));
            form.check();
            acts.end(id, act);
        }
    },
    CORRECT(
            new Text("Đính chính", "Correct"),
            new Text(
                    "Dùng khi đã ghi sai. Bản ghi cũ không mất đi, vẫn thấy trong lịch sử.",
                    "For what was recorded wrongly. The old record stays visible in the history.")) {
        @Override
        List<Field> fields(AgencyView a, LocalDate today, ParentChoice p, @Nullable String day) {
            return List.of(
                    Field.date("from", t("Sai từ ngày", "Wrong from"), a.since()).must(),
                    Field.date("to", t("Đến ngày", "Until"), null)
                            .hint(
                                    t(
                                            "Để trống: đến lần thay đổi kế tiếp.",
                                            "Empty: until the next change.")),
                    Field.text("name", t("Tên đúng", "Right name"), a.name()).must().atMost(255),
                    shortNameField(a),
                    kindField(a.kind()),
                    instrumentField(true));
        }

        @Override
        void run(AgencyActs acts, UUID id, Form form, ParentChoice parents) {
            Correction act =
                    new Correction(
                            form.date("from"),
                            form.optionalDate("to"),
                            form.text("name", 255),
                            form.optional("shortName", 120),
                            form.choice("kind", AgencyKind.class),
                            null,
                            null,
                            form.text("instrument", 255));
            form.check();
            acts.correct(id, act);
        }
    },
    CORRECT_EXISTENCE(
            new Text("Đính chính ngày thành lập, kết thúc", "Correct beginning and end"),
            new Text(
                    "Dùng khi đã ghi sai ngày. Xóa ngày kết thúc để khôi phục cơ quan.",
                    "For days recorded wrongly. Clear the last day to bring an agency back.")) {
        @Override
        List<Field> fields(AgencyView a, LocalDate today, ParentChoice p, @Nullable String day) {
            return List.of(
                    Field.date("validFrom", t("Có từ ngày", "Exists from"), a.validFrom()).must(),
                    Field.date("validTo", t("Đến hết ngày", "Last day"), a.validTo()),
                    instrumentField(true));
        }

        @Override
        void run(AgencyActs acts, UUID id, Form form, ParentChoice parents) {
            ExistenceCorrection act =
                    new ExistenceCorrection(
                            form.date("validFrom"),
                            form.optionalDate("validTo"),
                            form.text("instrument", 255));
            form.check();
            acts.correctExistence(id, act);
        }
    },
    CANCEL(
            new Text("Bỏ thay đổi đã hẹn", "Cancel a scheduled change"),
            new Text(
                    "Chỉ bỏ được thay đổi chưa có hiệu lực.",
                    "Only a change that has not begun can be cancelled.")) {
        @Override
        List<Field> fields(AgencyView a, LocalDate today, ParentChoice p, @Nullable String day) {
            return List.of(
                    Field.date("effective", t("Ngày hiệu lực đã hẹn", "Scheduled for"), day).must(),
                    instrumentField(true));
        }

        @Override
        void run(AgencyActs acts, UUID id, Form form, ParentChoice parents) {
            Cancellation act =
                    new Cancellation(form.date("effective"), form.text("instrument", 255));
            form.check();
            acts.cancel(id, act);
        }
    };

    private final Text title;
    private final Text intro;

    ActForm(Text title, Text intro) {
        this.title = title;
        this.intro = intro;
    }

    static ActForm of(String path) {
        for (ActForm act : values()) {
            if (act.name().replace('_', '-').equalsIgnoreCase(path)) {
                return act;
            }
        }
        throw new Problem(RequestProblem.NOT_FOUND, path);
    }

    Text title() {
        return title;
    }

    Text intro() {
        return intro;
    }

    Text submit() {
        return title;
    }

    abstract List<Field> fields(
            AgencyView agency, LocalDate today, ParentChoice parents, @Nullable String day);

    abstract void run(AgencyActs acts, UUID id, Form form, ParentChoice parents);

    static Field kindField(@Nullable AgencyKind current) {
        return Field.select(
                        "kind",
                        t("Loại", "Kind"),
                        current,
                        Arrays.stream(AgencyKind.values())
                                .map(k -> new Choice(k, t(k.label().vi(), k.label().en())))
                                .toList())
                .must();
    }

    static Field instrumentField(boolean required) {
        String label = required ? t("Lý do", "Reason") : t("Căn cứ", "Instrument");
        Field field =
                Field.text("instrument", label, null)
                        .atMost(255)
                        .hint(
                                t(
                                        "Số và ngày quyết định, hoặc lý do.",
                                        "Number and date of the decision, or the reason."));
        return required ? field.must() : field;
    }

    private static Field shortNameField(AgencyView agency) {
        return Field.text("shortName", t("Tên viết tắt", "Short name"), agency.shortName())
                .atMost(120);
    }

    private static Field effectiveField(LocalDate today) {
        return Field.date("effective", t("Có hiệu lực từ ngày", "Effective from"), today).must();
    }
}

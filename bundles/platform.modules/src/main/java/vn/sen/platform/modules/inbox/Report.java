package vn.sen.platform.modules.inbox;

import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.plan.Plan;

/** What came of an archive, for whoever put it there. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    Report(String name) {
        text.append(name).append("\n\n");
    }

    void say(Text words) {
        text.append(words.vi()).append('\n').append(words.en()).append('\n');
    }

    void failed(Exception e) {
        say(
                new Text(
                        "Không xử lý được: " + e + ". Hãy xem nhật ký.",
                        "It could not be dealt with: " + e + ". See the log."));
    }

    void plan(Plan plan) {
        text.append(plan.module())
                .append(' ')
                .append(plan.from() == null ? "–" : plan.from())
                .append(" → ")
                .append(plan.to())
                .append('\n');
        plan.warnings().forEach(this::say);
        plan.refusals().forEach(this::say);
    }

    void waits(Plan plan) {
        say(
                new Text(
                        "Kế hoạch chờ xem xét: sen modules apply " + plan.id(),
                        "The plan waits to be reviewed: sen modules apply " + plan.id()));
    }

    void change(Change change) {
        change.steps()
                .forEach(
                        step ->
                                text.append(step.phase())
                                        .append(' ')
                                        .append(step.millis())
                                        .append(" ms ")
                                        .append(step.words().vi())
                                        .append('\n'));
        text.append(change.outcome()).append('\n');
        say(change.reason());
    }

    String text() {
        return text.toString();
    }
}

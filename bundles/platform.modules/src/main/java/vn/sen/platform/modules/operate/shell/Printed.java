package vn.sen.platform.modules.operate.shell;

import static vn.sen.platform.modules.operate.shell.Watching.both;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Capabilities;
import vn.sen.platform.modules.change.Change;
import vn.sen.platform.modules.operate.ModuleView;
import vn.sen.platform.modules.operate.Words;
import vn.sen.platform.modules.plan.Plan;

/** Modules, changes and plans as plain text in both languages. */
final class Printed {
    private Printed() {}

    static void modules(List<ModuleView> modules, PrintStream out) {
        Columns table =
                new Columns(
                        "MODULE",
                        "TRẠNG THÁI / STATE",
                        "VERSION",
                        "SIGNER",
                        "REQUESTS",
                        "FAILURES",
                        "ROWS",
                        "REQUIRES",
                        "REQUIRED BY");
        for (ModuleView module : modules) {
            table.row(
                    module.name(),
                    both(module.standing().words()),
                    module.version(),
                    signer(module),
                    String.valueOf(module.requests()),
                    String.valueOf(module.failures()),
                    shown(module.rows()),
                    joined(module.requires()),
                    joined(module.requiredBy()));
        }
        table.print(out);
        for (ModuleView module : modules) {
            if (!module.reason().vi().isEmpty()) {
                out.println(module.name() + ": " + module.reason().vi());
                out.println(module.name() + ": " + module.reason().en());
            }
        }
    }

    private static String signer(ModuleView module) {
        if (module.origin().equals("distribution")) {
            return "(distribution)";
        }
        return module.signer().isEmpty() ? "-" : module.signer();
    }

    static void changes(List<Change> changes, PrintStream out) {
        Columns table = new Columns("WHEN", "MODULE", "KIND", "FROM", "TO", "WHO", "OUTCOME", "ID");
        for (Change change : changes) {
            table.row(
                    change.began().truncatedTo(ChronoUnit.SECONDS).toString(),
                    Words.subject(change),
                    both(Words.of(change.kind())),
                    shown(change.from()),
                    shown(change.to()),
                    change.by(),
                    both(Words.of(change.outcome())),
                    change.id());
        }
        table.print(out);
    }

    static void plan(Plan plan, PrintStream out) {
        out.println("Kế hoạch / Plan " + plan.id());
        out.println("  " + plan.module() + " " + shown(plan.from()) + " -> " + plan.to());
        out.println("  " + plan.file() + "  SHA-256 " + plan.archive());
        out.println(
                plan.isUnsigned()
                        ? "  !! Không có chữ ký / Not signed"
                        : "  Người ký / Signer: " + plan.signer());
        out.println(
                String.format(
                        Locale.ROOT,
                        "  Thời gian ước tính / Estimated time: %.1f s",
                        plan.millis() / 1000.0));
        bundles(plan, out);
        names("Bên dùng nối lại / Consumers that re-bind", plan.consumers(), out);
        texts("Giao diện lập trình / API", plan.api(), out);
        migrations(plan, out);
        asks(plan.asks(), out);
        names("Phải khởi động lại / Restarts", plan.restarts(), out);
        texts("Cần lưu ý / Warnings", plan.warnings(), out);
        texts("KHÔNG ÁP DỤNG ĐƯỢC / REFUSED", plan.refusals(), out);
        if (plan.mayBeApplied()) {
            String approve = plan.asksApproval() ? " --approve" : "";
            out.println("Áp dụng / Apply:  sen modules apply " + plan.id() + approve);
        }
    }

    private static void bundles(Plan plan, PrintStream out) {
        out.println("Gói OSGi / Bundles:");
        for (Plan.BundleLine line : plan.bundles()) {
            out.println(
                    "  "
                            + line.name()
                            + "  "
                            + shown(line.from())
                            + " -> "
                            + shown(line.to())
                            + "  "
                            + both(Words.of(line.fate())));
        }
    }

    private static void migrations(Plan plan, PrintStream out) {
        if (plan.migrations().isEmpty()) {
            return;
        }
        out.println("Thay đổi bảng / Migrations:");
        for (Plan.MigrationLine line : plan.migrations()) {
            out.println(
                    "  "
                            + (line.expands() ? "+ " : "- ")
                            + line.file()
                            + "  "
                            + both(line.words()));
            line.sql().lines().forEach(sql -> out.println("      " + sql));
        }
    }

    private static void asks(Capabilities asks, PrintStream out) {
        if (!asks.isEmpty()) {
            out.println("Xin dùng thêm / Asks for more:");
            asks.tables().forEach(table -> out.println("  bảng / tables " + table + "*"));
            asks.hosts().forEach(host -> out.println("  kết nối / connections " + host));
            asks.permissions().forEach(p -> out.println("  quyền / permission " + p));
        }
    }

    private static void names(String title, List<String> names, PrintStream out) {
        if (!names.isEmpty()) {
            out.println(title + ": " + String.join(", ", names));
        }
    }

    private static void texts(String title, List<Text> texts, PrintStream out) {
        if (!texts.isEmpty()) {
            out.println(title + ":");
            for (Text text : texts) {
                out.println("  - " + text.vi());
                out.println("    " + text.en());
            }
        }
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? "-" : String.join(",", names);
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}

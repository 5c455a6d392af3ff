package vn.sen.platform.modules.operate.shell;

import java.io.PrintStream;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.control.ControlCommand;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.modules.operate.History;
import vn.sen.platform.modules.operate.Operations;
import vn.sen.platform.modules.operate.Overview;

/** {@code sen modules …}: the operator's acts from the machine's own shell. */
@Component
public final class ModulesCommand implements ControlCommand {
    private static final int USAGE = 2;

    private final Overview overview;
    private final Operations operations;
    private final History history;
    private final FileActs files;

    @Activate
    public ModulesCommand(
            @Reference Overview overview,
            @Reference Operations operations,
            @Reference History history,
            @Reference FileActs files) {
        this.overview = overview;
        this.operations = operations;
        this.history = history;
        this.files = files;
    }

    @Override
    public String name() {
        return "modules";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        String act = arguments.isEmpty() ? "list" : arguments.get(0);
        List<String> rest =
                arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return switch (act + " " + rest.size()) {
            case "list 0" -> list(out);
            case "plan 1" -> files.plan(rest.get(0), out);
            case "apply 1" -> Watching.follow(operations.apply(rest.get(0), false), out);
            case "apply 2" -> approve(rest, out);
            case "enable 1" -> Watching.follow(operations.enable(rest.get(0)), out);
            case "disable 1" -> Watching.follow(operations.disable(rest.get(0)), out);
            case "rollback 1" -> Watching.follow(operations.rollback(rest.get(0)), out);
            case "remove 1" -> Watching.follow(operations.remove(rest.get(0)), out);
            case "history 0" -> history("", out);
            case "history 1" -> history(rest.get(0), out);
            case "export 2" -> files.export(rest.get(0), rest.get(1), out);
            case "purge 1" -> files.purge(rest.get(0), out);
            default -> usage(out);
        };
    }

    private int approve(List<String> rest, PrintStream out) {
        return rest.get(1).equals("--approve")
                ? Watching.follow(operations.apply(rest.get(0), true), out)
                : usage(out);
    }

    private int list(PrintStream out) {
        if (operations.unsignedAllowed()) {
            out.println("!! Đang cho phép gói không có chữ ký (chỉ để phát triển).");
            out.println("!! Unsigned archives are let through (for development).");
        }
        Printed.modules(overview.all(), out);
        return 0;
    }

    private int history(String module, PrintStream out) {
        Printed.changes(
                history.list(new History.Search(module, "", ""))
                        .pager()
                        .page(null, Listing.DEFAULT_LIMIT)
                        .items(),
                out);
        return 0;
    }

    private static int usage(PrintStream out) {
        out.println(
                "sen modules list | plan FILE | apply PLAN [--approve] | enable M | disable M"
                        + " | rollback M | remove M | history [M] | export M FILE | purge M");
        return USAGE;
    }
}

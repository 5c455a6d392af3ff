package vn.sen.platform.modules.operate;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.documents.FileAnswer;
import vn.sen.platform.modules.change.Trail;

/** The rows of a module as CSV files in a zip, whether it runs or not. */
@Component(service = DataExport.class)
public final class DataExport {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Tables tables;
    private final Trail trail;
    private final Clock clock;

    @Activate
    public DataExport(@Reference Tables tables, @Reference Trail trail, @Reference Clock clock) {
        this.tables = tables;
        this.trail = trail;
        this.clock = clock;
    }

    public FileAnswer of(String module) {
        Call.current().caller().require(ModulesPermission.CHANGE);
        List<String> prefixes = tables.prefixes(module);
        requireRows(module, prefixes);
        trail.record("modules.export", "ok", module);
        return new FileAnswer(
                fileName(module), "application/zip", false, out -> tables.export(prefixes, out));
    }

    /** As {@link #of}, into a stream that the caller closes. */
    public void write(String module, OutputStream out) throws IOException {
        Call.current().caller().require(ModulesPermission.CHANGE);
        List<String> prefixes = tables.prefixes(module);
        requireRows(module, prefixes);
        trail.record("modules.export", "ok", module);
        tables.export(prefixes, out);
    }

    String fileName(String module) {
        return module + "-" + STAMP.format(clock.instant().atZone(clock.getZone())) + ".zip";
    }

    /** Before the answer begins: a zip that breaks off would tell nobody why. */
    private void requireRows(String module, List<String> prefixes) {
        if (tables.require(prefixes).isEmpty()) {
            throw new vn.sen.platform.api.problem.Problem(ModulesProblem.NO_TABLES, module);
        }
    }
}

package vn.sen.platform.modules.operate.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.operate.DataExport;
import vn.sen.platform.modules.operate.ModulesProblem;
import vn.sen.platform.modules.operate.Operations;
import vn.sen.platform.modules.operate.PurgeRequest;
import vn.sen.platform.modules.operate.Purges;
import vn.sen.platform.modules.plan.Plan;

/** Commands that read or write files of this machine. */
@Component(service = FileActs.class)
public final class FileActs {
    private final Operations operations;
    private final DataExport exports;
    private final Purges purges;

    @Activate
    public FileActs(
            @Reference Operations operations,
            @Reference DataExport exports,
            @Reference Purges purges) {
        this.operations = operations;
        this.exports = exports;
        this.purges = purges;
    }

    int plan(String named, PrintStream out) {
        Path file = Path.of(named);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Problem(ModulesProblem.NO_FILE, named);
        }
        Plan plan =
                operations.plan(
                        String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
        Printed.plan(plan, out);
        return plan.mayBeApplied() ? 0 : 1;
    }

    int export(String module, String named, PrintStream out) {
        Path file = Path.of(named);
        try (OutputStream to = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            exports.write(module, to);
        } catch (FileAlreadyExistsException e) {
            throw Problem.because(e, ModulesProblem.FILE_EXISTS, named);
        } catch (IOException e) {
            throw Problem.because(e, ModulesProblem.NO_FILE, named);
        } catch (RuntimeException e) {
            delete(file);
            throw e;
        }
        out.println("Đã xuất / Exported: " + file);
        return 0;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int purge(String module, PrintStream out) {
        PurgeRequest asked = purges.ask(module);
        out.println("Bản xuất / Export: var/modules/exports/" + asked.export());
        out.println("SHA-256: " + asked.sha256());
        out.println(
                "Chưa có gì bị xóa. Một người có quyền xác nhận ở trang /modules/"
                        + module
                        + "/purge.");
        out.println(
                "Nothing is deleted yet. A person with the permission confirms at /modules/"
                        + module
                        + "/purge.");
        return 0;
    }
}

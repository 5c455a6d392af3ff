package vn.sen.procedures.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.demo.DemoData;
import vn.sen.platform.api.json.Json;
import vn.sen.procedures.files.PortableFile;
import vn.sen.procedures.files.PortableProcedure;
import vn.sen.procedures.files.ProcedureImport;

/** Procedures by codes seen in public files, as examples: limits and fees are to be checked. */
@Component
public final class DemoProcedures implements DemoData {
    private final ProcedureImport imports;
    private final Json json;

    @Activate
    public DemoProcedures(@Reference ProcedureImport imports, @Reference Json json) {
        this.imports = imports;
        this.json = json;
    }

    @Override
    public String name() {
        return "procedures.examples";
    }

    @Override
    public int order() {
        return 160;
    }

    @Override
    public void load() {
        for (PortableProcedure procedure : procedures()) {
            imports.takeUnlessThere(procedure);
        }
    }

    private List<PortableProcedure> procedures() {
        try (InputStream file =
                Objects.requireNonNull(
                        DemoProcedures.class.getResourceAsStream("/demo/procedures.json"))) {
            PortableFile read = (PortableFile) json.read(file, PortableFile.class);
            return Objects.requireNonNull(read.procedures());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package vn.sen.platform.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.documents.TableWriter;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.text.Language;

/** Lists as CSV and XLSX files. */
@Component
public final class ExportedTables implements TableWriter {
    private final ZoneId zone;

    @Activate
    public ExportedTables(@Reference Clock clock) {
        this.zone = clock.getZone();
    }

    @Override
    public void csv(Listing<?> listing, Language language, OutputStream out) throws IOException {
        new CsvExport(new CellTexts(language, zone), out).write(listing);
    }

    @Override
    public void xlsx(Listing<?> listing, Language language, OutputStream out) throws IOException {
        new XlsxExport(new CellTexts(language, zone), out).write(listing);
    }
}

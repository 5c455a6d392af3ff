package vn.sen.dossiers.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.platform.api.content.ContentStore;
import vn.sen.platform.api.documents.TableReader;
import vn.sen.platform.api.pages.Upload;
import vn.sen.platform.api.problem.Problem;

/** Keeps files that people send and reads them row by row, as often as needed. Thread-safe. */
@Component(service = ImportFile.class)
public final class ImportFile {
    private static final int SAMPLE_ROWS = 8;

    private final ContentStore contents;
    private final TableReader tables;

    @Activate
    public ImportFile(@Reference ContentStore contents, @Reference TableReader tables) {
        this.contents = contents;
        this.tables = tables;
    }

    /** Header, first rows and number of rows: it has been read to its end. */
    record Read(List<String> header, List<List<String>> sample, long rows) {}

    ImportEntity.FileKept keep(Upload upload) {
        try (var in = upload.open()) {
            ContentStore.Kept kept = contents.keepForAWhile(in, Upload.MOST_BYTES);
            return new ImportEntity.FileKept(
                    upload.fileName(), upload.mediaType(), kept.size(), kept.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Read read(ImportEntity.FileKept file) {
        List<String> header = new ArrayList<>();
        List<List<String>> sample = new ArrayList<>();
        TableReader.Rows first =
                new TableReader.Rows() {
                    @Override
                    public void header(List<String> names) {
                        header.addAll(names);
                    }

                    @Override
                    public void row(long number, List<String> cells) {
                        if (sample.size() < SAMPLE_ROWS) {
                            sample.add(List.copyOf(cells));
                        }
                    }
                };
        try {
            return new Read(header, sample, tables.read(upload(file), first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands over the header and every row of a file that was read, in the order of the file. Files
     * go when nobody has wanted them for long.
     */
    void each(ImportEntity.FileKept file, TableReader.Rows rows) {
        if (!contents.has(file.sha256())) {
            throw new Problem(DossierProblem.REGISTER_GONE);
        }
        try {
            tables.readAgain(upload(file), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Upload upload(ImportEntity.FileKept file) {
        return new Upload(
                "file",
                file.name(),
                file.mediaType(),
                file.size(),
                () -> contents.open(file.sha256()));
    }
}

package vn.sen.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import vn.sen.dossiers.imports.FaultList;
import vn.sen.dossiers.imports.ImportDesk;
import vn.sen.dossiers.imports.ImportFile;
import vn.sen.dossiers.imports.ImportPreview;
import vn.sen.dossiers.imports.ImportRun;
import vn.sen.dossiers.imports.ImportViews.ImportView;
import vn.sen.dossiers.imports.ImportViews.RowFaultView;
import vn.sen.dossiers.imports.Newcomers;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.testkit.FakeContent;

/** The import of a province, whose job the tests run themselves. */
final class RegisterImport implements Jobs {
    static final String HEADER =
            "Mã hồ sơ;Mã thủ tục;Chủ hồ sơ;Ngày tiếp nhận;Trạng thái;Ngày hoàn thành;Ngày trả;"
                    + "Tạm dừng từ;Văn bản tạm dừng;Cơ quan;Hẹn trả\n";

    final Lists lists = new Lists();
    final FakeContent contents = new FakeContent();
    final ImportDesk desk;
    final ImportPreview preview;
    final FaultList faults;
    final ImportRun run;
    private final Province province;

    RegisterImport(Province province) {
        this.province = province;
        ImportFile files = new ImportFile(contents, lists);
        Newcomers newcomers =
                new Newcomers(
                        province.agencies, province.pinned, province.clockwork, province.clock);
        desk = new ImportDesk(province.store, province.json, province.clock, files, this);
        preview = new ImportPreview(province.store, province.clock, files, newcomers);
        faults = new FaultList(province.store);
        run = new ImportRun(province.store, province.json, province.clock, files, newcomers);
    }

    /** Handed in by the head of an office, with the columns that were guessed. */
    UUID started(String rows) {
        return province.as(
                Province.deputy(),
                () -> {
                    UUID id =
                            desk.upload(
                                    province.top, Lists.upload("so-theo-doi.csv", HEADER + rows));
                    desk.map(id, ImportDesk.suggested(desk.require(id)), "");
                    desk.start(id);
                    return id;
                });
    }

    ImportView ran(String rows) {
        UUID id = started(rows);
        run.run();
        return view(id);
    }

    ImportView view(UUID id) {
        return province.as(Province.deputy(), () -> desk.require(id));
    }

    List<String> faults(UUID id) {
        return faults.of(id, null, 100).items().stream().map(RegisterImport::shown).toList();
    }

    private static String shown(RowFaultView fault) {
        return fault.row() + " " + fault.column();
    }

    static List<String> outcome(ImportView view) {
        return List.of(
                view.state().name(),
                "created " + view.created(),
                "same " + view.same(),
                "failed " + view.failed());
    }

    @Override
    public void run(String name) {}

    @Override
    public void soon(String name) {
        assertEquals("dossiers.import", name);
    }

    @Override
    public List<Planned> planned() {
        return List.of();
    }
}

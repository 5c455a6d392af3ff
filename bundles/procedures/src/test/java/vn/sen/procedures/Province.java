package vn.sen.procedures;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.testkit.FakeAgencies;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FakePorts;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;
import vn.sen.procedures.catalogue.Announcing;
import vn.sen.procedures.catalogue.Catalogue;
import vn.sen.procedures.catalogue.Drafting;
import vn.sen.procedures.catalogue.ExportOrder;
import vn.sen.procedures.catalogue.Intake;
import vn.sen.procedures.catalogue.Limits;
import vn.sen.procedures.catalogue.OnDay;
import vn.sen.procedures.catalogue.PublishedProcedures;
import vn.sen.procedures.catalogue.StopCodes;
import vn.sen.procedures.decisions.AnnouncementClock;
import vn.sen.procedures.decisions.Decisions;
import vn.sen.procedures.decisions.RuleShelf;
import vn.sen.procedures.demo.DemoProcedures;
import vn.sen.procedures.files.Portability;
import vn.sen.procedures.files.ProcedureExport;
import vn.sen.procedures.files.ProcedureImport;
import vn.sen.procedures.measures.ObligatorySites;
import vn.sen.procedures.migration.Migrations;
import vn.sen.procedures.publication.ExpectedOnSite;
import vn.sen.procedures.publication.Observations;
import vn.sen.procedures.publication.PublicationAudit;
import vn.sen.procedures.publication.Sites;

/** The module on a real database, in a province with the agencies of the demo. */
public final class Province implements AutoCloseable {
    public static final List<String> DISTRICTS =
            List.of(
                    "TPCL", "TPSD", "TPHN", "HCL", "HCT", "HHN", "HLV", "HLVO", "HTN", "HTH", "HTB",
                    "HTM");

    public final FixedClock clock = FixedClock.at("2021-10-20T08:00");
    public final FakeAgencies agencies = new FakeAgencies();
    public final FakePorts ports = new FakePorts(agencies);
    public final TestJson json = new TestJson();
    public final TestStore store;
    public final Catalogue catalogue;
    public final Drafting drafting;
    public final Decisions decisions;
    public final Announcing announcing;
    public final PublishedProcedures procedures;
    public final Portability portability;
    public final ProcedureImport imports;

    public Province(TestDatabase database) {
        var root = agencies.add("UBND", "Ủy ban nhân dân tỉnh", null);
        agencies.add("TTPVHCC", "Trung tâm Phục vụ hành chính công", root);
        agencies.add("SKHDT", "Sở Kế hoạch và Đầu tư", root);
        var land = agencies.add("STNMT", "Sở Tài nguyên và Môi trường", root);
        agencies.add("VPDKDD", "Văn phòng Đăng ký đất đai", land);
        DISTRICTS.forEach(code -> agencies.add(code, "UBND huyện " + code, root));
        store = new TestStore(database);
        StopCodes stops = new StopCodes(ports, clock);
        catalogue = new Catalogue(store, json, clock);
        drafting = new Drafting(store, json, clock, stops);
        decisions = new Decisions(store, clock);
        announcing = new Announcing(store, json, clock, decisions);
        procedures = new PublishedProcedures(catalogue, new OnDay(store), ports);
        portability = new Portability(ports);
        imports =
                new ProcedureImport(portability, new Intake(store, json, clock, stops, announcing));
    }

    /** Rules that come as lines of cells with semicolons between them. */
    public RuleShelf rules() {
        return new RuleShelf(
                store,
                clock,
                (upload, rows) -> {
                    try (var in = upload.open()) {
                        var lines =
                                new String(
                                                in.readAllBytes(),
                                                java.nio.charset.StandardCharsets.UTF_8)
                                        .lines()
                                        .toList();
                        rows.header(java.util.List.of(lines.get(0).split(";", -1)));
                        for (int i = 1; i < lines.size(); i++) {
                            rows.row(i + 1, java.util.List.of(lines.get(i).split(";", -1)));
                        }
                        return lines.size() - 1;
                    }
                });
    }

    public Sites sites() {
        return new Sites(store);
    }

    public Observations observations() {
        return new Observations(store, clock);
    }

    public PublicationAudit audit() {
        return new PublicationAudit(
                observations(),
                new ExpectedOnSite(
                        store,
                        new OnDay(store),
                        new Limits(store, json),
                        new ExpectedOnSite.Duties(
                                decisions, new AnnouncementClock(ports, clock, rules())),
                        ports));
    }

    public ObligatorySites obligatory() {
        return new ObligatorySites(sites(), observations(), audit(), ports, clock);
    }

    public Migrations migrations() {
        return new Migrations(store, json, clock, procedures, ports);
    }

    public ProcedureExport export() {
        return new ProcedureExport(
                catalogue, new ExportOrder(store, catalogue), decisions, portability);
    }

    public DemoProcedures demo() {
        return new DemoProcedures(imports, json);
    }

    public static <T> T as(Caller caller, Callable<T> work) {
        Call call =
                new Call(
                        caller,
                        Language.VI,
                        "0123456789abcdef",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        try {
            return call.run(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static void as(Caller caller, Runnable work) {
        as(
                caller,
                () -> {
                    work.run();
                    return true;
                });
    }

    public static FakeCaller officer() {
        return FakeCaller.inProvince(Role.OFFICER).named("soan.thao");
    }

    public static FakeCaller controller() {
        return FakeCaller.inProvince(Role.UBND_MONITOR).named("kiem.soat");
    }

    public static FakeCaller leader() {
        return FakeCaller.inProvince(Role.PROVINCE_LEADER).named("lanh.dao");
    }

    @Override
    public void close() {
        store.close();
    }
}

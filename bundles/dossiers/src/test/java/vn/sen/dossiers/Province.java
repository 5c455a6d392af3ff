package vn.sen.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DossierLists;
import vn.sen.dossiers.cases.DossierViews;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.dossiers.cases.Successor;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.Extending;
import vn.sen.dossiers.clock.Finishing;
import vn.sen.dossiers.clock.LegUse;
import vn.sen.dossiers.clock.Pausing;
import vn.sen.dossiers.clock.Resuming;
import vn.sen.dossiers.clock.Stop;
import vn.sen.dossiers.corrections.Corrections;
import vn.sen.dossiers.counts.CountFolding;
import vn.sen.dossiers.counts.CountProof;
import vn.sen.dossiers.counts.Figures;
import vn.sen.dossiers.intake.Accepting;
import vn.sen.dossiers.intake.Aftercare;
import vn.sen.dossiers.intake.Checklist;
import vn.sen.dossiers.intake.Desks;
import vn.sen.dossiers.intake.Intake;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.dossiers.intake.Receiving;
import vn.sen.dossiers.intake.Submitting;
import vn.sen.dossiers.legs.Consulting;
import vn.sen.dossiers.legs.Custody;
import vn.sen.dossiers.legs.DossierHandover;
import vn.sen.dossiers.legs.Moving;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.content.Attachments;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.testkit.FakeAgencies;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FakeContent;
import vn.sen.platform.testkit.FakeDeadlines;
import vn.sen.platform.testkit.FakePeople;
import vn.sen.platform.testkit.FakePorts;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;
import vn.sen.procedures.api.Channel;

/** The module wired by hand on a real database, with a small clock and a few procedures. */
final class Province implements AutoCloseable {
    final FixedClock clock = FixedClock.at("2021-10-04T08:10");
    final FakeAgencies register = new FakeAgencies();
    final UUID top = register.add("UBND", "Ủy ban nhân dân tỉnh", null);
    final UUID land = register.add("STNMT", "Sở Tài nguyên và Môi trường", top);
    final UUID office = register.add("VPDK", "Văn phòng Đăng ký đất đai", land);
    final UUID plan = register.add("SKHDT", "Sở Kế hoạch và Đầu tư", top);
    final FakeDeadlines deadlines = new FakeDeadlines();
    final FakeProcedures procedures = new FakeProcedures(land, office);
    final FakePeople people = new FakePeople();
    final FakePorts ports = new FakePorts(register, deadlines, procedures, people);
    final TestStore store;
    final TestJson json = new TestJson();

    final AgencyBook agencies = new AgencyBook(ports, clock);
    final Sight sight = new Sight(agencies);
    final Clockwork clockwork = new Clockwork(ports);
    final PinnedBook pinned;
    final Acts acts;
    final Desks desks;
    final Receiving receiving;
    final Submitting submitting;
    final Accepting accepting;
    final Aftercare aftercare;
    final Pausing pausing;
    final Resuming resuming;
    final Extending extending;
    final Finishing finishing;
    final Moving moving;
    final Consulting consulting;
    final Custody custody;
    final Corrections corrections;
    final DossierViews views;
    final DossierLists lists;
    final Figures figures;
    final CountFolding folding;
    final CountProof proof;
    final DossierHandover handover;

    Province(TestDatabase database) {
        store = new TestStore(database);
        pinned = new PinnedBook(store, json, clock, ports);
        acts = new Acts(store, clock, clockwork, pinned);
        desks = new Desks(store, new vn.sen.dossiers.intake.ProvinceCode((String) null));
        Checklist checklist = new Checklist(new Attachments(new FakeContent(), json), clock);
        Intake intake = new Intake(pinned, agencies, checklist);
        receiving = new Receiving(acts, intake, desks, clockwork, clock);
        submitting = new Submitting(store, clock, json, acts, intake);
        accepting = new Accepting(acts, receiving, checklist, store);
        aftercare = new Aftercare(acts);
        pausing = new Pausing(acts, clockwork);
        resuming = new Resuming(acts);
        extending = new Extending(acts);
        finishing = new Finishing(acts, new LegUse(clockwork, clock));
        moving = new Moving(acts, ports);
        consulting = new Consulting(acts, agencies, store);
        custody = new Custody(acts);
        corrections = new Corrections(acts, clockwork, store);
        views = new DossierViews(agencies, pinned);
        lists = new DossierLists(store, sight, views, new QuietTrail());
        figures = new Figures(store, agencies);
        folding = new CountFolding(store);
        proof = new CountProof(store, clock);
        handover = new DossierHandover(store, new Successor(clockwork, pinned, agencies), clock);
    }

    static FakeCaller clerk() {
        return FakeCaller.inProvince(Role.ONE_STOP_CLERK).named("motcua");
    }

    static FakeCaller officer() {
        return FakeCaller.inProvince(Role.OFFICER).named("chuyenvien");
    }

    static FakeCaller head() {
        return FakeCaller.inProvince(Role.AGENCY_HEAD).named("thutruong");
    }

    static FakeCaller monitor() {
        return FakeCaller.inProvince(Role.UBND_MONITOR).named("vpubnd");
    }

    static FakeCaller deputy() {
        return FakeCaller.inProvince(Role.OFFICE_HEAD).named("truongphong");
    }

    Receipt receipt(String procedure, String name) {
        return receipt(procedure, name, land);
    }

    static Receipt receipt(String procedure, String name, @Nullable UUID agency) {
        return new Receipt(
                agency,
                procedure,
                Channel.DIRECT,
                new Receipt.Person(name, null, "052090001234", "0905123456", null, "Tổ 1", null),
                null,
                null,
                null,
                null,
                List.of(new Receipt.Given("c1", null, 1, null, null)));
    }

    /** Received at the desk, now. */
    DossierEntity received(String procedure) {
        return as(clerk(), () -> receiving.receive(receipt(procedure, "Người dân (minh họa)")));
    }

    /** Received and on the desk of who checks it. */
    DossierEntity inCheck() {
        UUID id = received(FakeProcedures.LAND).id();
        as(clerk(), () -> moving.transfer(id, new Moving.Transfer("check", "", null)));
        return as(officer(), () -> moving.sign(id, null));
    }

    DossierEntity stop(UUID id, String reason) {
        return as(
                officer(),
                () ->
                        pausing.stop(
                                id,
                                new Stop(
                                        reason,
                                        "TB 123 ngày " + agencies.today(),
                                        "Đề nghị thực hiện",
                                        null,
                                        "Cần thiết",
                                        null)));
    }

    DossierEntity resume(UUID id) {
        return as(
                officer(), () -> resuming.resume(id, new Resuming.Resumption("BL 456", "", null)));
    }

    DossierEntity finish(UUID id) {
        return as(head(), () -> finishing.finish(id, new Finishing.Result("KQ 789", "", null)));
    }

    DossierEntity process(UUID id) {
        return as(officer(), () -> moving.process(id, null));
    }

    /** Runs the work as this caller. */
    <T> T as(Caller caller, Callable<T> work) {
        try {
            return new Call(
                            caller,
                            Language.VI,
                            Call.newTrace(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "")
                    .run(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}

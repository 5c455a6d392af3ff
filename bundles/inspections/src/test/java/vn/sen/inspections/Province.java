package vn.sen.inspections;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.acts.Composer;
import vn.sen.inspections.acts.ConclusionClock;
import vn.sen.inspections.acts.Conclusions;
import vn.sen.inspections.acts.Minutes;
import vn.sen.inspections.acts.Signing;
import vn.sen.inspections.closing.Conditions;
import vn.sen.inspections.closing.DataClosingJob;
import vn.sen.inspections.closing.DemoReadings;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.demo.DemoCast;
import vn.sen.inspections.demo.DemoCriteria;
import vn.sen.inspections.demo.DemoFindings;
import vn.sen.inspections.demo.DemoInspections;
import vn.sen.inspections.demo.DemoOutcomes;
import vn.sen.inspections.demo.DemoVisit;
import vn.sen.inspections.demo.DemoYearBefore;
import vn.sen.inspections.fieldwork.Fieldwork;
import vn.sen.inspections.fieldwork.Observations;
import vn.sen.inspections.fieldwork.Scores;
import vn.sen.inspections.fieldwork.Snapshots;
import vn.sen.inspections.findings.Checklists;
import vn.sen.inspections.findings.FindingDrafting;
import vn.sen.inspections.findings.FindingLists;
import vn.sen.inspections.findings.FindingSteps;
import vn.sen.inspections.findings.FindingViews;
import vn.sen.inspections.findings.Findings;
import vn.sen.inspections.findings.Memory;
import vn.sen.inspections.findings.Responses;
import vn.sen.inspections.followup.Extending;
import vn.sen.inspections.followup.FollowUp;
import vn.sen.inspections.followup.PartLists;
import vn.sen.inspections.followup.PartViews;
import vn.sen.inspections.followup.Parts;
import vn.sen.inspections.followup.Remediation;
import vn.sen.inspections.followup.Verifications;
import vn.sen.inspections.handover.InspectionsHandover;
import vn.sen.inspections.measures.MeasureReader;
import vn.sen.inspections.measures.RemediationOnTime;
import vn.sen.inspections.measures.SelfInspected;
import vn.sen.inspections.rules.DueDates;
import vn.sen.inspections.selfreports.SelfReports;
import vn.sen.inspections.visits.InspectionLists;
import vn.sen.inspections.visits.Inspections;
import vn.sen.inspections.visits.Teams;
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
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;

/** The module wired by hand on a real database, with the agencies and people of the demo data. */
final class Province implements AutoCloseable {
    final FixedClock clock = FixedClock.at("2022-11-23T08:00");
    final FakeAgencies register = new FakeAgencies();
    final FakePeople people = new FakePeople();
    final FakeDeadlines calendar = new FakeDeadlines();
    final FakePorts ports = new FakePorts(register, people, calendar);
    final TestStore store;
    final TestJson json = new TestJson();

    final AgencyBook agencies = new AgencyBook(ports, clock);
    final Sight sight = new Sight(agencies);
    final MeasureReader measures = new MeasureReader(ports, clock);
    final DueDates dueDates = new DueDates(ports);
    final ConclusionClock conclusionClock = new ConclusionClock(dueDates);
    final Attachments attachments = new Attachments(new FakeContent(), json);
    final Memory memory = new Memory(agencies);
    final FindingViews findingViews = new FindingViews(agencies);
    final FindingSteps steps = new FindingSteps(clock);
    final Extending extending;
    final PartViews partViews = new PartViews(agencies);
    final FindingDrafting drafting = new FindingDrafting(clock, agencies, findingViews, memory);

    final CriterionSets sets;
    final Inspections inspections;
    final InspectionLists inspectionLists;
    final Teams teams;
    final Fieldwork fieldwork;
    final Observations observations;
    final Findings findings;
    final FindingLists findingLists;
    final Checklists checklists;
    final Responses responses;
    final Parts parts;
    final PartLists partLists;
    final Remediation remediation;
    final Verifications verifications;
    final Conditions conditions;
    final DataClosingJob nightly;
    final InspectionsHandover handover;
    final RemediationOnTime onTime;
    final SelfReports selfReports;
    final Scores scores;
    final Snapshots snapshots;
    final Minutes minutes;
    final Conclusions conclusions;
    final FollowUp followUp;

    Province(TestDatabase database) {
        store = new TestStore(database);
        agenciesAndPeople();
        sets = new CriterionSets(store, clock);
        inspections = new Inspections(store, clock, agencies, sight);
        inspectionLists = new InspectionLists(store, agencies, sight);
        teams = new Teams(store, clock, agencies, ports);
        fieldwork = new Fieldwork(store, clock, json, measures);
        observations = new Observations(store, clock, json, attachments, sight);
        findings = new Findings(store, clock, steps, drafting, sight);
        findingLists = new FindingLists(store, agencies, findingViews, sight);
        checklists = new Checklists(store, sight, findingViews, memory);
        responses = new Responses(store, clock, agencies, steps, sight);
        parts = new Parts(store, clock, sight, steps, partViews, dueDates);
        extending = new Extending(store, clock, dueDates, partViews);
        partLists = new PartLists(store, sight, partViews, attachments);
        remediation = new Remediation(store, clock, steps, partViews, attachments);
        verifications = new Verifications(store, clock, agencies, steps, findingViews);
        conditions = new Conditions(store, clock, sight, measures);
        selfReports = new SelfReports(store, clock, sight, attachments, measures);
        snapshots = new Snapshots(store, json, measures, sight);
        scores = new Scores(store, clock, sight, snapshots);
        followUp = new FollowUp(store, clock);
        Composer composer = new Composer(agencies, findingViews);
        Signing signing = new Signing(ports, clock);
        minutes = new Minutes(store, clock, sight, composer, signing, conclusionClock);
        conclusions =
                new Conclusions(
                        store,
                        sight,
                        signing,
                        new Conclusions.ConclusionTopics(composer, conclusionClock, parts),
                        clock);
        nightly = new DataClosingJob(store, clock, measures, steps);
        handover = new InspectionsHandover(store, clock);
        onTime = new RemediationOnTime(store, agencies, clock);
        ports.add(onTime);
        ports.add(new SelfInspected(store, agencies, clock));
    }

    private void agenciesAndPeople() {
        UUID top = register.add("UBND", "Ủy ban nhân dân tỉnh", null);
        UUID ict = register.add("STTTT", "Sở Thông tin và Truyền thông", top);
        register.add("STTTT-VP", "Văn phòng Sở", ict);
        register.add("STTTT-CNTT", "Phòng Công nghệ thông tin", ict);
        UUID office = register.add("VPUBND", "Văn phòng Ủy ban nhân dân tỉnh", top);
        register.add("VPUBND-KSTT", "Phòng Kiểm soát thủ tục hành chính", office);
        register.add("VPUBND-TH", "Phòng Tổng hợp", office);
        UUID land = register.add("STNMT", "Sở Tài nguyên và Môi trường", top);
        UUID home = register.add("SNV", "Sở Nội vụ", top);
        register.add("SNV-VP", "Văn phòng Sở Nội vụ", home);
        UUID justice = register.add("STP", "Sở Tư pháp", top);
        people.add("sotttt", ict);
        people.add("vpubnd", office);
        people.add("sotnmt", land);
        people.add("noivu", home);
        people.add("truongdoan", home);
        people.add("thanhvien1", justice);
        people.add("thanhvien2", register.add("STC", "Sở Tài chính", top));
    }

    /** The small inspection of 2020, which must be there before the article is told. */
    DemoYearBefore yearBefore() {
        DemoCast cast = new DemoCast(ports, agencies, clock);
        return new DemoYearBefore(
                store, new DemoCriteria(json, sets), cast, steps, demoOutcomes(cast));
    }

    DemoInspections demo() {
        DemoCast cast = new DemoCast(ports, agencies, clock);
        DemoVisit visit = new DemoVisit(cast, sets, fieldwork, demoOutcomes(cast), json);
        return new DemoInspections(store, json, new DemoCriteria(json, sets), cast, visit);
    }

    private DemoOutcomes demoOutcomes(DemoCast cast) {
        DemoFindings demoFindings =
                new DemoFindings(cast, steps, new DemoReadings(store, clock, measures), memory);
        return new DemoOutcomes(
                cast,
                demoFindings,
                new Composer(agencies, findingViews),
                conclusionClock,
                attachments);
    }

    UUID agency(String code) {
        return register.byCode(code).orElseThrow().id();
    }

    FakeCaller headOf(String signInName, String code) {
        return FakeCaller.at(agency(code), Role.AGENCY_HEAD).named(signInName);
    }

    static FakeCaller teamHead() {
        return FakeCaller.inProvince(Role.INSPECTION_HEAD).named("truongdoan");
    }

    static FakeCaller member() {
        return FakeCaller.inProvince(Role.INSPECTOR).named("thanhvien1");
    }

    static FakeCaller homeAffairs() {
        return FakeCaller.inProvince(Role.HOME_AFFAIRS).named("noivu");
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

package vn.sen.inspections.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.inspections.access.Actor;
import vn.sen.inspections.criteria.CriterionSets;
import vn.sen.inspections.criteria.CriterionView;
import vn.sen.inspections.fieldwork.Fieldwork;
import vn.sen.inspections.fieldwork.ObservationEntity;
import vn.sen.inspections.fieldwork.ScoreEntity;
import vn.sen.inspections.selfreports.SelfReportEntity;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionKind;
import vn.sen.inspections.visits.InspectionState;
import vn.sen.inspections.visits.MemberEntity;
import vn.sen.inspections.visits.MemberView;
import vn.sen.inspections.visits.TeamRole;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.store.Change;

/** Writes the two inspections of the demo data. */
@Component(service = DemoVisit.class)
public final class DemoVisit {
    private static final LocalDate DAY = DemoInspections.VISIT;

    private final DemoCast cast;
    private final CriterionSets sets;
    private final Fieldwork fieldwork;
    private final DemoOutcomes outcomes;
    private final Json json;

    @Activate
    public DemoVisit(
            @Reference DemoCast cast,
            @Reference CriterionSets sets,
            @Reference Fieldwork fieldwork,
            @Reference DemoOutcomes outcomes,
            @Reference Json json) {
        this.cast = cast;
        this.sets = sets;
        this.fieldwork = fieldwork;
        this.outcomes = outcomes;
        this.json = json;
    }

    /** Everything that is read or kept outside the transaction. */
    Prepared prepare(DemoScript script, UUID programme, UUID set) {
        List<CriterionView> criteria = sets.get(set).criteria();
        Map<String, Map<UUID, MeasureValue>> values = new HashMap<>();
        for (DemoScript.Visit visit : script.inspections()) {
            values.put(visit.code(), fieldwork.read(planned(visit, programme, set), criteria));
        }
        return new Prepared(script, programme, set, criteria, values, outcomes.keepFile());
    }

    private InspectionEntity planned(DemoScript.Visit visit, UUID programme, UUID set) {
        InspectionEntity inspection =
                new InspectionEntity(
                        DemoInspections.id(visit.code()),
                        visit.code(),
                        cast.at(LocalDate.of(2021, 9, 6), "09:00"));
        inspection.plan(programme, set, InspectionKind.ON_SITE, cast.agency(visit.agency()));
        inspection.when(DAY, LocalDate.of(2021, 1, 1), DAY.minusDays(1), visit.place());
        return inspection;
    }

    void write(Change change, Prepared all) {
        for (DemoScript.Visit visit : all.script().inspections()) {
            InspectionEntity inspection = planned(visit, all.programme(), all.set());
            team(change, inspection);
            notice(change, inspection, visit, all);
            field(change, inspection, visit, all);
            change.em().persist(inspection);
            change.em().flush();
            outcomes.write(change, inspection, visit, all);
        }
    }

    private void team(Change change, InspectionEntity inspection) {
        Map<String, TeamRole> team =
                Map.of(
                        DemoCast.HEAD,
                        TeamRole.HEAD,
                        DemoCast.FIRST,
                        TeamRole.MEMBER,
                        DemoCast.SECOND,
                        TeamRole.SECRETARY);
        team.forEach(
                (name, role) -> {
                    People.Person person = cast.person(name);
                    MemberView member =
                            new MemberView(
                                    person.id(),
                                    person.displayName(),
                                    role,
                                    person.agency().orElse(null),
                                    role == TeamRole.SECRETARY ? "Tổng hợp biên bản" : "");
                    change.em()
                            .persist(
                                    new MemberEntity(
                                            DemoInspections.id(inspection.code() + "/" + name),
                                            inspection.id(),
                                            member));
                });
    }

    private void notice(
            Change change, InspectionEntity inspection, DemoScript.Visit visit, Prepared all) {
        inspection.move(InspectionState.NOTIFIED, "", "");
        inspection.notice(visit.notice(), LocalDate.of(2021, 9, 28), visit.outline());
        Instant reported = cast.at(LocalDate.of(2021, 10, 12), "15:30");
        Actor head = cast.headOf(visit.agency());
        for (DemoScript.SelfReport said : visit.selfReports()) {
            SelfReportEntity entity =
                    new SelfReportEntity(
                            DemoInspections.id(visit.code() + "/self/" + said.criterion()),
                            inspection.id(),
                            all.criterion(said.criterion()).id(),
                            reported);
            entity.say(said.words(), said.score(), "[]");
            entity.by(head.name(), reported);
            change.em().persist(entity);
        }
        inspection.move(InspectionState.SELF_REPORTED, "", "");
        inspection.reported(reported);
    }

    private void field(
            Change change, InspectionEntity inspection, DemoScript.Visit visit, Prepared all) {
        Instant start = cast.at(DAY, visit.agency().equals("STTTT") ? "08:00" : "14:00");
        inspection.move(InspectionState.IN_FIELD, "", "");
        inspection.inField(start);
        Map<UUID, MeasureValue> values = all.values().getOrDefault(visit.code(), Map.of());
        for (CriterionView criterion : all.criteria()) {
            fieldwork.freeze(change, inspection, criterion, values, start);
        }
        change.em().flush();
        scores(change, inspection, visit, all);
        int minutes = 20;
        for (DemoScript.Observation seen : visit.observations()) {
            observe(change, inspection, seen, all, start.plusSeconds(60L * minutes));
            minutes += 25;
        }
    }

    private void scores(
            Change change, InspectionEntity inspection, DemoScript.Visit visit, Prepared all) {
        Map<UUID, ScoreEntity> scores =
                change
                        .em()
                        .createQuery(
                                "select s from ScoreEntity s where s.inspection = :inspection",
                                ScoreEntity.class)
                        .setParameter("inspection", inspection.id())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(ScoreEntity::criterion, Function.identity()));
        Actor member = cast.actor(DemoCast.FIRST);
        for (DemoScript.Score given : visit.scores()) {
            ScoreEntity score = scores.get(all.criterion(given.criterion()).id());
            if (score != null) {
                score.give(
                        given.score(),
                        given.reason() == null ? "" : given.reason(),
                        member.name(),
                        cast.at(DAY, "15:00"));
            }
        }
    }

    private void observe(
            Change change,
            InspectionEntity inspection,
            DemoScript.Observation seen,
            Prepared all,
            Instant at) {
        People.Person by = cast.person(DemoCast.FIRST);
        String criterion = seen.criterion();
        ObservationEntity made =
                new ObservationEntity(
                        DemoInspections.id(inspection.code() + "/seen/" + at),
                        inspection.id(),
                        criterion == null ? null : all.criterion(criterion).id(),
                        seen.words(),
                        at);
        made.by(by.id(), by.displayName());
        made.sampled(json.write(seen.samples()));
        change.em().persist(made);
    }

    void readConditions() {
        outcomes.readConditions();
    }

    /**
     * @param values measures by inspection code and criterion
     * @param file JSON of the attachment that stands for every file
     */
    record Prepared(
            DemoScript script,
            UUID programme,
            UUID set,
            List<CriterionView> criteria,
            Map<String, Map<UUID, MeasureValue>> values,
            String file) {

        CriterionView criterion(String code) {
            return new ArrayList<>(criteria)
                    .stream()
                            .filter(c -> c.code().equals(code))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("no criterion " + code));
        }

        @Nullable CriterionView optional(@Nullable String code) {
            return code == null ? null : criterion(code);
        }
    }
}

package vn.sen.sample.plugin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.platform.api.measures.Measure;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureValue;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * A figure that others may use, for example as the condition that closes a finding. Counted are the
 * notes received in the period, and known by then, whose promised days have passed; each is a row
 * of the answer, so that the figure can be checked.
 */
@Component
public final class AnsweredInTime implements MeasureProvider {
    private static final Measure MEASURE =
            new Measure(
                    "sample.answered-in-time",
                    1,
                    new Text("Góp ý được trả lời đúng hẹn", "Suggestions answered in time"),
                    "%",
                    new Text(
                                    "Số góp ý được trả lời trong {0} ngày ÷ số góp ý nhận trong kỳ đã qua"
                                            + " {0} ngày × 100",
                                    "Suggestions answered within {0} days ÷ suggestions received in the"
                                            + " period, {0} days or more ago × 100")
                            .with(Suggestion.PROMISED_DAYS),
                    true);

    private final Store store;
    private final Port<Agencies> agencies;
    private final Clock clock;

    @Activate
    public AnsweredInTime(@Reference Store store, @Reference Ports ports, @Reference Clock clock) {
        this.store = store;
        this.agencies = ports.to(Agencies.class);
        this.clock = clock;
    }

    @Override
    public Measure measure() {
        return MEASURE;
    }

    @Override
    public MeasureValue compute(Question question) {
        LocalDate known = question.asOf().atZone(clock.getZone()).toLocalDate();
        Optional<Set<UUID>> offices = question.agency().map(id -> withAllBelow(id, known));
        List<MeasureValue.Row> rows =
                received(question).stream()
                        .filter(s -> s.due().isBefore(known))
                        .filter(s -> offices.isEmpty() || isOf(offices.get(), s))
                        .map(s -> row(s, known))
                        .toList();
        return MeasureValue.share(MEASURE, rows, clock.instant());
    }

    private static boolean isOf(Set<UUID> offices, Suggestion note) {
        return note.office() != null && offices.contains(note.office());
    }

    private static MeasureValue.Row row(Suggestion note, LocalDate known) {
        return new MeasureValue.Row(
                "suggestion/" + note.id(),
                Text.same(note.receivedOn() + " → " + note.due()),
                !note.isLate(known));
    }

    private List<Suggestion> received(Question question) {
        return store.read(
                em ->
                        em
                                .createQuery(
                                        "select s from Suggestion s where s.receivedOn between"
                                                + " :from and :to and s.notedAt <= :known"
                                                + " order by s.receivedOn, s.id",
                                        SuggestionEntity.class)
                                .setParameter("from", question.from())
                                .setParameter("to", question.to())
                                .setParameter("known", question.asOf())
                                .getResultList()
                                .stream()
                                .map(SuggestionEntity::view)
                                .toList());
    }

    private Set<UUID> withAllBelow(UUID agency, LocalDate day) {
        Set<UUID> all =
                agencies.call(
                                a ->
                                        a.subtree(agency, day).stream()
                                                .map(Agency::id)
                                                .collect(Collectors.toSet()))
                        .orElse(Set.of());
        return all.isEmpty() ? Set.of(agency) : all;
    }
}

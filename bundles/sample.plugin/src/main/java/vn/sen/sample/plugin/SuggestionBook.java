package vn.sen.sample.plugin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/**
 * The acts on the book. Each asks for its permission first, whoever calls it: a page, the API, a
 * job. Thread-safe.
 */
@Component(service = SuggestionBook.class)
public final class SuggestionBook {
    static final int MAX_WRITER = 120;
    static final int MAX_TEXT = 4_000;

    private static final String NEWEST =
            "select s from Suggestion s where :day is null or s.receivedOn < :day"
                    + " or (s.receivedOn = :day and s.id < :id)"
                    + " order by s.receivedOn desc, s.id desc";

    private final Store store;
    private final Clock clock;

    @Activate
    public SuggestionBook(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param receivedOn null for today
     */
    public record NewSuggestion(
            @Nullable LocalDate receivedOn, @Nullable String writer, @Nullable String content) {}

    public record Answer(@Nullable String text) {}

    /** Newest first, page by page: a position is the values of the last row, not a count. */
    public Slice<Suggestion> page(@Nullable String after, int limit) {
        Call.current().caller().require(SuggestionPermission.READ);
        List<String> last = Cursor.parts(after, 2);
        List<Suggestion> found =
                store.read(
                        em ->
                                em
                                        .createQuery(NEWEST, SuggestionEntity.class)
                                        .setParameter(
                                                "day",
                                                last.isEmpty()
                                                        ? null
                                                        : LocalDate.parse(last.get(0)))
                                        .setParameter(
                                                "id",
                                                last.isEmpty()
                                                        ? null
                                                        : UUID.fromString(last.get(1)))
                                        .setMaxResults(limit + 1)
                                        .getResultList()
                                        .stream()
                                        .map(SuggestionEntity::view)
                                        .toList());
        return Slice.of(found, limit, s -> Cursor.of(s.receivedOn(), s.id()));
    }

    public Suggestion get(UUID id) {
        Call.current().caller().require(SuggestionPermission.READ);
        SuggestionEntity row = store.read(em -> em.find(SuggestionEntity.class, id));
        if (row == null) {
            throw new Problem(SuggestionProblem.UNKNOWN);
        }
        return row.view();
    }

    /** Notes a suggestion at the office of whoever writes it down. */
    public Suggestion receive(NewSuggestion given) {
        Caller caller = Call.current().caller();
        caller.require(SuggestionPermission.WRITE);
        Faults faults = new Faults();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = given.receivedOn() == null ? today : given.receivedOn();
        String writer = faults.optionalText("writer", given.writer(), MAX_WRITER);
        String content = faults.text("content", given.content(), MAX_TEXT);
        if (day.isAfter(today)) {
            faults.add(
                    "receivedOn",
                    "in-future",
                    new Text("Ngày này chưa đến.", "This day is still to come."));
        }
        faults.check();
        UUID id = Ids.next(clock);
        UUID office = caller.agency().orElse(null);
        return store.write(
                "sample.receive",
                id,
                change -> {
                    SuggestionEntity row =
                            new SuggestionEntity(id, office, day, writer, content, clock.instant());
                    change.em().persist(row);
                    return row.view();
                });
    }

    /** Answers a suggestion, once. */
    public Suggestion answer(UUID id, Answer given) {
        Call.current().caller().require(SuggestionPermission.WRITE);
        Faults faults = new Faults();
        String text = faults.text("text", given.text(), MAX_TEXT);
        faults.check();
        return store.write(
                "sample.answer",
                id,
                change -> {
                    SuggestionEntity row =
                            change.find(SuggestionEntity.class, id)
                                    .orElseThrow(() -> new Problem(SuggestionProblem.UNKNOWN));
                    Call.current().requireVersion(row.version);
                    if (row.answeredOn != null) {
                        throw new Problem(SuggestionProblem.ANSWERED, row.answeredOn);
                    }
                    row.answer = text;
                    row.answeredOn = LocalDate.now(clock);
                    change.em().flush();
                    return row.view();
                });
    }
}

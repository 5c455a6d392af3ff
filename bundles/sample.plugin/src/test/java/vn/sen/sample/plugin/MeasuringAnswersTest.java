package vn.sen.sample.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.testkit.FakePorts;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.MeasureProviderContract;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestStore;
import vn.sen.platform.testkit.WithDatabase;

/** The testkit brings what everybody relies on in a measure; here is the data to try it on. */
@WithDatabase
class MeasuringAnswersTest implements MeasureProviderContract {
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 1);

    private final FixedClock clock = FixedClock.at("2021-10-01T08:00");
    private final TestStore store;
    private final SuggestionBook book;
    private final AnsweredInTime measure;

    MeasuringAnswersTest(TestDatabase database) {
        store = new TestStore(database);
        database.run("delete from sample_suggestion");
        book = new SuggestionBook(store, clock);
        measure = new AnsweredInTime(store, new FakePorts(), clock);
        UUID kept = note("Niêm yết số điện thoại");
        note("Sửa máy lấy số");
        book.answer(kept, new SuggestionBook.Answer("Đã niêm yết"));
        clock.advanceDays(Suggestion.PROMISED_DAYS + 1);
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Override
    public MeasureProvider provider() {
        return measure;
    }

    @Override
    public Question answerable() {
        return october(Optional.empty());
    }

    @Override
    public Question empty() {
        return october(Optional.of(UUID.randomUUID()));
    }

    @Override
    public Question afterMoreIsKnown() {
        clock.advanceDays(1);
        note("Phiếu để quên trong ngăn kéo");
        return october(Optional.empty());
    }

    @Test
    void whatWaitsWithinThePromiseIsNotCounted() {
        book.receive(new SuggestionBook.NewSuggestion(null, "", "Vừa mới nhận"));
        assertEquals(2, measure.compute(answerable()).denominator());
    }

    private UUID note(String content) {
        return book.receive(new SuggestionBook.NewSuggestion(FIRST, "", content)).id();
    }

    private Question october(Optional<UUID> agency) {
        return new Question(agency, FIRST, FIRST.plusMonths(1).minusDays(1), clock.instant());
    }
}

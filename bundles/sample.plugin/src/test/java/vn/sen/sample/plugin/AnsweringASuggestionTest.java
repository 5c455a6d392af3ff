package vn.sen.sample.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestStore;
import vn.sen.platform.testkit.WithDatabase;

/** The acts on a real database, with a clock that stands still. No framework: that is the IT's. */
@WithDatabase
class AnsweringASuggestionTest {
    private static final UUID OFFICE = UUID.randomUUID();
    private static final Caller CLERK = FakeCaller.at(OFFICE, Role.ONE_STOP_CLERK);

    private final FixedClock clock = FixedClock.at("2021-10-20T08:00");
    private final TestStore store;
    private final SuggestionBook book;

    AnsweringASuggestionTest(TestDatabase database) {
        store = new TestStore(database);
        database.run("delete from sample_suggestion");
        book = new SuggestionBook(store, clock);
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void theOfficeOfWhoeverNotesItIsKept() throws Exception {
        Suggestion noted = note("Thêm ghế ngồi chờ ở bộ phận một cửa");
        assertEquals(OFFICE, noted.office());
        assertEquals(noted, as(CLERK, () -> book.get(noted.id())));
        assertEquals("sample.receive", store.acts().get(0).name());
    }

    @Test
    void anAnswerIsGivenOnce() throws Exception {
        UUID id = note("Mở cửa thêm sáng thứ bảy").id();
        assertTrue(answer(id).hasAnswer());
        Problem refused = assertThrows(Problem.class, () -> answer(id));
        assertEquals("suggestion-answered", refused.code().code());
    }

    @Test
    void anEmptyNoteIsRefusedNamingTheField() {
        Problem refused = assertThrows(Problem.class, () -> note(" "));
        assertEquals(RequestProblem.INVALID, refused.code());
        assertEquals("content", refused.faults().get(0).field());
    }

    @Test
    void onlyWhoMayWriteWrites() {
        Caller leader = FakeCaller.inProvince(Role.PROVINCE_LEADER);
        var given = new SuggestionBook.NewSuggestion(null, "", "Cảm ơn cán bộ");
        assertThrows(Problem.class, () -> as(leader, () -> book.receive(given)));
        assertThrows(Problem.class, () -> as(FakeCaller.anonymous(), () -> book.page(null, 10)));
    }

    @Test
    void theBookIsReadPageByPageNewestFirst() throws Exception {
        for (int day = 0; day < 3; day++) {
            note("Góp ý số " + day);
            clock.advanceDays(1);
        }
        Slice<Suggestion> first = as(CLERK, () -> book.page(null, 2));
        Slice<Suggestion> second = as(CLERK, () -> book.page(first.next(), 2));
        assertEquals(List.of("Góp ý số 2", "Góp ý số 1"), contents(first));
        assertEquals(List.of("Góp ý số 0"), contents(second));
    }

    private Suggestion note(String content) throws Exception {
        return as(
                CLERK,
                () -> book.receive(new SuggestionBook.NewSuggestion(null, "Người dân", content)));
    }

    private Suggestion answer(UUID id) throws Exception {
        return as(CLERK, () -> book.answer(id, new SuggestionBook.Answer("Đã tiếp thu")));
    }

    private static List<String> contents(Slice<Suggestion> slice) {
        return slice.items().stream().map(Suggestion::content).toList();
    }

    private static <T> T as(Caller caller, Callable<T> work) throws Exception {
        return new Call(
                        caller,
                        Language.VI,
                        "0123456789abcdef",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")
                .run(work);
    }
}

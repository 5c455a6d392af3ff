package vn.sen.sample.plugin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.lists.Column;

/**
 * A note as others see it: JSON for machines, a row of a table, the model of a page. The entity
 * never leaves the module.
 *
 * @param office where it was left; null when the person who noted it works for no agency
 * @param writer "" when the note is not signed
 * @param answer null while it waits for one, like {@code answeredOn}
 * @param version for {@code If-Match}
 */
public record Suggestion(
        UUID id,
        @Nullable UUID office,
        LocalDate receivedOn,
        String writer,
        String content,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        long version) {

    /** Days in which the house promises an answer: a promise of its own, not a rule of law. */
    static final int PROMISED_DAYS = 7;

    static final List<Column<Suggestion>> COLUMNS =
            List.of(
                    Column.of("receivedOn", "Ngày nhận", "Received", Suggestion::receivedOn),
                    Column.of("writer", "Người góp ý", "From", Suggestion::writer),
                    Column.of("content", "Nội dung", "Content", Suggestion::content),
                    Column.of("answer", "Trả lời", "Answer", Suggestion::answer),
                    Column.of("answeredOn", "Ngày trả lời", "Answered", Suggestion::answeredOn));

    public LocalDate due() {
        return receivedOn.plusDays(PROMISED_DAYS);
    }

    public boolean hasAnswer() {
        return answeredOn != null;
    }

    public boolean isLate(LocalDate today) {
        return (answeredOn == null ? today : answeredOn).isAfter(due());
    }
}

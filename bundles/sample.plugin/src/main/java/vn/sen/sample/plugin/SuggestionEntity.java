package vn.sen.sample.plugin;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the book. Found by its annotation: there is no list of entities to keep. */
@Entity(name = "Suggestion")
@Table(name = "sample_suggestion")
@Access(AccessType.FIELD)
public class SuggestionEntity {
    @Id UUID id;

    @Nullable UUID office;

    @Column(updatable = false)
    LocalDate receivedOn;

    @Column(updatable = false)
    String writer;

    @Column(updatable = false)
    String content;

    /** When the house learned of it; a measure as of an earlier instant does not count it. */
    @Column(updatable = false)
    Instant notedAt;

    @Nullable String answer;
    @Nullable LocalDate answeredOn;

    /** Two people who change the same row: the second is told, and nothing is lost. */
    @Version long version;

    protected SuggestionEntity() {}

    SuggestionEntity(
            UUID id,
            @Nullable UUID office,
            LocalDate receivedOn,
            String writer,
            String content,
            Instant notedAt) {
        this.id = id;
        this.office = office;
        this.receivedOn = receivedOn;
        this.writer = writer;
        this.content = content;
        this.notedAt = notedAt;
    }

    Suggestion view() {
        return new Suggestion(id, office, receivedOn, writer, content, answer, answeredOn, version);
    }
}

package vn.sen.reconciliation.lists;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One list of a source, as it came on one day. */
@Entity(name = "ReconciliationBatch")
@Table(name = "reconciliation_batch")
@Access(AccessType.FIELD)
public class BatchEntity {
    @Id UUID id;
    @Column UUID source;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    long size;
    @Column String sha256;

    @Column(name = "as_of")
    LocalDate asOf;

    /** Dossiers of the time that the list covers, when the list does not hold them all. */
    @Column @Nullable Long population;

    @Enumerated(EnumType.STRING)
    @Column
    BatchState state;

    @Column String header;
    @Column String sample;
    long total;

    /** "" until the columns are chosen. */
    @Column String mapping;

    /** Rows that are kept, from the first on. */
    long taken;

    /** Rows that are judged, from the first on. */
    long judged;

    /** Number of the last row that is judged. */
    @Column(name = "judged_row")
    long judgedRow;

    /** Rows with a remark. */
    long remarked;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "started_at")
    @Nullable Instant startedAt;

    @Column(name = "finished_at")
    @Nullable Instant finishedAt;

    @Column String failure;
    @Version long version;

    protected BatchEntity() {}

    /**
     * @param name of the file, as the sender named it
     */
    record FileKept(String name, String mediaType, long size, String sha256) {}

    /** Header and first rows as JSON, and how many rows there are. */
    record Contents(String header, String sample, long total) {}

    BatchEntity(UUID id, UUID source, FileKept file, Contents contents, Instant at, String by) {
        this.id = id;
        this.source = source;
        fileName = file.name();
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
        header = contents.header();
        sample = contents.sample();
        total = contents.total();
        state = BatchState.UPLOADED;
        mapping = "";
        failure = "";
        madeAt = at;
        madeBy = by;
    }

    void of(LocalDate day, @Nullable Long dossiers) {
        asOf = day;
        population = dossiers;
    }

    FileKept file() {
        return new FileKept(fileName, mediaType, size, sha256);
    }

    public UUID id() {
        return id;
    }

    public UUID source() {
        return source;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** Names of the columns as JSON. */
    public String header() {
        return header;
    }

    public BatchState state() {
        return state;
    }

    public long judged() {
        return judged;
    }

    public long total() {
        return total;
    }

    /** How many dossiers its shares are of. */
    public long dossiers() {
        Long given = population;
        return given == null ? total : Math.max(given, total);
    }

    /** The next rows are judged, up to that number. */
    public void judged(long rows, long lastRow) {
        judged += rows;
        judgedRow = lastRow;
    }

    public long judgedRow() {
        return judgedRow;
    }

    public void finish(Instant at) {
        state = BatchState.DONE;
        finishedAt = at;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** As if the list had come and been reconciled then: for demo data. */
    public void tookPlace(Instant at) {
        madeAt = at;
        startedAt = at;
        finishedAt = at;
    }

    public void fail(String why) {
        state = BatchState.FAILED;
        failure = why.length() <= 1_000 ? why : why.substring(0, 1_000);
    }
}

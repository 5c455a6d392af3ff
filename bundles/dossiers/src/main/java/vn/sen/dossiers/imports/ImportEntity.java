package vn.sen.dossiers.imports;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One register on its way in. */
@Entity(name = "DossierImport")
@Table(name = "dossiers_import")
@Access(AccessType.FIELD)
public class ImportEntity {
    @Id UUID id;

    /** Whose register it is; what lies below it is let in too. */
    @Column UUID unit;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    long size;
    @Column String sha256;

    @Enumerated(EnumType.STRING)
    @Column
    ImportState state;

    @Column String header;
    @Column String sample;
    long total;

    /** "" until the columns are chosen. */
    @Column String mapping;

    /** Rows that are settled, from the first on: after a stop it goes on behind them. */
    long done;

    long created;
    long same;
    long failed;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "started_at")
    @Nullable Instant startedAt;

    @Column(name = "finished_at")
    @Nullable Instant finishedAt;

    @Column String failure;
    @Version long version;

    protected ImportEntity() {}

    /**
     * @param name of the file, as the sender named it
     */
    record FileKept(String name, String mediaType, long size, String sha256) {}

    /** Header and first rows as JSON, and how many rows there are. */
    record Contents(String header, String sample, long total) {}

    ImportEntity(UUID id, UUID unit, FileKept file, Contents contents, Instant at, String by) {
        this.id = id;
        this.unit = unit;
        fileName = file.name();
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
        state = ImportState.UPLOADED;
        header = contents.header();
        sample = contents.sample();
        total = contents.total();
        mapping = "";
        createdAt = at;
        createdBy = by;
        failure = "";
    }

    FileKept file() {
        return new FileKept(fileName, mediaType, size, sha256);
    }

    boolean editable() {
        return state == ImportState.UPLOADED || state == ImportState.MAPPED;
    }

    void count(Newcomers.Outcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case SAME -> same++;
            case REFUSED -> failed++;
        }
    }
}

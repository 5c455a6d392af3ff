package vn.sen.dossiers.counts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One proof of the counts against the rows. */
@Entity
@Table(name = "dossiers_count_check")
public class CountCheckEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "cells")
    private long cells;

    @Column(name = "differing")
    private long differing;

    @Column(name = "words")
    private String words;

    protected CountCheckEntity() {}

    CountCheckEntity(UUID id, Instant at, long cells, long differing, String words) {
        this.id = id;
        this.checkedAt = at;
        this.cells = cells;
        this.differing = differing;
        this.words = words;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public long cells() {
        return cells;
    }

    public long differing() {
        return differing;
    }

    public String words() {
        return words;
    }
}

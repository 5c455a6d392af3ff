package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.sen.procedures.api.Channel;

/** How and when it was sent, and who put it on record. */
@Embeddable
public class Arrival {
    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel = Channel.DIRECT;

    @Column(name = "submitted_at")
    private Instant submittedAt = Instant.EPOCH;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by")
    private String createdBy = "";

    protected Arrival() {}

    Arrival(Channel channel, Instant submitted) {
        this.channel = channel;
        this.submittedAt = submitted;
        this.createdAt = submitted;
    }

    void recorded(Instant at, String by) {
        createdAt = at;
        createdBy = by;
    }

    Channel channel() {
        return channel;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}

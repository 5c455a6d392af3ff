package vn.sen.platform.notifications;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.notifications.Message;
import vn.sen.platform.api.notifications.NotificationChannel.Result;
import vn.sen.platform.api.notifications.Notifications.Notice;
import vn.sen.platform.api.notifications.Notifications.State;
import vn.sen.platform.api.text.Text;

/** One message and what became of it. */
@Entity
@Table(name = "notifications_message")
@Access(AccessType.FIELD)
public class MessageEntity {
    static final int ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id UUID id;
    String channel;
    String recipient;
    String masked;
    String subjectVi;
    String subjectEn;
    String bodyVi;
    String bodyEn;
    UUID about;
    String cause;

    @Enumerated(EnumType.STRING)
    State state = State.QUEUED;

    int attempts;
    String reason = "";
    Instant queuedAt;
    Instant nextAt;
    @Nullable Instant sentAt;
    @Version long version;

    protected MessageEntity() {
        this(
                new UUID(0, 0),
                new Message("", "", Text.same(""), Text.same(""), new UUID(0, 0), ""),
                "",
                Instant.EPOCH);
    }

    MessageEntity(UUID id, Message message, String masked, Instant at) {
        this.id = id;
        this.channel = message.channel();
        this.recipient = message.recipient();
        this.masked = masked;
        this.subjectVi = message.subject().vi();
        this.subjectEn = message.subject().en();
        this.bodyVi = message.body().vi();
        this.bodyEn = message.body().en();
        this.about = message.about();
        this.cause = message.cause();
        this.queuedAt = at;
        this.nextAt = at;
    }

    Message message() {
        return new Message(
                channel,
                recipient,
                new Text(subjectVi, subjectEn),
                new Text(bodyVi, bodyEn),
                about,
                cause);
    }

    boolean open() {
        return state == State.QUEUED || state == State.FAILED;
    }

    void tried(Result result, Instant at) {
        attempts++;
        reason = cut(result.reason());
        switch (result.outcome()) {
            case SENT -> {
                state = State.SENT;
                sentAt = at;
            }
            case LATER -> {
                state = attempts >= ATTEMPTS ? State.DEAD : State.FAILED;
                nextAt = at.plus(pause(attempts));
            }
            case NEVER -> state = State.DEAD;
        }
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    void again(Instant at) {
        state = State.QUEUED;
        attempts = 0;
        nextAt = at;
    }

    /** Text and address go; that it was sent, when, and to whom masked, stays. */
    void forget() {
        recipient = "";
        bodyVi = "";
        bodyEn = "";
    }

    boolean forgotten() {
        return recipient.isEmpty();
    }

    private static String cut(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }

    Notice notice() {
        return new Notice(
                id,
                channel,
                masked,
                new Text(subjectVi, subjectEn),
                cause,
                state,
                queuedAt,
                sentAt);
    }
}

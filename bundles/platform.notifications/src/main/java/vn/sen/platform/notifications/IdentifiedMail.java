package vn.sen.platform.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** A mail whose Message-ID stays the same at each attempt, so that mailboxes see a repetition. */
final class IdentifiedMail extends MimeMessage {
    private final UUID id;
    private final String from;

    IdentifiedMail(Session session, UUID id, String from) {
        super(session);
        this.id = id;
        this.from = from;
    }

    Session session() {
        return session;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + from.substring(from.lastIndexOf('@')) + ">");
    }
}

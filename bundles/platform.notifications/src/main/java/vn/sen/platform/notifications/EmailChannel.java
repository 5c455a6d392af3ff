package vn.sen.platform.notifications;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.notifications.Message;
import vn.sen.platform.api.notifications.NotificationChannel;
import vn.sen.platform.api.text.Text;

/** E-mail over SMTP. */
@Component
public final class EmailChannel implements NotificationChannel {
    static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>\"(),;:]{1,64}@[^@\\s<>\"(),;:]{1,253}");

    private final MailSettings settings;
    private final Clock clock;

    @Activate
    public EmailChannel(@Reference MailSettings settings, @Reference Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "email";
    }

    @Override
    public Text label() {
        return new Text("Thư điện tử", "E-mail");
    }

    @Override
    public Optional<Text> notReady() {
        return settings.fault();
    }

    /** First letter of the name and of the host, and the last part of the host. */
    @Override
    public String masked(String recipient) {
        int at = recipient.lastIndexOf('@');
        int dot = recipient.lastIndexOf('.');
        if (at < 1 || dot < at) {
            return "***";
        }
        return recipient.charAt(0)
                + "***@"
                + recipient.substring(at + 1, Math.min(at + 2, dot))
                + "***"
                + recipient.substring(dot);
    }

    @Override
    public Result send(UUID id, Message message) {
        if (broken(message.recipient()) || broken(message.subject().vi())) {
            return Result.never("line break or control character in a header");
        }
        if (!ADDRESS.matcher(message.recipient()).matches()) {
            return Result.never("no e-mail address");
        }
        try {
            // Providers are looked up by the thread's loader, which is nobody's in a framework.
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(Session.class.getClassLoader());
            try {
                deliver(mail(id, message));
            } finally {
                thread.setContextClassLoader(before);
            }
            return Result.SENT;
        } catch (AddressException wrong) {
            return Result.never("no e-mail address");
        } catch (SendFailedException refused) {
            return refused(refused);
        } catch (MessagingException | IOException failure) {
            return Result.later(reason(failure));
        }
    }

    private static boolean broken(String header) {
        return header.chars().anyMatch(Character::isISOControl);
    }

    /** A mailbox that the server refuses for good is told by a reply of 5xx. */
    private static Result refused(SendFailedException failure) {
        for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
            if (e instanceof org.eclipse.angus.mail.smtp.SMTPAddressFailedException address) {
                String reply = "SMTP " + address.getReturnCode();
                return address.getReturnCode() >= 500 ? Result.never(reply) : Result.later(reply);
            }
        }
        return Result.later(reason(failure));
    }

    /** Only the kind of failure: a server's sentence may repeat the address. */
    private static String reason(Exception failure) {
        return failure instanceof org.eclipse.angus.mail.smtp.SMTPSendFailedException smtp
                ? "SMTP " + smtp.getReturnCode()
                : failure.getClass().getSimpleName();
    }

    private IdentifiedMail mail(UUID id, Message message) throws MessagingException, IOException {
        IdentifiedMail mail = new IdentifiedMail(session(), id, settings.from());
        mail.setFrom(new InternetAddress(settings.from(), true));
        InternetAddress[] to = {new InternetAddress(message.recipient(), true)};
        mail.setRecipients(jakarta.mail.Message.RecipientType.TO, to);
        mail.setSubject(message.subject().vi(), "UTF-8");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "vi, en");
        byte[] text = text(message).getBytes(StandardCharsets.UTF_8);
        mail.setDataHandler(
                new DataHandler(new ByteArrayDataSource(text, "text/plain; charset=UTF-8")));
        mail.saveChanges();
        return mail;
    }

    private static String text(Message message) {
        Text body = message.body();
        return body.vi().equals(body.en())
                ? body.vi()
                : body.vi() + "\n\n----\n" + message.subject().en() + "\n\n" + body.en();
    }

    private Session session() {
        Properties smtp = new Properties();
        String millis = String.valueOf(settings.timeoutMillis());
        smtp.setProperty("mail.transport.protocol", "smtp");
        smtp.setProperty("mail.smtp.host", settings.host());
        smtp.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        smtp.setProperty("mail.smtp.connectiontimeout", millis);
        smtp.setProperty("mail.smtp.timeout", millis);
        smtp.setProperty("mail.smtp.writetimeout", millis);
        smtp.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        smtp.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls().equals("tls")));
        boolean start = settings.tls().equals("starttls");
        smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(start));
        smtp.setProperty("mail.smtp.starttls.required", String.valueOf(start));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(smtp);
    }

    private void deliver(IdentifiedMail mail) throws MessagingException, IOException {
        try (Transport transport = mail.session().getTransport("smtp")) {
            if (settings.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(settings.user(), settings.password());
            }
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }
}

package vn.sen.platform.notifications;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.sen.platform.api.text.Text;

/**
 * The mail server, from the server's configuration:
 *
 * <ul>
 *   <li>{@code sen.mail.host}: name of the mail server; without it nothing is sent
 *   <li>{@code sen.mail.port} (587 for starttls, 465 for tls, 25 for none)
 *   <li>{@code sen.mail.tls} ({@code starttls}, {@code tls}, or {@code none} for a server on this
 *       machine)
 *   <li>{@code sen.mail.from}: address of the sender
 *   <li>{@code sen.mail.user}, with {@code sen.mail.password-file}, a file with the password alone,
 *       or the environment's {@code SEN_MAIL_PASSWORD}
 *   <li>{@code sen.mail.timeout-seconds} (10): of connecting and of each answer
 * </ul>
 */
@Component(service = MailSettings.class)
public final class MailSettings {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> WAYS = Set.of("starttls", "tls", "none");

    private final Function<String, @Nullable String> properties;

    @Activate
    public MailSettings(BundleContext framework) {
        this(framework::getProperty);
    }

    MailSettings(Function<String, @Nullable String> properties) {
        this.properties = properties;
    }

    String host() {
        return text("host", "");
    }

    String from() {
        return text("from", "");
    }

    String user() {
        return text("user", "");
    }

    String tls() {
        return text("tls", "starttls").toLowerCase(Locale.ROOT);
    }

    int port() {
        String usual = tls().equals("tls") ? "465" : tls().equals("none") ? "25" : "587";
        return Integer.parseInt(text("port", usual));
    }

    int timeoutMillis() {
        return Integer.parseInt(text("timeout-seconds", "10")) * 1000;
    }

    String password() throws IOException {
        String file = text("password-file", "");
        if (!file.isEmpty()) {
            String var = properties.apply("sen.var");
            return Files.readString(Path.of(var == null ? "" : var).resolve(file)).strip();
        }
        String environment = System.getenv("SEN_MAIL_PASSWORD");
        return environment == null ? "" : environment;
    }

    /** What is missing or wrong; empty when mail can be sent. */
    Optional<Text> fault() {
        if (host().isEmpty()) {
            return missing("sen.mail.host");
        }
        if (!EmailChannel.ADDRESS.matcher(from()).matches()) {
            return missing("sen.mail.from");
        }
        if (!WAYS.contains(tls())) {
            return fault(
                    "sen.mail.tls phải là {0}.",
                    "sen.mail.tls must be {0}.", "starttls, tls, none");
        }
        if (tls().equals("none") && !HERE.contains(host())) {
            return fault(
                    "Không gửi thư không mã hóa tới máy khác ({0}). Hãy đặt sen.mail.tls là starttls"
                            + " hoặc tls.",
                    "Mail is not sent unencrypted to another machine ({0}). Set sen.mail.tls to"
                            + " starttls or tls.",
                    host());
        }
        return Optional.empty();
    }

    private static Optional<Text> missing(String setting) {
        return fault(
                "Chưa có máy chủ thư: hãy đặt {0} trong conf/sen.properties. Tin được giữ lại và gửi"
                        + " sau.",
                "No mail server yet: set {0} in conf/sen.properties. Messages are kept and sent"
                        + " later.",
                setting);
    }

    private static Optional<Text> fault(String vi, String en, String what) {
        return Optional.of(new Text(vi, en).with(what));
    }

    private String text(String name, String otherwise) {
        String value = properties.apply("sen.mail." + name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}

package vn.sen.platform.notifications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.events.Delivered;
import vn.sen.platform.api.jobs.Jobs;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.notifications.Message;
import vn.sen.platform.api.store.AuditTrail;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.testkit.FakePorts;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestJson;
import vn.sen.platform.testkit.TestStore;

/** The module wired by hand on a real database; who starts it again loses nothing but memory. */
final class PostRoom implements AutoCloseable {
    static final String ADDRESS = "nguoi.dan@example.vn";

    final FixedClock clock = FixedClock.at("2021-10-20T08:00");
    final Map<String, String> settings = new HashMap<>();
    final List<String> wanted = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    final FakePorts ports = new FakePorts();
    final EmailChannel email = new EmailChannel(new MailSettings(settings::get), clock);
    final TestStore store;
    final Channels channels;
    final Arrivals arrivals;
    final Sending sending;
    final MessageList messages;

    PostRoom(TestDatabase database, int port) {
        settings.put("sen.mail.host", "127.0.0.1");
        settings.put("sen.mail.port", String.valueOf(port));
        settings.put("sen.mail.tls", "none");
        settings.put("sen.mail.from", "motcua@example.gov.vn");
        ports.add(email);
        store = new TestStore(database);
        channels = new Channels(ports);
        Jobs jobs = new WantedJobs();
        arrivals = new Arrivals(store, new TestJson(), clock, channels, jobs);
        sending = new Sending(store, channels, clock);
        messages = new MessageList(store, new Trail(), clock, jobs);
    }

    static Message message(String recipient) {
        return new Message(
                "email",
                recipient,
                new Text("Hồ sơ H20-1: đã có kết quả, mời đến nhận", "Dossier H20-1 is ready"),
                new Text("Kính gửi ông/bà.\nHẹn trả: 29/10/2021.", "Dear applicant."),
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                "dossiers.finish");
    }

    static Delivered delivered(UUID id, Message message) {
        return new Delivered(
                id,
                Message.EVENT,
                message.about(),
                1,
                java.time.Instant.EPOCH,
                new TestJson().write(message));
    }

    UUID queue(String recipient) {
        UUID id = UUID.randomUUID();
        arrivals.on(delivered(id, message(recipient)));
        return id;
    }

    MessageEntity stored(UUID id) {
        return store.read(em -> em.find(MessageEntity.class, id));
    }

    String state() {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select m from MessageEntity m order by m.id",
                                                MessageEntity.class)
                                        .getResultList())
                .stream()
                .map(m -> m.id + " " + m.state + " " + m.attempts)
                .toList()
                .toString();
    }

    @Override
    public void close() {
        store.close();
    }

    private final class WantedJobs implements Jobs {
        @Override
        public void run(String name) {
            wanted.add(name);
        }

        @Override
        public void soon(String name) {
            wanted.add(name);
        }

        @Override
        public List<Planned> planned() {
            return List.of();
        }
    }

    private final class Trail implements AuditTrail {
        @Override
        public void record(String act, @Nullable UUID subject, String result, String details) {
            read.add(act + " " + subject + " " + details);
        }

        @Override
        public Slice<Row> search(Filter filter, @Nullable String after, int limit) {
            return new Slice<>(List.of(), null);
        }

        @Override
        public Optional<Broken> verify() {
            return Optional.empty();
        }
    }
}

package vn.sen.platform.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.notifications.Notifications.State;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.TestDatabase;

/** Messages reach a real mail server, once, whatever happens on the way. */
class SendingMailTest {
    private TestDatabase database;
    private GreenMail server;
    private PostRoom room;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        room = new PostRoom(database, server.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        room.close();
        server.stop();
        database.close();
    }

    @Test
    void a_vietnamese_subject_and_text_arrive_as_they_were_written() throws Exception {
        UUID id = room.queue(PostRoom.ADDRESS);
        room.sending.run();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertEquals("Hồ sơ H20-1: đã có kết quả, mời đến nhận", mail.getSubject());
        String text = String.valueOf(mail.getContent());
        assertTrue(text.contains("Kính gửi ông/bà."), text);
        assertTrue(text.contains("Dear applicant."), text);
        assertEquals("<" + id + "@example.gov.vn>", mail.getMessageID());
        assertEquals(State.SENT, room.stored(id).state);
        assertEquals(room.clock.instant(), room.stored(id).sentAt);
    }

    @Test
    void a_message_delivered_twice_and_a_job_run_again_send_one_mail() {
        UUID id = UUID.randomUUID();
        room.arrivals.on(PostRoom.delivered(id, PostRoom.message(PostRoom.ADDRESS)));
        room.arrivals.on(PostRoom.delivered(id, PostRoom.message(PostRoom.ADDRESS)));
        room.sending.run();
        room.arrivals.on(PostRoom.delivered(id, PostRoom.message(PostRoom.ADDRESS)));
        room.sending.run();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void while_the_server_is_away_messages_wait_longer_and_longer_and_go_when_it_is_back() {
        int port = server.getSmtp().getPort();
        server.stop();
        UUID id = room.queue(PostRoom.ADDRESS);
        room.sending.run();
        assertEquals(State.FAILED, room.stored(id).state);
        assertEquals(room.clock.instant().plus(Duration.ofMinutes(1)), room.stored(id).nextAt);
        room.clock.advance(Duration.ofMinutes(1));
        room.sending.run();
        assertEquals(room.clock.instant().plus(Duration.ofMinutes(2)), room.stored(id).nextAt);

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        room.sending.run();
        assertEquals(0, server.getReceivedMessages().length, "not before its time");
        room.clock.advance(Duration.ofMinutes(2));
        room.sending.run();
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(State.SENT, room.stored(id).state);
    }

    @Test
    void a_server_that_stays_away_ends_in_a_dead_message_that_somebody_sends_again() {
        int port = server.getSmtp().getPort();
        server.stop();
        UUID id = room.queue(PostRoom.ADDRESS);
        for (int i = 0; i < MessageEntity.ATTEMPTS + 3; i++) {
            room.sending.run();
            room.clock.advance(Duration.ofHours(6));
        }
        assertEquals(State.DEAD, room.stored(id).state);
        assertEquals(MessageEntity.ATTEMPTS, room.stored(id).attempts);
        assertFalse(room.stored(id).reason.contains("nguoi.dan"), room.stored(id).reason);

        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        as(FakeCaller.inProvince(Role.OPERATOR), () -> room.messages.again(id));
        assertTrue(room.wanted.contains(Sending.NAME));
        room.sending.run();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void without_a_mail_server_messages_wait_and_the_reason_is_said() {
        room.settings.remove("sen.mail.host");
        UUID id = room.queue(PostRoom.ADDRESS);
        room.sending.run();
        assertEquals(State.QUEUED, room.stored(id).state);
        assertEquals(0, room.stored(id).attempts);
        String why = room.channels.standings().get(0).notReady().orElseThrow().vi();
        assertTrue(why.contains("sen.mail.host"), why);
    }

    @Test
    void mail_leaves_the_machine_only_encrypted() {
        room.settings.put("sen.mail.host", "mail.example.gov.vn");
        assertTrue(room.email.notReady().orElseThrow().en().contains("unencrypted"));
        room.settings.put("sen.mail.host", "127.0.0.1");
        room.settings.remove("sen.mail.tls");
        UUID id = room.queue(PostRoom.ADDRESS);
        room.sending.run();
        assertEquals(State.FAILED, room.stored(id).state, "the server knows no STARTTLS");
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void nothing_is_smuggled_into_the_headers() {
        for (String trick :
                new String[] {
                    "a@example.vn\r\nBcc: b@example.vn",
                    "a@example.vn, b@example.vn",
                    "\"A\" <a@example.vn>",
                    "khong-co-dia-chi",
                    "a@example.vn\u0000"
                }) {
            UUID id = room.queue(trick);
            room.sending.run();
            assertEquals(State.DEAD, room.stored(id).state, trick);
        }
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void one_bad_address_holds_up_nobody_else() {
        room.queue("khong-co-dia-chi");
        room.queue(PostRoom.ADDRESS);
        room.sending.run();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void a_node_that_died_between_sending_and_noting_repeats_under_the_same_id() throws Exception {
        UUID id = room.queue(PostRoom.ADDRESS);
        room.email.send(id, room.stored(id).message());
        room.sending.run();
        MimeMessage[] mails = server.getReceivedMessages();
        assertEquals(2, mails.length);
        assertEquals(mails[0].getMessageID(), mails[1].getMessageID());
    }

    @Test
    void lists_show_masked_addresses_and_reading_in_full_leaves_a_trace() {
        UUID id = room.queue(PostRoom.ADDRESS);
        FakeCaller operator = FakeCaller.inProvince(Role.OPERATOR);
        as(
                operator,
                () -> {
                    var lines = room.messages.list(new MessageList.Filter(null, "", null));
                    assertEquals(
                            "n***@e***.vn",
                            lines.pager().page(null, 10).items().get(0).recipient());
                    assertEquals(java.util.List.of(), room.read);
                    assertEquals(PostRoom.ADDRESS, room.messages.read(id).recipient());
                    assertEquals(java.util.List.of("notifications.read " + id + " {}"), room.read);
                });
        assertFalse(room.store.acts().toString().contains("nguoi.dan"), "audit holds no address");
        assertThrows(
                Problem.class,
                () -> as(FakeCaller.inProvince(Role.AUDITOR), () -> room.messages.read(id)));
        assertThrows(
                Problem.class,
                () -> as(FakeCaller.inProvince(Role.OFFICER), () -> room.messages.counts()));
    }

    private static void as(FakeCaller caller, Runnable work) {
        try {
            new Call(
                            caller,
                            Language.VI,
                            Call.newTrace(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "")
                    .run(
                            () -> {
                                work.run();
                                return true;
                            });
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}

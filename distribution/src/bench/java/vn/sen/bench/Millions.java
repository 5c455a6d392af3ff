package vn.sen.bench;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * Millions of dossiers as years of a province leave them: one in five is still open (or as {@code
 * bench.one-open-in} says), one open in thirty is late, and what is open has the youngest ids.
 * Loaded in bulk, with their first segment, leg and step; the counts are made from the rows, as the
 * nightly proof counts them.
 */
final class Millions {
    static final int UNITS = 100;

    /** One dossier in so many is open. */
    static final int OPEN_IN = Integer.getInteger("bench.one-open-in", 5);

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");
    private static final String NULL = "\\N";

    private final Connection connection;
    private final List<String> agencies = new ArrayList<>();
    private final List<String[]> pinned = new ArrayList<>();

    private Millions(Connection connection) {
        this.connection = connection;
    }

    static Millions over(Connection connection) throws Exception {
        Millions made = new Millions(connection);
        made.units();
        return made;
    }

    List<String> agencies() {
        return agencies;
    }

    static String code(int number) {
        return String.format("H08.77.%02d-%s-%06d", number % UNITS, "150101", number);
    }

    private interface Row {
        void take(ResultSet row) throws Exception;
    }

    private void read(String sql, Row row) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.take(rows);
            }
        }
    }

    private void units() throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert ignore into agencies_agency (id, code, exists_from, exists_to, recorded_at, changed_at, changes, version)"
                            + " select uuid(), concat('BENCHD', lpad(seq, 3, '0')), '2000-01-01', '9999-12-31', utc_timestamp(6),"
                            + " '2000-01-01', 1, 0 from seq_1_to_"
                            + UNITS);
            statement.execute(
                    "insert into agencies_version (id, agency, valid_from, valid_to, name, short_name, kind, parent, folded,"
                            + " act, instrument, acted_at, acted_by, recorded_at, live, version)"
                            + " select uuid(), a.id, '2000-01-01', '9999-12-31', concat('Xã số ', a.code), '', 'OTHER',"
                            + " (select id from agencies_agency where code = 'TTPVHCC'), concat('xa so ', lower(a.code)), 'CREATE',"
                            + " '', '2000-01-01', 'bench', utc_timestamp(6), 1, 0 from agencies_agency a"
                            + " left join agencies_version v on v.agency = a.id where a.code like 'BENCHD%' and v.id is null");
        }
        read(
                "select id from agencies_agency where code like 'BENCHD%' order by code",
                row -> agencies.add(row.getString(1)));
        read(
                "select id, code, name from dossiers_pinned order by code, number",
                row ->
                        pinned.add(
                                new String[] {
                                    row.getString(1), row.getString(2), row.getString(3)
                                }));
        if (pinned.isEmpty()) {
            throw new IllegalStateException("the demo pinned no procedure");
        }
    }

    int there() throws Exception {
        int[] there = new int[1];
        read(
                "select count(*) from dossiers_dossier where created_by = 'bench'",
                row -> there[0] = row.getInt(1));
        return there[0];
    }

    /** Brings the table to so many of ours. Returns how many rows were added. */
    int upTo(int target) throws Exception {
        int there = there();
        if (there >= target) {
            return 0;
        }
        List<String> keys = secondaryKeys();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session unique_checks = 0, foreign_key_checks = 0");
            drop(statement, keys);
            load("dossiers_dossier", DOSSIER, there, target, this::dossier);
            load("dossiers_segment", SEGMENT, there, target, this::segment);
            load("dossiers_leg", LEG, there, target, this::leg);
            load("dossiers_step", STEP, there, target, this::step);
            build(statement, keys);
            counts(statement);
            statement.execute("analyze table dossiers_dossier, dossiers_count");
        }
        return target - there;
    }

    private List<String> secondaryKeys() throws Exception {
        List<String> keys = new ArrayList<>();
        read(
                "select concat(index_name, ' (', group_concat(column_name order by seq_in_index), ')') from"
                        + " information_schema.statistics where table_schema = database() and table_name ="
                        + " 'dossiers_dossier' and non_unique = 1 group by index_name",
                row -> keys.add(row.getString(1)));
        return keys;
    }

    private static void drop(Statement statement, List<String> keys) throws Exception {
        StringJoiner all = new StringJoiner(", ", "alter table dossiers_dossier ", "");
        keys.forEach(key -> all.add("drop key " + key.substring(0, key.indexOf(' '))));
        statement.execute(all.toString());
    }

    private static void build(Statement statement, List<String> keys) throws Exception {
        StringJoiner all = new StringJoiner(", ", "alter table dossiers_dossier ", "");
        keys.forEach(key -> all.add("add key " + key));
        statement.execute(all.toString());
    }

    private interface Line {
        void write(Made made, Writer out) throws Exception;
    }

    private void load(String table, String columns, int from, int to, Line line) throws Exception {
        try (PipedInputStream in = new PipedInputStream(1 << 20);
                Statement statement = connection.createStatement()) {
            Thread writer = writing(new PipedOutputStream(in), from, to, line);
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(in);
            statement.execute(
                    "load data local infile 'rows' into table "
                            + table
                            + " character set utf8mb4 "
                            + columns);
            writer.join();
        }
    }

    private Thread writing(PipedOutputStream out, int from, int to, Line line) {
        Thread thread =
                new Thread(
                        () -> {
                            try (Writer writer =
                                    new BufferedWriter(
                                            new OutputStreamWriter(out, StandardCharsets.UTF_8),
                                            1 << 16)) {
                                for (int i = from; i < to; i++) {
                                    line.write(made(i), writer);
                                }
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        "bench-rows");
        thread.start();
        return thread;
    }

    /** One dossier; the same number makes the same one. */
    private record Made(
            int number,
            UUID id,
            String agency,
            String[] pinned,
            LocalDateTime received,
            LocalDate due,
            boolean open,
            LocalDateTime completed) {}

    private Made made(int number) {
        Random random = new Random(number * 2_654_435_761L);
        LocalDate today = LocalDate.now(ZONE);
        boolean open = number % OPEN_IN == 0;
        LocalDate due =
                open
                        ? today.plusDays(
                                random.nextInt(30) == 0
                                        ? -1 - random.nextInt(20)
                                        : random.nextInt(60))
                        : today.minusDays(30 + random.nextInt(1_500));
        LocalDateTime received =
                due.minusDays(20 + random.nextInt(10))
                        .atTime(8 + random.nextInt(8), random.nextInt(60));
        LocalDateTime completed =
                due.plusDays(random.nextInt(40) == 0 ? 2 : -random.nextInt(4)).atTime(16, 0);
        long time = 1_400_000_000_000L + number + (open ? 1_000_000_000L : 0);
        UUID id =
                new UUID(
                        (time << 16) | 0x7000 | random.nextInt(0x1000),
                        0x8000000000000000L | (random.nextLong() >>> 2));
        return new Made(
                number,
                id,
                agencies.get(random.nextInt(agencies.size())),
                pinned.get(random.nextInt(pinned.size())),
                received,
                due,
                open,
                completed);
    }

    private static String utc(LocalDateTime local) {
        return MICROS.format(local.atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC));
    }

    private static final String DOSSIER =
            "(id, version, code, code_scheme, pinned, procedure_code, received_agency, agency, desk, channel, state, state_group,"
                    + " content, owner_name, owner_kind, owner_no, owner_phone, owner_email, owner_address, submitter,"
                    + " delivery, submitted_at, received_at, due_day, warn_day, first_due_day, provisional, calendar,"
                    + " inputs_hash, extended, supplement_rounds, pause_reason, completed_at, completed_agency, outcome,"
                    + " late_leg, returned_at, leg_key, leg_name, leg_agency, leg_since, handler_name, steps, created_at,"
                    + " created_by)";

    private void dossier(Made m, Writer out) throws Exception {
        String received = utc(m.received());
        String done = m.open() ? NULL : utc(m.completed());
        int compared = m.completed().toLocalDate().compareTo(m.due());
        row(
                out,
                m.id(),
                1,
                code(m.number()),
                "C2026",
                m.pinned()[0],
                m.pinned()[1],
                m.agency(),
                m.agency(),
                m.agency(),
                m.number() % 3 == 0 ? "ONLINE" : "DIRECT",
                m.open() ? "PROCESSING" : "RETURNED",
                m.open() ? "OPEN" : "DONE",
                "Đề nghị giải quyết số " + m.number(),
                "Người dân số " + m.number() + " (minh họa)",
                "CITIZEN",
                "",
                String.format("09%08d", m.number()),
                "",
                "Khóm " + m.number() % 50,
                "",
                "DESK",
                received,
                received,
                m.due(),
                m.due().minusDays(2),
                m.due(),
                0,
                "bench",
                "-",
                0,
                0,
                "",
                done,
                m.open() ? NULL : m.agency(),
                m.open() ? NULL : compared < 0 ? "EARLY" : compared == 0 ? "ON_TIME" : "LATE_DONE",
                "",
                done,
                "reception",
                "Tiếp nhận",
                m.agency(),
                received,
                "",
                1,
                received,
                "bench");
    }

    private static final String SEGMENT =
            "(id, dossier, ordinal, kind, happened_at, recorded_at, actor, reason, proof, amount, note)";

    private void segment(Made m, Writer out) throws Exception {
        String at = utc(m.received());
        row(out, part(m, 1), m.id(), 0, "START", at, at, "bench", "", "", 0, "");
        if (!m.open()) {
            String end = utc(m.completed());
            row(out, part(m, 2), m.id(), 1, "FINISH", end, end, "bench", "", "", 0, "");
        }
    }

    private static final String LEG =
            "(id, dossier, ordinal, leg_key, name, agency, handler_name, in_at, given_by, received_by, signed_at, share, used,"
                    + " allowed)";

    private void leg(Made m, Writer out) throws Exception {
        String at = utc(m.received());
        row(
                out,
                part(m, 3),
                m.id(),
                0,
                "reception",
                "Tiếp nhận",
                m.agency(),
                "",
                at,
                "",
                "bench",
                at,
                0,
                0,
                0);
    }

    private static final String STEP =
            "(id, dossier, number, act, from_state, to_state, happened_at, recorded_at, actor, agency, words, document)";

    private void step(Made m, Writer out) throws Exception {
        String at = utc(m.received());
        row(
                out,
                part(m, 4),
                m.id(),
                1,
                "receive",
                "REGISTERED",
                "ACCEPTED",
                at,
                at,
                "bench",
                m.agency(),
                "",
                "");
    }

    private static UUID part(Made m, int kind) {
        return new UUID(m.id().getMostSignificantBits(), 0x9000000000000000L | kind);
    }

    private static void row(Writer out, Object... cells) throws Exception {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write('\t');
            }
            out.write(String.valueOf(cells[i]));
        }
        out.write('\n');
    }

    /** The counts of our rows, made anew. */
    private static void counts(Statement statement) throws Exception {
        statement.execute(
                "delete from dossiers_count where agency in (select id from agencies_agency where code like 'BENCHD%')");
        String local = "date(%s + interval 7 hour)";
        count(
                statement,
                "concat('RECEIVED_', channel)",
                String.format(local, "received_at"),
                "received_at is not null");
        count(
                statement,
                "case outcome when 'EARLY' then 'DONE_EARLY' when 'ON_TIME' then 'DONE_ON_TIME' else 'DONE_LATE' end",
                String.format(local, "completed_at"),
                "outcome is not null");
        count(
                statement,
                "'RETURNED'",
                String.format(local, "returned_at"),
                "returned_at is not null");
        count(statement, "'DUE'", "due_day", "state_group = 'OPEN'");
        coarse(statement);
    }

    /** Months, then all procedures, then all agencies, as folding makes them. */
    private static void coarse(Statement statement) throws Exception {
        String all = "'00000000-0000-0000-0000-000000000000'";
        String into =
                "insert into dossiers_count (span, agency, procedure_code, kind, day, amount) ";
        String month = "day - interval (dayofmonth(day) - 1) day";
        String[] wanted = {
            "span = 'MONTH'", "procedure_code = ''", "agency = " + all,
        };
        for (String gone : wanted) {
            statement.execute("delete from dossiers_count where " + gone);
        }
        statement.execute(
                into
                        + "select 'MONTH', agency, procedure_code, kind, "
                        + month
                        + ", sum(amount) from dossiers_count group by agency, procedure_code, kind, "
                        + month);
        statement.execute(
                into
                        + "select span, agency, '', kind, day, sum(amount) from dossiers_count group by span, agency,"
                        + " kind, day");
        statement.execute(
                into
                        + "select span, "
                        + all
                        + ", procedure_code, kind, day, sum(amount) from dossiers_count group by span, procedure_code,"
                        + " kind, day");
    }

    private static void count(Statement statement, String kind, String day, String where)
            throws Exception {
        statement.execute(
                "insert into dossiers_count (span, agency, procedure_code, kind, day, amount) select 'DAY', agency, procedure_code p, "
                        + kind
                        + " k, "
                        + day
                        + " d, count(*) from dossiers_dossier where created_by = 'bench' and "
                        + where
                        + " group by agency, p, k, d");
    }
}

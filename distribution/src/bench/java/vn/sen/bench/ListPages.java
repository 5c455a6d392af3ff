package vn.sen.bench;

import java.sql.Connection;

/** A list of 50 findings out of 200,000 by keyset: the first page against page 1,000. */
final class ListPages {
    private static final int ROWS = 200_000;
    private static final int PAGE = 1_000;
    private static final int TIMES = 200;

    private ListPages() {}

    static void run(Sen sen) throws Exception {
        fill(sen);
        String token = sen.token("noivu");
        String path = "/api/v1/inspections/findings?limit=50";
        String after = null;
        for (int page = 1; page < PAGE; page++) {
            after =
                    next(
                            sen.send(
                                            "GET",
                                            path + (after == null ? "" : "&after=" + after),
                                            token,
                                            null)
                                    .body());
        }
        String deep = path + "&after=" + after;
        time(sen, path, token);
        time(sen, deep, token);
        double first = Double.MAX_VALUE;
        double thousandth = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            first = Math.min(first, time(sen, path, token));
            thousandth = Math.min(thousandth, time(sen, deep, token));
        }
        Benchmarks.row(
                "50 findings of 200,000 by keyset: page 1,000",
                Benchmarks.of(thousandth, "ms"),
                Benchmarks.of(first, "ms (page 1)"),
                Benchmarks.of(thousandth / first, "×"),
                "within 20 %");
    }

    private static String next(String body) {
        int start = body.lastIndexOf("\"next\":\"");
        if (start < 0) {
            throw new IllegalStateException(
                    "no further page in " + body.substring(0, Math.min(300, body.length())));
        }
        return body.substring(start + 8, body.indexOf('"', start + 8));
    }

    private static double time(Sen sen, String path, String token) throws Exception {
        long nanos =
                Sen.inParallel(
                        1,
                        TIMES,
                        n -> {
                            if (sen.send("GET", path, token, null).statusCode() != 200) {
                                throw new IllegalStateException(path);
                            }
                        });
        return nanos / 1e6 / TIMES;
    }

    private static void fill(Sen sen) throws Exception {
        try (Connection connection = sen.connect()) {
            connection
                    .createStatement()
                    .execute(
                            "insert ignore into inspections_finding (id, version, inspection, number, kind, directive, area, agency, words,"
                                    + " cause, severity, state, contested, raised_at, due_on, origin)"
                                    + " select uuid(), 0, i.id, 1000000 + seq, 'RECOMMENDATION', 0, 2, i.agency, concat('Nội dung ', seq), '',"
                                    + " 'MEDIUM', 'REMEDIATING', 0, '2015-01-01' + interval seq * 37 second, '2030-01-01', 'TEAM'"
                                    + " from seq_1_to_"
                                    + ROWS
                                    + " join (select id, agency from inspections_inspection order by id limit 1) i");
        }
    }
}

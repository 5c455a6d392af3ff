package vn.sen.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/**
 * The floor: one Jetty servlet with JDBC over the same database. It checks the same token,
 * remembering it for five seconds as Sen does, reads the same row, and writes the same rows in one
 * transaction.
 */
public final class Floor {
    private static final long REMEMBERED = 5_000_000_000L;

    private final HikariDataSource pool;
    private final Map<String, Long> tokens = new ConcurrentHashMap<>();
    private final Map<String, ReceiptRows> receipts = new ConcurrentHashMap<>();
    private final JerseyFloor jersey = new JerseyFloor();

    private Floor(HikariDataSource pool) {
        this.pool = pool;
    }

    public static void main(String[] arguments) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[1]);
        config.setUsername(arguments[2]);
        config.setPassword(arguments[3]);
        config.setMaximumPoolSize(16);
        Floor floor = new Floor(new HikariDataSource(config));
        Server server = new Server(Integer.parseInt(arguments[0]));
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(floor.servlet()), "/*");
        server.setHandler(context);
        server.start();
        server.join();
    }

    private HttpServlet servlet() {
        return new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                if (request.getPathInfo().equals("/live")) {
                    live(response);
                    return;
                }
                if (request.getPathInfo().equals("/jersey")) {
                    jersey.answer(request, response);
                    return;
                }
                try {
                    check(request);
                    if (request.getPathInfo().startsWith("/dossier/")) {
                        dossier(request.getPathInfo().substring("/dossier/".length()), response);
                        return;
                    }
                    read(request.getPathInfo().substring(1), response);
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            }

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                try {
                    check(request);
                    if (request.getPathInfo().startsWith("/receipt/")) {
                        receipt(request, response);
                        return;
                    }
                    write(request, response);
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            }
        };
    }

    private static void live(HttpServletResponse response) throws IOException {
        byte[] bytes = "{\"status\":\"up\",\"parts\":[]}".getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private void check(HttpServletRequest request) throws SQLException, IOException {
        String hash = sha256(request.getHeader("Authorization").substring(7));
        Long seen = tokens.get(hash);
        if (seen != null && System.nanoTime() - seen < REMEMBERED) {
            return;
        }
        try (Connection connection = pool.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select account from identity_token where hash = ?")) {
            select.setString(1, hash);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new IOException("unknown token");
                }
                tokens.put(hash, System.nanoTime());
            }
        }
    }

    private void read(String id, HttpServletResponse response) throws SQLException, IOException {
        String sql =
                "select a.id, a.code, v.name, v.kind, v.parent, a.exists_from, a.exists_to, a.version from agencies_agency a"
                        + " join agencies_version v on v.agency = a.id and v.live = 1 and v.valid_from <= curdate()"
                        + " and v.valid_to >= curdate() where a.id = ?";
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    response.sendError(404);
                    return;
                }
                String json =
                        "{\"id\":\""
                                + rows.getString(1)
                                + "\",\"code\":\""
                                + rows.getString(2)
                                + "\",\"name\":\""
                                + rows.getString(3)
                                + "\",\"kind\":\""
                                + rows.getString(4)
                                + "\",\"parent\":\""
                                + rows.getString(5)
                                + "\",\"validFrom\":\""
                                + rows.getString(6)
                                + "\",\"validTo\":\""
                                + rows.getString(7)
                                + "\",\"version\":"
                                + rows.getLong(8)
                                + "}";
                byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
                response.setContentType("application/json");
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            }
        }
    }

    /** The same columns as the product answers, with the names that belong to them. */
    private void dossier(String code, HttpServletResponse response)
            throws SQLException, IOException {
        String sql =
                "select d.id, d.version, d.code, d.code_scheme, d.pinned, d.procedure_code, p.name, d.agency, v.name, d.channel,"
                        + " d.state, d.content, d.owner_name, d.owner_kind, d.owner_no, d.owner_phone, d.owner_email,"
                        + " d.owner_address, d.submitter, d.delivery, d.submitted_at, d.received_at, d.due_day, d.due_time,"
                        + " d.first_due_day, d.provisional, d.extended, d.supplement_rounds, d.paused_since, d.pause_reason,"
                        + " d.completed_at, d.returned_at, d.leg_key, d.leg_name, d.leg_agency, d.leg_since, d.handler,"
                        + " d.handler_name, d.late_leg from dossiers_dossier d join dossiers_pinned p on p.id = d.pinned join"
                        + " agencies_version v on v.agency = d.agency and v.live = 1 and v.valid_from <= curdate() and"
                        + " v.valid_to >= curdate() where d.code = ?";
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, code);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    response.sendError(404);
                    return;
                }
                StringBuilder json = new StringBuilder("{");
                int columns = rows.getMetaData().getColumnCount();
                for (int i = 1; i <= columns; i++) {
                    String value = rows.getString(i);
                    json.append(i == 1 ? "\"c" : ",\"c").append(i).append("\":");
                    json.append(value == null ? "null" : '"' + value + '"');
                }
                byte[] bytes = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
                response.setContentType("application/json");
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            }
        }
    }

    /** Writes once more what the product wrote for the dossier named in the path. */
    private void receipt(HttpServletRequest request, HttpServletResponse response)
            throws SQLException, IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String agency = body.substring(body.indexOf("agency") + 9, body.indexOf("agency") + 45);
        String like = request.getPathInfo().substring("/receipt/".length());
        String id;
        try (Connection connection = pool.getConnection()) {
            ReceiptRows rows = receipts.get(like);
            if (rows == null) {
                rows = ReceiptRows.of(connection, like);
                receipts.put(like, rows);
            }
            connection.setAutoCommit(false);
            id = rows.again(connection, agency, request.getHeader("Idempotency-Key"), sha256(body));
            connection.commit();
            connection.setAutoCommit(true);
        }
        byte[] answer = ("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
        response.setStatus(201);
        response.setContentType("application/json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    private void write(HttpServletRequest request, HttpServletResponse response)
            throws SQLException, IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String id = UUID.randomUUID().toString();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            insert(
                    connection,
                    "insert into inspections_observation (id, inspection, criterion, words, samples, attachments, made_by, maker_name,"
                            + " made_at) values (?, ?, null, ?, '[]', '[]', null, 'floor', utc_timestamp(6))",
                    id,
                    request.getPathInfo().substring(1),
                    body);
            insert(
                    connection,
                    "insert into platform_audit (at, trace, who, act, subject, module, module_version, result, details, row_hash)"
                            + " values (utc_timestamp(6), '0123456789abcdef', 'floor', 'inspections.observe', ?, 'inspections', '1.0.0',"
                            + " 'ok', '{}', ?)",
                    id,
                    sha256(body));
            insert(
                    connection,
                    "insert into platform_event (event_id, type, subject, number, at, payload, spread) values (?,"
                            + " 'inspections.observation-noted', ?, 1, utc_timestamp(6), ?, true)",
                    UUID.randomUUID().toString(),
                    id,
                    body);
            connection.commit();
            connection.setAutoCommit(true);
        }
        response.setStatus(201);
        response.setContentType("application/json");
        response.getOutputStream()
                .write(("{\"id\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private static void insert(Connection connection, String sql, String... values)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setString(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

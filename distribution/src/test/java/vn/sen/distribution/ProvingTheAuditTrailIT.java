package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit trail cannot be changed in passing, and a change by force is found and named. */
class ProvingTheAuditTrailIT {
    @Test
    void aChangedRowIsNamed(@TempDir Path folder) throws Exception {
        try (RunningSen sen = RunningSen.demo(folder.resolve("data"), "--modules", "agencies")) {
            assertEquals(
                    201,
                    sen.send(
                                    "noivu",
                                    "POST",
                                    "/api/v1/agencies",
                                    RefusingBadInputIT.named("AUDIT1", "Phòng Nhật ký"))
                            .statusCode());
            Thread.sleep(2_500); // sealed once a second
            sen.command("audit", "verify", "--data", sen.data.toString());
            long row = rowOf(sen, "agencies.create");
            try (Connection connection = sen.database();
                    Statement statement = connection.createStatement()) {
                assertThrows(
                        SQLException.class,
                        () ->
                                statement.execute(
                                        "update platform_audit set who = 'somebody' where id = "
                                                + row));
                assertThrows(
                        SQLException.class,
                        () -> statement.execute("delete from platform_audit where id = " + row));
                statement.execute("drop trigger platform_audit_no_update");
                statement.execute("update platform_audit set who = 'somebody' where id = " + row);
            }
            IllegalStateException broken =
                    assertThrows(
                            IllegalStateException.class,
                            () -> sen.command("audit", "verify", "--data", sen.data.toString()));
            assertTrue(
                    String.valueOf(broken.getMessage()).contains(String.valueOf(row)),
                    broken.getMessage());
        }
    }

    private static long rowOf(RunningSen sen, String act) throws Exception {
        try (Connection connection = sen.database();
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select max(id) from platform_audit where act = '"
                                                + act
                                                + "'")) {
            rows.next();
            assertTrue(rows.getLong(1) > 0, "no row of " + act);
            return rows.getLong(1);
        }
    }
}

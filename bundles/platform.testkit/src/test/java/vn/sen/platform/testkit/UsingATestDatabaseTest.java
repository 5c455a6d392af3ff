package vn.sen.platform.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@WithDatabase
class UsingATestDatabaseTest {

    @Test
    void keepsVietnameseText(TestDatabase database) throws SQLException {
        database.run(
                "create table co_quan (ten varchar(200))",
                "insert into co_quan values ('Sở Thông tin và Truyền thông')");
        assertEquals("Sở Thông tin và Truyền thông", one(database, "select ten from co_quan"));
    }

    @Test
    void findsShortVietnameseWordsAndSeesConflicts(TestDatabase database) throws SQLException {
        assertEquals("1", one(database, "select @@innodb_ft_min_token_size"));
        assertEquals("1", one(database, "select @@innodb_snapshot_isolation"));
    }

    @Test
    void isAnotherSchemaForEachAsking() {
        try (TestDatabase first = TestDatabase.fresh();
                TestDatabase second = TestDatabase.fresh()) {
            assertNotEquals(first.url(), second.url());
        }
    }

    @Test
    void asksForAPassword(TestDatabase database) {
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(database.url(), "root", "").close());
        assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(database.url(), "nobody", "").close());
    }

    private static String one(TestDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}

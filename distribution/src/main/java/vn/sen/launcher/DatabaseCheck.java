package vn.sen.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import vn.sen.launcher.DatabaseSource.Opened;

/** Opens connections and says in plain words why one cannot be used. */
final class DatabaseCheck {
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;
    private static final String WRONG_PASSWORD = "28";
    private static final int DENIED_SCHEMA = 1044;
    private static final int UNKNOWN_SCHEMA = 1049;

    private DatabaseCheck() {}

    static Connection connect(Opened database) {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", "5000");
        try {
            Connection connection = DriverManager.getConnection(database.url(), properties);
            requireNewEnough(connection);
            return connection;
        } catch (SQLException e) {
            throw refusal(database, e);
        }
    }

    private static Refusal refusal(Opened database, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith(WRONG_PASSWORD)) {
            return new Refusal(
                    "Cơ sở dữ liệu không nhận tài khoản \""
                            + database.user()
                            + "\": hãy sửa sen.db.user và sen.db.password trong conf/sen.properties.",
                    "The database does not accept the account \""
                            + database.user()
                            + "\": mend sen.db.user and sen.db.password in conf/sen.properties.",
                    e);
        }
        if (e.getErrorCode() == UNKNOWN_SCHEMA || e.getErrorCode() == DENIED_SCHEMA) {
            return new Refusal(
                    "Không vào được cơ sở dữ liệu của "
                            + database.url()
                            + ": hãy tạo nó (create database … character set utf8mb4) và cấp quyền cho \""
                            + database.user()
                            + "\".",
                    "Cannot enter the schema of "
                            + database.url()
                            + ": create it (create database … character set utf8mb4) and grant it to \""
                            + database.user()
                            + "\".",
                    e);
        }
        return new Refusal(
                "Không nối được tới cơ sở dữ liệu "
                        + database.url()
                        + ": hãy kiểm tra MariaDB có đang chạy và sen.db.url trong conf/sen.properties.",
                "Cannot reach the database "
                        + database.url()
                        + ": check that MariaDB runs, and sen.db.url in conf/sen.properties.",
                e);
    }

    private static void requireNewEnough(Connection connection) throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        int major = connection.getMetaData().getDatabaseMajorVersion();
        int minor = connection.getMetaData().getDatabaseMinorVersion();
        boolean old = major < OLDEST_MAJOR || major == OLDEST_MAJOR && minor < OLDEST_MINOR;
        if (old || !version.contains("MariaDB")) {
            connection.close();
            throw new Refusal(
                    "Cơ sở dữ liệu là "
                            + version
                            + ", Sen cần MariaDB 10.11 trở lên: hãy nâng cấp.",
                    "The database is "
                            + version
                            + ", Sen needs MariaDB 10.11 or newer: upgrade it.");
        }
    }
}

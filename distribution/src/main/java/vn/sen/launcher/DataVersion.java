package vn.sen.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Which version of Sen wrote the data last: an older one must not touch them. */
final class DataVersion {
    private final Connection connection;

    DataVersion(Connection connection) {
        this.connection = connection;
    }

    /** Refuses data of a newer version; otherwise the data are this version's from now on. */
    void claim(String current) throws SQLException {
        if (new Schema(connection).tables().contains(Restore.UNDER_WAY)) {
            throw new Refusal(
                    "Lần phục hồi trước bị ngắt giữa chừng: hãy chạy lại \"sen restore\".",
                    "The last restore was broken off: run \"sen restore\" again.");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists sen_version (one tinyint primary key, version"
                            + " varchar(40) not null)");
        }
        String written = written();
        requireNotNewer(written, current);
        if (!written.equals(current)) {
            try (PreparedStatement update =
                    connection.prepareStatement("replace into sen_version values (1, ?)")) {
                update.setString(1, current);
                update.executeUpdate();
            }
        }
    }

    static void requireNotNewer(String written, String current) {
        if (Arrays.compare(numbers(written), numbers(current)) > 0) {
            throw new Refusal(
                    "Dữ liệu do Sen "
                            + written
                            + " ghi, mới hơn bản "
                            + current
                            + " này: hãy chạy bản "
                            + written
                            + " trở lên.",
                    "The data were written by Sen "
                            + written
                            + ", newer than this "
                            + current
                            + ": run version "
                            + written
                            + " or newer.");
        }
    }

    private String written() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version from sen_version")) {
            return row.next() ? row.getString(1) : "0";
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.replaceAll("[^0-9.].*", "").split("\\."))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}

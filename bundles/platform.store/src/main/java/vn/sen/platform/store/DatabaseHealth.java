package vn.sen.platform.store;

import java.sql.ResultSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.health.HealthCheck;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.text.Text;

/** Whether the database answers. */
@Component
public final class DatabaseHealth implements HealthCheck {
    private final Database database;

    @Activate
    public DatabaseHealth(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Health check() {
        try {
            return database.with(
                    connection -> {
                        try (ResultSet rows =
                                connection.createStatement().executeQuery("select 1")) {
                            return rows.next() ? Health.WELL : away();
                        }
                    });
        } catch (Problem e) {
            return away();
        }
    }

    private static Health away() {
        return new Health(
                false, new Text("Cơ sở dữ liệu không trả lời", "The database does not answer"));
    }
}

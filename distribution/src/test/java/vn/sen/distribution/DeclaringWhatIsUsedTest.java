package vn.sen.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Permissions;
import vn.sen.platform.testkit.SenFramework;
import vn.sen.platform.testkit.TestDatabase;

/** The modules of the house say in their feature files what they really use, as plug-ins must. */
@SenFramework(
        modules = {
            "agencies",
            "deadlines",
            "dossiers",
            "inspections",
            "procedures",
            "reconciliation"
        })
class DeclaringWhatIsUsedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies",
                "deadlines",
                "dossiers",
                "inspections",
                "procedures",
                "reconciliation"
            })
    void thePermissionsDeclaredAreThosePublished(String module, BundleContext context)
            throws IOException, InvalidSyntaxException {
        assertEquals(published(context, module), texts(capabilities(module), "permissions"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies",
                "deadlines",
                "dossiers",
                "inspections",
                "procedures",
                "reconciliation"
            })
    void thereAreTablesUnderThePrefixDeclared(
            String module, BundleContext context, TestDatabase database)
            throws IOException, SQLException, InvalidSyntaxException {
        use(context, module);
        assertEquals(Set.of(module + "_"), texts(capabilities(module), "tables"));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show tables like '" + module + "\\_%'")) {
            assertEquals(true, rows.next());
        }
    }

    /** Tables are there with the first use at the latest. */
    private static void use(BundleContext context, String module) throws InvalidSyntaxException {
        for (ServiceReference<Application> application :
                context.getServiceReferences(Application.class, "(sen.module=" + module + ")")) {
            context.getService(application);
        }
    }

    private static Set<String> published(BundleContext context, String module)
            throws InvalidSyntaxException {
        Set<String> ids = new TreeSet<>();
        for (ServiceReference<Permissions> reference :
                context.getServiceReferences(Permissions.class, null)) {
            if (module.equals(reference.getBundle().getHeaders().get("Sen-Module"))) {
                for (Permission permission : context.getService(reference).all()) {
                    ids.add(permission.id());
                }
            }
        }
        return ids;
    }

    private static JsonObject capabilities(String module) throws IOException {
        try (Reader in =
                        Files.newBufferedReader(
                                SenHome.BUILT.resolve("features/" + module + ".json"));
                JsonReader json = Json.createReader(in)) {
            return json.readObject()
                    .getJsonObject("extensions")
                    .getJsonObject("sen-module")
                    .getJsonObject("json")
                    .getJsonObject("capabilities");
        }
    }

    private static Set<String> texts(JsonObject in, String name) {
        Set<String> texts = new TreeSet<>();
        in.getJsonArray(name)
                .getValuesAs(JsonString.class)
                .forEach(text -> texts.add(text.getString()));
        return texts;
    }
}

package vn.sen.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a node, from the checks before it to the end of everything that it started. */
final class Server {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Home home;
    private final Settings settings;

    Server(Home home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    /**
     * Runs until the process is asked to end.
     *
     * @param source gives the database
     * @param welcome told once the node answers
     */
    void run(DatabaseSource source, Runnable welcome) throws Exception {
        long start = System.nanoTime();
        requireFree(settings.host(), settings.port());
        Shutdown shutdown = new Shutdown();
        try {
            DataLock lock = DataLock.take(home);
            shutdown.last(lock);
            Lineup lineup = Lineup.of(home, settings.get("sen.modules", ""));
            Composition composition = lineup.composition();
            DatabaseSource.Opened database = source.open(home, settings);
            shutdown.last(database);
            claim(database);
            new DatabaseOfData(home).publish(database);
            Node node = Node.start(home, composition, properties(lineup, database));
            shutdown.last(node::stop);
            awaitReady(node);
            LOG.info("ready after {} ms", (System.nanoTime() - start) / 1_000_000);
            welcome.run();
            node.await();
        } finally {
            shutdown.run();
        }
    }

    private static void claim(DatabaseSource.Opened database) throws SQLException {
        try (Connection connection = DatabaseCheck.connect(database)) {
            new DataVersion(connection).claim(Home.version());
        }
    }

    private void awaitReady(Node node) throws Exception {
        try {
            new Readiness(settings).await(node::unsatisfied);
        } finally {
            node.unsatisfied().forEach(reason -> LOG.info("{}", reason));
        }
    }

    private Map<String, String> properties(Lineup lineup, DatabaseSource.Opened database) {
        Map<String, String> properties = settings.forFramework();
        properties.put("sen.home", home.folder().toString());
        properties.put("sen.var", home.var().toString());
        properties.put("sen.version", Home.version());
        properties.put("sen.zone", settings.get("sen.zone", "Asia/Ho_Chi_Minh"));
        properties.put("sen.modules", String.join(",", lineup.enabled()));
        properties.put("sen.modules.known", String.join(",", lineup.known()));
        properties.put("sen.http.host", settings.host());
        properties.put("sen.public.url", settings.get("sen.public.url", address()));
        properties.put("sen.db.url", database.url());
        properties.put("sen.db.user", database.user());
        properties.put("sen.db.password", database.password());
        properties.put("org.osgi.service.http.port", String.valueOf(settings.port()));
        properties.put("org.apache.felix.http.host", settings.host());
        properties.put("org.apache.felix.http.session.timeout", "0");
        return properties;
    }

    String address() {
        return "http://" + settings.host() + ":" + settings.port();
    }

    private static void requireFree(String host, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (java.net.BindException e) {
            throw new Refusal(
                    "Cổng "
                            + port
                            + " trên "
                            + host
                            + " đang bận: hãy dừng chương trình dùng nó hoặc chọn cổng khác bằng --port.",
                    "Port "
                            + port
                            + " on "
                            + host
                            + " is in use: end the program that uses it or choose another with --port.",
                    e);
        } catch (java.net.UnknownHostException e) {
            throw new Refusal(
                    "Không có địa chỉ \"" + host + "\": hãy sửa sen.http.host.",
                    "There is no address \"" + host + "\": mend sen.http.host.",
                    e);
        }
    }
}

package vn.sen.platform.mariadb;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A running server that listens on 127.0.0.1 alone, with accounts and passwords. Its data stays
 * when it is closed. Thread-safe.
 */
public final class MariaDbServer implements AutoCloseable {
    /**
     * Keeps Ctrl-C, which goes to all of a terminal's processes, from ending the server before its
     * clients.
     */
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    private static final Duration TO_START = Duration.ofSeconds(90);
    private static final Duration TO_STOP = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Process process;
    private final int port;
    private final MariaDbAccounts accounts;

    private MariaDbServer(Process process, int port, MariaDbAccounts accounts) {
        this.process = process;
        this.port = port;
        this.accounts = accounts;
    }

    /**
     * Sets the data folder up if it is new, and starts the server on a free port. A server that an
     * earlier, killed run left behind on the same folder is ended first.
     *
     * @param folder holds {@code data}, {@code mariadb.log}, {@code passwords} and the process id;
     *     made if missing
     * @param extra further options of the server
     */
    public static MariaDbServer start(MariaDbBinaries binaries, Path folder, List<String> extra)
            throws IOException {
        Files.createDirectories(folder);
        endLeftOver(folder);
        MariaDbAccounts accounts = MariaDbAccounts.of(folder.resolve("passwords"));
        if (Files.notExists(folder.resolve("data"))) {
            setUp(binaries, folder, accounts);
        }
        int port = freePort();
        List<String> command = command(binaries, folder.resolve("data"), folder);
        command.addAll(
                List.of(
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--pid-file=" + folder.resolve("pid"),
                        "--skip-name-resolve",
                        "--skip-ssl",
                        "--character-set-server=utf8mb4",
                        "--innodb-ft-min-token-size=1",
                        "--innodb-flush-log-at-trx-commit=1",
                        "--loose-innodb-snapshot-isolation=ON"));
        command.addAll(extra);
        Process process = process(command, folder).start();
        process.getOutputStream().close();
        awaitPort(process, port, folder);
        return new MariaDbServer(process, port, accounts);
    }

    public int port() {
        return port;
    }

    public MariaDbAccounts accounts() {
        return accounts;
    }

    /** JDBC address of a schema of this server. */
    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the server as a crash would, for tests. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks the server to end and waits until it has written everything. */
    @Override
    public void close() {
        end(process.toHandle());
    }

    private static void setUp(MariaDbBinaries binaries, Path folder, MariaDbAccounts accounts)
            throws IOException {
        Path half = Files.createTempDirectory(folder, "new");
        List<String> command = command(binaries, half, folder);
        command.addAll(List.of("--bootstrap", "--skip-networking"));
        Process process = process(command, folder).start();
        try (OutputStream sql = process.getOutputStream()) {
            sql.write(
                    "create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n"
                            .getBytes(StandardCharsets.UTF_8));
            for (String script :
                    List.of("system_tables", "performance_tables", "system_tables_data")) {
                Files.copy(MariaDbBinaries.script(binaries.share(), script), sql);
            }
            sql.write(accounts.statements().getBytes(StandardCharsets.UTF_8));
        }
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new IOException(
                    "the set-up of MariaDB ended with " + code + ", see " + log(folder));
        }
        Files.move(half, folder.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Files for sorting lie in a folder of its own: a server that starts clears away all in its.
     */
    private static List<String> command(MariaDbBinaries binaries, Path data, Path folder)
            throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(OWN_SESSION)) {
            command.add(OWN_SESSION.toString());
        }
        command.add(binaries.program().toString());
        command.add("--no-defaults");
        command.add("--basedir=" + binaries.home());
        command.add("--lc-messages-dir=" + binaries.share());
        command.add("--datadir=" + data);
        command.add("--tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
        command.add("--socket=" + shortSocket(folder));
        command.add("--innodb-log-file-size=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Unix sockets take about 100 characters only, less than many a path; nobody uses this one. */
    private static Path shortSocket(Path folder) {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "sen-" + Integer.toHexString(folder.hashCode()) + ".sock");
    }

    private static ProcessBuilder process(List<String> command, Path folder) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()));
    }

    private static Path log(Path folder) {
        return folder.resolve("mariadb.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port, Path folder) throws IOException {
        long end = System.nanoTime() + TO_START.toNanos();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                end(process.toHandle());
                throw new IOException("MariaDB did not start: " + lastError(folder));
            }
            pause();
        }
    }

    private static String lastError(Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(log(folder))) {
            return lines.filter(line -> line.contains("[ERROR]"))
                    .reduce((first, second) -> second)
                    .orElse("see " + log(folder));
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void endLeftOver(Path folder) throws IOException {
        Path file = folder.resolve("pid");
        if (Files.exists(file)) {
            long pid = Long.parseLong(Files.readString(file).strip());
            ProcessHandle.of(pid)
                    .filter(process -> serves(process, folder))
                    .ifPresent(MariaDbServer::end);
            Files.deleteIfExists(file);
        }
    }

    private static boolean serves(ProcessHandle process, Path folder) {
        return process.info()
                .arguments()
                .map(List::of)
                .map(arguments -> arguments.contains("--datadir=" + folder.resolve("data")))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(TO_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            process.destroyForcibly();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

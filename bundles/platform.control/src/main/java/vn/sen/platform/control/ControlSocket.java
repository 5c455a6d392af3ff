package vn.sen.platform.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.ports.Ports;

/**
 * Takes commands on a loopback port. Whoever can read the file {@code run/control} of the data
 * folder knows port and secret, and that is the owner of the process alone.
 *
 * <p>A request is the secret, the command's name and its arguments, a line each, and an empty line.
 * The answer is what the command prints, and a last line {@code exit N}.
 */
@Component(
        service = {},
        immediate = true)
public final class ControlSocket {
    private static final Logger LOG = LoggerFactory.getLogger(ControlSocket.class);
    private static final int MILLIS_TO_ASK = 5_000;
    private static final int MOST_LINES = 100;

    private final Commands commands;
    private final ServerSocket server;
    private final ControlFile file;

    @Activate
    public ControlSocket(@Reference Ports ports, BundleContext context) throws IOException {
        commands = new Commands(ports);
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        file = ControlFile.write(Path.of(context.getProperty("sen.var")), server.getLocalPort());
        start(this::serve, "sen-control");
    }

    @Deactivate
    public void close() throws IOException {
        server.close();
        file.delete();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start(() -> answer(socket), "sen-control-answer");
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.warn("control socket", e);
                }
            }
        }
    }

    private void answer(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.UTF_8));
                PrintStream out =
                        new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            socket.setSoTimeout(MILLIS_TO_ASK);
            List<String> lines = request(in);
            if (lines.size() >= 2 && file.isSecret(lines.get(0))) {
                int code = commands.run(lines.get(1), lines.subList(2, lines.size()), out);
                out.print("exit " + code + "\n");
            }
        } catch (IOException e) {
            LOG.warn("control request", e);
        }
    }

    private static List<String> request(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = in.readLine();
        while (line != null && !line.isEmpty() && lines.size() < MOST_LINES) {
            lines.add(line);
            line = in.readLine();
        }
        return lines;
    }

    private static void start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}

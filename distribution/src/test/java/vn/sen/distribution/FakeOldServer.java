package vn.sen.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Greets as a database server of a given version would, and takes every password. */
final class FakeOldServer implements AutoCloseable {
    private static final byte[] OK = {0, 0, 0, 2, 0, 0, 0};

    private final ServerSocket socket;
    private final String version;

    private FakeOldServer(ServerSocket socket, String version) {
        this.socket = socket;
        this.version = version;
    }

    static FakeOldServer start(String version) throws IOException {
        FakeOldServer server =
                new FakeOldServer(
                        new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), version);
        Thread thread = new Thread(server::serve, "fake-old-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                send(client.getOutputStream(), 0, greeting());
                int sequence = read(client.getInputStream());
                while (sequence >= 0) {
                    send(client.getOutputStream(), sequence + 1, OK);
                    sequence = read(client.getInputStream());
                }
            } catch (IOException e) {
                // the client went away
            }
        }
    }

    /** Protocol 10, capabilities of 4.1 with native passwords. */
    private byte[] greeting() {
        String text =
                "\n"
                        + version
                        + "\0\1\0\0\0abcdefgh\0"
                        + "\u0008\u0082"
                        + "\u002d\2\0"
                        + "\u0008\0"
                        + "\u0015"
                        + "\0\0\0\0\0\0\0\0\0\0"
                        + "ijklmnopqrst\0"
                        + "mysql_native_password\0";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void send(OutputStream out, int sequence, byte[] payload) throws IOException {
        out.write(
                new byte[] {
                    (byte) payload.length, (byte) (payload.length >> 8), 0, (byte) sequence
                });
        out.write(payload);
        out.flush();
    }

    /** Reads one packet; its sequence number, or -1 at the end. */
    private static int read(InputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        if (head.length < 4) {
            return -1;
        }
        in.readNBytes((head[0] & 0xff) | (head[1] & 0xff) << 8 | (head[2] & 0xff) << 16);
        return head[3];
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

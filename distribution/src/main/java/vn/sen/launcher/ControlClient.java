package vn.sen.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gives a command to the node that runs over a data folder, and prints its answer. */
final class ControlClient {
    private static final String EXIT = "exit ";

    private final Path file;

    ControlClient(Home home) {
        file = home.run().resolve("control");
    }

    /**
     * @return the command's exit code
     */
    int run(String command, List<String> arguments) throws IOException {
        try {
            List<String> portAndSecret = Files.readAllLines(file);
            try (Socket socket =
                    new Socket(
                            InetAddress.getLoopbackAddress(),
                            Integer.parseInt(portAndSecret.get(0)))) {
                List<String> lines = new ArrayList<>(List.of(portAndSecret.get(1), command));
                lines.addAll(arguments);
                String request = String.join("\n", lines) + "\n\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                return print(socket);
            }
        } catch (NoSuchFileException | ConnectException e) {
            throw new Refusal(
                    "Sen không chạy trên thư mục dữ liệu này: hãy khởi động trước (sen start), hoặc chỉ"
                            + " đúng thư mục bằng --data.",
                    "Sen does not run over this data folder: start it first (sen start), or name the"
                            + " right folder with --data.",
                    e);
        }
    }

    private static int print(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(EXIT)) {
                return Integer.parseInt(line.substring(EXIT.length()));
            }
            System.out.println(line);
        }
        throw new Refusal(
                "Sen đã ngắt giữa chừng: hãy xem nhật ký rồi thử lại.",
                "Sen broke off: see the log and try again.");
    }
}

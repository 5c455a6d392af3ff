package vn.sen.platform.identity.trail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sen.platform.api.text.Text;

/**
 * Acts of the audit trail in plain words, from {@code trail/acts.csv}: they stay readable after
 * their module has gone. An act of a plug-in keeps its code.
 */
public final class ActWords {
    private static final Map<String, Text> WORDS = read();

    private static final Map<String, Text> DETAILS =
            Map.ofEntries(
                    Map.entry("browser", new Text("Trình duyệt", "Browser")),
                    Map.entry("name", new Text("Tên", "Name")),
                    Map.entry("method", new Text("Phương thức", "Method")),
                    Map.entry("path", new Text("Đường dẫn", "Path")),
                    Map.entry("reason", new Text("Lý do", "Reason")),
                    Map.entry("wanted", new Text("Đề nghị", "Wanted")),
                    Map.entry("ended", new Text("Số phiên kết thúc", "Sessions ended")),
                    Map.entry("token", new Text("Khóa", "Token")),
                    Map.entry("expires", new Text("Hết hạn", "Expires")),
                    Map.entry("module", new Text("Phân hệ", "Module")),
                    Map.entry("file", new Text("Tệp", "File")),
                    Map.entry("from", new Text("Từ bản", "From version")),
                    Map.entry("to", new Text("Đến bản", "To version")),
                    Map.entry("change", new Text("Mã thay đổi", "Change")),
                    Map.entry("request", new Text("Đề nghị số", "Request")),
                    Map.entry("requested by", new Text("Người đề nghị", "Requested by")),
                    Map.entry("taken", new Text("Vai trò thu hồi", "Role taken")));

    private ActWords() {}

    private static Map<String, Text> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        ActWords.class.getResourceAsStream("/trail/acts.csv")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    cells -> cells[0], cells -> new Text(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A detail as people read it. */
    static Text detail(String key, Object value) {
        Text word = DETAILS.getOrDefault(key, Text.same(key));
        return new Text(word.vi() + ": " + value, word.en() + ": " + value);
    }

    public static Text of(String act) {
        return WORDS.getOrDefault(act, Text.same(act));
    }

    /** Codes of the acts that have words, to choose from. */
    public static SortedSet<String> codes() {
        return new TreeSet<>(WORDS.keySet());
    }

    public static Text result(String result) {
        return switch (result) {
            case "ok" -> new Text("Xong", "Done");
            case "denied" -> new Text("Từ chối", "Denied");
            case "failed" -> new Text("Không thành", "Failed");
            case "refused" -> new Text("Bị từ chối", "Refused");
            case "untidy" -> new Text("Xong, còn việc phải dọn", "Done, something left to clean");
            default -> Text.same(result);
        };
    }
}

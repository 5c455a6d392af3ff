package vn.sen.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The settings of a run: those of {@code conf/sen.properties}, with what the command line says
 * above them.
 */
final class Settings {
    private final Map<String, String> values = new HashMap<>();

    private Settings() {}

    static Settings read(Path file) throws IOException {
        Settings settings = new Settings();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
            properties.forEach(
                    (key, value) -> settings.with(key.toString(), value.toString().strip()));
        }
        return settings;
    }

    Settings with(String key, String value) {
        values.put(key, value);
        return this;
    }

    String get(String key, String fallback) {
        String value = values.get(key);
        return value == null || value.isEmpty() ? fallback : value;
    }

    String require(String key) {
        String value = get(key, "");
        if (value.isEmpty()) {
            throw new Refusal(
                    "Thiếu " + key + ": hãy ghi vào conf/sen.properties.",
                    key + " is not set: write it into conf/sen.properties.");
        }
        return value;
    }

    String host() {
        return get("sen.http.host", "127.0.0.1");
    }

    int port() {
        String text = get("sen.http.port", "8080");
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refusal(
                "Cổng \"" + text + "\" không hợp lệ: hãy dùng một số từ 1 đến 65535.",
                "The port \"" + text + "\" is no port: use a number from 1 to 65535.");
    }

    /** Everything under {@code sen.} and what the framework's bundles read of their own. */
    Map<String, String> forFramework() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package vn.sen.platform.ui.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The files that pages need, under an address that changes with their content, so that browsers may
 * keep them for ever. Thread-safe.
 */
@Component(service = Assets.class)
public final class Assets {
    private static final Map<String, String> TYPES =
            Map.of(
                    "tabler.min.css", "text/css;charset=utf-8",
                    "sen.css", "text/css;charset=utf-8",
                    "theme.js", "text/javascript;charset=utf-8",
                    "sen.js", "text/javascript;charset=utf-8",
                    "api.js", "text/javascript;charset=utf-8",
                    "htmx.min.js", "text/javascript;charset=utf-8",
                    "chart.umd.min.js", "text/javascript;charset=utf-8",
                    "lotus.svg", "image/svg+xml",
                    "icons.svg", "image/svg+xml");

    private final Map<String, Asset> assets = new TreeMap<>();
    private final String hash;

    @Activate
    public Assets() {
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            byte[] bytes =
                    type.getKey().equals("icons.svg")
                            ? sprite().getBytes(StandardCharsets.UTF_8)
                            : read("/assets/" + type.getKey());
            assets.put(type.getKey(), new Asset(type.getValue(), bytes));
        }
        hash = hash();
    }

    /** Path from the server's root. */
    public String url(String name) {
        return "/assets/" + hash + "/" + name;
    }

    /** Address of one icon of the sprite; an unknown one stays empty on the page. */
    public String icon(String name) {
        return url("icons.svg") + "#" + name;
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    String version() {
        return hash;
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            assets.values().forEach(asset -> digest.update(asset.bytes()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** One file out of the icons that the build took, so that a page fetches them once. */
    private static String sprite() {
        StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        String names = new String(read("/icons.txt"), StandardCharsets.UTF_8);
        for (String line : names.lines().toList()) {
            String file = line.substring(line.lastIndexOf('/') + 1);
            String icon = new String(read("/icons/" + file), StandardCharsets.UTF_8);
            String drawing = icon.substring(icon.indexOf("<path"), icon.lastIndexOf("</svg>"));
            sprite.append("<symbol id=\"").append(file, 0, file.length() - 4);
            sprite.append("\" viewBox=\"0 0 24 24\">").append(drawing.replaceAll("\\s+", " "));
            sprite.append("</symbol>");
        }
        return sprite.append("</svg>").toString();
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing in the bundle: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

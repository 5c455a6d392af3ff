package vn.sen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the project of a new plug-in from the template that the distribution holds. */
final class PluginProject {
    private final Path home;
    private final Path template;
    private final PluginName plugin;

    PluginProject(Path home, PluginName plugin) {
        this.home = home;
        this.template = home.resolve("sdk").resolve("template");
        this.plugin = plugin;
    }

    /**
     * Writes into a folder that is new or empty; overwrites nothing.
     *
     * @return the folder, absolute
     */
    Path write(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.notExists(template)) {
            throw new Refusal(
                    "Bản Sen này không có thư mục sdk: hãy giải nén lại bản phát hành.",
                    "This Sen has no folder sdk: unpack the release again.");
        }
        requireEmpty(target);
        if (target.startsWith(home)) {
            throw new Refusal(
                    target + " nằm trong thư mục của Sen, sẽ mất khi nâng cấp: hãy chọn nơi khác.",
                    target
                            + " lies in Sen's own folder and would go with an upgrade: choose"
                            + " another place.");
        }
        for (Path file : files()) {
            Path to = target.resolve(filled(template.relativize(file).toString()));
            Files.createDirectories(to.getParent());
            Files.writeString(to, filled(Files.readString(file)));
        }
        return target;
    }

    private static void requireEmpty(Path target) throws IOException {
        if (Files.exists(target) && !isEmptyFolder(target)) {
            throw new Refusal(
                    target + " đã có và không trống: hãy chọn thư mục khác bằng --dir.",
                    target + " exists and is not empty: choose another folder with --dir.");
        }
    }

    private static boolean isEmptyFolder(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(template)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String filled(String text) {
        return text.replace("{{name}}", plugin.name())
                .replace("{{package}}", plugin.packageName())
                .replace("{{folder}}", plugin.packageName().replace('.', '/'))
                .replace("{{home}}", xml(home.toString()))
                .replace(
                        "{{repository}}",
                        xml(home.resolve("sdk").resolve("repository").toUri().toString()));
    }

    /** A folder may be called R&D. */
    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}

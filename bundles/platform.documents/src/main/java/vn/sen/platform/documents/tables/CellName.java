package vn.sen.platform.documents.tables;

/** Names of cells as spreadsheets show them: column letters, then the row. */
final class CellName {
    private static final int LETTERS = 26;
    private static final int MAX_COLUMNS = 16_384;

    private CellName() {}

    /**
     * @param column 0 for A
     */
    static String of(int column, long row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** The column of a name such as "AB12", 0 for A; -1 when it is no name of a cell. */
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            int letter = name.charAt(i) - 'A';
            if (letter < 0 || letter >= LETTERS) {
                return -1;
            }
            column = column * LETTERS + letter + 1;
            if (column > MAX_COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }
}

package vn.sen.dossiers.sync;

/** How a system numbers those who ask. */
public enum Subjects {
    /** 0 citizen, 1 enterprise, 2 household business. */
    NATIONAL(0),
    /** 1 citizen, 2 enterprise, as some systems send it. */
    FROM_ONE(1);

    private final int first;

    Subjects(int first) {
        this.first = first;
    }

    int first() {
        return first;
    }
}

package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What may be asked of people a few times only: one new date, few supplements. */
@Embeddable
public class Grace {
    @Column(name = "extended")
    private boolean extended;

    @Column(name = "supplement_rounds")
    private int supplementRounds;

    protected Grace() {}

    void extend() {
        extended = true;
    }

    int nextSupplement() {
        return ++supplementRounds;
    }

    boolean extended() {
        return extended;
    }

    int supplementRounds() {
        return supplementRounds;
    }
}

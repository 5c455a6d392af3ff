package vn.sen.dossiers.papers;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a printed form, in Vietnamese.
 *
 * @param form its number in the regulation; "" when there is none
 * @param paper on which the regulation has it printed
 * @param above the superior agency; "" for none
 * @param number of the paper; "" when it has none yet
 * @param signers whose signatures it has room for, from left to right
 */
public record Sheet(
        FormKind kind,
        String form,
        String title,
        Paper paper,
        String above,
        String issuer,
        String number,
        String date,
        boolean draft,
        List<Fact> facts,
        List<Table> tables,
        List<String> paragraphs,
        List<String> signers) {

    /** Sizes of paper. */
    public enum Paper {
        A4,
        A5
    }

    /** A label and what stands behind it. */
    public record Fact(String label, String value) {}

    /** A table with its heading. */
    public record Table(String title, List<String> head, List<List<String>> rows) {}

    /** Collects facts, leaving out what is not known. Not thread-safe. */
    static final class Facts {
        private final List<Fact> facts = new ArrayList<>();

        Facts add(String label, String value) {
            if (!value.isBlank()) {
                facts.add(new Fact(label, value));
            }
            return this;
        }

        List<Fact> all() {
            return List.copyOf(facts);
        }
    }
}

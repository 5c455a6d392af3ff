package vn.sen.inspections.documents;

import java.util.Arrays;
import java.util.List;

/**
 * What stands at the head of an administrative document.
 *
 * @param above superior agency of the issuer
 * @param number number and sign; dots where there is none yet
 * @param kind name of the kind of document
 * @param draft not signed yet
 * @param madeAt when this file was made
 */
public record Paper(
        String above,
        String issuer,
        String number,
        String placeAndDate,
        String kind,
        String subject,
        boolean draft,
        String madeAt) {

    /** A paragraph, or a heading such as "II. HẠN CHẾ". */
    public record Line(String words, boolean heading) {
        public static List<Line> of(String text) {
            return Arrays.stream(text.split("\n", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> new Line(line, line.matches("[IVX]+\\. .{1,60}")))
                    .toList();
        }
    }

    public record Member(int number, String name, String agency, String role, String task) {}

    /**
     * @param at "" while not signed
     */
    public record Signature(String role, String name, String at, String sha256) {
        public boolean signed() {
            return !at.isEmpty();
        }
    }

    /** One owner's part as a row. */
    public record Owed(
            int number,
            String code,
            String words,
            String agency,
            String part,
            String due,
            String state) {}

    public record Count(String label, long number, boolean total) {}
}

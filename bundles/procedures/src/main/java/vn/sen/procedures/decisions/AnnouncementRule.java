package vn.sen.procedures.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.platform.api.explain.Confidence;
import vn.sen.platform.api.explain.Rule;
import vn.sen.platform.api.text.Text;

/**
 * How soon a decision of announcement must be signed, or entered into the national database.
 *
 * @param before whether the days are counted back from the day on which the document takes effect;
 *     otherwise they are counted on, from the signature for what is entered
 */
record AnnouncementRule(
        Act act,
        Issuer issuer,
        boolean shortened,
        int days,
        LimitUnit unit,
        boolean before,
        Rule rule) {
    /** What is to be done in time. */
    enum Act {
        SIGN,
        ENTER
    }

    /** The pack that comes with the product: one rule for each act, issuer and way. */
    static List<AnnouncementRule> pack() {
        try (InputStream table =
                Objects.requireNonNull(
                        AnnouncementRule.class.getResourceAsStream(
                                "/packs/announcement-rules.csv"))) {
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split(";", -1)))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static AnnouncementRule of(String[] cells) {
        return new AnnouncementRule(
                Act.valueOf(cells[1]),
                Issuer.valueOf(cells[2]),
                Boolean.parseBoolean(cells[3]),
                Integer.parseInt(cells[4]),
                LimitUnit.valueOf(cells[5]),
                cells[6].equals("BEFORE"),
                new Rule(
                        "procedures." + cells[0],
                        new Text(cells[7], cells[8]),
                        cells[9],
                        Confidence.valueOf(cells[10]),
                        null,
                        null));
    }
}

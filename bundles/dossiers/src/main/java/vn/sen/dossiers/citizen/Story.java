package vn.sen.dossiers.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.text.Text;

/**
 * A dossier as its owner sees it: no names of officers, the owner's own masked.
 *
 * @param holder the office that has it now
 * @param firstDue the first appointment, whatever happened since
 * @param todo what the owner has to do now
 * @param doBy until when; null when there is nothing to do or no day for it
 * @param unit in which the stays are told: of the limit
 * @param open whether the owner may say now how it went
 * @param why the explanation that the officer sees, sentence by sentence
 */
public record Story(
        String code,
        String procedure,
        String agency,
        String owner,
        DossierState state,
        Status status,
        @Nullable Instant received,
        @Nullable LocalDate due,
        @Nullable LocalDate firstDue,
        boolean provisional,
        @Nullable Instant finished,
        String step,
        String holder,
        @Nullable Instant heldSince,
        Text todo,
        @Nullable LocalDate doBy,
        List<Stay> stays,
        Text unit,
        List<Pause> pauses,
        boolean open,
        Explanation why) {

    /**
     * How long one office had it.
     *
     * @param to null while it is there
     * @param used days of the limit; hours when the limit is in hours
     */
    public record Stay(String step, String office, Instant from, @Nullable Instant to, int used) {}

    /**
     * Why the clock stood still.
     *
     * @param to null while it stands
     * @param proof number and date of the document
     */
    public record Pause(Text reason, LocalDate from, @Nullable LocalDate to, String proof) {}
}

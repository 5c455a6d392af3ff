package vn.sen.reconciliation.rulings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.reconciliation.cases.LateClass;

/**
 * A signed sheet, or one to be signed.
 *
 * @param sha256 of all that a signature covers
 * @param intact whether the lines are still those of the sheet
 */
public record SheetView(
        UUID id,
        UUID batch,
        int number,
        Content content,
        String sha256,
        boolean intact,
        Instant composedAt,
        String composedBy,
        List<Signed> signatures) {

    /**
     * What is signed.
     *
     * @param linesSha256 hash over every line with its class and ruling, in the order of the file
     */
    public record Content(
            String source,
            String owner,
            String file,
            String fileSha256,
            LocalDate asOf,
            long dossiers,
            long sourceLate,
            long removed,
            long reconciledLate,
            long unexplained,
            long hidden,
            List<ByClass> classes,
            String linesSha256) {}

    /** Lines of a class, and how many of them are ruled. */
    public record ByClass(LateClass cls, long lines, long ruled) {}

    public record Signed(SignatureEntity.Side side, String name, Instant at) {}

    public boolean signed(SignatureEntity.Side side) {
        return signature(side) != null;
    }

    public @Nullable Signed signature(SignatureEntity.Side side) {
        return signatures.stream().filter(s -> s.side() == side).findFirst().orElse(null);
    }

    public boolean complete() {
        return signatures.size() == SignatureEntity.Side.values().length;
    }
}

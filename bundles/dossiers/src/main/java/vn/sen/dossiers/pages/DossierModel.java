package vn.sen.dossiers.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.StopReason;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.corrections.CorrectionEntity;
import vn.sen.dossiers.papers.Printable;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.pages.Field;
import vn.sen.procedures.api.RouteLeg;

/**
 * One dossier as its page shows it.
 *
 * @param open the form that is open; null for none
 * @param done what was just done; null for nothing
 * @param explanation null while the clock is away
 * @param next steps that may follow
 */
public record DossierModel(
        DossierView dossier,
        List<Deed> deeds,
        @Nullable Deed open,
        @Nullable Deed done,
        Timeline timeline,
        @Nullable Explanation explanation,
        @Nullable Explanation legs,
        List<LegRow> way,
        List<RouteLeg> next,
        List<StopReason> reasons,
        Papers papers,
        List<CorrectionEntity> corrections,
        Offered offered) {
    /**
     * What the open form offers to choose from, and what can be printed.
     *
     * @param choices empty unless the open form has some
     */
    public record Offered(List<Field.Choice> choices, List<Printable> printable) {}

    /** What lies in it. */
    public record Papers(
            List<DossierFile.PartView> parts,
            List<DossierFile.LetterView> letters,
            List<DossierFile.ConsultationView> consultations,
            List<DossierFile.CustodyView> custody,
            List<DossierFile.FeeView> fees,
            List<DossierFile.SegmentView> segments,
            List<DossierFile.ActionView> actions,
            List<DossierFile.FeedbackView> feedback) {
        /** The apology that waits for the head, if any. */
        public Optional<DossierFile.LetterView> draft() {
            return letters.stream().filter(l -> l.sentAt() == null).findFirst();
        }
    }

    /** Where a form of it is printed. */
    public String paper(Printable paper) {
        String letter = paper.letter() == null ? "" : "?letter=" + paper.letter();
        return "/api/v1/dossiers/" + dossier.id() + "/papers/" + paper.kind().key() + letter;
    }

    /** The step whose time made it late, by its name. */
    public String lateStep() {
        return way.stream()
                .filter(row -> row.key().equals(dossier.lateLeg()))
                .map(LegRow::name)
                .findFirst()
                .orElse(dossier.lateLeg());
    }

    public String here() {
        return "/dossiers/" + dossier.id();
    }
}

package vn.sen.dossiers.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.StopReason;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.corrections.CorrectionEntity;
import vn.sen.platform.api.explain.Explanation;
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
        List<CorrectionEntity> corrections) {
    /** What lies in it. */
    public record Papers(
            List<DossierFile.PartView> parts,
            List<DossierFile.LetterView> letters,
            List<DossierFile.ConsultationView> consultations,
            List<DossierFile.CustodyView> custody,
            List<DossierFile.FeeView> fees,
            List<DossierFile.SegmentView> segments,
            List<DossierFile.ActionView> actions) {
        /** The apology that waits for the head, if any. */
        public Optional<DossierFile.LetterView> draft() {
            return letters.stream().filter(l -> l.sentAt() == null).findFirst();
        }
    }

    public String here() {
        return "/dossiers/" + dossier.id();
    }
}

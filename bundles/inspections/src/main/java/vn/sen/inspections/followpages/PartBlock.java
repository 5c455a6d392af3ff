package vn.sen.inspections.followpages;

import java.util.List;
import java.util.Optional;
import vn.sen.inspections.followup.EvidenceEntity;
import vn.sen.inspections.followup.PartView;
import vn.sen.inspections.followup.VerificationEntity;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.text.Text;

/**
 * One part of a remediation with all around it, as the reader may see and act on it.
 *
 * @param evidence newest revision first
 * @param deadline why it is due on its day
 * @param refusal why the reader may not verify it, although it waits for that; empty when the
 *     reader may, or when nothing waits
 */
public record PartBlock(
        PartView part,
        List<EvidenceEntity.EvidenceView> evidence,
        List<VerificationEntity.VerificationView> verifications,
        Explanation deadline,
        boolean prove,
        boolean claim,
        boolean verify,
        boolean edit,
        Optional<Text> refusal) {}

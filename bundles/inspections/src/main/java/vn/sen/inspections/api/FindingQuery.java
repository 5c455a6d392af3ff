package vn.sen.inspections.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.inspections.findings.FindingFilter;
import vn.sen.inspections.findings.FindingKind;
import vn.sen.inspections.findings.FindingNarrowing;
import vn.sen.inspections.findings.FindingState;

/** What a list of findings may be asked for; each is left out to ask for all. */
public final class FindingQuery {
    @QueryParam("inspection")
    @Nullable UUID inspection;

    @QueryParam("programme")
    @Nullable UUID programme;

    @QueryParam("agency")
    @Nullable UUID agency;

    @QueryParam("owner")
    @Nullable UUID owner;

    @QueryParam("kind")
    @Nullable FindingKind kind;

    @QueryParam("state")
    @Nullable FindingState state;

    @QueryParam("open")
    @Nullable Boolean open;

    @QueryParam("overdue")
    @Nullable Boolean overdue;

    @QueryParam("olderThanDays")
    @Nullable Integer olderThanDays;

    @QueryParam("repeat")
    @Nullable Boolean repeat;

    @QueryParam("words")
    @Nullable String words;

    @QueryParam("owed")
    @Nullable Boolean owed;

    @QueryParam("broken")
    @Nullable Boolean broken;

    @QueryParam("youngerThanDays")
    @Nullable Integer youngerThanDays;

    @QueryParam("reopened")
    @Nullable Boolean reopened;

    /**
     * @param owedOnly whether only what is to be mended is asked for
     */
    FindingFilter filter(boolean owedOnly) {
        return new FindingFilter(
                inspection,
                programme,
                agency,
                owner,
                kind,
                state,
                open,
                overdue,
                olderThanDays,
                repeat,
                owedOnly,
                new FindingNarrowing(words, owed, broken, youngerThanDays, reopened));
    }
}

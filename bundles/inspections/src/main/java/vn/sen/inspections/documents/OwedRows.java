package vn.sen.inspections.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agency;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.followup.PartLists;
import vn.sen.inspections.followup.PartView;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;

/** Rows of what is owed, for documents. */
@Component(service = OwedRows.class)
public final class OwedRows {
    /** A document of more rows than this is no document; the table export has all. */
    static final int MOST = 2_000;

    private final PartLists parts;
    private final Papers papers;
    private final AgencyBook agencies;

    @Activate
    public OwedRows(
            @Reference PartLists parts, @Reference Papers papers, @Reference AgencyBook agencies) {
        this.parts = parts;
        this.papers = papers;
        this.agencies = agencies;
    }

    /** Name of the top agency, for the head of documents. */
    String province() {
        return agencies.tops().stream().map(Agency::name).findFirst().orElse("");
    }

    List<Paper.Owed> ofInspection(UUID inspection) {
        return rows(read(PartLists.Filter.ofInspection(inspection)));
    }

    List<PartView> read(PartLists.Filter filter) {
        Listing<PartView> listing = parts.list(filter);
        List<PartView> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Slice<PartView> slice = listing.pager().page(after, Listing.MAX_LIMIT);
            all.addAll(slice.items());
            after = slice.next();
        } while (after != null && all.size() < MOST);
        return all;
    }

    List<Paper.Owed> rows(List<PartView> parts) {
        List<Paper.Owed> rows = new ArrayList<>();
        for (PartView part : parts) {
            rows.add(
                    new Paper.Owed(
                            rows.size() + 1,
                            part.findingCode(),
                            part.findingWords(),
                            part.agencyName() + (part.lead() ? " (chủ trì)" : ""),
                            part.words(),
                            papers.day(part.dueOn()),
                            part.state().label().vi() + "; " + part.promise().label().vi()));
        }
        return rows;
    }
}

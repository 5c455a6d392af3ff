package vn.sen.inspections.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.agencies.api.Agencies;
import vn.sen.agencies.api.Agency;
import vn.sen.inspections.access.AgencyBook;
import vn.sen.inspections.access.InspectionPermission;
import vn.sen.inspections.access.Sight;
import vn.sen.inspections.findings.FindingEntity;
import vn.sen.inspections.findings.FindingView;
import vn.sen.inspections.findings.FindingViews;
import vn.sen.inspections.visits.InspectionEntity;
import vn.sen.inspections.visits.InspectionView;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.pages.SearchProvider;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

/** Inspections, by agency or code, and findings, by their words, in the search box. */
@Component
public final class InspectionsSearch implements SearchProvider {
    private static final Text INSPECTION = new Text("Cuộc kiểm tra", "Inspection");
    private static final int AGENCIES = 20;

    /** Compares without case and diacritics; đ has to be folded by hand. */
    private static final String PLAIN =
            "collate(replace(replace(%s, 'đ', 'd'), 'Đ', 'd') as utf8mb4_general_ci) like :words"
                    + " escape '!'";

    private final Store store;
    private final Sight sight;
    private final AgencyBook book;
    private final FindingViews views;
    private final Port<Agencies> agencies;

    @Activate
    public InspectionsSearch(
            @Reference Store store,
            @Reference Sight sight,
            @Reference AgencyBook book,
            @Reference FindingViews views,
            @Reference Ports ports) {
        this.store = store;
        this.sight = sight;
        this.book = book;
        this.views = views;
        this.agencies = ports.to(Agencies.class);
    }

    @Override
    public List<Hit> search(String words, int limit) {
        Call call = Call.current();
        if (!call.caller().may(InspectionPermission.VIEW) || words.isBlank()) {
            return List.of();
        }
        Sight.View view = sight.ofCaller();
        List<Hit> hits = new ArrayList<>(inspections(view, words, limit, call.language()));
        findings(view, words, limit - hits.size(), call.language()).forEach(hits::add);
        return List.copyOf(hits);
    }

    private List<Hit> inspections(Sight.View view, String words, int limit, Language language) {
        Set<UUID> named = new HashSet<>(Set.of(new UUID(0, 0)));
        agencies.call(a -> a.search(words, book.today(), AGENCIES)).orElse(List.of()).stream()
                .map(Agency::id)
                .forEach(named::add);
        List<InspectionEntity> found =
                store.read(
                        em ->
                                view.bind(
                                                em.createQuery(
                                                        "select i from InspectionEntity i where"
                                                                + " (i.agency in :named or "
                                                                + PLAIN.formatted("i.code")
                                                                + ")"
                                                                + view.onInspection("i")
                                                                + " order by i.visitOn desc, i.id"
                                                                + " desc",
                                                        InspectionEntity.class))
                                        .setParameter("named", named)
                                        .setParameter("words", like(words))
                                        .setMaxResults(Math.max(1, limit))
                                        .getResultList());
        Map<UUID, String> names = book.names(found.stream().map(InspectionEntity::agency).toList());
        return found.stream()
                .map(i -> i.view(names.getOrDefault(i.agency(), ""), List.of()))
                .map(i -> hit(i, language))
                .toList();
    }

    private List<Hit> findings(Sight.View view, String words, int limit, Language language) {
        if (limit <= 0) {
            return List.of();
        }
        return store
                .read(
                        em ->
                                views.of(
                                        em,
                                        view.bind(
                                                        em.createQuery(
                                                                "select f from FindingEntity f"
                                                                        + " where "
                                                                        + PLAIN.formatted("f.words")
                                                                        + view.onFinding("f")
                                                                        + " order by f.raisedAt"
                                                                        + " desc, f.id desc",
                                                                FindingEntity.class))
                                                .setParameter("words", like(words))
                                                .setMaxResults(limit)
                                                .getResultList()))
                .stream()
                .map(f -> hit(f, language))
                .toList();
    }

    /** The words as they stand in a LIKE, with their own signs escaped. */
    static String like(String words) {
        return "%"
                + words.strip()
                        .replace('đ', 'd')
                        .replace('Đ', 'd')
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }

    private static Hit hit(InspectionView visit, Language language) {
        LocalDate day = visit.visitOn();
        return new Hit(
                INSPECTION,
                visit.code() + " · " + visit.agencyName(),
                "%02d/%02d/%d · %s"
                        .formatted(
                                day.getDayOfMonth(),
                                day.getMonthValue(),
                                day.getYear(),
                                visit.state().label().in(language)),
                "/inspections/" + visit.id());
    }

    private static Hit hit(FindingView finding, Language language) {
        return new Hit(
                finding.kind().label(),
                finding.code() + " · " + Words.start(finding.words()),
                finding.lead().name() + " · " + finding.state().label().in(language),
                "/inspections/findings/" + finding.id());
    }
}

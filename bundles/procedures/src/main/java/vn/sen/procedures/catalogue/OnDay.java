package vn.sen.procedures.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.store.Store;

/** What is in force on any day, by name. Thread-safe. */
@Component(service = OnDay.class)
public final class OnDay {
    private static final int MOST = 10_000;

    private final Store store;

    @Activate
    public OnDay(@Reference Store store) {
        this.store = store;
    }

    /**
     * @param words each must begin a word of what is searched; empty for all
     */
    public List<VersionLine> lines(List<String> words, LocalDate day) {
        StringBuilder query =
                new StringBuilder(
                                "select "
                                        + VersionLine.COLUMNS
                                        + " from ProcedureVersionRow v where ")
                        .append(Catalogue.IN_FORCE);
        for (int i = 0; i < words.size(); i++) {
            query.append(" and v.folded like :word").append(i);
        }
        query.append(" order by v.name, v.id");
        return store
                .read(
                        em -> {
                            var typed = em.createQuery(query.toString(), Object[].class);
                            typed.setParameter("day", day);
                            for (int i = 0; i < words.size(); i++) {
                                typed.setParameter("word" + i, "% " + words.get(i) + "%");
                            }
                            return typed.setMaxResults(MOST).getResultList();
                        })
                .stream()
                .map(row -> VersionLine.of(row, day))
                .toList();
    }
}

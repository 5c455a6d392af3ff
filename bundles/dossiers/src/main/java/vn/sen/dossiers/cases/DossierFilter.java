package vn.sen.dossiers.cases;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.access.Sight;
import vn.sen.dossiers.api.DossierState;

/**
 * What a list is narrowed to; a null part does not restrict.
 *
 * @param agencies who answers for it, or who has it
 * @param standing late, at risk and so on, of what is open
 * @param words beginning of a code or of the owner's name
 * @param from first day of receipt
 * @param to last day of receipt
 */
public record DossierFilter(
        @Nullable Collection<UUID> agencies,
        DossierState.@Nullable Group group,
        @Nullable DossierState state,
        @Nullable Narrow standing,
        @Nullable UUID handler,
        @Nullable String procedure,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final UUID NOBODY = new UUID(0, 0);

    public static final DossierFilter ALL =
            new DossierFilter(null, null, null, null, null, null, null, null, null);

    /** How open dossiers stand. */
    public enum Narrow {
        LATE,
        AT_RISK,
        NO_DUE,
        TODAY
    }

    public DossierFilter in(@Nullable Collection<UUID> some) {
        return new DossierFilter(some, group, state, standing, handler, procedure, words, from, to);
    }

    public DossierFilter of(DossierState.Group some) {
        return new DossierFilter(
                agencies, some, state, standing, handler, procedure, words, from, to);
    }

    public DossierFilter standing(Narrow some) {
        return new DossierFilter(agencies, group, state, some, handler, procedure, words, from, to);
    }

    public DossierFilter handledBy(UUID account) {
        return new DossierFilter(
                agencies, group, state, standing, account, procedure, words, from, to);
    }

    private boolean open() {
        return standing != null;
    }

    /** The condition behind WHERE, for dossier {@code d}. */
    String where(Sight.View view) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (open()) {
            where.append(" and d.group = :open");
        } else if (group != null) {
            where.append(" and d.group = :group");
        }
        add(where, state, " and d.state = :state");
        add(where, agencies, agencyWhere(agencies));
        add(where, handler, " and d.place.handler = :handler");
        add(where, procedure, " and d.request.procedureCode = :procedure");
        add(where, blank(), " and (d.code like :words or d.owner.name like :words)");
        add(where, from, " and d.receivedAt >= :from");
        add(where, to, " and d.receivedAt < :to");
        where.append(standingWhere());
        if (narrows(view)) {
            where.append(" and (d.agency in :seen or d.place.agency in :seen or d.desk in :seen)");
        }
        return where.toString();
    }

    /** Not where what is asked for is all seen anyhow: then one index answers. */
    private boolean narrows(Sight.View view) {
        return !view.all() && (agencies == null || !view.agencies().containsAll(agencies));
    }

    private static String agencyWhere(@Nullable Collection<UUID> agencies) {
        return agencies != null && agencies.size() == 1
                ? " and d.agency = :agency"
                : " and d.agency in :agencies";
    }

    private @Nullable String blank() {
        return words == null || words.isBlank() ? null : words;
    }

    private static void add(StringBuilder where, @Nullable Object given, String condition) {
        if (given != null) {
            where.append(condition);
        }
    }

    private String standingWhere() {
        if (standing == null) {
            return "";
        }
        return switch (standing) {
            case LATE -> " and d.due.day < :today";
            case AT_RISK -> " and d.due.warnDay <= :today and d.due.day >= :today";
            case TODAY -> " and d.due.day = :today";
            case NO_DUE -> " and d.due.day is null";
        };
    }

    void bind(TypedQuery<?> query, Sight.View view, LocalDate today, ZoneId zone) {
        set(query, "open", open() ? DossierState.Group.OPEN : null);
        set(query, "group", open() ? null : group);
        set(query, "state", state);
        set(query, "today", open() && standing != Narrow.NO_DUE ? today : null);
        if (agencies != null && agencies.size() == 1) {
            query.setParameter("agency", agencies.iterator().next());
        } else if (agencies != null) {
            query.setParameter("agencies", agencies.isEmpty() ? List.of(NOBODY) : agencies);
        }
        set(query, "handler", handler);
        set(query, "procedure", procedure);
        String like = blank();
        set(query, "words", like == null ? null : escaped(like.strip()) + "%");
        set(query, "from", from == null ? null : start(from, zone));
        set(query, "to", to == null ? null : start(to.plusDays(1), zone));
        if (narrows(view)) {
            query.setParameter(
                    "seen", view.agencies().isEmpty() ? Set.of(NOBODY) : view.agencies());
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}

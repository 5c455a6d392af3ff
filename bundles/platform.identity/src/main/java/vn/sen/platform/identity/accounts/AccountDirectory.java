package vn.sen.platform.identity.accounts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.lists.Column;
import vn.sen.platform.api.lists.Cursor;
import vn.sen.platform.api.lists.Listing;
import vn.sen.platform.api.lists.Slice;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.identity.IdentityPermission;

/** The list of people, and one of them. Thread-safe. */
@Component(service = AccountDirectory.class)
public final class AccountDirectory {
    private final Store store;
    private final AgencyCodes agencies;

    @Activate
    public AccountDirectory(@Reference Store store, @Reference AgencyCodes agencies) {
        this.store = store;
        this.agencies = agencies;
    }

    /**
     * @param words of the name, diacritics and case aside; "" for all
     * @param active null for both
     */
    public record Filter(String words, @Nullable Role role, @Nullable Boolean active) {}

    /** A role held by somebody. */
    public record Held(UUID id, Role role, Optional<UUID> agency, String where) {}

    /** Somebody with an account. */
    public record Entry(
            UUID id,
            String signInName,
            String displayName,
            Optional<UUID> agency,
            String agencyName,
            boolean active,
            boolean demo,
            List<Held> roles,
            long version) {}

    public Listing<Entry> list(Filter filter) {
        Call.current().caller().require(IdentityPermission.SEE_PEOPLE);
        return new Listing<>(
                "nguoi-dung",
                new Text("Người dùng", "People"),
                columns(),
                (after, limit) -> store.read(em -> page(em, filter, after, limit)));
    }

    public Entry require(UUID id) {
        Call.current().caller().require(IdentityPermission.SEE_PEOPLE);
        return store.read(em -> entries(em, List.of(Accounts.require(em, id))).get(0));
    }

    private static List<Column<Entry>> columns() {
        return List.of(
                Column.of("signInName", "Tên đăng nhập", "Sign-in name", Entry::signInName),
                Column.of("displayName", "Tên", "Name", Entry::displayName),
                Column.of("agency", "Cơ quan", "Agency", Entry::agencyName),
                Column.of("roles", "Vai trò", "Roles", Words::of),
                Column.of("active", "Đang dùng", "Active", Entry::active));
    }

    private Slice<Entry> page(EntityManager em, Filter filter, @Nullable String after, int limit) {
        List<String> from = Cursor.parts(after, 2);
        StringBuilder where = new StringBuilder("a.searchName like :words escape '!'");
        if (filter.role() != null) {
            where.append(
                    " and exists (select g.id from GrantEntity g where g.account = a.id and g.role"
                            + " = :role)");
        }
        if (filter.active() != null) {
            where.append(" and a.active = :active");
        }
        if (!from.isEmpty()) {
            where.append(" and (a.displayName > :name or a.displayName = :name and a.id > :id)");
        }
        TypedQuery<AccountEntity> query =
                em.createQuery(
                                "select a from AccountEntity a where "
                                        + where
                                        + " order by a.displayName, a.id",
                                AccountEntity.class)
                        .setParameter("words", SearchName.like(filter.words()))
                        .setMaxResults(limit + 1);
        if (filter.role() != null) {
            query.setParameter("role", filter.role());
        }
        if (filter.active() != null) {
            query.setParameter("active", filter.active());
        }
        if (!from.isEmpty()) {
            query.setParameter("name", from.get(0))
                    .setParameter("id", UUID.fromString(from.get(1)));
        }
        List<Entry> found = entries(em, query.getResultList());
        return Slice.of(found, limit, e -> Cursor.of(e.displayName(), e.id()));
    }

    private List<Entry> entries(EntityManager em, List<AccountEntity> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = new HashMap<>();
        Map<UUID, List<Held>> held =
                em
                        .createQuery(
                                "select g from GrantEntity g where g.account in :ids order by g.id",
                                GrantEntity.class)
                        .setParameter("ids", accounts.stream().map(AccountEntity::id).toList())
                        .getResultList()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        g -> g.account,
                                        Collectors.mapping(
                                                g -> held(g, names), Collectors.toList())));
        return accounts.stream()
                .map(a -> entry(a, held.getOrDefault(a.id, List.of()), names))
                .toList();
    }

    private Entry entry(AccountEntity account, List<Held> held, Map<UUID, String> names) {
        return new Entry(
                account.id,
                account.signInName,
                account.displayName,
                Optional.ofNullable(account.agency),
                account.agency == null ? "" : name(account.agency, names),
                account.active,
                account.demo,
                held,
                account.version);
    }

    private Held held(GrantEntity grant, Map<UUID, String> names) {
        return new Held(
                grant.id,
                grant.role,
                Optional.ofNullable(grant.scope),
                grant.scope == null ? "" : name(grant.scope, names));
    }

    private String name(UUID agency, Map<UUID, String> names) {
        return names.computeIfAbsent(agency, agencies::name);
    }

    /** Roles in a cell. */
    private static final class Words {
        static Text of(Entry entry) {
            return new Text(
                    entry.roles().stream()
                            .map(h -> h.role().label().vi() + scope(h))
                            .collect(Collectors.joining("; ")),
                    entry.roles().stream()
                            .map(h -> h.role().label().en() + scope(h))
                            .collect(Collectors.joining("; ")));
        }

        private static String scope(Held held) {
            return held.where().isEmpty() ? "" : " (" + held.where() + ")";
        }
    }
}

package vn.sen.platform.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sen.platform.api.people.People;
import vn.sen.platform.api.people.Reauthentication;
import vn.sen.platform.api.people.Role;

/** People whose ids are those of {@link FakeCaller}; everybody's password is the same. */
public final class FakePeople implements People, Reauthentication {
    public static final String PASSWORD = "mật khẩu đúng";

    private final List<Person> all = new ArrayList<>();

    public void add(String signInName, UUID agency) {
        UUID id = FakeCaller.inProvince().named(signInName).account().orElseThrow();
        all.add(new Person(id, signInName, signInName + " (minh họa)", Optional.of(agency), true));
    }

    @Override
    public boolean confirms(UUID account, String password) {
        return find(account).isPresent() && password.equals(PASSWORD);
    }

    @Override
    public Optional<Person> find(UUID account) {
        return all.stream().filter(p -> p.id().equals(account)).findFirst();
    }

    @Override
    public List<Person> findAll(Set<UUID> accounts) {
        return all.stream().filter(p -> accounts.contains(p.id())).toList();
    }

    @Override
    public List<Person> search(String words, int limit) {
        return all;
    }

    @Override
    public List<Person> holding(Role role, UUID agency) {
        return List.of();
    }

    @Override
    public UUID ensure(
            String signInName,
            String displayName,
            String password,
            Optional<UUID> agency,
            Set<Role> roles,
            Optional<UUID> scope) {
        throw new UnsupportedOperationException();
    }
}

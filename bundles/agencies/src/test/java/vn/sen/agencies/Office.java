package vn.sen.agencies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.sen.agencies.AgencyRequests.Move;
import vn.sen.agencies.AgencyRequests.NewAgency;
import vn.sen.agencies.AgencyRequests.Renaming;
import vn.sen.agencies.api.AgencyKind;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.testkit.FakeCaller;
import vn.sen.platform.testkit.FixedClock;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.platform.testkit.TestStore;

/** The register wired as the framework would, on a real database and a clock that stands. */
public final class Office implements AutoCloseable {
    public static final LocalDate START = LocalDate.of(2016, 1, 1);

    public final FixedClock clock = FixedClock.at("2021-10-20T08:00");
    public final ReadTrail trail = new ReadTrail();
    public final TestStore store;
    public final LiveTree tree;
    public final AgencyRegister register;
    public final AgencyActs acts;
    public final AgencyFacts facts;
    public final AgencyHistory history;
    public final AgencyLists lists;
    public final AgencyIntake intake;

    public Office(TestDatabase database) {
        store = new TestStore(database);
        tree = new LiveTree(store, clock);
        register = new AgencyRegister(store, clock);
        acts = new AgencyActs(store, clock, tree);
        facts = new AgencyFacts(store, clock, trail);
        history = new AgencyHistory(store);
        lists = new AgencyLists(store);
        intake = new AgencyIntake(clock, tree);
    }

    UUID make(String code, String name, @Nullable UUID parent) {
        return make(code, name, AgencyKind.DEPARTMENT, parent, START);
    }

    UUID make(String code, String name, AgencyKind kind, @Nullable UUID parent, LocalDate from) {
        return acts.create(new NewAgency(code, name, "", kind, parent, from, "QĐ minh họa")).id();
    }

    void rename(UUID id, String name, LocalDate day) {
        acts.rename(id, new Renaming(name, "", day, "QĐ minh họa"));
    }

    void move(UUID id, @Nullable UUID parent, LocalDate day) {
        acts.move(id, new Move(parent, day, "QĐ minh họa"));
    }

    public static <T> T as(Caller caller, Callable<T> work) throws Exception {
        return as(caller, Optional.empty(), work);
    }

    static <T> T as(Caller caller, Optional<Long> version, Callable<T> work) throws Exception {
        return new Call(
                        caller,
                        Language.VI,
                        "0123456789abcdef",
                        Optional.empty(),
                        version,
                        Optional.empty(),
                        "")
                .run(work);
    }

    static Caller homeAffairs() {
        return FakeCaller.inProvince(Role.HOME_AFFAIRS);
    }

    @Override
    public void close() {
        store.close();
    }
}

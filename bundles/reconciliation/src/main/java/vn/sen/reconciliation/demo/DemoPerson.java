package vn.sen.reconciliation.demo;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Language;

/** Somebody of the story, known by role alone. */
record DemoPerson(String name, String displayName) implements Caller {
    static final DemoPerson MONITOR =
            new DemoPerson("vpubnd", "Theo dõi của Văn phòng UBND tỉnh (minh họa)");
    static final DemoPerson HEAD = new DemoPerson("truongdoan", "Trưởng đoàn kiểm tra (minh họa)");
    static final DemoPerson MEMBER =
            new DemoPerson("thanhvien1", "Thành viên đoàn kiểm tra (minh họa)");

    /** Does the work as this person. */
    <T> T does(Callable<T> work) {
        try {
            return new Call(
                            this,
                            Language.VI,
                            Call.newTrace(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "")
                    .run(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Optional<UUID> account() {
        return Optional.empty();
    }

    @Override
    public Optional<UUID> agency() {
        return Optional.empty();
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public boolean may(Permission permission) {
        return true;
    }

    @Override
    public boolean may(Permission permission, UUID agency) {
        return true;
    }
}

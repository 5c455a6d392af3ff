package vn.sen.platform.identity.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sen.platform.api.people.Role;
import vn.sen.platform.api.text.Text;

/**
 * An act on somebody's account.
 *
 * @param grant the role that is given or taken; empty for the other kinds
 */
record GuardedAct(Kind kind, UUID account, Optional<Grant> grant) {
    /** What is done. */
    enum Kind {
        GRANT("identity.give-role", "Giao vai trò", "Give a role"),
        REVOKE("identity.take-role", "Thu hồi vai trò", "Take a role away"),
        CLOSE("identity.close-account", "Khóa tài khoản", "Close the account"),
        RESET(
                "identity.reset-password",
                "Đặt lại mật khẩu và xác thực lớp hai",
                "Reset password and second factor");

        private final String act;
        private final Text label;

        Kind(String act, String vi, String en) {
            this.act = act;
            label = new Text(vi, en);
        }

        /** How the audit trail calls it. */
        String act() {
            return act;
        }

        Text label() {
            return label;
        }
    }

    /**
     * Whether one person alone must not do it: what makes, unmakes or takes over somebody who runs
     * the system.
     *
     * @param held roles of the account now
     */
    boolean needsTwo(List<Role> held) {
        return switch (kind) {
            case GRANT -> grant.map(Grant::role).filter(Role::needsSecondFactor).isPresent();
            case REVOKE -> grant.filter(g -> g.role() == Role.ADMINISTRATOR).isPresent();
            case CLOSE -> held.contains(Role.ADMINISTRATOR);
            case RESET -> held.stream().anyMatch(Role::needsSecondFactor);
        };
    }

    /** Whether the account, if it administers the province, no longer does afterwards. */
    boolean unseats() {
        return kind == Kind.CLOSE
                || kind == Kind.REVOKE
                        && grant.equals(Optional.of(Grant.everywhere(Role.ADMINISTRATOR)));
    }

    /**
     * Whether the person whom it is about may be the second one: to agree to being unseated, but
     * not to being given more.
     */
    boolean mayBeApprovedBySubject() {
        return kind == Kind.CLOSE || kind == Kind.REVOKE;
    }

    Text words() {
        return grant.map(
                        g ->
                                new Text(
                                        kind.label().vi() + ": " + g.role().label().vi(),
                                        kind.label().en() + ": " + g.role().label().en()))
                .orElse(kind.label());
    }
}

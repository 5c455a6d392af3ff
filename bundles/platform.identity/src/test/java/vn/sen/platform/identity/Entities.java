package vn.sen.platform.identity;

import java.util.List;

/** The entities that the bundle's manifest names when it is built. */
final class Entities {
    private static final List<String> NAMES =
            List.of(
                    "accounts.AccountEntity",
                    "accounts.ApprovalEntity",
                    "accounts.GrantEntity",
                    "signin.AttemptEntity",
                    "signin.CredentialEntity",
                    "signin.RecoveryEntity",
                    "signin.SessionEntity",
                    "tokens.TokenEntity");

    private Entities() {}

    static List<Class<?>> all() {
        return NAMES.stream().<Class<?>>map(Entities::load).toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Entities.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.sen.platform.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.people.AgencyTree;

/** Two departments, one with an office under it. */
public final class FakeTree implements AgencyTree {
    public static final UUID SNV = id("SNV");
    public static final UUID STTTT = id("STTTT");
    public static final UUID OFFICE = id("PHONG-CNTT");

    private final Map<UUID, UUID> parents = new HashMap<>(Map.of(OFFICE, STTTT));
    private final Map<String, UUID> codes =
            Map.of("SNV", SNV, "STTTT", STTTT, "PHONG-CNTT", OFFICE);

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A reorganisation: the office goes to another department. */
    public void move(UUID agency, UUID to) {
        parents.put(agency, to);
    }

    @Override
    public boolean within(UUID agency, UUID root) {
        for (@Nullable UUID at = agency; at != null; at = parents.get(at)) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<String> name(UUID agency) {
        return codes.entrySet().stream()
                .filter(e -> e.getValue().equals(agency))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Optional<UUID> byCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }
}

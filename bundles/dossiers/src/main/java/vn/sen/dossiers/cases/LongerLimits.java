package vn.sen.dossiers.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sen.deadlines.api.Surcharge;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.procedures.api.ProcedureVersion;

/** Versions of procedures as single dossiers have them: the same but for a longer limit. */
final class LongerLimits {
    private LongerLimits() {}

    /** Always the same for the same version and surcharge. */
    static UUID id(UUID version, String surcharge) {
        return UUID.nameUUIDFromBytes((version + " " + surcharge).getBytes(StandardCharsets.UTF_8));
    }

    /** That version and all that are made of it. */
    static List<UUID> family(UUID version, List<Surcharge> surcharges) {
        List<UUID> family = new java.util.ArrayList<>(List.of(version));
        surcharges.forEach(one -> family.add(id(version, one.code())));
        return family;
    }

    static Optional<TimeLimit.Change> surcharge(ProcedureVersion version) {
        TimeLimit limit = version.limit();
        return limit == null
                ? Optional.empty()
                : limit.changes().stream()
                        .filter(c -> c.rule().id().startsWith(Surcharge.RULE))
                        .findFirst();
    }

    /** The other version with the surcharge that this one has, if it has one. */
    static ProcedureVersion like(ProcedureVersion now, ProcedureVersion other) {
        TimeLimit limit = other.limit();
        return limit == null
                ? other
                : surcharge(now).map(change -> longer(other, limit, change)).orElse(other);
    }

    static ProcedureVersion longer(
            ProcedureVersion v, TimeLimit limit, TimeLimit.Change surcharge) {
        return new ProcedureVersion(
                id(v.id(), surcharge.rule().id().substring(Surcharge.RULE.length())),
                v.code(),
                v.number(),
                v.name(),
                v.field(),
                v.fieldName(),
                v.level(),
                v.competent(),
                v.receiving(),
                v.sets(),
                limit.with(surcharge),
                v.components(),
                v.fees(),
                v.route(),
                v.channels(),
                v.postal(),
                v.result(),
                v.validFrom(),
                v.validTo());
    }
}

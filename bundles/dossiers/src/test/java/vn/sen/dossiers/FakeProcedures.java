package vn.sen.dossiers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.LimitUnit;
import vn.sen.deadlines.api.TimeLimit;
import vn.sen.procedures.api.Component;
import vn.sen.procedures.api.Fee;
import vn.sen.procedures.api.Level;
import vn.sen.procedures.api.ProcedureVersion;
import vn.sen.procedures.api.Procedures;
import vn.sen.procedures.api.RouteLeg;

/** A few procedures, in force since 2020. */
final class FakeProcedures implements Procedures {
    static final String LAND = "1.012783";
    static final String NO_LIMIT = "1.000001";
    static final String SHORT = "1.001612";

    private final Map<String, ProcedureVersion> all = new HashMap<>();

    FakeProcedures(UUID agency, UUID other) {
        add(land(agency, other, new TimeLimit(10, LimitUnit.WORKING_DAY)));
        add(plain(NO_LIMIT, agency, null));
        add(plain(SHORT, agency, new TimeLimit(3, LimitUnit.WORKING_DAY)));
    }

    void add(ProcedureVersion version) {
        all.put(version.code(), version);
    }

    static ProcedureVersion land(UUID agency, UUID other, TimeLimit limit) {
        return version(
                LAND,
                "Cấp đổi Giấy chứng nhận",
                agency,
                limit,
                List.of(
                        new RouteLeg("receive", "Tiếp nhận", null, 10, Set.of("check"), Set.of()),
                        new RouteLeg(
                                "check",
                                "Thẩm định",
                                other,
                                60,
                                Set.of("sign"),
                                Set.of("supplement", "financial-obligation")),
                        new RouteLeg("sign", "Ký duyệt", agency, 30, Set.of(), Set.of())));
    }

    static ProcedureVersion plain(String code, UUID agency, @Nullable TimeLimit limit) {
        return version(
                code,
                "Thủ tục " + code,
                agency,
                limit,
                List.of(
                        new RouteLeg(
                                "all",
                                "Giải quyết",
                                null,
                                100,
                                Set.of(),
                                Set.of("supplement", "financial-obligation"))));
    }

    /** The same under another id. */
    static ProcedureVersion withId(ProcedureVersion v, UUID id) {
        return new ProcedureVersion(
                id,
                v.code(),
                v.number() + 1,
                v.name(),
                v.field(),
                v.fieldName(),
                v.level(),
                v.competent(),
                v.receiving(),
                v.sets(),
                v.limit(),
                v.components(),
                v.fees(),
                v.route(),
                v.channels(),
                v.postal(),
                v.result(),
                v.validFrom(),
                v.validTo());
    }

    private static ProcedureVersion version(
            String code,
            String name,
            UUID agency,
            @Nullable TimeLimit limit,
            List<RouteLeg> route) {
        return new ProcedureVersion(
                UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                code,
                1,
                name,
                "DD",
                "Đất đai",
                Level.PROVINCE,
                agency,
                Set.of(),
                1,
                limit,
                List.of(
                        new Component(
                                "c1",
                                "Đơn đề nghị",
                                Component.Duty.SUBMIT,
                                Component.Copy.ORIGINAL,
                                1,
                                "",
                                ""),
                        new Component(
                                "c2",
                                "Giấy ủy quyền",
                                Component.Duty.SUBMIT,
                                Component.Copy.ORIGINAL,
                                1,
                                "",
                                "Khi nộp thay")),
                List.of(new Fee("Lệ phí", 50_000, TimeLimit.GIVEN, LocalDate.of(2020, 1, 1), null)),
                route,
                Set.of(),
                true,
                "Giấy chứng nhận",
                LocalDate.of(2020, 1, 1),
                null);
    }

    @Override
    public Optional<ProcedureVersion> inForce(String code, LocalDate day) {
        return Optional.ofNullable(all.get(code)).filter(v -> v.inForceOn(day));
    }

    @Override
    public Optional<ProcedureVersion> version(UUID id) {
        return all.values().stream().filter(v -> v.id().equals(id)).findFirst();
    }

    @Override
    public List<Offer> find(String words, LocalDate day, @Nullable UUID agency, int limit) {
        return List.of();
    }
}

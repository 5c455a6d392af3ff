package vn.sen.procedures.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Faults;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;
import vn.sen.procedures.access.AgencyNames;
import vn.sen.procedures.access.ProcedurePermission;
import vn.sen.procedures.access.ProcedureProblem;
import vn.sen.procedures.catalogue.OnDay;
import vn.sen.procedures.catalogue.VersionLine;

/**
 * Which functions of agencies have procedures, and which procedures belong to no function.
 * Thread-safe.
 */
@Component(service = CoverageMap.class)
public final class CoverageMap {
    private static final int MOST = 5_000;

    private final Store store;
    private final OnDay onDay;
    private final AgencyNames agencies;
    private final Clock clock;

    @Activate
    public CoverageMap(
            @Reference Store store,
            @Reference OnDay onDay,
            @Reference AgencyNames agencies,
            @Reference Clock clock) {
        this.store = store;
        this.onDay = onDay;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * A function with what covers it.
     *
     * @param inForce of its codes, those in force today
     * @param gone of its codes, those that are not
     */
    public record Function(
            UUID id,
            UUID agency,
            String agencyName,
            String words,
            List<VersionLine> inForce,
            List<String> gone,
            long version) {
        public boolean covered() {
            return !inForce.isEmpty();
        }
    }

    /**
     * The whole map.
     *
     * @param unclaimed procedures in force that belong to no function
     */
    public record Coverage(List<Function> functions, List<VersionLine> unclaimed) {
        public long covered() {
            return functions.stream().filter(Function::covered).count();
        }
    }

    public Coverage today() {
        Call.current().caller().require(ProcedurePermission.VIEW);
        Map<String, VersionLine> lines = new HashMap<>();
        onDay.lines(List.of(), LocalDate.now(clock)).forEach(l -> lines.put(l.code(), l));
        Map<UUID, Set<String>> codes = codes();
        List<FunctionEntity> rows = rows();
        Map<UUID, String> names = agencies.of(rows.stream().map(row -> row.agency).toList());
        Set<String> claimed = new HashSet<>();
        List<Function> functions = new ArrayList<>();
        for (FunctionEntity row : rows) {
            Set<String> own = codes.getOrDefault(row.id, Set.of());
            claimed.addAll(own);
            functions.add(function(row, own, lines, names));
        }
        functions.sort(
                Comparator.comparing(Function::covered)
                        .thenComparing(Function::agencyName)
                        .thenComparing(Function::words));
        List<VersionLine> unclaimed =
                lines.values().stream()
                        .filter(line -> !claimed.contains(line.code()))
                        .sorted(Comparator.comparing(VersionLine::code))
                        .toList();
        return new Coverage(functions, unclaimed);
    }

    private static Function function(
            FunctionEntity row,
            Set<String> codes,
            Map<String, VersionLine> lines,
            Map<UUID, String> names) {
        return new Function(
                row.id,
                row.agency,
                names.getOrDefault(row.agency, ""),
                row.words,
                codes.stream().filter(lines::containsKey).map(lines::get).toList(),
                codes.stream().filter(code -> !lines.containsKey(code)).toList(),
                row.version);
    }

    private List<FunctionEntity> rows() {
        return store.read(
                em ->
                        em.createQuery(
                                        "select f from ProcedureFunctionRow f where f.endedOn is"
                                                + " null order by f.id",
                                        FunctionEntity.class)
                                .setMaxResults(MOST)
                                .getResultList());
    }

    private Map<UUID, Set<String>> codes() {
        return store
                .read(
                        em ->
                                em.createQuery(
                                                "select c from ProcedureFunctionCodeRow c",
                                                FunctionCodeEntity.class)
                                        .getResultList())
                .stream()
                .collect(
                        Collectors.groupingBy(
                                c -> c.functionId,
                                Collectors.mapping(
                                        c -> c.code, Collectors.toCollection(TreeSet::new))));
    }

    /** Adds a function; its procedures may follow later. */
    public UUID add(@Nullable UUID agency, String words, List<String> codes) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        Faults faults = new Faults();
        UUID whose = faults.required("agency", agency);
        String text = faults.text("words", words, 1000);
        check(codes, faults);
        faults.check();
        if (whose == null) {
            throw new IllegalStateException("checked before");
        }
        UUID id = Ids.next(clock);
        return store.write(
                "procedures.add-function",
                id,
                change -> {
                    String by = Call.current().caller().name();
                    change.em().persist(new FunctionEntity(id, whose, text, by));
                    codes.stream().distinct().forEach(code -> claim(change, id, code));
                    return id;
                });
    }

    /** Says anew which procedures cover it. */
    public void cover(UUID id, List<String> codes) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        Faults faults = new Faults();
        check(codes, faults);
        faults.check();
        store.write(
                "procedures.cover-function",
                id,
                change -> {
                    FunctionEntity row = require(change, id);
                    Call.current().requireVersion(row.version);
                    change.em()
                            .createQuery(
                                    "delete from ProcedureFunctionCodeRow c where c.functionId ="
                                            + " :id")
                            .setParameter("id", id)
                            .executeUpdate();
                    codes.stream().distinct().forEach(code -> claim(change, id, code));
                    change.note("codes", codes);
                    return id;
                });
    }

    /** It is no function any more; what was recorded stays. */
    public void end(UUID id) {
        Call.current().caller().require(ProcedurePermission.AUDIT);
        store.write(
                "procedures.end-function",
                id,
                change -> {
                    require(change, id).endedOn = LocalDate.now(clock);
                    return id;
                });
    }

    private static FunctionEntity require(Change change, UUID id) {
        return change.find(FunctionEntity.class, id)
                .orElseThrow(() -> new Problem(ProcedureProblem.FUNCTION_UNKNOWN));
    }

    private static void claim(Change change, UUID id, String code) {
        change.em().persist(new FunctionCodeEntity(Ids.next(), id, code));
    }

    private static void check(List<String> codes, Faults faults) {
        for (String code : codes) {
            if (!code.matches("[1-9]\\.\\d{6}[0-9A-Z.]{0,31}")) {
                faults.add(
                        "codes",
                        "not-a-code",
                        new Text("“{0}” không phải mã thủ tục.", "“{0}” is no code.").with(code));
            }
        }
    }
}

package vn.sen.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every module is updated again and again while people work on all of them. */
final class UpdateUnderLoad {
    private static final int UPDATES = Integer.getInteger("bench.updates", 20);
    private static final int QUIET_UPDATES = 5;
    private static final int QUIET_MILLIS = 10_000;

    private UpdateUnderLoad() {}

    static void run(Sen sen) throws Exception {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("agencies", "/api/v1/agencies");
        paths.put("inspections", "/api/v1/inspections");
        Operator operator = new Operator(sen);
        String token = sen.token("truongdoan");
        quietly(operator, paths);
        Map<String, Traffic> traffic = new LinkedHashMap<>();
        for (Map.Entry<String, String> module : paths.entrySet()) {
            traffic.put(module.getKey(), new Traffic(sen, module.getValue(), token));
        }
        Thread.sleep(QUIET_MILLIS);
        traffic.values().forEach(Traffic::p99);
        Thread.sleep(QUIET_MILLIS);
        Map<String, Double> quiet = new LinkedHashMap<>();
        traffic.forEach((module, people) -> quiet.put(module, people.p99()));
        double switching = 0;
        double others = 0;
        for (String module : paths.keySet()) {
            List<Double> times = new ArrayList<>();
            for (int i = 1; i <= UPDATES; i++) {
                Operator.Changed changed = operator.update(module, Archives.next());
                if (!changed.outcome().equals("DONE")) {
                    throw new IllegalStateException(changed.answer());
                }
                times.add(changed.millisToSwitch());
            }
            times.sort(null);
            switching = Math.max(switching, times.get(times.size() - 1));
            for (String other : paths.keySet()) {
                double p99 = traffic.get(other).p99();
                if (!other.equals(module)) {
                    others = Math.max(others, p99 - quiet.get(other));
                }
            }
        }
        long failed = told(traffic);
        long answered = traffic.values().stream().mapToLong(t -> t.answered.get()).sum();
        long slow = traffic.values().stream().mapToLong(t -> t.slow.get()).sum();
        Benchmarks.row(
                UPDATES + " updates of each module under load, failed requests",
                failed + " of " + answered + " short and " + slow + " long",
                naive(operator, paths, traffic),
                "–",
                "0");
        Benchmarks.row(
                "the same under that load, slowest of all",
                Benchmarks.of(switching / 1000, "s"),
                "–",
                "–",
                "printed");
        Benchmarks.row(
                "other modules' p99 meanwhile, above their quiet p99",
                Benchmarks.of(others, "ms"),
                quiet + " ms quiet",
                "–",
                "≤ 50 ms");
        for (Traffic people : traffic.values()) {
            people.close();
        }
    }

    private static void quietly(Operator operator, Map<String, String> paths) throws Exception {
        double slowest = 0;
        for (String module : paths.keySet()) {
            for (int i = 0; i < QUIET_UPDATES; i++) {
                Operator.Changed changed = operator.update(module, Archives.next());
                slowest = Math.max(slowest, changed.millisToSwitch());
            }
        }
        Benchmarks.row(
                "update, from the request to the new version serving, quiet, slowest of "
                        + QUIET_UPDATES * paths.size(),
                Benchmarks.of(slowest / 1000, "s"),
                "–",
                "–",
                "≤ 2 s");
    }

    private static long told(Map<String, Traffic> traffic) {
        traffic.forEach(
                (module, people) ->
                        people.failures.forEach(why -> System.err.println(module + ": " + why)));
        return traffic.values().stream().mapToLong(t -> t.failed.get()).sum();
    }

    /** The control: switched off and on again, as others do it. */
    private static String naive(
            Operator operator, Map<String, String> paths, Map<String, Traffic> traffic)
            throws Exception {
        long before = traffic.values().stream().mapToLong(t -> t.failed.get()).sum();
        List<String> modules = new ArrayList<>(paths.keySet());
        operator.act("inspections", "disable");
        operator.act("inspections", "enable");
        long after = traffic.values().stream().mapToLong(t -> t.failed.get()).sum();
        return (after - before) + " in one stop and start of " + modules.get(1);
    }
}

package vn.sen.distribution;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Runs the maker of synthetic land lists that lives in the reconciliation bundle. */
final class LandListMaker {
    private static final String CLASS = "vn.sen.reconciliation.demo.LandLists";

    private LandListMaker() {}

    /** A day of the years whose days off the maker knows, and not to come. */
    static String day() {
        LocalDate known = LocalDate.of(2026, 11, 20);
        LocalDate yesterday = LocalDate.now().minusDays(1);
        return (yesterday.isBefore(known) ? yesterday : known).toString();
    }

    /** In a framework: by the bundle's own classes. */
    static void make(BundleContext context, int rows, int seed, String asOf, Path list, Path truth)
            throws ReflectiveOperationException {
        Bundle bundle = Bundles.named(context, "vn.sen.reconciliation");
        run(bundle.loadClass(CLASS), rows, seed, asOf, list, truth);
    }

    private static void run(Class<?> maker, int rows, int seed, String asOf, Path list, Path truth)
            throws ReflectiveOperationException {
        String[] arguments = {"" + rows, "" + seed, asOf, list.toString(), truth.toString()};
        try {
            maker.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Outside: by a process of the built distribution. */
    static void make(Path home, int rows, int seed, String asOf, Path list, Path truth)
            throws IOException, InterruptedException {
        Path bundles = home.resolve("bundles/vn/sen");
        String jars =
                String.join(
                        ":",
                        bundles.resolve("reconciliation/1.0.0/reconciliation-1.0.0.jar").toString(),
                        bundles.resolve("platform.api/1.0.0/platform.api-1.0.0.jar").toString());
        Process made =
                new ProcessBuilder(
                                "java",
                                "-cp",
                                jars,
                                CLASS,
                                "" + rows,
                                "" + seed,
                                asOf,
                                list.toString(),
                                truth.toString())
                        .inheritIO()
                        .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("no list was made");
        }
    }
}

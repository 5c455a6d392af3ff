package vn.sen.platform.modules.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;

/**
 * Threads that a bundle's own code runs. A thread counts when the first code above the JDK's is a
 * class of the bundle; idle threads of a pool look like anybody's and are not seen.
 */
final class BundleThreads {
    private BundleThreads() {}

    static List<Thread> of(Collection<Bundle> bundles, Map<Thread, StackTraceElement[]> stacks) {
        List<Thread> found = new ArrayList<>();
        stacks.forEach(
                (thread, stack) -> {
                    String first = firstOwn(stack);
                    if (!first.isEmpty() && bundles.stream().anyMatch(b -> has(b, first))) {
                        found.add(thread);
                    }
                });
        return found;
    }

    private static String firstOwn(StackTraceElement[] stack) {
        for (int i = stack.length - 1; i >= 0; i--) {
            String name = stack[i].getClassName();
            if (!name.startsWith("java.") && !name.startsWith("jdk.")) {
                // a lambda runs in a hidden class of the class that it stands in
                int hidden = name.indexOf("$$Lambda");
                return hidden < 0 ? name : name.substring(0, hidden);
            }
        }
        return "";
    }

    private static boolean has(Bundle bundle, String className) {
        return bundle.getState() != Bundle.UNINSTALLED
                && bundle.getEntry(className.replace('.', '/') + ".class") != null;
    }
}

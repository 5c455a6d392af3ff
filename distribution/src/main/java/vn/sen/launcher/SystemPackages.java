package vn.sen.launcher;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What bundles get from the launcher itself: the log, and what the launcher asks of their
 * components.
 */
final class SystemPackages {
    static final String ALL =
            Stream.of(
                            logging("2.0.17"),
                            logging("1.7.36"),
                            of("1.5.1", "org.osgi.service.component"),
                            of(
                                    "1.5.0",
                                    "org.osgi.service.component.runtime",
                                    "org.osgi.service.component.runtime.dto"),
                            of("1.2.0", "org.osgi.util.function"),
                            of("1.3.0", "org.osgi.util.promise"))
                    .flatMap(List::stream)
                    .collect(Collectors.joining(","));

    private SystemPackages() {}

    private static List<String> logging(String version) {
        return of(version, "org.slf4j", "org.slf4j.event", "org.slf4j.helpers", "org.slf4j.spi");
    }

    private static List<String> of(String version, String... names) {
        return Stream.of(names).map(name -> name + ";version=" + version).toList();
    }
}

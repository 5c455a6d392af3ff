package vn.sen.platform.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the distribution's bundles in this process for the tests of a class: one framework with a
 * fresh database, started before the first test and ended after the last. The folder of the
 * distribution is the system property {@code sen.distribution}.
 *
 * <p>Test methods may take as parameters: the {@code BundleContext} of the framework, the {@code
 * URI} where it listens, the {@link TestDatabase}, and any service, which is waited for.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FrameworkExtension.class)
public @interface SenFramework {
    /** Modules to run beside the platform, by the names of their feature files. */
    String[] modules() default {};

    /** Whether demo data are loaded. */
    boolean demo() default false;
}

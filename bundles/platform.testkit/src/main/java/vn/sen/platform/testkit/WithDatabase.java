package vn.sen.platform.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the test class a fresh schema of its own, as a parameter of type {@link TestDatabase} of
 * its constructor or methods.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithDatabase.Extension.class)
public @interface WithDatabase {

    /** Hands out the schema and drops it after the class. */
    final class Extension implements ParameterResolver {
        private static final ExtensionContext.Namespace SPACE =
                ExtensionContext.Namespace.create(WithDatabase.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            ExtensionContext ofClass =
                    test.getParent()
                            .filter(parent -> parent.getTestClass().isPresent())
                            .orElse(test);
            return ofClass.getStore(SPACE)
                    .getOrComputeIfAbsent(
                            Kept.class, key -> new Kept(TestDatabase.fresh()), Kept.class)
                    .database();
        }
    }

    /** Closed by Jupiter with the class. */
    record Kept(TestDatabase database) implements AutoCloseable {
        @Override
        public void close() {
            database.close();
        }
    }
}

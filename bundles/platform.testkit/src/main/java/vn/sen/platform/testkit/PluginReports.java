package vn.sen.platform.testkit;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Runs the plug-in once for a test class and hands the report to its tests. */
final class PluginReports implements ParameterResolver {
    private static final Namespace SPACE = Namespace.create(PluginReports.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == CompatibilityReport.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        PluginContract contract = (PluginContract) test.getRequiredTestInstance();
        Class<?> type = test.getRequiredTestClass();
        return test.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(type, any -> report(contract), CompatibilityReport.class);
    }

    private static CompatibilityReport report(PluginContract contract) {
        try {
            Path archive = Path.of(System.getProperty("sen.plugin.archive", ""));
            CompatibilityReport report =
                    PluginRun.of(PluginArchive.read(archive), contract.account(), contract.pages());
            ReportWriter.write(report, Path.of("target"));
            return report;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

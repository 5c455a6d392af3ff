package vn.sen.sample.plugin;

import java.util.List;
import vn.sen.platform.testkit.PluginContract;

/**
 * Runs the module archive in Felix beside the platform, and writes what it uses and brings into
 * {@code target/compatibility-report.md}.
 */
class FittingIntoSenIT implements PluginContract {
    @Override
    public List<String> pages() {
        return List.of("/sample/new");
    }
}

package vn.sen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.launcher.Composition.Part;
import vn.sen.platform.modules.api.Digests;
import vn.sen.platform.modules.api.FeatureFile;
import vn.sen.platform.modules.api.LockFile;
import vn.sen.platform.modules.api.LockedBundle;
import vn.sen.platform.modules.api.LockedModule;
import vn.sen.platform.modules.api.LockedModule.Origin;
import vn.sen.platform.modules.api.LockedModule.State;
import vn.sen.platform.modules.api.ModulesLock;
import vn.sen.platform.modules.api.Reason;

/**
 * Which bundles run: the platform, and the modules that the lock file of the data folder enables.
 * Brings the lock file up to date with the distribution and the setting {@code sen.modules} first.
 */
final class Lineup {
    private static final Logger LOG = LoggerFactory.getLogger(Lineup.class);
    private static final String MODULE_HEADER = "Sen-Module";

    private final Home home;
    private final Features features;
    private final ModulesLock lock;

    private Lineup(Home home, Features features, ModulesLock lock) {
        this.home = home;
        this.features = features;
        this.lock = lock;
    }

    /**
     * @param wanted the setting {@code sen.modules}: names by comma, empty for all
     */
    static Lineup of(Home home, String wanted) throws IOException {
        Features features = new Features(home);
        LockFile file = new LockFile(home.var());
        ModulesLock before = read(file);
        ModulesLock lock = before;
        for (Map.Entry<String, FeatureFile> module : features.modules().entrySet()) {
            lock = withDistributed(home, features, lock, module.getKey(), module.getValue());
        }
        for (LockedModule module : lock.all()) {
            if (module.origin() == Origin.DISTRIBUTION
                    && !features.modules().containsKey(module.name())) {
                lock = lock.without(module.name());
            }
        }
        String configured = normal(wanted);
        if (!configured.equals(before.configured())) {
            lock = configured(lock, configured);
        }
        lock = Requirements.met(withoutDamaged(home, lock));
        if (!lock.equals(before) || Files.notExists(file.path())) {
            file.write(lock);
        }
        return new Lineup(home, features, lock);
    }

    private static ModulesLock read(LockFile file) throws IOException {
        try {
            return file.read().orElse(new ModulesLock("", Map.of()));
        } catch (IOException e) {
            throw new Refusal(
                    "Tệp "
                            + file.path()
                            + " hỏng: hãy lấy lại từ bản sao lưu, hoặc xóa nó để bật các phân hệ như"
                            + " conf/sen.properties.",
                    "The file "
                            + file.path()
                            + " is damaged: take it from a backup, or delete it to enable the modules"
                            + " of conf/sen.properties.",
                    e);
        }
    }

    private static String normal(String wanted) {
        return Arrays.stream(wanted.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** The distribution's version of a module, unless a newer one was put in. */
    private static ModulesLock withDistributed(
            Home home, Features features, ModulesLock lock, String name, FeatureFile feature)
            throws IOException {
        LockedModule before = lock.module(name).orElse(null);
        LockedModule distributed = distributed(home, features, name, feature);
        if (before == null) {
            boolean wanted =
                    lock.configured().isEmpty()
                            || Set.of(lock.configured().split(",")).contains(name);
            return lock.with(distributed.in(wanted ? State.ENABLED : State.DISABLED, Reason.NONE));
        }
        boolean newerPutIn =
                before.origin() == Origin.ARCHIVE
                        && new Version(before.version())
                                        .compareTo(new Version(distributed.version()))
                                >= 0;
        if (newerPutIn) {
            return lock;
        }
        if (before.origin() == Origin.ARCHIVE) {
            LOG.info("{} {} of the distribution takes over", name, distributed.version());
        }
        return lock.with(distributed.in(before.state(), before.reason()));
    }

    private static LockedModule distributed(
            Home home, Features features, String name, FeatureFile feature) throws IOException {
        List<LockedBundle> bundles = new ArrayList<>();
        String version = feature.version();
        for (FeatureFile.Part part : feature.parts()) {
            Path jar = features.jar(part);
            try (JarFile opened = new JarFile(jar.toFile())) {
                Attributes headers = opened.getManifest().getMainAttributes();
                String bundleVersion = headers.getValue(Constants.BUNDLE_VERSION);
                bundles.add(
                        new LockedBundle(
                                headers.getValue(Constants.BUNDLE_SYMBOLICNAME)
                                        .replaceAll(";.*", ""),
                                bundleVersion,
                                "home:"
                                        + home.folder()
                                                .relativize(jar)
                                                .toString()
                                                .replace('\\', '/'),
                                Digests.of(jar),
                                part.startLevel()));
                if (name.equals(headers.getValue(MODULE_HEADER))) {
                    version = bundleVersion;
                }
            }
        }
        return new LockedModule(
                name,
                State.ENABLED,
                version,
                Origin.DISTRIBUTION,
                "",
                "",
                List.copyOf(bundles),
                feature.requires(),
                feature.capabilities(),
                null,
                Reason.NONE);
    }

    /** The operator named other modules than at the last start. */
    private static ModulesLock configured(ModulesLock lock, String configured) {
        Set<String> names =
                configured.isEmpty() ? lock.modules().keySet() : Set.of(configured.split(","));
        for (String name : names) {
            if (lock.module(name).isEmpty()) {
                String known =
                        String.join(", ", lock.all().stream().map(LockedModule::name).toList());
                throw new Refusal(
                        "Không có phân hệ \"" + name + "\": hãy chọn trong " + known + ".",
                        "There is no module \"" + name + "\": choose among " + known + ".");
            }
        }
        ModulesLock changed = new ModulesLock(configured, lock.modules());
        for (LockedModule module : lock.all()) {
            State state = names.contains(module.name()) ? State.ENABLED : State.DISABLED;
            changed = changed.with(module.in(state, Reason.NONE));
        }
        return changed;
    }

    /** A module whose files are not those that were approved does not run. */
    private static ModulesLock withoutDamaged(Home home, ModulesLock lock) throws IOException {
        ModulesLock whole = lock;
        for (LockedModule module : lock.all()) {
            if (module.isEnabled()
                    && module.origin() == Origin.ARCHIVE
                    && isDamaged(home, module)) {
                LOG.warn("{} is not as it was approved and stays off", module.name());
                whole =
                        whole.with(
                                module.in(
                                        State.QUARANTINED,
                                        new Reason(
                                                "Tệp của phân hệ bị mất hoặc khác bản đã duyệt: hãy cập nhật lại"
                                                        + " từ gói gốc.",
                                                "The module's files are lost or differ from what was approved:"
                                                        + " update from the original archive again.")));
            }
        }
        return whole;
    }

    private static boolean isDamaged(Home home, LockedModule module) throws IOException {
        for (LockedBundle bundle : module.bundles()) {
            Path file = home.file(bundle.file());
            if (Files.notExists(file) || !Digests.of(file).equals(bundle.sha256())) {
                return true;
            }
        }
        return false;
    }

    List<String> enabled() {
        return lock.all().stream().filter(LockedModule::isEnabled).map(LockedModule::name).toList();
    }

    List<String> known() {
        return lock.all().stream().map(LockedModule::name).toList();
    }

    /** The platform's bundles and those of the enabled modules, each once. */
    Composition composition() throws IOException {
        FeatureFile platform = features.platform();
        List<Part> parts = new ArrayList<>();
        for (FeatureFile.Part part : platform.parts()) {
            parts.add(new Part(features.jar(part), part.startLevel(), true));
        }
        for (LockedModule module : lock.all()) {
            for (LockedBundle bundle :
                    module.isEnabled() ? module.bundles() : List.<LockedBundle>of()) {
                parts.add(new Part(home.file(bundle.file()), bundle.startLevel(), false));
            }
        }
        return new Composition(List.copyOf(parts), String.join(",", platform.systemPackages()));
    }
}

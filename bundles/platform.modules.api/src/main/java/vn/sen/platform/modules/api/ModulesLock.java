package vn.sen.platform.modules.api;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The set of modules that is to run: the one truth about it. Immutable.
 *
 * @param configured the setting {@code sen.modules} from which states were last taken; when it
 *     changes, they are taken anew
 * @param modules by name
 */
public record ModulesLock(String configured, Map<String, LockedModule> modules) {
    public ModulesLock {
        modules = Map.copyOf(modules);
    }

    public Optional<LockedModule> module(String name) {
        return Optional.ofNullable(modules.get(name));
    }

    /** In alphabetical order. */
    public Collection<LockedModule> all() {
        return new TreeMap<>(modules).values();
    }

    public ModulesLock with(LockedModule module) {
        Map<String, LockedModule> changed = new TreeMap<>(modules);
        changed.put(module.name(), module);
        return new ModulesLock(configured, changed);
    }

    public ModulesLock without(String name) {
        Map<String, LockedModule> changed = new TreeMap<>(modules);
        changed.remove(name);
        return new ModulesLock(configured, changed);
    }
}

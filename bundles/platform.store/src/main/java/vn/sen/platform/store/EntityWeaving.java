package vn.sen.platform.store;

import java.util.List;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;

/**
 * Lets the classes that Hibernate makes for a module's entities see Hibernate, so that a module or
 * plug-in imports nothing of it. Concerns only bundles wired to the store's contract.
 */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class EntityWeaving implements BundleActivator, WeavingHook {
    private static final List<String> PACKAGES =
            List.of(
                    "org.hibernate.proxy",
                    "org.hibernate.proxy.pojo",
                    "org.hibernate.bytecode.spi",
                    "org.hibernate.bytecode.enhance.spi",
                    "org.hibernate.engine.spi",
                    "org.hibernate",
                    "net.bytebuddy.*");

    @Override
    public void start(BundleContext bundles) {
        bundles.registerService(WeavingHook.class, this, null);
    }

    @Override
    public void stop(BundleContext bundles) {
        // the framework takes the registration back
    }

    @Override
    public void weave(WovenClass woven) {
        List<String> imports = woven.getDynamicImports();
        if (!imports.contains(PACKAGES.get(0)) && usesTheStore(woven)) {
            imports.addAll(PACKAGES);
        }
    }

    private static boolean usesTheStore(WovenClass woven) {
        for (BundleWire wire :
                woven.getBundleWiring().getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE)) {
            if ("vn.sen.platform.api.store"
                    .equals(
                            wire.getCapability()
                                    .getAttributes()
                                    .get(PackageNamespace.PACKAGE_NAMESPACE))) {
                return true;
            }
        }
        return false;
    }
}

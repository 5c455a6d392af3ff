package vn.sen.platform.gateway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** The ports of one using bundle; closed with it. */
@Component(scope = ServiceScope.BUNDLE, service = Ports.class)
public final class BundlePorts implements Ports {
    private final BundleContext bundles;
    private final Standings standings;
    private final List<CountedPort<?>> open = new CopyOnWriteArrayList<>();

    @Activate
    public BundlePorts(ComponentContext context, @Reference Standings standings) {
        this.standings = standings;
        bundles = context.getUsingBundle().getBundleContext();
    }

    @Override
    public <T> Port<T> to(Class<T> service) {
        CountedPort<T> port = new CountedPort<>(bundles, service, standings);
        port.open();
        open.add(port);
        return port;
    }

    @Deactivate
    public void close() {
        open.forEach(CountedPort::close);
    }
}

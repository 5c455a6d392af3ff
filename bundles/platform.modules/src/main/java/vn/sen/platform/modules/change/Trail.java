package vn.sen.platform.modules.change;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.store.AuditTrail;

/** Writes acts into the audit trail; into the log alone while the database is away. */
@Component(service = Trail.class)
public final class Trail {
    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);

    private final Port<AuditTrail> trail;
    private final Json json;

    @Activate
    public Trail(@Reference Ports ports, @Reference Json json) {
        this.trail = ports.to(AuditTrail.class);
        this.json = json;
    }

    public void record(String act, String result, String module) {
        record(act, result, Map.of("module", module));
    }

    public void record(String act, String result, Map<String, String> details) {
        try {
            trail.call(
                    t -> {
                        t.record(act, null, result, json.write(details));
                        return true;
                    });
        } catch (RuntimeException e) {
            LOG.warn("not in the audit trail: {} {}", act, details, e);
        }
    }
}

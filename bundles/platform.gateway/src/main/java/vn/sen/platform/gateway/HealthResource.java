package vn.sen.platform.gateway;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.health.HealthCheck;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.ModuleStates;

/**
 * Whether the server lives, is ready, and how each module is. Open to everybody; tells nothing but
 * that.
 */
@Path("pages")
@Produces("application/json")
public final class HealthResource {
    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);

    /** How a part is. */
    public record Part(String name, String state, Text words) {}

    /** The whole: {@code up} or {@code down}, and its parts. */
    public record Report(String status, List<Part> parts) {}

    private final ModuleRegistry registry;
    private final WarmUp warmUp;
    private final Port<HealthCheck> checks;
    private final Port<ModuleStates> states;

    HealthResource(ModuleRegistry registry, Port<HealthCheck> checks, Port<ModuleStates> states) {
        this.registry = registry;
        this.warmUp = new WarmUp(registry);
        this.checks = checks;
        this.states = states;
    }

    @GET
    @Path("live")
    public Report live() {
        return new Report("up", List.of());
    }

    @GET
    @Path("ready")
    public Response ready() {
        List<Part> parts = new ArrayList<>();
        for (HealthCheck check : checks()) {
            HealthCheck.Health health = checked(check);
            parts.add(new Part(check.name(), health.well() ? "up" : "down", health.words()));
        }
        for (String module : registry.enabled()) {
            parts.add(part(module));
        }
        boolean well = parts.stream().allMatch(p -> p.state().equals("up")) && !parts.isEmpty();
        if (well) {
            warmUp.once();
        }
        return Response.status(well ? 200 : 503)
                .header("Retry-After", well ? null : "1")
                .entity(new Report(well ? "up" : "down", parts))
                .build();
    }

    /** Those of the platform: a module that is not well takes nobody else off the air. */
    private List<HealthCheck> checks() {
        List<HealthCheck> found = new ArrayList<>();
        checks.each(
                check -> {
                    if (!isOfModule(check)) {
                        found.add(check);
                    }
                });
        return found;
    }

    private boolean isOfModule(HealthCheck check) {
        Bundle bundle = FrameworkUtil.getBundle(check.getClass());
        String name = bundle == null ? null : bundle.getHeaders().get("Sen-Module");
        return name != null && registry.known().contains(name);
    }

    private static HealthCheck.Health checked(HealthCheck check) {
        try {
            return check.check();
        } catch (RuntimeException e) {
            LOG.warn("{} fails", check.name(), e);
            return new HealthCheck.Health(false, new Text("Không kiểm tra được", "Cannot check"));
        }
    }

    @GET
    @Path("modules")
    public Report modules() {
        TreeSet<String> names = new TreeSet<>(registry.enabled());
        names.addAll(registry.current().keySet());
        names.addAll(registry.known());
        return new Report("up", names.stream().map(this::part).toList());
    }

    private Part part(String module) {
        ModuleInstance instance = registry.current().get(module);
        if (instance != null) {
            return new Part(module, "up", Text.same(instance.version()));
        }
        ModuleStates.Off off = states.call(ModuleStates::off).orElse(Map.of()).get(module);
        if (off != null && off.quarantined()) {
            return new Part(module, "quarantined", reason(off));
        }
        return registry.enabled().contains(module)
                ? new Part(module, "changing", new Text("Đang khởi động", "Starting"))
                : new Part(module, "off", new Text("Đang tắt", "Switched off"));
    }

    /** What went wrong inside is for operators. */
    private static Text reason(ModuleStates.Off off) {
        return Call.current().caller().may(OperatorPermission.WATCH) && !off.reason().isNone()
                ? new Text(off.reason().vi(), off.reason().en())
                : new Text(
                        "Bị cách ly vì gây lỗi; các phân hệ khác vẫn chạy",
                        "In quarantine because it failed; the other modules run");
    }
}

package vn.sen.platform.gateway;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sen.platform.api.events.Outbox;
import vn.sen.platform.api.ports.Port;

/** Figures for a Prometheus server, in its text format 0.0.4. Counts only, nothing about people. */
@Path("pages")
public final class MetricsResource {
    private final RequestMetrics metrics;
    private final ModuleRegistry registry;
    private final Port<Outbox> outbox;

    MetricsResource(RequestMetrics metrics, ModuleRegistry registry, Port<Outbox> outbox) {
        this.metrics = metrics;
        this.registry = registry;
        this.outbox = outbox;
    }

    @GET
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    public String all() {
        StringBuilder text = new StringBuilder();
        head(
                text,
                "sen_requests_total",
                "counter",
                "Requests answered, by module and status class.");
        for (Map.Entry<String, RequestMetrics.Counter> entry : metrics.counters().entrySet()) {
            line(
                    text,
                    "sen_requests_total",
                    labels(entry.getKey()),
                    entry.getValue().requests().sum());
        }
        head(text, "sen_request_seconds_total", "counter", "Time spent on them.");
        for (Map.Entry<String, RequestMetrics.Counter> entry : metrics.counters().entrySet()) {
            line(
                    text,
                    "sen_request_seconds_total",
                    labels(entry.getKey()),
                    entry.getValue().nanos().sum() / 1e9);
        }
        modules(text);
        head(text, "sen_outbox_waiting", "gauge", "Events not yet delivered to every listener.");
        outbox.call(Outbox::waiting).ifPresent(n -> line(text, "sen_outbox_waiting", "", n));
        head(text, "sen_heap_used_bytes", "gauge", "Heap in use.");
        line(
                text,
                "sen_heap_used_bytes",
                "",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        head(text, "sen_threads", "gauge", "Live threads.");
        line(text, "sen_threads", "", ManagementFactory.getThreadMXBean().getThreadCount());
        head(text, "sen_uptime_seconds", "gauge", "Time since the start.");
        line(
                text,
                "sen_uptime_seconds",
                "",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
        return text.toString();
    }

    private void modules(StringBuilder text) {
        Map<String, ModuleInstance> serving = registry.current();
        head(text, "sen_module_up", "gauge", "1 for modules that serve, 0 for others known.");
        serving.forEach((name, i) -> line(text, "sen_module_up", labels(i), 1));
        Set<String> away = new TreeSet<>(registry.known());
        away.addAll(registry.enabled());
        away.removeAll(serving.keySet());
        away.forEach(name -> line(text, "sen_module_up", "module=\"" + name + "\"", 0));
        head(
                text,
                "sen_module_requests_total",
                "counter",
                "Requests that the version that serves got.");
        serving.forEach(
                (name, i) ->
                        line(text, "sen_module_requests_total", labels(i), i.requests().sum()));
        head(
                text,
                "sen_module_failures_total",
                "counter",
                "Requests of them that ended in an error of the system.");
        serving.forEach(
                (name, i) ->
                        line(text, "sen_module_failures_total", labels(i), i.failures().sum()));
        head(text, "sen_module_inside", "gauge", "Requests in it now.");
        serving.forEach(
                (name, i) -> line(text, "sen_module_inside", labels(i), i.usage().inside()));
    }

    private static String labels(ModuleInstance instance) {
        return "module=\"" + instance.module() + "\",version=\"" + instance.version() + "\"";
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, String labels, Number value) {
        text.append(name)
                .append(labels.isEmpty() ? "" : "{" + labels + "}")
                .append(' ')
                .append(value)
                .append('\n');
    }

    private static String labels(String key) {
        int bar = key.indexOf('|');
        String module = key.substring(0, bar).replaceAll("[^A-Za-z0-9._-]", "_");
        return "module=\"" + module + "\",status=\"" + key.substring(bar + 1) + "\"";
    }
}

package vn.sen.platform.gateway;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.management.ManagementFactory;
import java.util.Map;
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
        head(text, "sen_module_up", "gauge", "Modules that serve, with their versions.");
        registry.current()
                .forEach(
                        (name, i) ->
                                line(
                                        text,
                                        "sen_module_up",
                                        "module=\"" + name + "\",version=\"" + i.version() + "\"",
                                        1));
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

package vn.sen.distribution;

import java.util.Map;

/** The texts of the small module {@code thu}, and of ways in which a module can misbehave. */
final class SmallModule {
    static final String APPLICATION = "jakarta.ws.rs.core.Application";
    static final String HEALTH_CHECK = "vn.sen.platform.api.health.HealthCheck";

    static final String FEATURE =
            """
            {
              "feature-resource-version": "1.0",
              "id": "vn.thu:thu:1.0.0",
              "name": "Thử (minh họa)",
              "bundles": [ { "id": "vn.thu:thu:1.0.0", "start-level": 20 } ],
              "extensions": { "sen-module": { "type": "json", "kind": "mandatory", "json": {
                "module": "thu", "requires": [],
                "capabilities": { "tables": ["thu_"], "hosts": [], "permissions": [] } } } }
            }
            """;

    static final Map<String, String> HEADERS =
            Map.of(
                    "Bundle-ManifestVersion",
                    "2",
                    "Bundle-SymbolicName",
                    "vn.thu",
                    "Sen-Module",
                    "thu",
                    "Require-Capability",
                    "osgi.extender;filter:=\"(&(osgi.extender=osgi.component)(version>=1.5.0)(!(version>=2.0.0)))\"",
                    "Import-Package",
                    "jakarta.ws.rs;version=\"[3.1,4)\",jakarta.ws.rs.core;version=\"[3.1,4)\","
                            + "gg.jte,vn.sen.platform.api.health;version=\"[1.0,2)\","
                            + "vn.sen.platform.api.pages;version=\"[1.0,2)\","
                            + "vn.sen.platform.api.text;version=\"[1.0,2)\"");

    static final String SOURCE =
            """
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;
            import jakarta.ws.rs.Produces;
            import jakarta.ws.rs.core.Application;
            import java.util.Set;
            import vn.sen.platform.api.pages.Page;
            import vn.sen.platform.api.pages.Fragment;
            import vn.sen.platform.api.text.Text;

            public final class Thu extends Application {
                @Override public Set<Object> getSingletons() { return Set.of(new Api(), new Pages()); }

                public record Answer(String version) {}

                @Path("api") @Produces("application/json")
                public static final class Api {
                    @GET public Answer get() { return new Answer("@VERSION@"); }
                    @GET @Path("more") public Answer more() { return new Answer("@VERSION@"); }
                }

                @Path("pages")
                public static final class Pages {
                    @GET public Page page() { return Page.of(Text.same("Thử @VERSION@"), Fragment.EMPTY); }
                }
            }
            """;

    /** Throws when it is activated. */
    static final String THROWS =
            """
            public final class Extra {
                public Extra() { throw new IllegalStateException("hỏng từ trong trứng"); }
            }
            """;

    /** Never comes back from its activation, and does not heed interrupts. */
    static final String HANGS =
            """
            public final class Extra {
                public Extra() {
                    long end = System.nanoTime() + 600_000_000_000L;
                    while (System.nanoTime() < end) {
                        try { Thread.sleep(1_000); } catch (InterruptedException e) { /* deaf */ }
                    }
                }
            }
            """;

    /** Never comes back when it is to stop, and does not heed interrupts. */
    static final String STAYS =
            """
            import org.osgi.framework.BundleActivator;
            import org.osgi.framework.BundleContext;
            public final class Activator implements BundleActivator {
                @Override public void start(BundleContext context) {}
                @Override public void stop(BundleContext context) {
                    long end = System.nanoTime() + 600_000_000_000L;
                    while (System.nanoTime() < end) {
                        try { Thread.sleep(1_000); } catch (InterruptedException e) { /* deaf */ }
                    }
                }
            }
            """;

    /** Sleeps in its activation until it is interrupted. */
    static final String SLEEPS =
            """
            public final class Extra {
                public Extra() throws InterruptedException { Thread.sleep(600_000); }
            }
            """;

    /** Says that it is not well, once the given seconds are over. */
    static String redAfter(int seconds) {
        return """
        import vn.sen.platform.api.health.HealthCheck;
        import vn.sen.platform.api.text.Text;
        public final class Extra implements HealthCheck {
            private final long red = System.nanoTime() + %d * 1_000_000_000L;
            @Override public String name() { return "thu"; }
            @Override public Health check() {
                return System.nanoTime() < red ? Health.WELL
                    : new Health(false, new Text("Hết giấy in", "Out of paper"));
            }
        }
        """
                .formatted(seconds);
    }

    /** A health check that never answers. */
    static final String MUTE =
            """
            import vn.sen.platform.api.health.HealthCheck;
            public final class Extra implements HealthCheck {
                @Override public String name() { return "thu"; }
                @Override public Health check() {
                    try { Thread.sleep(600_000); } catch (InterruptedException e) { /* over */ }
                    return Health.WELL;
                }
            }
            """;

    /** Starts threads that nobody ends. */
    static final String LEAKS_THREADS =
            """
            public final class Extra {
                public Extra() {
                    for (int i = 0; i < 80; i++) {
                        Thread thread = new Thread(Extra::idle, "thu-" + i);
                        thread.setDaemon(true);
                        thread.start();
                    }
                }
                private static void idle() {
                    try { Thread.sleep(600_000); } catch (InterruptedException e) { /* over */ }
                }
            }
            """;

    private SmallModule() {}

    /** The file of declarative services that describes a component. */
    static String description(String name, String service, String property, String value) {
        String published =
                service.isEmpty()
                        ? ""
                        : "<service><provide interface=\"" + service + "\"/></service>";
        String described =
                property.isEmpty()
                        ? ""
                        : "<property name=\"%s\" type=\"String\" value=\"%s\"/>"
                                .formatted(property, value);
        return """
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="vn.thu.%s" immediate="true">
          %s%s<implementation class="vn.thu.%s"/>
        </scr:component>
        """
                .formatted(name, described, published, name);
    }
}

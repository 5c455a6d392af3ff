package vn.sen.platform.api.health;

import org.osgi.annotation.versioning.ConsumerType;
import vn.sen.platform.api.text.Text;

/**
 * One thing that must be well for the server to serve; published as a service. Must answer within a
 * second.
 */
@ConsumerType
public interface HealthCheck {
    String name();

    Health check();

    record Health(boolean well, Text words) {
        public static final Health WELL = new Health(true, new Text("Bình thường", "Well"));
    }
}

package vn.sen.platform.modules.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.api.Routing;
import vn.sen.platform.modules.change.Change.Phase;

/** How a version goes that gets no more requests: waited for, stopped, taken out. */
@Component(service = Departure.class)
public final class Departure {
    private static final Logger LOG = LoggerFactory.getLogger(Departure.class);
    private static final Duration TO_DRAIN = Duration.ofSeconds(60);

    private final Frame frame;
    private final Routing routing;

    @Activate
    public Departure(@Reference Frame frame, @Reference Routing routing) {
        this.frame = frame;
        this.routing = routing;
    }

    /**
     * The old ones are waited for, and go. Whatever fails here, the switch is made.
     *
     * @return what is left to clean; empty when nothing is
     */
    List<Text> clear(List<Bundle> old, Progress progress) {
        List<Text> left = new ArrayList<>();
        if (old.isEmpty()) {
            return left;
        }
        try {
            drain(old, progress);
        } catch (RuntimeException | Error e) {
            LOG.error("{} cannot be waited for", old, e);
            left.add(
                    new Text(
                            "Không chờ được các yêu cầu ở bản cũ: " + SideBySide.innermost(e) + ".",
                            "Requests in the old version could not be waited for: "
                                    + SideBySide.innermost(e)
                                    + "."));
        }
        progress.step(Phase.REMOVE);
        try {
            withdraw(old);
        } catch (RuntimeException | Error e) {
            LOG.error("{} cannot be taken out", old, e);
        }
        old.stream()
                .filter(b -> b.getState() != Bundle.UNINSTALLED)
                .forEach(b -> left.add(stays(b)));
        return left;
    }

    private static Text stays(Bundle bundle) {
        String name = bundle.getSymbolicName() + " " + bundle.getVersion();
        return new Text(
                "Chưa gỡ được gói cũ "
                        + name
                        + " vì nó không dừng: không nhận yêu cầu nào nữa, và biến mất ở lần khởi động tới.",
                "The old bundle "
                        + name
                        + " could not be taken out because it does not stop: it gets no more requests, and is"
                        + " gone at the next start.");
    }

    private void drain(List<Bundle> old, Progress progress) {
        progress.step(Phase.DRAIN);
        int left = routing.drain(SideBySide.ids(old), TO_DRAIN);
        if (left > 0) {
            progress.say(
                    new Text(
                            left + " yêu cầu chưa xong sau " + TO_DRAIN.toSeconds() + " giây",
                            left + " requests were not over after " + TO_DRAIN.toSeconds() + " s"));
        }
    }

    /** They stop and go; what does not stop stays hidden until the next start. */
    void withdraw(List<Bundle> bundles) {
        List<Long> ids = SideBySide.ids(bundles);
        try {
            frame.remove(bundles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bundles.stream().allMatch(b -> b.getState() == Bundle.UNINSTALLED)) {
            routing.forget(ids);
        } else {
            LOG.warn("{} stay hidden until the next start", bundles);
        }
    }
}

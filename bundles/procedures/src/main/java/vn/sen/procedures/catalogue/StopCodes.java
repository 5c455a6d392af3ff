package vn.sen.procedures.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.deadlines.api.StopReason;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;

/** Reasons for which a clock may stop today; none while the clock is away. */
@Component(service = StopCodes.class)
public final class StopCodes {
    private final Port<Deadlines> deadlines;
    private final Clock clock;

    @Activate
    public StopCodes(@Reference Ports ports, @Reference Clock clock) {
        this.deadlines = ports.to(Deadlines.class);
        this.clock = clock;
    }

    public List<StopReason> reasons() {
        return deadlines.call(d -> d.reasons(LocalDate.now(clock))).orElse(List.of());
    }

    List<String> codes() {
        return reasons().stream().map(StopReason::code).toList();
    }
}

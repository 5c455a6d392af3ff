package vn.sen.reconciliation.lines;

import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Deadlines;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.cases.ClassPack;
import vn.sen.reconciliation.cases.Judge;
import vn.sen.reconciliation.cases.LimitBook;
import vn.sen.reconciliation.lists.ProcedureLimits;
import vn.sen.reconciliation.lists.SourceEntity;
import vn.sen.reconciliation.packs.PackShelf;

/** Judges with the clock of the deadlines module; 503 while that is away. Thread-safe. */
@Component(service = Judges.class)
public final class Judges {
    private final Port<Deadlines> deadlines;
    private final Store store;
    private final ProcedureLimits limits;
    private final PackShelf packs;

    @Activate
    public Judges(
            @Reference Ports ports,
            @Reference Store store,
            @Reference ProcedureLimits limits,
            @Reference PackShelf packs) {
        this.deadlines = ports.to(Deadlines.class);
        this.store = store;
        this.limits = limits;
        this.packs = packs;
    }

    /** Judges by the calendar of the source's owner. The judge is not to be kept. */
    public <R> R with(UUID source, Function<Judge, R> work) {
        UUID owner = store.read(em -> em.find(SourceEntity.class, source)).owner();
        ClassPack pack = packs.current().pack();
        LimitBook book = limits.book();
        return deadlines.require(clock -> work.apply(new Judge(clock, owner, pack, book)));
    }
}

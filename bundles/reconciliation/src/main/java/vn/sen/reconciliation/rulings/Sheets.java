package vn.sen.reconciliation.rulings;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.people.Reauthentication;
import vn.sen.platform.api.ports.Port;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.store.Store;
import vn.sen.reconciliation.Owners;
import vn.sen.reconciliation.ReconciliationPermission;
import vn.sen.reconciliation.ReconciliationProblem;
import vn.sen.reconciliation.cases.Folding;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.lines.Figures;
import vn.sen.reconciliation.lines.LineHash;
import vn.sen.reconciliation.lists.BatchEntity;
import vn.sen.reconciliation.lists.BatchView;
import vn.sen.reconciliation.lists.Batches;
import vn.sen.reconciliation.lists.SourceEntity;

/** The sheet that goes back to the owner of a source, signed by both sides. Thread-safe. */
@Component(service = Sheets.class)
public final class Sheets {
    private final Store store;
    private final Json json;
    private final Clock clock;
    private final Owners owners;
    private final Port<Reauthentication> people;

    @Activate
    public Sheets(
            @Reference Store store,
            @Reference Json json,
            @Reference Clock clock,
            @Reference Owners owners,
            @Reference Ports ports) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.owners = owners;
        this.people = ports.to(Reauthentication.class);
    }

    /** Puts the figures of now on a new sheet. */
    public SheetView compose(BatchView view) {
        Caller caller = Call.current().caller();
        if (!caller.may(ReconciliationPermission.PROPOSE)) {
            caller.require(ReconciliationPermission.APPROVE);
        }
        UUID id = Ids.next(clock);
        SheetEntity made =
                store.write(
                        "reconciliation.compose-sheet",
                        id,
                        change -> {
                            EntityManager em = change.em();
                            BatchEntity batch = Batches.done(em, view.id());
                            String words = json.write(content(em, batch, view));
                            int number = latest(em, view.id()).map(s -> s.number).orElse(0) + 1;
                            SheetEntity sheet =
                                    new SheetEntity(id, view.id(), number, words, now());
                            sheet.composedBy = caller.displayName();
                            em.persist(sheet);
                            change.note("sha256", Folding.sha256(words));
                            return sheet;
                        });
        return view(made);
    }

    private SheetView.Content content(EntityManager em, BatchEntity batch, BatchView view) {
        SourceEntity source = em.find(SourceEntity.class, batch.source());
        Figures.Summary figures = Figures.of(em, batch, clock.instant());
        return new SheetView.Content(
                source.name(),
                owners.name(source.owner()),
                view.fileName(),
                view.sha256(),
                view.asOf(),
                figures.dossiers(),
                figures.sourceLate(),
                figures.removed(),
                figures.reconciledLate(),
                figures.unexplained(),
                figures.hidden(),
                Arrays.stream(LateClass.values())
                        .map(cls -> new SheetView.ByClass(cls, figures.of(cls), figures.ruled(cls)))
                        .toList(),
                LineHash.of(em, batch.id()));
    }

    /**
     * Signs the last sheet with the password of the person at the keyboard. Throws when the lines
     * are not those of the sheet any more.
     */
    public SheetView sign(UUID batch, SignatureEntity.Side side, @Nullable String password) {
        prove(password);
        Caller caller = Call.current().caller();
        SheetEntity signed =
                store.write(
                        "reconciliation.sign-sheet",
                        batch,
                        change -> {
                            EntityManager em = change.em();
                            BatchEntity of = Batches.done(em, batch);
                            requireSigner(em.find(SourceEntity.class, of.source()), side);
                            SheetEntity sheet = latest(em, batch).orElseThrow(Sheets::unknown);
                            refuseTwice(em, sheet, side);
                            SignatureEntity signature =
                                    new SignatureEntity(
                                            Ids.next(clock),
                                            sheet.id,
                                            side,
                                            Folding.sha256(sheet.words));
                            signature.by(
                                    caller.account().orElse(null), caller.displayName(), now());
                            em.persist(signature);
                            change.note("sha256", signature.sha256);
                            return sheet;
                        });
        return view(signed);
    }

    private void prove(@Nullable String password) {
        Caller caller = Call.current().caller();
        if (caller.name().startsWith("system:")) {
            return;
        }
        UUID account = caller.account().orElseThrow(() -> wrongPassword());
        String typed = password == null ? "" : password;
        if (!people.require(p -> p.confirms(account, typed))) {
            throw wrongPassword();
        }
    }

    private static Problem wrongPassword() {
        return new Problem(ReconciliationProblem.WRONG_PASSWORD);
    }

    private static void requireSigner(SourceEntity source, SignatureEntity.Side side) {
        Caller caller = Call.current().caller();
        if (side == SignatureEntity.Side.TEAM) {
            caller.require(ReconciliationPermission.APPROVE);
        } else {
            caller.require(ReconciliationPermission.ANSWER, source.owner());
        }
    }

    private static void refuseTwice(
            EntityManager em, SheetEntity sheet, SignatureEntity.Side side) {
        if (signatures(em, sheet.id).stream().anyMatch(s -> s.side == side)) {
            throw new Problem(ReconciliationProblem.SIGNED);
        }
    }

    /** The last sheet of a list; empty when none was composed. */
    public Optional<SheetView> find(UUID batch) {
        return store.read(
                        em -> {
                            Batches.visible(em, batch);
                            return latest(em, batch);
                        })
                .map(this::view);
    }

    private SheetView view(SheetEntity sheet) {
        return store.read(
                em -> {
                    SheetView.Content content = json.read(sheet.words, SheetView.Content.class);
                    return new SheetView(
                            sheet.id,
                            sheet.batch,
                            sheet.number,
                            content,
                            Folding.sha256(sheet.words),
                            content.linesSha256().equals(LineHash.of(em, sheet.batch)),
                            sheet.composedAt,
                            sheet.composedBy,
                            signatures(em, sheet.id).stream()
                                    .map(s -> new SheetView.Signed(s.side, s.name, s.signedAt))
                                    .toList());
                });
    }

    private static Optional<SheetEntity> latest(EntityManager em, UUID batch) {
        return em.createQuery(
                        "select s from ReconciliationSheet s where s.batch = :batch order by"
                                + " s.number desc",
                        SheetEntity.class)
                .setParameter("batch", batch)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static List<SignatureEntity> signatures(EntityManager em, UUID sheet) {
        return em.createQuery(
                        "select s from ReconciliationSignature s where s.sheet = :sheet order by"
                                + " s.signedAt",
                        SignatureEntity.class)
                .setParameter("sheet", sheet)
                .getResultList();
    }

    private static Problem unknown() {
        return new Problem(ReconciliationProblem.UNKNOWN, "bảng đối soát", "sheet");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

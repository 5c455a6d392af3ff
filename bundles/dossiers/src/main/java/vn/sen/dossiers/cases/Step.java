package vn.sen.dossiers.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.DossierPermission;
import vn.sen.dossiers.api.DossierState;
import vn.sen.platform.api.events.Event;
import vn.sen.platform.api.store.Change;

/** What an act does to one dossier; made from how it stood, carried out by {@link Acts}. */
public final class Step {
    final String act;
    final @Nullable DossierPermission permission;
    final Instant at;
    @Nullable DossierState to;
    String words = "";
    String document = "";
    final List<Segment> segments = new ArrayList<>();
    final List<Consumer<Change>> first = new ArrayList<>();
    final List<BiConsumer<Change, DossierEntity>> further = new ArrayList<>();
    @Nullable Function<DossierEntity, Event> event;
    @Nullable Course instead;

    private Step(String act, @Nullable DossierPermission permission, Instant at) {
        this.act = act;
        this.permission = permission;
        this.at = at;
    }

    /**
     * @param act for example {@code pause}; the audit trail shows it behind the module's name
     * @param at when it happened, which may lie before now
     */
    public static Step of(String act, DossierPermission permission, Instant at) {
        return new Step(act, permission, at);
    }

    /** By the owner, who proved to be it in another way than by an account. */
    public static Step byOwner(String act, Instant at) {
        return new Step(act, null, at);
    }

    public Step to(DossierState state) {
        to = state;
        return this;
    }

    public Step saying(String newWords, String newDocument) {
        words = newWords;
        document = newDocument;
        return this;
    }

    public Step clock(Segment segment) {
        segments.add(segment);
        return this;
    }

    /** The clock is computed from this instead of what is kept: for corrections. */
    public Step reckoning(Course course) {
        instead = course;
        return this;
    }

    /** Done before anything is read, while the transaction has seen nothing yet. */
    public Step first(Consumer<Change> work) {
        first.add(work);
        return this;
    }

    /** Further rows of the same transaction. The state is set already, the due date too. */
    public Step with(BiConsumer<Change, DossierEntity> rows) {
        further.add(rows);
        return this;
    }

    public Step telling(Function<DossierEntity, Event> what) {
        event = what;
        return this;
    }
}

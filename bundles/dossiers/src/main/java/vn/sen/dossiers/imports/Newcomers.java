package vn.sen.dossiers.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.deadlines.api.Course;
import vn.sen.deadlines.api.Segment;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.api.DossierState;
import vn.sen.dossiers.cases.Delivery;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.DueCopy;
import vn.sen.dossiers.cases.LegEntity;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.dossiers.cases.Place;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.Reckoned;
import vn.sen.dossiers.clock.Standing;
import vn.sen.dossiers.clock.Stop;
import vn.sen.dossiers.intake.CodeScheme;
import vn.sen.dossiers.intake.Intake;
import vn.sen.platform.api.ids.Ids;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.ProblemCode.Kind;
import vn.sen.procedures.api.ProcedureVersion;

/** Makes dossiers of the rows of a register, or says why not. Thread-safe. */
@Component(service = Newcomers.class)
public final class Newcomers {
    /** Scheme of codes that have the form of none known. */
    static final String FOREIGN = "FOREIGN";

    private static final int LONGEST_CONTENT = 1_000;

    private final AgencyBook agencies;
    private final PinnedBook pinned;
    private final Clockwork clockwork;
    private final Clock clock;

    @Activate
    public Newcomers(
            @Reference AgencyBook agencies,
            @Reference PinnedBook pinned,
            @Reference Clockwork clockwork,
            @Reference Clock clock) {
        this.agencies = agencies;
        this.pinned = pinned;
        this.clockwork = clockwork;
        this.clock = clock;
    }

    static String scheme(String code) {
        return CodeScheme.of(code).map(Enum::name).orElse(FOREIGN);
    }

    /** What becomes of a row. */
    enum Outcome {
        CREATED,
        SAME,
        REFUSED
    }

    /**
     * @param newcomer null unless it is to be created
     */
    record Judged(Line line, Outcome outcome, @Nullable Newcomer newcomer, List<RowFault> faults) {}

    /**
     * @param by who brings the register
     * @param write whether the versions that the dossiers run on are kept for them
     */
    Turn turn(UUID unit, String by, boolean write) {
        return new Turn(new UnitAgencies(agencies, unit), by, write);
    }

    /** One turn at one file: what it has asked for it does not ask for again. Not thread-safe. */
    final class Turn {
        private final UnitAgencies unit;
        private final KnownProcedures procedures = new KnownProcedures(pinned);
        private final String by;
        private final boolean write;

        private Turn(UnitAgencies unit, String by, boolean write) {
            this.unit = unit;
            this.by = by;
            this.write = write;
        }

        /**
         * Judges each row, in order.
         *
         * @param known codes of the rows that there are dossiers of already
         */
        List<Judged> judge(List<Line> lines, Set<String> known) {
            List<Prepared> prepared = new ArrayList<>();
            Map<Line, Judged> judged = new IdentityHashMap<>();
            for (Line line : lines) {
                Line.Facts facts = line.facts();
                if (facts == null) {
                    judged.put(line, refused(line, line.faults()));
                } else if (known.contains(line.code())) {
                    judged.put(line, new Judged(line, Outcome.SAME, null, List.of()));
                } else {
                    prepare(line, facts, prepared, judged);
                }
            }
            due(prepared, judged);
            return lines.stream().map(line -> Objects.requireNonNull(judged.get(line))).toList();
        }

        private static Judged refused(Line line, List<RowFault> faults) {
            return new Judged(line, Outcome.REFUSED, null, faults);
        }

        private void prepare(
                Line line, Line.Facts facts, List<Prepared> prepared, Map<Line, Judged> judged) {
            List<RowFault> faults = new ArrayList<>();
            UUID desk = unit.of(facts.agency());
            if (desk == null) {
                faults.add(unit.fault(facts.agency()));
            }
            var day = facts.received().toLocalDate();
            Optional<ProcedureVersion> version = procedures.on(facts.procedure(), day);
            if (version.isEmpty()) {
                faults.add(KnownProcedures.fault(facts.procedure(), day));
            }
            if (desk == null || version.isEmpty()) {
                judged.put(line, refused(line, faults));
                return;
            }
            UUID agency = Intake.answering(version.get(), desk);
            List<Segment> segments = Newcomer.segments(facts, reason(facts.state()));
            prepared.add(
                    new Prepared(
                            line,
                            facts,
                            desk,
                            version.get(),
                            segments,
                            new Clockwork.Asked(
                                    agency, new Course(version.get().limit(), segments))));
        }

        private static String reason(DossierState state) {
            return switch (state) {
                case SUPPLEMENT_REQUESTED -> Stop.SUPPLEMENT;
                case FINANCIAL_OBLIGATION -> Stop.FINANCIAL;
                case SUSPENDED -> "suspension";
                default -> "";
            };
        }

        /** The clock is asked once for each distinct history. */
        private void due(List<Prepared> prepared, Map<Line, Judged> judged) {
            List<Clockwork.Asked> distinct =
                    prepared.stream().map(Prepared::asked).distinct().toList();
            Map<Clockwork.Asked, Reckoned> reckoned = new HashMap<>();
            Map<Clockwork.Asked, Problem> refused = new HashMap<>();
            try {
                List<Reckoned> answers = clockwork.reckonAll(distinct);
                for (int i = 0; i < distinct.size(); i++) {
                    reckoned.put(distinct.get(i), answers.get(i));
                }
            } catch (Problem one) {
                singly(distinct, reckoned, refused);
            }
            for (Prepared p : prepared) {
                Problem problem = refused.get(p.asked());
                judged.put(
                        p.line(),
                        problem == null
                                ? created(p, Objects.requireNonNull(reckoned.get(p.asked())))
                                : refused(p.line(), List.of(new RowFault(null, problem.text()))));
            }
        }

        /** A history that the clock cannot count is the fault of its rows alone. */
        private void singly(
                Iterable<Clockwork.Asked> all,
                Map<Clockwork.Asked, Reckoned> reckoned,
                Map<Clockwork.Asked, Problem> refused) {
            for (Clockwork.Asked one : all) {
                try {
                    reckoned.put(one, clockwork.reckon(one.agency(), one.course()));
                } catch (Problem problem) {
                    if (problem.code().kind() == Kind.UNAVAILABLE) {
                        throw problem;
                    }
                    refused.put(one, problem);
                }
            }
        }

        private Judged created(Prepared p, Reckoned reckoned) {
            if (write) {
                pinned.pin(p.version());
            }
            return new Judged(p.line(), Outcome.CREATED, make(p.line(), p, reckoned), List.of());
        }

        private Newcomer make(Line line, Prepared p, Reckoned reckoned) {
            Line.Facts facts = p.facts();
            Instant received = instant(facts.received());
            UUID id = Ids.next(clock);
            DossierEntity dossier =
                    new DossierEntity(id, p.desk(), facts.channel(), facts.owner(), received);
            dossier.answeredBy(p.asked().agency());
            dossier.asks(p.version().id(), p.version().code(), content(facts, p), Delivery.DESK);
            dossier.created(clock.instant(), by);
            boolean rejected = facts.state() == DossierState.REJECTED;
            dossier.broughtIn(line.code(), scheme(line.code()), rejected ? null : received);
            LegEntity leg = rejected ? null : leg(dossier, p, received);
            LocalDateTime since = since(facts);
            LocalDateTime returned = facts.returned();
            dossier.stands(
                    facts.state(), instant(since), returned == null ? null : instant(returned));
            settle(dossier, facts, reckoned, since);
            return new Newcomer(line, facts, dossier, p.segments(), leg, since);
        }

        private void settle(
                DossierEntity dossier, Line.Facts facts, Reckoned reckoned, LocalDateTime since) {
            if (facts.state() != DossierState.REJECTED) {
                dossier.due(DueCopy.of(reckoned));
            }
            if (dossier.state().group() == DossierState.Group.DONE) {
                dossier.outcome(Standing.atEnd(reckoned.due(), since));
            } else if (dossier.state().group() == DossierState.Group.PAUSED) {
                dossier.pausedFor(reason(facts.state()));
            }
            if (facts.state() == DossierState.SUPPLEMENT_REQUESTED) {
                dossier.nextSupplement();
            }
        }

        /** Where it lies now is not in a register: it waits at the first step. */
        private LegEntity leg(DossierEntity dossier, Prepared p, Instant received) {
            LegEntity leg =
                    new LegEntity(
                                    Ids.next(clock),
                                    dossier.id(),
                                    0,
                                    p.version().route().get(0),
                                    p.desk())
                            .from(received, p.facts().owner().name());
            leg.sign(by, received);
            LocalDateTime ended = p.facts().ended();
            if (ended != null) {
                leg.leave(instant(ended));
            }
            dossier.lies(Place.at(leg));
            return leg;
        }

        private Instant instant(LocalDateTime local) {
            return local.atZone(clock.getZone()).toInstant();
        }
    }

    private static String content(Line.Facts facts, Prepared p) {
        String content = facts.content().isEmpty() ? p.version().name() : facts.content();
        return content.length() <= LONGEST_CONTENT
                ? content
                : content.substring(0, LONGEST_CONTENT);
    }

    private static LocalDateTime since(Line.Facts facts) {
        LocalDateTime ended = facts.ended();
        LocalDateTime paused = facts.paused();
        return ended != null ? ended : paused != null ? paused : facts.received();
    }

    private record Prepared(
            Line line,
            Line.Facts facts,
            UUID desk,
            ProcedureVersion version,
            List<Segment> segments,
            Clockwork.Asked asked) {}
}

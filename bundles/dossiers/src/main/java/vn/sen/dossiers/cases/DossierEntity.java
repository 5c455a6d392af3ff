package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Status;
import vn.sen.dossiers.api.DossierState;
import vn.sen.procedures.api.Channel;

/** A dossier as it is kept. */
@Entity
@Table(name = "dossiers_dossier")
public class DossierEntity {
    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code")
    private @Nullable String code;

    @Column(name = "code_scheme")
    private String codeScheme = "";

    @Embedded private Request request = new Request();

    @Column(name = "received_agency")
    private UUID receivedAgency;

    @Column(name = "agency")
    private UUID agency;

    @Column(name = "desk")
    private UUID desk;

    @Embedded private Arrival arrival = new Arrival();

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DossierState state = DossierState.REGISTERED;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_group")
    private DossierState.Group group = DossierState.Group.NEW;

    @Embedded private Owner owner = new Owner();

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Embedded private DueCopy due = DueCopy.none();

    @Embedded private Place place = new Place();

    @Embedded private Grace grace = new Grace();

    @Embedded private Halt halt = new Halt();

    @Embedded private Ending ending = new Ending();

    @Column(name = "steps")
    private int steps;

    protected DossierEntity() {}

    /** Comes in at that desk. */
    public DossierEntity(UUID id, UUID desk, Channel channel, Owner owner, Instant submitted) {
        this.id = id;
        this.desk = desk;
        this.agency = desk;
        this.receivedAgency = desk;
        this.owner = owner;
        this.place = Place.before(desk);
        this.arrival = new Arrival(channel, submitted);
    }

    public void asks(UUID version, String ofCode, String what, Delivery way) {
        request = new Request(version, ofCode, what, way);
    }

    /** Who answers for it from the beginning. */
    public void answeredBy(UUID answering) {
        agency = answering;
        receivedAgency = answering;
    }

    /** To another version of its procedure, approved by a second person. */
    void repin(UUID version) {
        request = request.by(version);
    }

    public void created(Instant at, String by) {
        arrival.recorded(at, by);
    }

    public void receive(String newCode, String scheme, Instant at) {
        code = newCode;
        codeScheme = scheme;
        receivedAt = at;
    }

    /**
     * From the register of another system, by its code there.
     *
     * @param received null when it was refused
     */
    public void broughtIn(String oldCode, String scheme, @Nullable Instant received) {
        code = oldCode;
        codeScheme = scheme;
        receivedAt = received;
        steps = 1;
    }

    /**
     * As the other system left it.
     *
     * @param since when the pause began, or when it ended
     * @param handedOver when the result was; null when that is not known
     */
    public void stands(DossierState as, Instant since, @Nullable Instant handedOver) {
        move(as == DossierState.RETURNED ? DossierState.COMPLETED : as, since);
        state = as;
        if (handedOver != null) {
            ending.returned(handedOver);
        }
    }

    /** The past was corrected by two people. */
    public void receivedRather(Instant at) {
        receivedAt = at;
    }

    /** Into the next state; what follows from the state alone is set here and nowhere else. */
    void move(DossierState to, Instant at) {
        halt.follow(to.clock() == DossierState.ClockEffect.STANDS, at);
        state = to;
        group = to.group();
        switch (to) {
            case COMPLETED -> ending.complete(at, agency);
            case RETURNED -> ending.returned(at);
            case WITHDRAWN, REJECTED -> ending.end(at);
            default -> {}
        }
    }

    public void pausedFor(String reason) {
        halt.because(reason);
    }

    public void outcome(Status of) {
        ending.outcome(of);
    }

    public void lateBecauseOf(String leg, UUID legAgency) {
        ending.lateBecauseOf(leg, legAgency);
    }

    public void due(DueCopy copy) {
        due = copy;
    }

    public void lies(Place where) {
        place = where;
    }

    public void extend() {
        grace.extend();
    }

    public int nextSupplement() {
        return grace.nextSupplement();
    }

    int nextStep() {
        return ++steps;
    }

    /** To the agency that takes over; who received it stays on record. */
    public void handOver(UUID successor) {
        agency = successor;
        if (place.key().isEmpty()) {
            place = Place.before(successor);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable String code() {
        return code;
    }

    /** As shown; "" before receipt. */
    public String shownCode() {
        return code == null ? "" : code;
    }

    public String codeScheme() {
        return codeScheme;
    }

    public Request request() {
        return request;
    }

    public String procedureCode() {
        return request.procedureCode();
    }

    /** Where it came in, and where its result is fetched. */
    public UUID desk() {
        return desk;
    }

    /** Moves to the desk that takes over. */
    public void deskOf(UUID successor) {
        desk = successor;
    }

    public UUID receivedAgency() {
        return receivedAgency;
    }

    public UUID agency() {
        return agency;
    }

    public Channel channel() {
        return arrival.channel();
    }

    public DossierState state() {
        return state;
    }

    public Owner owner() {
        return owner;
    }

    public Instant submittedAt() {
        return arrival.submittedAt();
    }

    public @Nullable Instant receivedAt() {
        return receivedAt;
    }

    public DueCopy due() {
        return due;
    }

    public Place place() {
        return place;
    }

    public boolean extended() {
        return grace.extended();
    }

    public int supplementRounds() {
        return grace.supplementRounds();
    }

    public Halt halt() {
        return halt;
    }

    public Ending ending() {
        return ending;
    }

    public @Nullable Instant completedAt() {
        return ending.completedAt();
    }

    public @Nullable Status outcome() {
        return ending.outcome();
    }

    public int steps() {
        return steps;
    }
}

package vn.sen.dossiers.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the dossier lies: a copy of its last leg. */
@Embeddable
public class Place {
    @Column(name = "leg_key")
    private String key = "";

    @Column(name = "leg_name")
    private String name = "";

    @Column(name = "leg_agency")
    private UUID agency;

    @Column(name = "leg_since")
    private @Nullable Instant since;

    @Column(name = "handler")
    private @Nullable UUID handler;

    @Column(name = "handler_name")
    private String handlerName = "";

    protected Place() {}

    /** Nowhere yet: it waits at the agency that is to receive it. */
    public static Place before(UUID agency) {
        Place place = new Place();
        place.agency = agency;
        return place;
    }

    public static Place at(LegEntity leg) {
        Place place = new Place();
        place.key = leg.key();
        place.name = leg.name();
        place.agency = leg.agency();
        place.since = leg.inAt();
        place.handler = leg.handler();
        place.handlerName = leg.handlerName();
        return place;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public UUID agency() {
        return agency;
    }

    public @Nullable Instant since() {
        return since;
    }

    public @Nullable UUID handler() {
        return handler;
    }

    public String handlerName() {
        return handlerName;
    }
}

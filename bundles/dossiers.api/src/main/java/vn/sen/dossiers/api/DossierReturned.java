package vn.sen.dossiers.api;

import java.time.Instant;
import java.util.UUID;

/** Event {@code dossiers.returned}: the result is in the hands of the person. */
public record DossierReturned(UUID dossier, String code, String way, Instant at) {
    public static final String TYPE = "dossiers.returned";
}

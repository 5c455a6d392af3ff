package vn.sen.dossiers.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.cases.Delivery;
import vn.sen.dossiers.cases.OwnerKind;
import vn.sen.platform.api.content.Attachment;
import vn.sen.procedures.api.Channel;
import vn.sen.procedures.api.Component;

/**
 * What is entered to receive a dossier.
 *
 * @param agency whose desk receives; null for the agency where the caller works
 * @param procedure code of a procedure in force
 * @param receivedAt when it came, for what is entered later or came by post; null for now
 * @param code given by another system; null to get one of this desk
 * @param parts what came with it; parts that are left out are missing
 */
public record Receipt(
        @Nullable UUID agency,
        String procedure,
        @Nullable Channel channel,
        Person owner,
        @Nullable String content,
        @Nullable Delivery delivery,
        @Nullable Instant receivedAt,
        @Nullable String code,
        @Nullable List<Given> parts) {
    /**
     * @param submitter who comes for the owner; null when the owner comes
     */
    public record Person(
            String name,
            @Nullable OwnerKind kind,
            @Nullable String number,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String submitter) {}

    /**
     * @param key of a component of the procedure
     * @param copy what was given; null for what is expected
     * @param quantity 0 or null when it is missing
     * @param missing why it is missing; null when it is given
     */
    public record Given(
            String key,
            Component.@Nullable Copy copy,
            @Nullable Integer quantity,
            @Nullable String missing,
            @Nullable List<Attachment> files) {
        boolean there() {
            return quantity != null && quantity > 0;
        }
    }

    List<Given> given() {
        return parts == null ? List.of() : parts;
    }

    Channel way() {
        return channel == null ? Channel.DIRECT : channel;
    }
}

package vn.sen.dossiers.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.dossiers.cases.DossierFile;

/**
 * A form that can be printed now.
 *
 * @param form its number in the regulation; "" when there is none
 * @param letter that it prints; null when it prints the dossier itself
 * @param number of that letter; "" for none
 * @param draft whether that letter was not sent yet
 */
public record Printable(
        FormKind kind,
        String form,
        String title,
        @Nullable UUID letter,
        String number,
        boolean draft) {
    static Printable of(FormKind kind, LocalDate day, DossierFile.@Nullable LetterView letter) {
        Optional<FormRules.FormRule> rule = FormRules.on(kind, day);
        return new Printable(
                kind,
                rule.map(FormRules.FormRule::label).orElse(""),
                rule.map(FormRules.FormRule::title).orElse(kind.label().vi()),
                letter == null ? null : letter.id(),
                letter == null ? "" : letter.number(),
                letter != null && letter.sentAt() == null);
    }
}

package vn.sen.dossiers.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sen.agencies.api.Agency;
import vn.sen.dossiers.access.AgencyBook;

/** Who issues a paper, when, and under which number; the form and its size are those of the day. */
record SheetHead(AgencyBook agencies, UUID agency, LocalDate day, String number, boolean draft) {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' uuuu");

    Sheet of(
            FormKind kind,
            List<Sheet.Fact> facts,
            List<Sheet.Table> tables,
            List<String> paragraphs,
            List<String> signers) {
        Optional<FormRules.FormRule> rule = FormRules.on(kind, day);
        String above = agencies.find(agency).flatMap(Agency::parent).map(agencies::name).orElse("");
        return new Sheet(
                kind,
                rule.map(FormRules.FormRule::label).orElse(""),
                rule.map(FormRules.FormRule::title).orElse(kind.label().vi()),
                rule.map(FormRules.FormRule::paper).orElse(Sheet.Paper.A4),
                above,
                agencies.name(agency),
                number,
                LONG.format(day),
                draft,
                facts,
                tables,
                paragraphs,
                signers);
    }
}

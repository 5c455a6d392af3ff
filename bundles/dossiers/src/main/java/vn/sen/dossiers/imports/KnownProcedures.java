package vn.sen.dossiers.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sen.dossiers.access.DossierProblem;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.platform.api.problem.Problem;
import vn.sen.procedures.api.ProcedureVersion;

/** Versions of procedures by code and day, each asked for once in a turn of an import. */
final class KnownProcedures {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final PinnedBook book;
    private final Map<String, List<ProcedureVersion>> found = new HashMap<>();
    private final Set<String> none = new HashSet<>();

    KnownProcedures(PinnedBook book) {
        this.book = book;
    }

    /** Empty when none was in force on that day; throws while nobody can tell. */
    Optional<ProcedureVersion> on(String code, LocalDate day) {
        List<ProcedureVersion> versions = found.computeIfAbsent(code, c -> new ArrayList<>());
        for (ProcedureVersion version : versions) {
            if (version.inForceOn(day)) {
                return Optional.of(version);
            }
        }
        if (none.contains(code + day)) {
            return Optional.empty();
        }
        Optional<ProcedureVersion> asked = asked(code, day);
        asked.ifPresentOrElse(versions::add, () -> none.add(code + day));
        return asked;
    }

    /** The catalogue's answer; where it has none, a version that dossiers run on already. */
    private Optional<ProcedureVersion> asked(String code, LocalDate day) {
        try {
            return Optional.of(book.inForce(code, day));
        } catch (Problem refusal) {
            Optional<ProcedureVersion> kept = book.kept(code, day);
            if (kept.isEmpty() && refusal.code() != DossierProblem.NO_PROCEDURE) {
                throw refusal;
            }
            return kept;
        }
    }

    static RowFault fault(String code, LocalDate day) {
        return new RowFault(
                Item.PROCEDURE,
                DossierProblem.NO_PROCEDURE.message().with(code, SHOWN.format(day)));
    }
}

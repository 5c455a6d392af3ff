package vn.sen.dossiers.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Text;

/** Rows that are judged together. A code may stand once in a file. Not thread-safe. */
final class Batch {
    private final Set<String> codes = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    /** A row that was settled before: its code is taken. */
    void passed(String code) {
        codes.add(code);
    }

    void add(Line line) {
        boolean twice = !line.code().isEmpty() && !codes.add(line.code());
        lines.add(
                twice
                        ? line.refused(
                                new RowFault(
                                        Item.CODE,
                                        new Text(
                                                        "Mã {0} đã có ở một dòng phía trên. Hãy giữ"
                                                                + " lại một dòng.",
                                                        "The code {0} stands in a row above. Keep"
                                                                + " one of them.")
                                                .with(line.code())))
                        : line);
    }

    int size() {
        return lines.size();
    }

    /** Judges the rows and is empty again. */
    List<Newcomers.Judged> judge(Store store, Newcomers.Turn turn) {
        List<String> asked =
                lines.stream().filter(line -> line.facts() != null).map(Line::code).toList();
        Set<String> known =
                asked.isEmpty()
                        ? Set.of()
                        : store.read(
                                em ->
                                        new HashSet<>(
                                                em.createQuery(
                                                                "select d.code from DossierEntity d"
                                                                        + " where d.code in :codes",
                                                                String.class)
                                                        .setParameter("codes", asked)
                                                        .getResultList()));
        List<Newcomers.Judged> judged = turn.judge(List.copyOf(lines), known);
        lines.clear();
        return judged;
    }
}

package vn.sen.platform.modules.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.rules.Step.Kind;

/** What one statement was found to do. */
final class Effects {
    /**
     * @param what the culprit within the statement; empty when it is all of it
     */
    record Found(RuleProblem code, String what) {}

    private final Set<String> fresh;
    private final Set<String> tables = new HashSet<>();
    private final Set<String> creates = new HashSet<>();
    private final List<Found> refusals = new ArrayList<>();
    private final List<Text> words = new ArrayList<>();
    private @Nullable Kind kind;
    private @Nullable RuleProblem contraction;
    private String remedy = "";

    /**
     * @param fresh tables that earlier statements of the same set create
     */
    Effects(Set<String> fresh) {
        this.fresh = fresh;
    }

    /** Adds one effect; the gravest kind of all is the statement's. */
    void does(Kind kind, String table, Text words) {
        tables.add(table);
        this.words.add(words);
        if (this.kind == null || kind == Kind.CONTRACTION) {
            this.kind = kind;
        }
    }

    void creates(String table) {
        creates.add(table);
    }

    /** A contraction of a table; free on one that nobody uses yet. */
    void contracts(String table, Text words, RuleProblem refusal) {
        boolean inUse = !fresh.contains(table);
        does(inUse ? Kind.CONTRACTION : Kind.TABLE, table, words);
        if (inUse && contraction == null) {
            contraction = refusal;
        }
    }

    /**
     * Runs twice only with the remedy.
     *
     * @param repeatable whether it has it
     */
    void twice(boolean repeatable, String remedy) {
        if (!repeatable) {
            this.remedy = remedy;
        }
    }

    void refuse(RuleProblem code, String what) {
        refusals.add(new Found(code, what));
    }

    boolean isInUse(String table) {
        return !fresh.contains(table) && !creates.contains(table);
    }

    boolean isRepeatable() {
        return remedy.isEmpty();
    }

    String remedy() {
        return remedy;
    }

    Set<String> tables() {
        return tables;
    }

    Set<String> creates() {
        return creates;
    }

    List<Found> refusals() {
        return refusals;
    }

    @Nullable RuleProblem contraction() {
        return contraction;
    }

    Optional<Step> step(String file, SqlStatement sql) {
        return Optional.ofNullable(kind)
                .map(
                        found ->
                                new Step(
                                        file,
                                        sql.number(),
                                        sql.shown(),
                                        found,
                                        isRepeatable(),
                                        new Text(
                                                words.stream()
                                                        .map(Text::vi)
                                                        .collect(Collectors.joining("; ")),
                                                words.stream()
                                                        .map(Text::en)
                                                        .collect(Collectors.joining("; ")))));
    }
}

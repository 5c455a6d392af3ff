package vn.sen.platform.modules.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.modules.api.ModuleTables.Migration;

/**
 * Says what migrations do and refuses what a running version could notice.
 *
 * <p>Every statement must stand alone and be able to run twice, because MariaDB commits each change
 * of a table by itself and the machine may stop between any two. Tables that the same set of
 * migrations creates are nobody's yet: their columns and keys are free. On tables that are in use:
 *
 * <ul>
 *   <li>a new column is null or has a default, for the running version writes rows without it;
 *   <li>a unique key, a foreign key or a check can fail writes of the running version, so it is a
 *       contraction, like every drop, rename and change of type;
 *   <li>a contraction stands in a file {@code V<n>__after_<version>__<what>.sql}, which may run
 *       when at least that version is running: the one that no longer uses what is taken away.
 * </ul>
 *
 * <p>Where no version runs yet, contractions are free, and statements that cannot run twice are let
 * through on the module's own new tables; their steps say so, and after an interruption the module
 * is purged and installed again.
 */
public final class MigrationRules {
    /**
     * @param steps what would be done, in order; of refused statements as well
     * @param refusals empty when the migrations may run
     */
    public record Review(List<Step> steps, List<Refusal> refusals) {}

    private final @Nullable Version running;
    private final List<String> prefixes;
    private final List<Step> steps = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<String> created = new HashSet<>();

    private MigrationRules(@Nullable Version running, List<String> prefixes) {
        this.running = running;
        this.prefixes = prefixes.stream().map(prefix -> prefix.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * @param pending in the order in which they would run
     * @param running version whose tables these are; null when the module has never run here
     * @param prefixes of the module's tables
     */
    public static Review review(
            List<Migration> pending, @Nullable Version running, List<String> prefixes) {
        MigrationRules rules = new MigrationRules(running, prefixes);
        pending.forEach(rules::file);
        return new Review(List.copyOf(rules.steps), List.copyOf(rules.refusals));
    }

    private void file(Migration migration) {
        try {
            MigrationFile file = MigrationFile.of(migration.file());
            for (SqlStatement sql : statements(file, migration.sql())) {
                statement(file, sql);
            }
        } catch (Problem problem) {
            refusals.add(new Refusal((RuleProblem) problem.code(), problem.text()));
        }
    }

    private static List<SqlStatement> statements(MigrationFile file, String sql) {
        try {
            return SqlText.statements(sql);
        } catch (IllegalArgumentException e) {
            throw Problem.because(
                    e, RuleProblem.UNREADABLE, file.name(), String.valueOf(e.getMessage()));
        }
    }

    private void statement(MigrationFile file, SqlStatement sql) {
        Effects effects = new Effects(created);
        new StatementRules(sql, effects).read();
        effects.step(file.name(), sql).ifPresent(steps::add);
        effects.refusals().forEach(found -> refuse(found.code(), file, sql, found.what()));
        if (effects.refusals().isEmpty()) {
            tables(file, sql);
            repeatable(file, sql, effects);
            contraction(file, sql, effects);
        }
        created.addAll(effects.creates());
    }

    private void tables(MigrationFile file, SqlStatement sql) {
        for (String table : TablesOf.statement(sql)) {
            if (table.contains(".")) {
                refuse(RuleProblem.OTHER_DATABASE, file, sql, table);
            } else if (prefixes.stream().noneMatch(table::startsWith)) {
                refuse(RuleProblem.FOREIGN_TABLE, file, sql, table, String.join(", ", prefixes));
            }
        }
    }

    private void repeatable(MigrationFile file, SqlStatement sql, Effects effects) {
        Set<String> own = new HashSet<>(created);
        own.addAll(effects.creates());
        boolean excused = running == null && own.containsAll(effects.tables());
        if (!effects.isRepeatable() && !excused) {
            refuse(RuleProblem.NOT_REPEATABLE, file, sql, effects.remedy());
        }
    }

    private void contraction(MigrationFile file, SqlStatement sql, Effects effects) {
        RuleProblem contraction = effects.contraction();
        if (contraction == null || running == null) {
            return;
        }
        Version after = file.after();
        if (after == null) {
            refuse(contraction, file, sql);
        } else if (running.compareTo(after) < 0) {
            refuse(RuleProblem.RUNNING_TOO_OLD, file, sql, after, running);
        }
    }

    private void refuse(RuleProblem code, MigrationFile file, SqlStatement sql, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(file.name(), sql.number(), sql.shown()));
        arguments.addAll(List.of(more));
        refusals.add(Refusal.of(code, arguments.toArray()));
    }
}

package vn.sen.platform.modules.rules;

import java.util.List;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.rules.Step.Kind;

/** Tells what one part of an "alter table" does. */
final class AlterRules {
    private static final List<String> HOW = List.of("algorithm", "lock", "wait", "nowait");
    private static final List<String> KEYS =
            List.of("index", "key", "fulltext", "spatial", "unique");
    private static final List<String> CONSTRAINTS =
            List.of("constraint", "primary", "foreign", "check", "partition", "period", "system");

    private final String table;
    private final SqlStatement spec;
    private final Effects effects;

    AlterRules(String table, SqlStatement spec, Effects effects) {
        this.table = table;
        this.spec = spec;
        this.effects = effects;
    }

    void read() {
        int start = spec.at(0).is("wait") ? 2 : spec.skip(0, "nowait");
        String verb = spec.at(start).lower();
        if (verb.equals("add")) {
            add(start + 1);
        } else if (!HOW.contains(verb)) {
            contracts();
            boolean takes = List.of("drop", "change", "rename").contains(verb);
            effects.twice(!takes || spec.contains("if", "exists"), "“if exists”");
        }
    }

    private void add(int at) {
        String what = spec.at(at).lower();
        boolean bare = spec.at(at).kind() == SqlToken.Kind.WORD;
        if (bare && KEYS.contains(what)) {
            int name =
                    spec.skip(
                            at,
                            "unique",
                            "fulltext",
                            "spatial",
                            "index",
                            "key",
                            "if",
                            "not",
                            "exists");
            StatementRules.index(effects, table, spec.at(name).text(), what.equals("unique"));
            effects.twice(hasIfNotExists(), "“if not exists”");
        } else if (bare && CONSTRAINTS.contains(what)) {
            contracts();
            effects.twice(hasIfNotExists(), "“if not exists”");
        } else {
            columns(at);
        }
    }

    private void columns(int at) {
        int name = spec.skip(at, "column", "if", "not", "exists");
        effects.twice(hasIfNotExists(), "“if not exists”");
        if (spec.at(name).is("(")) {
            List<SqlToken> inside =
                    spec.tokens().subList(name + 1, Math.max(name + 1, spec.size() - 1));
            new SqlStatement(spec.number(), inside).parts(0).forEach(this::column);
        } else {
            column(spec.parts(name).get(0));
        }
    }

    private void column(SqlStatement definition) {
        String column = definition.at(0).text();
        effects.does(
                Kind.COLUMN,
                table,
                new Text(
                        "thêm cột " + column + " vào bảng " + table,
                        "adds the column " + column + " to the table " + table));
        if (!effects.isInUse(table)) {
            return;
        }
        boolean filled =
                definition.contains("default")
                        || definition.contains("as", "(")
                        || !definition.contains("not", "null");
        if (!filled) {
            effects.refuse(RuleProblem.REQUIRED_COLUMN, column);
        }
        if (definition.contains("unique") || definition.contains("primary")) {
            StatementRules.index(effects, table, column, true);
        }
        if (definition.contains("references") || definition.contains("check", "(")) {
            contracts();
        }
    }

    private void contracts() {
        effects.contracts(
                table,
                new Text(
                        "thu gọn bảng " + table + ": " + spec.shown(),
                        "contracts the table " + table + ": " + spec.shown()),
                RuleProblem.TOO_EARLY);
    }

    private boolean hasIfNotExists() {
        return spec.contains("if", "not", "exists");
    }
}

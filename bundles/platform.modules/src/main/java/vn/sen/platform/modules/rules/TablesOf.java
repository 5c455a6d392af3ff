package vn.sen.platform.modules.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The tables that a statement names. What cannot be told counts as a table. */
final class TablesOf {
    private static final Set<String> BEFORE_ONE = Set.of("table", "into", "references", "view");
    private static final Set<String> BEFORE_SOME = Set.of("from", "join", "update");

    /** Functions that have a "from" of their own. */
    private static final Set<String> FUNCTIONS =
            Set.of("extract", "trim", "substring", "substr", "mid", "overlay");

    /** Words after a table's name that are no other name for it. */
    private static final Set<String> AFTER =
            Set.of(
                    "set",
                    "where",
                    "join",
                    "left",
                    "right",
                    "inner",
                    "cross",
                    "natural",
                    "on",
                    "using",
                    "order",
                    "group",
                    "limit",
                    "having",
                    "for",
                    "union",
                    "values",
                    "value",
                    "select",
                    "partition",
                    "force",
                    "use",
                    "ignore",
                    "straight_join",
                    "except",
                    "intersect",
                    "window",
                    "procedure",
                    "lock",
                    "returning",
                    "end",
                    "offset",
                    "fetch");

    private final SqlStatement sql;
    private final List<String> tables = new ArrayList<>();

    private TablesOf(SqlStatement sql) {
        this.sql = sql;
    }

    /** In lower case; with its database when that is named. */
    static List<String> statement(SqlStatement sql) {
        TablesOf finder = new TablesOf(sql);
        finder.find();
        return finder.tables.stream().filter(table -> !table.equals("dual")).distinct().toList();
    }

    private void find() {
        Deque<Boolean> functions = new ArrayDeque<>();
        for (int i = 0; i < sql.size(); i++) {
            SqlToken token = sql.at(i);
            if (token.is("(")) {
                functions.push(
                        sql.at(i - 1).kind() == SqlToken.Kind.WORD
                                && FUNCTIONS.contains(sql.at(i - 1).lower()));
            } else if (token.is(")")) {
                functions.poll();
            } else if (token.kind() == SqlToken.Kind.WORD && !sql.at(i - 1).is(".")) {
                boolean inFunction = Boolean.TRUE.equals(functions.peek());
                word(i, token.lower(), inFunction);
            }
        }
        threeParts();
    }

    private void word(int i, String word, boolean inFunction) {
        if (word.equals("update")) {
            boolean verb = i == 0 || !isAnyOf(i - 1, "on", "for", "key", "before");
            if (verb) {
                some(sql.skip(i + 1, "low_priority", "ignore"));
            }
        } else if (BEFORE_SOME.contains(word)) {
            if (!inFunction) {
                some(i + 1);
            }
        } else if (BEFORE_ONE.contains(word)) {
            one(sql.skip(i + 1, "if", "not", "exists"));
            if (sql.starts("drop") || sql.starts("rename")) {
                more(i + 1);
            }
        } else if (word.equals("on") && (sql.starts("create") || sql.starts("drop"))) {
            boolean index = sql.contains("index") || sql.contains("trigger");
            if (index && !sql.contains("table") && !sql.contains("view")) {
                one(i + 1);
            }
        } else if (word.equals("truncate") && i == 0 && !sql.at(1).is("table")) {
            one(1);
        } else if (word.equals("like") && sql.starts("create") && sql.at(i + 1).isName()) {
            one(i + 1);
        } else if (word.equals("rename") && sql.starts("alter")) {
            boolean table = !isAnyOf(i + 1, "column", "key", "index");
            if (table) {
                one(sql.skip(i + 1, "to", "as"));
            }
        }
    }

    private boolean isAnyOf(int index, String... words) {
        return List.of(words).stream().anyMatch(sql.at(index)::is);
    }

    /** The second and further ones of "drop table a, b" and "rename table a to b, c to d". */
    private void more(int from) {
        for (int i = from; i < sql.size(); i++) {
            if (isAnyOf(i, ",", "to")) {
                one(i + 1);
            }
        }
    }

    private void one(int i) {
        boolean qualified = sql.at(i + 1).is(".");
        String name = sql.at(i).lower() + (qualified ? "." + sql.at(i + 2).lower() : "");
        tables.add(sql.at(i).isName() ? name : "'" + name + "'");
    }

    /** A list as after "from"; brackets around tables are looked into. */
    private void some(int from) {
        int i = from;
        while (sql.at(i).is("(")) {
            i++;
        }
        if (isAnyOf(i, "select", "with", "values", "lateral")) {
            return;
        }
        boolean function = sql.at(i).isName() && sql.at(i + 1).is("(");
        if (!function) {
            one(i);
        }
        afterOne(i + (sql.at(i + 1).is(".") ? 3 : 1));
    }

    private void afterOne(int from) {
        int i = from + (sql.at(from).is("as") ? 1 : 0);
        if (sql.at(i).isName() && !AFTER.contains(sql.at(i).lower())) {
            i++;
        }
        if (sql.at(i).is(",")) {
            some(i + 1);
        }
    }

    /** A column with its table and database. */
    private void threeParts() {
        for (int i = 0; i + 4 < sql.size(); i++) {
            boolean three =
                    sql.at(i).isName()
                            && sql.at(i + 1).is(".")
                            && sql.at(i + 2).isName()
                            && sql.at(i + 3).is(".")
                            && !sql.at(i - 1).is(".");
            if (three) {
                one(i);
            }
        }
    }
}

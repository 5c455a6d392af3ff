package vn.sen.platform.modules.rules;

import java.util.List;
import vn.sen.platform.api.text.Text;
import vn.sen.platform.modules.rules.Step.Kind;

/** Tells what one statement does. */
final class StatementRules {
    private static final String IF_NOT_EXISTS = "“if not exists”";
    private static final String IF_EXISTS = "“if exists”";

    /** What gives another value each time when it is applied to its own result. */
    private static final List<String> GROWING =
            List.of("+", "-", "*", "/", "%", "|", "concat", "concat_ws");

    private final SqlStatement sql;
    private final Effects effects;

    StatementRules(SqlStatement sql, Effects effects) {
        this.sql = sql;
        this.effects = effects;
    }

    void read() {
        switch (sql.at(0).lower()) {
            case "create" -> create();
            case "alter" -> alter();
            case "insert", "replace" -> insert();
            case "update" -> update();
            case "delete", "truncate" -> empties();
            case "drop" -> drop();
            case "rename" -> rename();
            default -> effects.refuse(refused(sql.at(0).lower()), sql.at(0).text());
        }
    }

    private static RuleProblem refused(String verb) {
        return switch (verb) {
            case "delimiter" -> RuleProblem.DELIMITER;
            case "begin", "start", "commit", "rollback", "savepoint", "release", "xa" ->
                    RuleProblem.TRANSACTION;
            case "lock", "unlock", "flush" -> RuleProblem.LOCK;
            case "set" -> RuleProblem.SETTING;
            case "grant", "revoke" -> RuleProblem.ACCOUNT;
            case "use" -> RuleProblem.OTHER_DATABASE;
            case "call", "prepare", "execute", "do", "end", "declare", "signal" ->
                    RuleProblem.PROGRAM;
            default -> RuleProblem.UNKNOWN_STATEMENT;
        };
    }

    /** What is created, altered or dropped: the first such word after the verb's own words. */
    private String object() {
        List<String> objects =
                List.of(
                        "table",
                        "index",
                        "view",
                        "user",
                        "role",
                        "database",
                        "schema",
                        "trigger",
                        "procedure",
                        "function",
                        "event",
                        "package",
                        "server",
                        "sequence");
        return sql.tokens().stream()
                .filter(token -> token.kind() == SqlToken.Kind.WORD)
                .map(SqlToken::lower)
                .filter(objects::contains)
                .findFirst()
                .orElse("");
    }

    private void others(String object) {
        effects.refuse(
                switch (object) {
                    case "user", "role" -> RuleProblem.ACCOUNT;
                    case "database", "schema" -> RuleProblem.OTHER_DATABASE;
                    case "trigger", "procedure", "function", "event", "package" ->
                            RuleProblem.PROGRAM;
                    default -> RuleProblem.UNKNOWN_STATEMENT;
                },
                object);
    }

    private void create() {
        String object = object();
        if (sql.contains("temporary")) {
            effects.refuse(RuleProblem.UNKNOWN_STATEMENT, "temporary");
            return;
        }
        switch (object) {
            case "table" -> createTable();
            case "index" -> createIndex();
            case "view" -> createView();
            case "trigger" -> createTrigger();
            default -> others(object);
        }
    }

    /** Of all triggers only a guard: it refuses that rows are changed or deleted. */
    private void createTrigger() {
        int before = sql.skip(sql.find("trigger") + 1, "if", "not", "exists") + 1;
        boolean guard =
                sql.has(before, "before")
                        && (sql.at(before + 1).is("update") || sql.at(before + 1).is("delete"))
                        && sql.has(before + 2, "on")
                        && sql.has(before + 4, "for", "each", "row", "signal", "sqlstate")
                        && sql.at(before + 9).text().equals("45000")
                        && sql.has(before + 10, "set", "message_text", "=")
                        && sql.at(before + 13).kind() == SqlToken.Kind.STRING
                        && sql.size() == before + 14;
        if (!guard) {
            others("trigger");
            return;
        }
        String table = sql.at(before + 3).lower();
        effects.contracts(
                table,
                new Text(
                        "khóa các dòng của bảng " + table + ", không cho sửa hoặc xóa",
                        "guards the rows of the table " + table + " against change"),
                RuleProblem.TOO_EARLY);
        effects.twice(hasIfNotExists(), IF_NOT_EXISTS);
    }

    private void createTable() {
        String table = table(sql.find("table") + 1);
        Text words = new Text("tạo bảng " + table, "creates the table " + table);
        if (sql.starts("create", "or", "replace")) {
            effects.contracts(table, words, RuleProblem.TOO_EARLY);
        } else {
            effects.does(Kind.TABLE, table, words);
            effects.twice(hasIfNotExists(), IF_NOT_EXISTS);
            effects.creates(table);
        }
    }

    private void createIndex() {
        int at = sql.skip(sql.find("index") + 1, "if", "not", "exists");
        String index = sql.at(at).text();
        String table = sql.at(sql.find("on") + 1).lower();
        boolean unique = sql.find("unique") >= 0 && sql.find("unique") < at;
        index(effects, table, index, unique);
        effects.twice(hasIfNotExists() || sql.starts("create", "or", "replace"), IF_NOT_EXISTS);
    }

    static void index(Effects effects, String table, String index, boolean unique) {
        if (unique && effects.isInUse(table)) {
            effects.contracts(
                    table,
                    new Text(
                            "thêm khóa duy nhất " + index + " cho bảng " + table,
                            "adds the unique key " + index + " to the table " + table),
                    RuleProblem.UNIQUE_TOO_EARLY);
        } else {
            effects.does(
                    Kind.INDEX,
                    table,
                    new Text(
                            "thêm chỉ mục " + index + " cho bảng " + table,
                            "adds the index " + index + " to the table " + table));
        }
    }

    private void createView() {
        if (sql.contains("definer", "=")) {
            effects.refuse(RuleProblem.ACCOUNT, "definer");
            return;
        }
        String view = table(sql.find("view") + 1);
        effects.does(
                Kind.VIEW,
                view,
                new Text("tạo lại khung nhìn " + view, "makes the view " + view + " anew"));
        effects.twice(hasIfNotExists() || sql.starts("create", "or", "replace"), "“or replace”");
    }

    private void alter() {
        int at = sql.skip(1, "online", "ignore");
        if (sql.at(at).is("table")) {
            int name = sql.skip(at + 1, "if", "exists");
            String table = table(name);
            int specs = name + (sql.at(name + 1).is(".") ? 3 : 1);
            sql.parts(specs).forEach(spec -> new AlterRules(table, spec, effects).read());
        } else {
            others(object());
        }
    }

    private void insert() {
        int into = sql.skip(1, "low_priority", "delayed", "high_priority", "ignore");
        if (!sql.at(into).is("into")) {
            effects.refuse(RuleProblem.UNKNOWN_STATEMENT, "into");
            return;
        }
        data(sql.at(into + 1).lower());
        int update = sql.find("on", "duplicate", "key", "update");
        boolean repeatable =
                sql.starts("replace") || (into > 1 && sql.contains("ignore")) || update >= 0;
        effects.twice(repeatable, "“ignore” / “on duplicate key update”");
        if (update >= 0) {
            settled(update + 4);
        }
    }

    private void update() {
        data(sql.at(sql.skip(1, "low_priority", "ignore")).lower());
        settled(sql.find("set") + 1);
    }

    private void data(String table) {
        effects.does(
                Kind.DATA,
                table,
                new Text(
                        "thêm hoặc sửa dữ liệu của bảng " + table,
                        "adds or changes rows of the table " + table));
    }

    /** Each assignment gives the same value when it runs again. */
    private void settled(int from) {
        for (SqlStatement assignment : sql.parts(from)) {
            int equal = assignment.find("=");
            String column = assignment.at(equal - 1).lower();
            int where = assignment.find("where");
            int end = where < 0 ? assignment.size() : where;
            boolean itself = false;
            boolean grows = false;
            for (int i = equal + 1; i < end; i++) {
                SqlToken token = assignment.at(i);
                boolean inserted = assignment.has(i - 2, "values", "(");
                itself |= token.isName() && token.lower().equals(column) && !inserted;
                grows |= GROWING.stream().anyMatch(token::is);
            }
            effects.twice(!(itself && grows), "“" + column + " = …” ≠ " + column);
        }
    }

    private void empties() {
        String table = TablesOf.statement(sql).stream().findFirst().orElse("");
        effects.contracts(
                table,
                new Text("xóa dữ liệu của bảng " + table, "deletes rows of the table " + table),
                RuleProblem.TOO_EARLY);
    }

    private void drop() {
        String object = object();
        if (!List.of("table", "index", "view").contains(object)) {
            others(object);
            return;
        }
        for (String name : TablesOf.statement(sql)) {
            taken(name);
        }
        effects.twice(sql.contains(object, "if", "exists"), IF_EXISTS);
    }

    private void rename() {
        if (!sql.at(1).is("table")) {
            others(object());
            return;
        }
        for (String name : TablesOf.statement(sql)) {
            taken(name);
        }
        effects.twice(sql.starts("rename", "table", "if", "exists"), IF_EXISTS);
    }

    private void taken(String name) {
        effects.contracts(
                name,
                new Text(
                        "thu gọn " + name + ": " + sql.shown(),
                        "contracts " + name + ": " + sql.shown()),
                RuleProblem.TOO_EARLY);
    }

    private boolean hasIfNotExists() {
        return sql.contains("if", "not", "exists");
    }

    private String table(int from) {
        return sql.at(sql.skip(from, "if", "not", "exists")).lower();
    }
}

package vn.sen.platform.modules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;
import vn.sen.platform.modules.api.ModuleTables.Migration;
import vn.sen.platform.modules.rules.MigrationRules.Review;
import vn.sen.platform.modules.rules.Step.Kind;

class MigratingUnnoticedTest {
    private static final List<String> OWN = List.of("sample_");
    private @Nullable Version running = new Version("1.1.0");
    private String file = "V2__more.sql";

    private Review review(String sql) {
        return MigrationRules.review(List.of(new Migration("2", file, sql)), running, OWN);
    }

    private void taken(Kind kind, String sql) {
        Review review = review(sql);
        assertEquals(List.of(), review.refusals(), sql);
        assertEquals(List.of(kind), review.steps().stream().map(Step::kind).toList(), sql);
        assertTrue(review.steps().get(0).words().vi().contains("sample_"), sql);
        assertTrue(review.steps().get(0).words().en().contains("sample_"), sql);
    }

    private void refused(RuleProblem code, String culprit, String sql) {
        List<Refusal> refusals = review(sql).refusals();
        assertFalse(refusals.isEmpty(), sql);
        Refusal first = refusals.get(0);
        assertEquals(code, first.code(), sql + ": " + first.words().en());
        for (String words : List.of(first.words().vi(), first.words().en())) {
            assertTrue(words.contains(file), words);
            assertTrue(words.contains(culprit), words);
        }
        assertNotEquals(first.words().vi(), first.words().en());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "TABLE | create table if not exists sample_note (id uuid primary key, n int not null)",
                "TABLE | CREATE TABLE IF NOT EXISTS `sample_note` (k enum('a;b','--c') default 'x''y') -- hết; thật",
                "TABLE | create table if not exists sample_b (x uuid, foreign key (x) references sample_a (id) on delete cascade on update cascade)",
                "TABLE | create table if not exists sample_b (at datetime default now() on update current_timestamp())",
                "COLUMN | alter table sample_note add column if not exists title varchar(20) null",
                "COLUMN | alter table sample_note add column if not exists k int not null default 0, add if not exists t text after k",
                "COLUMN | alter table sample_note wait 5 add column if not exists t text comment 'not null', algorithm=instant",
                "COLUMN | alter table sample_note add column if not exists l int generated always as (length(t)) virtual, add index if not exists sample_l (l)",
                "INDEX | create index if not exists sample_title on sample_note (title, id)",
                "INDEX | create or replace fulltext index sample_words on sample_note (title)",
                "INDEX | alter table sample_note add key if not exists sample_k (k)",
                "DATA | insert ignore into sample_kind (id, name) values (1, 'một; hai'), (2, \"ba\")",
                "DATA | insert into sample_kind (id, n) values (1, 2) on duplicate key update n = values(n) + 1",
                "DATA | replace into sample_kind (id) values (1)",
                "DATA | update sample_note set title = trim(both '-' from title), k = 0 where k is null",
                "DATA | update sample_note set title = replace(title, '-', '') where title like '%+%'",
                "DATA | insert ignore into sample_b (a) select n.a from sample_note n, (select 1) one join sample_kind k on k.id = n.k where extract(year from n.at) = 2021",
                "VIEW | create or replace sql security invoker view sample_open as select id from sample_note where k = 1",
            })
    void whatAddsOnly(Kind kind, String sql) {
        taken(kind, sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "create table sample_note (id int) | if not exists",
                "alter table sample_note add column t text | if not exists",
                "alter table sample_note add column if not exists a int, add column b int | if not exists",
                "alter table sample_note add key k (t) | if not exists",
                "create index k on sample_note (t) | if not exists",
                "insert into sample_note (id) values (1) | on duplicate key update",
                "insert into sample_note (`ignore`) values (1) | ignore",
                "update sample_note set n = n + 1 | n = …",
                "update sample_note set t = concat(t, 'x'), n = 1 | t = …",
                "insert into sample_k (id, n) values (1, 1) on duplicate key update n = n + 1 | n = …",
                "create view sample_v as select 1 from sample_note | or replace",
            })
    void whatCannotRunTwice(String sql, String remedy) {
        refused(RuleProblem.NOT_REPEATABLE, remedy, sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table if exists sample_note",
                "drop view if exists sample_open",
                "drop index if exists k on sample_note",
                "rename table if exists sample_note to sample_old",
                "alter table sample_note drop column if exists t",
                "alter table sample_note add column if not exists u text, drop key if exists k",
                "alter table sample_note modify t varchar(10) not null",
                "alter table sample_note change column if exists t u text",
                "alter table sample_note rename column if exists t to u",
                "alter table sample_note alter column t set default 'x'",
                "alter table sample_note add constraint if not exists c check (n > 0)",
                "alter table sample_note add foreign key if not exists f (a) references sample_a (id)",
                "alter table sample_note convert to character set utf8mb4",
                "alter table sample_note add column if not exists a uuid null references sample_a (id)",
                "create or replace table sample_note (id int)",
                "truncate table sample_note",
                "truncate sample_note",
                "delete from sample_note where n = 1",
            })
    void whatTakesAwayWaitsForItsVersion(String sql) {
        refused(RuleProblem.TOO_EARLY, sql.contains("open") ? "sample_open" : "sample_note", sql);
        file = "V2__after_1.2.0__less.sql";
        refused(RuleProblem.RUNNING_TOO_OLD, "1.2.0", sql);
        refused(RuleProblem.RUNNING_TOO_OLD, "1.1.0", sql);
        file = "db/sample/V2__after_1_1__less.sql";
        taken(Kind.CONTRACTION, sql);
        file = "V2__less.sql";
        running = null;
        taken(Kind.CONTRACTION, sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "delete"})
    void aGuardOfRowsIsTheOneTriggerThatIsTaken(String verb) {
        String guard =
                "create trigger if not exists sample_stays before "
                        + verb
                        + " on sample_note for each row signal sqlstate '45000' set message_text ="
                        + " 'rows stay'";
        refused(RuleProblem.TOO_EARLY, "sample_note", guard);
        String table = "create table if not exists sample_note (id int);\n";
        assertEquals(List.of(), review(table + guard).refusals());
        refused(
                RuleProblem.FOREIGN_TABLE,
                "agencies_agency",
                guard.replace("sample_note", "agencies_agency"));
        file = "V2__after_1.1.0__guard.sql";
        taken(Kind.CONTRACTION, guard);
        refused(RuleProblem.NOT_REPEATABLE, "if not exists", guard.replace("if not exists ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create unique index if not exists k on sample_note (t)",
                "alter table sample_note add unique key if not exists k (t)",
                "alter table sample_note add column if not exists t int null unique",
            })
    void aUniqueKeyWaitsUnlessItsTableIsNew(String sql) {
        refused(RuleProblem.UNIQUE_TOO_EARLY, "sample_note", sql);
        String table = "create table if not exists sample_note (id int, t int);\n";
        assertEquals(List.of(), review(table + sql).refusals());
        file = "V2__after_1.1.0__unique.sql";
        taken(Kind.CONTRACTION, sql);
    }

    @Test
    void aColumnThatTheRunningVersionWouldHaveToFill() {
        String sql = "alter table sample_note add column if not exists owner uuid not null";
        refused(RuleProblem.REQUIRED_COLUMN, "owner", sql);
        file = "V2__after_1.0.0__owner.sql";
        refused(RuleProblem.REQUIRED_COLUMN, "owner", sql);
        String table = "create table if not exists sample_note (id int);\n";
        assertEquals(List.of(), review(table + sql).refusals());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "create table if not exists agencies_x (id int) | agencies_x",
                "create table if not exists sample_x (a uuid references agencies_agency (id)) | agencies_agency",
                "create table if not exists sample_x like agencies_agency | agencies_agency",
                "alter table agencies_agency add column if not exists t text | agencies_agency",
                "alter table sample_note rename to notes | notes",
                "create index if not exists k on agencies_agency (id) | agencies_agency",
                "insert ignore into sample_x select id from sample_y, agencies_agency | agencies_agency",
                "insert ignore into sample_x select id from sample_y y join (agencies_agency a) on a.id = y.id | agencies_agency",
                "update agencies_agency set t = 1 | agencies_agency",
                "update sample_x x, agencies_agency a set x.t = a.t | agencies_agency",
                "update sample_x set t = (select max(t) from agencies_agency) | agencies_agency",
                "create or replace view sample_v as select * from agencies_agency | agencies_agency",
                "drop table if exists sample_x, agencies_agency | agencies_agency",
                "insert ignore into \"sample_x\" (a) values (1) | agencies_",
            })
    void tablesOfOthers(String sql, String table) {
        file = "V2__after_1.0.0__x.sql";
        refused(RuleProblem.FOREIGN_TABLE, sql.contains("\"") ? "sample_" : table, sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "OTHER_DATABASE | use mysql",
                "OTHER_DATABASE | create database x",
                "OTHER_DATABASE | create table if not exists khac.sample_x (id int)",
                "OTHER_DATABASE | insert ignore into sample_x select `khac`.`sample_y`.id from sample_y",
                "OTHER_DATABASE | insert ignore into sample_x select 1 from information_schema.tables",
                "TRANSACTION | start transaction",
                "TRANSACTION | BEGIN",
                "TRANSACTION | commit",
                "LOCK | lock tables sample_note write",
                "LOCK | unlock tables",
                "SETTING | set global max_connections = 1",
                "SETTING | set @x = 1",
                "ACCOUNT | create user x",
                "ACCOUNT | grant all on *.* to x",
                "ACCOUNT | drop role x",
                "ACCOUNT | create or replace definer = root view sample_v as select 1 from sample_x",
                "PROGRAM | create trigger sample_t before update on sample_note for each row set @a = 1",
                "PROGRAM | create trigger if not exists sample_t after update on sample_note for each row signal sqlstate '45000' set message_text = 'x'",
                "PROGRAM | create trigger if not exists sample_t before insert on sample_note for each row signal sqlstate '45000' set message_text = 'x'",
                "PROGRAM | create trigger if not exists sample_t before update on sample_note for each row begin signal sqlstate '45000' set message_text = 'x'",
                "PROGRAM | create or replace procedure sample_p() select 1",
                "PROGRAM | call sample_p()",
                "DELIMITER | delimiter //",
                "UNKNOWN_STATEMENT | select 1 from sample_note",
                "UNKNOWN_STATEMENT | load data infile 'x' into table sample_note",
                "UNKNOWN_STATEMENT | create temporary table sample_t (id int)",
                "UNKNOWN_STATEMENT | insert ignore sample_note values (1)",
                "UNKNOWN_STATEMENT | optimize table sample_note",
            })
    void whatNoMigrationMayDo(RuleProblem code, String sql) {
        refused(code, sql.replaceAll("[ (`].*", ""), sql);
        running = null;
        refused(code, sql.replaceAll("[ (`].*", ""), sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert ignore into sample_x values ('không đóng)",
                "/* không đóng",
                "create table if not exists sample_x (id int) /*! engine = MyISAM */",
                "/*M!100000 drop table sample_x */",
            })
    void textThatCannotBeToldApart(String sql) {
        refused(RuleProblem.UNREADABLE, "", sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"V2_more.sql", "R__views.sql", "V2__after_next__x.sql", "V2__after_1.0.sql"})
    void namesOfFiles(String name) {
        file = name;
        refused(RuleProblem.ODD_FILE, name, "select 1");
    }

    @Test
    void namesFileAndStatement() {
        Review review =
                review(
                        """
                        -- ghi chú; không phải câu lệnh
                        create table if not exists sample_a (id int); # và đây; nữa
                        /* ; */ insert ignore into sample_a values (';'), ('\\';'), ("''");;
                        drop table sample_b;
                        """);
        assertEquals(List.of(1, 2, 3), review.steps().stream().map(Step::number).toList());
        assertEquals("drop table sample_b", review.steps().get(2).statement());
        String words = review.refusals().get(0).words().en();
        assertTrue(words.contains("V2__more.sql, statement 3 (drop table sample_b)"), words);
        assertEquals(2, review.refusals().size(), "neither repeatable nor allowed now");
    }

    @Test
    void aNewModuleMayFillItsNewTablesAsItLikes() {
        String sql =
                """
                create table sample_a (id int primary key);
                insert into sample_a (id) values (1);
                alter table sample_a add column n int not null, drop primary key;
                """;
        running = null;
        Review review = review(sql);
        assertEquals(List.of(), review.refusals());
        assertTrue(review.steps().stream().noneMatch(Step::repeatable), "and the plan says so");
        refused(RuleProblem.NOT_REPEATABLE, "sample_b", "insert into sample_b (id) values (1)");
        running = new Version("1.1.0");
        assertFalse(review(sql).refusals().isEmpty());
    }
}

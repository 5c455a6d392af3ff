package vn.sen.reconciliation.lines;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.deadlines.api.Status;
import vn.sen.reconciliation.cases.CaseFacts;
import vn.sen.reconciliation.cases.Item;
import vn.sen.reconciliation.cases.LateClass;
import vn.sen.reconciliation.cases.Verdict;
import vn.sen.reconciliation.lists.RowEntity;

/** A late line of a list: late in the source, or by our clock. */
@Entity(name = "ReconciliationLine")
@Table(name = "reconciliation_line")
@Access(AccessType.FIELD)
public class LineEntity {
    @Id UUID id;

    @Column UUID batch;

    @Column(name = "source_row")
    UUID sourceRow;

    @Column(name = "row_no")
    long number;

    @Column(name = "case_code")
    String code;

    @Column String applicant;

    @Column(name = "procedure_code")
    String procedure;

    @Column @Nullable LocalDate received;

    @Column(name = "source_due")
    @Nullable LocalDate sourceDue;

    @Column @Nullable LocalDate due;
    @Column @Nullable LocalDate finished;

    @Column(name = "source_late")
    boolean sourceLate;

    /** As the rules said. */
    @Enumerated(EnumType.STRING)
    @Column
    LateClass cls;

    /** As people ruled; the same until they do. */
    @Enumerated(EnumType.STRING)
    @Column(name = "final_cls")
    LateClass finalCls;

    @Column String rule;

    @Enumerated(EnumType.STRING)
    @Column
    Status stands;

    /** Sentences as JSON. */
    @Column String evidence;

    @Column(name = "match_rule")
    String matchRule;

    @Column(name = "match_row")
    @Nullable UUID matchRow;

    /** The same case in the list before. */
    @Column(name = "before_line")
    @Nullable UUID beforeLine;

    @Column(name = "before_cls")
    String beforeCls;

    /** Number of the draw in which it was sampled; 0 when it was not. */
    int sample;

    @Column @Nullable Boolean agreed;

    @Column(name = "checked_at")
    @Nullable Instant checkedAt;

    @Column(name = "checked_by")
    String checkedBy;

    @Column(name = "check_words")
    String checkWords;

    @Column @Nullable UUID ruling;

    @Column(name = "ruled_at")
    @Nullable Instant ruledAt;

    @Column(name = "expired_at")
    @Nullable Instant expiredAt;

    @Column(name = "expired_why")
    String expiredWhy;

    @Version long version;

    protected LineEntity() {}

    LineEntity(UUID id, UUID batch, RowEntity row, CaseFacts facts, Verdict verdict) {
        this.id = id;
        this.batch = batch;
        sourceRow = row.id();
        number = row.number();
        code = row.code();
        applicant = cut(facts.text(Item.APPLICANT), 300);
        procedure = cut(facts.text(Item.PROCEDURE), 60);
        received = facts.day(Item.RECEIVED);
        sourceDue = facts.day(Item.DUE);
        finished = facts.day(Item.FINISHED);
        sourceLate = row.sourceLate();
        cls = verdict.cls();
        finalCls = verdict.cls();
        rule = verdict.rule();
        stands = verdict.stands();
        due = verdict.due();
        matchRule = "";
        beforeCls = "";
        checkedBy = "";
        checkWords = "";
        expiredWhy = "";
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    void proves(String sentences) {
        evidence = sentences;
    }

    void matches(String how, UUID row) {
        matchRule = how;
        matchRow = row;
    }

    void follows(LineEntity before) {
        beforeLine = before.id;
        beforeCls = before.finalCls.name();
    }

    /** What was ruled of the case before still holds. */
    void carries(LineEntity before, Instant at) {
        finalCls = before.finalCls;
        ruling = before.ruling;
        ruledAt = at;
    }

    public void expire(Instant at, String why) {
        expiredAt = at;
        expiredWhy = cut(why, 1_000);
    }

    public boolean inForce() {
        return ruledAt != null && expiredAt == null;
    }

    public void draw(int round) {
        sample = round;
    }

    public void check(boolean agrees, String words, Instant at, String by) {
        agreed = agrees;
        checkWords = words;
        checkedAt = at;
        checkedBy = by;
    }

    public void rule(UUID by, LateClass as, Instant at) {
        ruling = by;
        finalCls = as;
        ruledAt = at;
        expiredAt = null;
    }

    public UUID id() {
        return id;
    }

    public UUID batch() {
        return batch;
    }

    public LateClass finalCls() {
        return finalCls;
    }

    public int sample() {
        return sample;
    }

    public String code() {
        return code;
    }
}

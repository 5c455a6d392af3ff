package vn.sen.platform.api.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sen.platform.api.explain.Explanation;
import vn.sen.platform.api.people.Permission;
import vn.sen.platform.api.text.Language;
import vn.sen.platform.api.text.Text;

/** What every template needs of the current call. Made for one rendering; not kept. */
@ProviderType
public interface Ui {
    Language language();

    /** The text in the call's language. */
    String t(Text text);

    String t(String vi, String en);

    /** 20/10/2021; "" for null. */
    String date(@Nullable LocalDate date);

    /** 20/10/2021 08:10 in the configured zone; "" for null. */
    String time(@Nullable Instant at);

    /** A number with the language's separators, at most two decimals; "–" for null. */
    String number(@Nullable Number number);

    /**
     * Whether the caller may, for any agency: to show or leave out a button. The domain checks
     * again.
     */
    boolean may(Permission permission);

    boolean may(Permission permission, UUID agency);

    /**
     * Hidden fields that every form carries: anti-forgery token, and the page to show again when it
     * is refused.
     *
     * @param formPage path of the page with this form, for example {@code /agencies/0190…/edit}
     */
    Fragment hidden(String formPage);

    /** Version of a thing that is not there yet, see {@link #hidden(String, long)}. */
    long NOT_YET = -1;

    /**
     * As {@link #hidden(String)}, for a form that edits something: carries the version that was
     * read, which is the call's expected version when the form is sent. Whoever changed the thing
     * in between is not overwritten: the form comes back with everything typed.
     *
     * @param version of what is edited, or {@link #NOT_YET}
     */
    Fragment hidden(String formPage, long version);

    /** What was typed before, when the form was refused; otherwise the value given. */
    String value(String field, @Nullable Object current);

    /** Whether {@code option} is chosen: by what was typed before, or else by the current value. */
    boolean chosen(String field, @Nullable Object current, Object option);

    /** What is wrong with the field; "" when nothing is. */
    String fault(String field);

    /** Why the whole form was refused; "" when it was not. */
    String refusal();

    /**
     * Sentences and rows of an explanation, folded behind a button that works without JavaScript.
     */
    Fragment explain(Explanation explanation);

    /** Drawn chart with the same figures as a table for readers and printers. */
    Fragment chart(Chart chart);

    /**
     * @param kind {@code bar}, {@code stacked}, {@code line} or {@code doughnut}
     * @param labels one per point
     * @param series each as long as the labels
     */
    record Chart(String kind, Text title, List<String> labels, List<Series> series) {}

    /**
     * @param tone {@code accent}, {@code good}, {@code warn}, {@code bad} or {@code calm}
     */
    record Series(Text name, String tone, List<? extends Number> values) {}

    /** Current time and day in the configured zone. */
    LocalDate today();

    /**
     * Formats with a pattern of {@link java.time.format.DateTimeFormatter} in the call's language.
     */
    String format(TemporalAccessor value, String pattern);

    /** A field of a form with its label, hint and fault. */
    Fragment field(Field field);

    /**
     * Why a form was refused, with a link to each field at fault: stands at the top of the form.
     * Nothing when it was not refused.
     */
    Fragment faults();

    /**
     * A status in a word.
     *
     * @param tone {@code accent}, {@code good}, {@code warn}, {@code bad} or {@code calm}; gives
     *     colour and sign
     */
    Fragment badge(String tone, String word);

    /** An icon of the shell's sprite, hidden from screen readers, for example {@code building}. */
    Fragment icon(String name);

    /** A bar with its figure in words, for example "7 / 12 (58 %)". */
    Fragment progress(long done, long total, String label);

    /**
     * Links to the first and the next page of a list.
     *
     * @param list path with the filters in force, for example {@code /agencies?kind=WARD}
     * @param after the position of this page; null on the first
     * @param next the slice's {@code next}
     */
    Fragment pager(String list, @Nullable String after, @Nullable String next);

    /**
     * Buttons that fetch a list as CSV and XLSX.
     *
     * @param list path of the list in the API with the filters in force, for example {@code
     *     /api/v1/agencies?kind=WARD}
     */
    Fragment exports(String list);

    /**
     * What stands where a list has no rows.
     *
     * @param next what to do now, one sentence
     */
    Fragment empty(String title, String next);

    /**
     * A form of one button.
     *
     * @param action path to post to
     * @param formPage see {@link #hidden}
     * @param question asked before it is sent; "" for none
     */
    Fragment button(String action, String formPage, String label, String question);

    /**
     * As the other button, for an act on the thing as it is shown.
     *
     * @param version see {@link #hidden(String, long)}
     */
    Fragment button(String action, String formPage, String label, String question, long version);

    /** 1,4 MB. */
    String size(long bytes);
}

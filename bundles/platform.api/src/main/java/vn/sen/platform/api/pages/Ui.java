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
}

package vn.sen.deadlines.clock;

import java.time.LocalTime;
import java.util.List;

/** Hours of one day, in order and without overlap; empty for a day on which nobody works. */
public record OfficeHours(List<Span> spans) {
    public static final OfficeHours CLOSED = new OfficeHours(List.of());

    public OfficeHours {
        spans = List.copyOf(spans);
        LocalTime last = LocalTime.MIN;
        for (Span span : spans) {
            if (span.from().isBefore(last) || !span.to().isAfter(span.from())) {
                throw new IllegalArgumentException("hours overlap or end before they begin");
            }
            last = span.to();
        }
    }

    /** From "07:00-11:30,13:30-17:00"; "" is closed. Throws IllegalArgumentException. */
    public static OfficeHours parse(String text) {
        if (text.isBlank()) {
            return CLOSED;
        }
        return new OfficeHours(
                java.util.Arrays.stream(text.split(",", -1)).map(OfficeHours::span).toList());
    }

    /** As it is parsed. */
    @Override
    public String toString() {
        return spans.stream()
                .map(span -> span.from() + "-" + span.to())
                .collect(java.util.stream.Collectors.joining(","));
    }

    private static Span span(String text) {
        String[] ends = text.strip().split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not hours: " + text);
        }
        try {
            return new Span(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
        } catch (java.time.format.DateTimeParseException unreadable) {
            throw new IllegalArgumentException("not hours: " + text, unreadable);
        }
    }

    boolean open() {
        return !spans.isEmpty();
    }

    int minutes() {
        return until(24 * 60);
    }

    /** Minutes worked before that minute of the day. */
    int until(int minute) {
        int sum = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            sum += Math.max(0, Math.min(minute, span.end()) - span.start());
        }
        return sum;
    }

    /** The minute of the day at which that many minutes are worked; more than 0, at most all. */
    int at(int worked) {
        int left = worked;
        for (Span span : spans) {
            int length = span.end() - span.start();
            if (left <= length) {
                return span.start() + left;
            }
            left -= length;
        }
        throw new IllegalArgumentException(worked + " minutes are more than the day has");
    }

    int opening() {
        return spans.get(0).start();
    }

    int closing() {
        return spans.get(spans.size() - 1).end();
    }

    /** From one time to a later one of the same day. */
    public record Span(LocalTime from, LocalTime to) {
        int start() {
            return from.toSecondOfDay() / 60;
        }

        int end() {
            return to.toSecondOfDay() / 60;
        }
    }
}

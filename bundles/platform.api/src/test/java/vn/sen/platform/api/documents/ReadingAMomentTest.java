package vn.sen.platform.api.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAMomentTest {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @ParameterizedTest
    @CsvSource({
        "20/10/2021, 2021-10-20T08:00",
        "5/1/2021, 2021-01-05T08:00",
        "20-10-2021, 2021-10-20T08:00",
        "2021-10-20, 2021-10-20T08:00",
        "20/10/2021 14:05, 2021-10-20T14:05",
        "20-10-2021 14:05, 2021-10-20T14:05",
        "2021-10-20 14:05, 2021-10-20T14:05",
        "2021-10-20T14:05:07, 2021-10-20T14:05:07",
        "44489, 2021-10-20T08:00",
        "44489.5, 2021-10-20T12:00",
        "'44489,5', 2021-10-20T12:00",
        "29/02/2024, 2024-02-29T08:00",
    })
    void asOthersWriteIt(String text, LocalDateTime moment) {
        assertEquals(moment, Moment.read(text).orElseThrow().at(MORNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hôm qua",
                "31/02/2021",
                "29/02/2023",
                "13/13/2021",
                "2021-02-30",
                "20/10/2021 25:00",
                "123",
                "1234567"
            })
    void whatIsNoDate(String text) {
        assertTrue(Moment.read(text).isEmpty(), text);
    }

    @Test
    void aDayWithoutATimeStaysBetweenItsBounds() {
        Moment day = Moment.read("20/10/2021").orElseThrow();
        LocalDateTime later = LocalDateTime.parse("2021-10-20T09:30");
        LocalDateTime night = LocalDateTime.parse("2021-10-20T23:00");
        assertEquals(later, day.at(MORNING, later, night));
        LocalDateTime early = LocalDateTime.parse("2021-10-20T07:00");
        assertEquals(early, day.at(MORNING, LocalDateTime.MIN, early));
    }
}

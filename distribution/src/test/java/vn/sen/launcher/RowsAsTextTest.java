package vn.sen.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsAsTextTest {

    @Test
    void comeBackAsTheyWere() throws IOException {
        List<@Nullable String> first =
                Arrays.asList("Sở Nội vụ", null, "", "\\N", "a\tb\nc\rd\\e", "\u2028 \u0085");
        List<@Nullable String> second = Arrays.asList("", "", "", "", "", null);
        StringWriter out = new StringWriter();
        RowText.write(first, out);
        RowText.write(second, out);
        BufferedReader in = new BufferedReader(new StringReader(out.toString()));
        assertEquals(first, RowText.read(in));
        assertEquals(second, RowText.read(in));
        assertNull(RowText.read(in));
    }
}

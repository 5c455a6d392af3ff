package vn.sen.platform.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as usual, but a date or a number with a slash stays whole. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int place = breaks.next();
        while (place != BreakIterator.DONE && besideSlash(place)) {
            place = breaks.next();
        }
        return place;
    }

    private boolean besideSlash(int place) {
        return place > 0
                && place < text.length()
                && (text.charAt(place) == '/' || text.charAt(place - 1) == '/');
    }
}

package vn.sen.platform.documents.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what the PDF library has to say into the log of the house; its chatter only for debugging.
 */
final class PdfLog implements XRLogger {
    private static final Logger LOG = LoggerFactory.getLogger(PdfLog.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, message, cause);
        } else {
            LOG.debug("{}: {}", where, message, cause);
        }
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic message) {
        return message.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isDebugEnabled();
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The log of the house has its own levels.
    }
}

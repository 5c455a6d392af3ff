package vn.sen.platform.modules.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.framework.Bundle;

/** The tables of modules, live or not. Published by the store. Thread-safe. */
@ProviderType
public interface ModuleTables {
    /**
     * A migration that has not run yet.
     *
     * @param file name of its file
     * @param sql its text
     */
    record Migration(String version, String file, String sql) {}

    /**
     * @param rows as the database estimates them, in no time
     * @param bytes of data and indexes
     */
    record Table(String name, long rows, long bytes) {}

    /** What a resolved bundle brings that has not run; in the order of their versions. */
    List<Migration> pending(Bundle bundle);

    /**
     * Runs them, each statement waiting for locks 5 s at most. What ran stays when a later one
     * fails; a repetition begins with the one that failed.
     *
     * @throws RuntimeException with the statement's error
     */
    void migrate(Bundle bundle);

    /** Those whose names begin with one of the prefixes, by name. */
    List<Table> of(List<String> prefixes);

    /** All rows as one CSV file (UTF-8, RFC 4180) for each table, in a zip; in constant memory. */
    void export(List<String> prefixes, OutputStream out) throws IOException;

    /** Drops them, and forgets that the module's migrations ran. Returns their names. */
    List<String> purge(String module, List<String> prefixes);
}

package vn.sen.launcher;

/** Where the database of a run comes from. */
interface DatabaseSource {
    Opened open(Home home, Settings settings) throws Exception;

    /** A database that answers; closing ends what was started for it. */
    record Opened(String url, String user, String password, AutoCloseable end)
            implements AutoCloseable {
        @Override
        public void close() throws Exception {
            end.close();
        }
    }
}

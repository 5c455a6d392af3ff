package vn.sen.launcher;

/** The database that {@code conf/sen.properties} names. */
final class ExternalDatabase implements DatabaseSource {
    @Override
    public Opened open(Home home, Settings settings) throws Exception {
        String url = settings.require("sen.db.url");
        String user = settings.require("sen.db.user");
        String password = settings.get("sen.db.password", "");
        return new Opened(url, user, password, () -> {});
    }
}

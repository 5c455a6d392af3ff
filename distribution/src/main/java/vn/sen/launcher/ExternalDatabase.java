package vn.sen.launcher;

/** The database that {@code conf/sen.properties} names. */
final class ExternalDatabase implements DatabaseSource {
    @Override
    public Opened open(Home home, Settings settings) {
        return of(settings);
    }

    static Opened of(Settings settings) {
        return new Opened(
                settings.require("sen.db.url"),
                settings.require("sen.db.user"),
                settings.get("sen.db.password", ""),
                () -> {});
    }
}

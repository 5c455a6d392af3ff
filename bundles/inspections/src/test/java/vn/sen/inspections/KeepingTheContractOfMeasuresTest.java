package vn.sen.inspections;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import vn.sen.inspections.measures.SelfInspected;
import vn.sen.inspections.selfreports.SelfInspections;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.testkit.MeasureProviderContract;
import vn.sen.platform.testkit.TestDatabase;

/** The module's measures over the demo data. */
final class KeepingTheContractOfMeasuresTest {

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class RemediationOnTime extends OfAProvince {
        @Override
        public MeasureProvider provider() {
            return province.onTime;
        }

        @Override
        public Question answerable() {
            return question("VPUBND", 2022, "2022-11-21");
        }

        @Override
        public Question empty() {
            return question("STP", 2022, "2022-11-21");
        }

        /** Another deadline has passed, and what was claimed late is told now. */
        @Override
        public Question afterMoreIsKnown() {
            database.run(
                    "update inspections_part set claimed_on = '2022-11-22' where agency = '"
                            + province.agency("VPUBND")
                            + "' and due_on > '2022-11-22' and claimed_on is null");
            province.clock.advanceDays(30);
            return question("VPUBND", 2022, "2022-12-23");
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class UnitsThatInspectedThemselves extends OfAProvince {
        @Override
        public MeasureProvider provider() {
            return new SelfInspected(province.store, province.agencies, province.clock);
        }

        @Override
        public Question answerable() {
            return question("UBND", 2021, "2022-01-01");
        }

        @Override
        public Question empty() {
            return new Question(
                    Optional.of(new UUID(0, 1)),
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2021, 12, 31),
                    at("2022-01-01"));
        }

        /** An agency enters last year's inspection late. */
        @Override
        public Question afterMoreIsKnown() {
            province.as(
                    province.headOf("sotnmt", "STNMT"),
                    () ->
                            new SelfInspections(
                                            province.store,
                                            province.clock,
                                            province.agencies,
                                            province.sight)
                                    .record(
                                            new SelfInspections.Entry(
                                                    province.agency("STNMT"),
                                                    LocalDate.of(2021, 12, 1),
                                                    "12/BB-STNMT (minh họa)",
                                                    "")));
            return question("UBND", 2021, "2022-11-24");
        }
    }

    /** A province with the demo data. */
    private abstract static class OfAProvince implements MeasureProviderContract {
        protected final TestDatabase database = TestDatabase.fresh();
        protected final Province province = new Province(database);

        @BeforeAll
        void load() {
            province.demo().load();
        }

        @AfterAll
        void close() {
            province.close();
            database.close();
        }

        protected Question question(String agency, int year, String known) {
            return new Question(
                    Optional.of(province.agency(agency)),
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    at(known));
        }

        protected java.time.Instant at(String day) {
            return LocalDate.parse(day).atStartOfDay(province.clock.getZone()).toInstant();
        }
    }
}

package vn.sen.reconciliation.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import vn.sen.platform.api.measures.MeasureProvider;
import vn.sen.platform.api.measures.MeasureProvider.Question;
import vn.sen.platform.testkit.MeasureProviderContract;
import vn.sen.platform.testkit.TestDatabase;
import vn.sen.reconciliation.demo.Workshop;

/** The module's measures over two lists, the second known only later. */
final class KeepingTheContractOfMeasuresTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 6);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 13);

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class OfTheSource extends OverLists {
        @Override
        public MeasureProvider provider() {
            return new SourceLateRate(lists);
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class Reconciled extends OverLists {
        @Override
        public MeasureProvider provider() {
            return new ReconciledLateRate(lists);
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    final class Unexplained extends OverLists {
        @Override
        public MeasureProvider provider() {
            return new UnexplainedLateRate(lists);
        }
    }

    private abstract static class OverLists implements MeasureProviderContract {
        private final TestDatabase database = TestDatabase.fresh();
        private final Workshop shop = new Workshop(database);
        protected final KnownLists lists = new KnownLists(shop.store, shop.owners, shop.clock);
        private Instant known = Instant.EPOCH;

        @BeforeAll
        void reconcile() {
            shop.reconcile(FIRST, Workshop.synthetic(120, 5, FIRST));
            known = shop.clock.instant();
        }

        @AfterAll
        void close() {
            shop.close();
            database.close();
        }

        @Override
        public Question answerable() {
            return new Question(Optional.of(shop.owner), FIRST.minusDays(30), SECOND, known);
        }

        @Override
        public Question empty() {
            return new Question(Optional.of(shop.other), FIRST, SECOND, known);
        }

        @Override
        public Question afterMoreIsKnown() {
            shop.clock.advanceDays(1);
            shop.reconcile(SECOND, Workshop.synthetic(80, 6, SECOND));
            return new Question(
                    Optional.of(shop.owner), FIRST.minusDays(30), SECOND, shop.clock.instant());
        }
    }
}

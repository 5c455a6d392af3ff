package vn.sen.platform.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;
import vn.sen.platform.api.store.Change;
import vn.sen.platform.api.store.Store;

/** The store of one using bundle. */
@Component(scope = ServiceScope.BUNDLE, service = Store.class)
public final class ModuleStore implements Store {
    private static final int ATTEMPTS = 6;

    private final Supplier<EntityManagerFactory> opening;
    private volatile @Nullable EntityManagerFactory opened;
    private final DataSource writing;
    private final Journal journal;
    private final Commits commits;
    private final String module;
    private final String version;

    @Activate
    public ModuleStore(
            ComponentContext context,
            @Reference Database database,
            @Reference Journal journal,
            @Reference Commits commits) {
        Bundle user = context.getUsingBundle();
        this.writing = database.writing();
        this.journal = journal;
        this.commits = commits;
        this.module = String.valueOf(user.getHeaders().get("Sen-Module"));
        this.version = user.getVersion().toString();
        Migrations.run(database.direct(), user, module);
        this.opening = () -> PersistenceUnit.open(module, user, database.pool());
    }

    @Deactivate
    public void close() {
        EntityManagerFactory unit = opened;
        if (unit != null) {
            unit.close();
        }
    }

    /** Opened with the first use: a module that nobody asks for costs no start. */
    private EntityManagerFactory unit() {
        EntityManagerFactory unit = opened;
        return unit == null ? open() : unit;
    }

    private synchronized EntityManagerFactory open() {
        EntityManagerFactory unit = opened;
        if (unit == null) {
            unit = opening.get();
            opened = unit;
        }
        return unit;
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        EntityManager em = unit().createEntityManager();
        try {
            em.unwrap(Session.class).setDefaultReadOnly(true);
            return work.apply(em);
        } catch (RuntimeException e) {
            throw Failures.translate(e);
        } finally {
            em.close();
        }
    }

    @Override
    public <T> T write(String act, UUID subject, Function<Change, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(act, subject, work, attempt > 1);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !Failures.worthARetry(e)) {
                    throw named(Failures.translate(e), subject);
                }
                pause(attempt);
            }
        }
    }

    private <T> T attempt(String act, UUID subject, Function<Change, T> work, boolean retried) {
        try (Connection connection = writing.getConnection();
                Session session =
                        unit().unwrap(SessionFactory.class)
                                .withOptions()
                                .connection(connection)
                                .openSession()) {
            ModuleChange change = new ModuleChange(session, act, subject, retried);
            return attempt(session, connection, change, work);
        } catch (SQLException e) {
            throw Failures.translate(e);
        }
    }

    private <T> T attempt(
            Session session, Connection connection, ModuleChange change, Function<Change, T> work)
            throws SQLException {
        EntityTransaction transaction = session.getTransaction();
        try {
            transaction.begin();
            Call call = Call.current();
            journal.claimKey(connection, call, change.acts().get(0));
            T result = work.apply(change);
            session.flush();
            journal.write(connection, call, module, version, change);
            transaction.commit();
            commits.audited();
            if (change.hasEvents()) {
                commits.published();
            }
            return result;
        } catch (SQLException | RuntimeException e) {
            if (transaction.isActive()) {
                rollback(transaction, e);
            }
            throw e;
        }
    }

    /** Says who was quicker, where the audit trail knows it. */
    private RuntimeException named(RuntimeException failure, UUID subject) {
        if (!(failure instanceof Problem problem) || problem.code() != RequestProblem.STALE) {
            return failure;
        }
        return read(em -> em.unwrap(Session.class).doReturningWork(c -> journal.last(c, subject)))
                .<RuntimeException>map(
                        last ->
                                Problem.because(
                                        failure, RequestProblem.STALE_SINCE, last.who(), last.at()))
                .orElse(failure);
    }

    private static void rollback(EntityTransaction transaction, Exception reason) {
        try {
            transaction.rollback();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

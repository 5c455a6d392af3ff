package vn.sen.dossiers.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.sen.dossiers.access.AgencyBook;
import vn.sen.dossiers.cases.Acts;
import vn.sen.dossiers.cases.DossierEntity;
import vn.sen.dossiers.cases.PinnedBook;
import vn.sen.dossiers.clock.Clockwork;
import vn.sen.dossiers.clock.Extending;
import vn.sen.dossiers.clock.Finishing;
import vn.sen.dossiers.clock.LegUse;
import vn.sen.dossiers.clock.Pausing;
import vn.sen.dossiers.clock.Resuming;
import vn.sen.dossiers.clock.Stop;
import vn.sen.dossiers.intake.Accepting;
import vn.sen.dossiers.intake.Aftercare;
import vn.sen.dossiers.intake.Checklist;
import vn.sen.dossiers.intake.Desks;
import vn.sen.dossiers.intake.Intake;
import vn.sen.dossiers.intake.Receipt;
import vn.sen.dossiers.intake.Receiving;
import vn.sen.dossiers.intake.Submitting;
import vn.sen.dossiers.legs.Consulting;
import vn.sen.dossiers.legs.Moving;
import vn.sen.platform.api.calls.Call;
import vn.sen.platform.api.json.Json;
import vn.sen.platform.api.people.Caller;
import vn.sen.platform.api.ports.Ports;
import vn.sen.platform.api.store.Store;
import vn.sen.platform.api.text.Language;

/** The acts of the module, on a clock of the past. */
final class DemoOffice {
    final DemoClock clock;
    final Acts acts;
    private final Receiving receiving;
    private final Submitting submitting;
    private final Accepting accepting;
    private final Moving moving;
    private final Pausing pausing;
    private final Resuming resuming;
    private final Extending extending;
    private final Finishing finishing;
    private final Consulting consulting;
    private final Aftercare aftercare;
    private final Store store;

    DemoOffice(Store store, Json json, Ports ports, DemoDossiers.Tools tools, DemoClock clock) {
        this.clock = clock;
        Clockwork clockwork = new Clockwork(ports);
        PinnedBook pinned = new PinnedBook(store, json, clock, ports);
        acts = new Acts(store, clock, clockwork, pinned);
        Checklist checklist = new Checklist(tools.attachments(), clock);
        Intake intake = new Intake(pinned, new AgencyBook(ports, clock), checklist);
        receiving =
                new Receiving(acts, intake, new Desks(store, tools.province()), clockwork, clock);
        submitting = new Submitting(store, clock, json, acts, intake);
        accepting = new Accepting(acts, receiving, checklist, store);
        moving = new Moving(acts, ports);
        pausing = new Pausing(acts, clockwork);
        resuming = new Resuming(acts);
        extending = new Extending(acts);
        finishing = new Finishing(acts, new LegUse(clockwork, clock));
        consulting = new Consulting(acts, new AgencyBook(ports, clock), store);
        aftercare = new Aftercare(acts);
        this.store = store;
    }

    static <T> T as(Caller caller, Callable<T> work) {
        try {
            return new Call(
                            caller,
                            Language.VI,
                            Call.newTrace(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "")
                    .run(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    DossierEntity receive(Caller clerk, Receipt receipt) {
        return as(clerk, () -> receiving.receive(receipt));
    }

    DossierEntity submit(Caller clerk, String key, Receipt receipt) {
        return as(clerk, () -> submitting.submit(new Submitting.Submission(key, receipt)));
    }

    DossierEntity accept(Caller clerk, UUID id) {
        return as(clerk, () -> accepting.accept(id, null));
    }

    DossierEntity refuse(Caller clerk, UUID id, String reason, String document) {
        return as(clerk, () -> accepting.refuse(id, new Accepting.Refusal(reason, document, null)));
    }

    DossierEntity process(Caller who, UUID id) {
        return as(who, () -> moving.process(id, null));
    }

    DossierEntity transfer(Caller who, UUID id, String leg) {
        return as(who, () -> moving.transfer(id, new Moving.Transfer(leg, "", null)));
    }

    DossierEntity sign(Caller who, UUID id) {
        return as(who, () -> moving.sign(id, null));
    }

    DossierEntity stop(Caller who, UUID id, String reason, String document, String words) {
        return as(
                who,
                () ->
                        pausing.stop(
                                id,
                                new Stop(
                                        reason,
                                        document,
                                        words,
                                        List.of(),
                                        "Giấy tờ nộp lại chưa đúng mẫu",
                                        null)));
    }

    DossierEntity resume(Caller who, UUID id, String document) {
        return as(who, () -> resuming.resume(id, new Resuming.Resumption(document, "", null)));
    }

    DossierEntity extend(Caller head, UUID id, int amount, String words, String document) {
        return as(
                head,
                () -> extending.extend(id, new Extending.Apology(amount, words, document, null)));
    }

    DossierEntity finish(Caller head, UUID id, String document) {
        return as(head, () -> finishing.finish(id, new Finishing.Result(document, "", null)));
    }

    DossierEntity handOver(Caller clerk, UUID id, String receiver) {
        return as(
                clerk,
                () ->
                        finishing.handOver(
                                id, new Finishing.HandOver("Tại quầy", receiver, "", null)));
    }

    DossierEntity consult(Caller who, UUID id, UUID asked, String words, LocalDate due) {
        return as(who, () -> consulting.ask(id, new Consulting.Question(asked, words, due)));
    }

    void reply(Caller who, UUID dossier, String words) {
        for (UUID open :
                ids("select c.id from ConsultationEntity c where c.dossier = :dossier", dossier)) {
            as(who, () -> consulting.reply(open, words));
        }
    }

    /** All that is due, by one receipt. */
    void pay(Caller clerk, UUID dossier, String receipt) {
        for (UUID fee : ids("select f.id from FeeEntity f where f.dossier = :dossier", dossier)) {
            as(clerk, () -> aftercare.pay(dossier, new Aftercare.Payment(fee, receipt, null)));
        }
    }

    void rate(Caller clerk, UUID dossier, int score, String words) {
        as(clerk, () -> aftercare.rateByOwner(dossier, new Aftercare.Rating(score, words)));
    }

    private List<UUID> ids(String query, UUID dossier) {
        return store.read(
                em ->
                        em.createQuery(query, UUID.class)
                                .setParameter("dossier", dossier)
                                .getResultList());
    }

    DossierEntity withdraw(Caller clerk, UUID id, String words) {
        return as(clerk, () -> finishing.withdraw(id, new Finishing.Withdrawal(words, "", null)));
    }
}

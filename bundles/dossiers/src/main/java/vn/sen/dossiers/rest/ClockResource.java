package vn.sen.dossiers.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.cases.DossierFile;
import vn.sen.dossiers.cases.DossierView;
import vn.sen.dossiers.cases.DossierViews;
import vn.sen.dossiers.clock.ClockReading;
import vn.sen.dossiers.corrections.CorrectionEntity;
import vn.sen.dossiers.corrections.Corrections;
import vn.sen.platform.api.explain.Explanation;

/** What the clock of a dossier says, why, what if, and what is corrected in its past. */
@Path("api")
@Component(service = ClockResource.class)
public final class ClockResource {
    private final ClockReading reading;
    private final DossierFile file;
    private final Corrections corrections;
    private final DossierViews views;

    @Activate
    public ClockResource(
            @Reference ClockReading reading,
            @Reference DossierFile file,
            @Reference Corrections corrections,
            @Reference DossierViews views) {
        this.reading = reading;
        this.file = file;
        this.corrections = corrections;
        this.views = views;
    }

    @GET
    @Path("{id}/clock")
    public ClockReading.ClockView clock(@PathParam("id") UUID id) {
        return reading.clock(id);
    }

    @GET
    @Path("{id}/clock/explain")
    public Explanation explain(@PathParam("id") UUID id) {
        return reading.explain(id);
    }

    @POST
    @Path("{id}/clock/simulate")
    public ClockReading.Answer simulate(@PathParam("id") UUID id, ClockReading.WhatIf what) {
        return reading.simulate(id, what);
    }

    @GET
    @Path("{id}/legs")
    public Explanation legs(@PathParam("id") UUID id) {
        return reading.legs(id);
    }

    @GET
    @Path("{id}/segments")
    public List<DossierFile.SegmentView> segments(@PathParam("id") UUID id) {
        return file.segments(id);
    }

    @GET
    @Path("{id}/actions")
    public List<DossierFile.ActionView> actions(@PathParam("id") UUID id) {
        return file.actions(id);
    }

    @GET
    @Path("{id}/parts")
    public List<DossierFile.PartView> parts(@PathParam("id") UUID id) {
        return file.parts(id);
    }

    @GET
    @Path("{id}/letters")
    public List<DossierFile.LetterView> letters(@PathParam("id") UUID id) {
        return file.letters(id);
    }

    /** A proposal to correct the past, and what became of it. */
    public record CorrectionView(
            UUID id,
            UUID segment,
            CorrectionEntity.State state,
            Instant newAt,
            String newProof,
            String why,
            Instant proposedAt,
            String proposedBy,
            @Nullable Instant decidedAt,
            String decidedBy) {
        public static CorrectionView of(CorrectionEntity c) {
            return new CorrectionView(
                    c.id(),
                    c.segment(),
                    c.state(),
                    c.newAt(),
                    c.newProof(),
                    c.why(),
                    c.proposedAt(),
                    c.proposedBy(),
                    c.decidedAt(),
                    c.decidedBy());
        }
    }

    @GET
    @Path("{id}/corrections")
    public List<CorrectionView> corrections(@PathParam("id") UUID id) {
        file.segments(id);
        return corrections.of(id).stream().map(CorrectionView::of).toList();
    }

    @POST
    @Path("{id}/corrections")
    public CorrectionView propose(@PathParam("id") UUID id, Corrections.Proposal proposal) {
        return CorrectionView.of(corrections.propose(id, proposal));
    }

    /** What the second person says. */
    public record Verdict(@Nullable String words) {}

    @POST
    @Path("{id}/corrections/{correction}/approve")
    public DossierView approve(
            @PathParam("id") UUID id, @PathParam("correction") UUID correction, Verdict verdict) {
        return views.of(corrections.approve(correction, verdict.words()));
    }

    @POST
    @Path("{id}/corrections/{correction}/decline")
    public CorrectionView decline(
            @PathParam("id") UUID id, @PathParam("correction") UUID correction, Verdict verdict) {
        return CorrectionView.of(corrections.decline(correction, verdict.words()));
    }
}

package vn.sen.dossiers.pages;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sen.dossiers.imports.ImportPages;

/** The pages of this module. */
@Component(service = PageSet.class)
public final class PageSet {
    private final Set<Object> resources;

    @Activate
    public PageSet(
            @Reference DossierPages dossiers,
            @Reference WorkPages work,
            @Reference OversightPages oversight,
            @Reference NewSet further,
            @Reference FormSet forms) {
        resources = new java.util.HashSet<>(Set.of(dossiers, work, oversight));
        resources.addAll(further.resources);
        resources.addAll(forms.resources);
    }

    /** Where dossiers begin, and what might become of them. */
    @Component(service = NewSet.class)
    public static final class NewSet {
        private final Set<Object> resources;

        @Activate
        public NewSet(
                @Reference DeskPages desk,
                @Reference OnlinePages online,
                @Reference WhatIfPages whatIf) {
            resources = Set.of(desk, online, whatIf);
        }
    }

    /** What is posted to the page of a dossier. */
    @Component(service = FormSet.class)
    public static final class FormSet {
        private final Set<Object> resources;

        @Activate
        public FormSet(
                @Reference ActForms acts,
                @Reference WayForms way,
                @Reference CareForms care,
                @Reference CorrectionForms corrections,
                @Reference ConsultationPages consultations,
                @Reference ImportPages imports) {
            resources = Set.of(acts, way, care, corrections, consultations, imports);
        }
    }

    public Set<Object> resources() {
        return Set.copyOf(resources);
    }
}

package org.beffroi.dossier.folder;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.document.Part;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Drawings;
import org.beffroi.dossier.digest.LightReport;
import org.beffroi.dossier.digest.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Analyses as lines of digests; an OSGi service. Without drawings at hand, what would be drawn is a table. */
@Component(service = DigestReports.class)
public final class DigestReports {

    private final Analyses analyses;
    private final Optional<Drawings> drawings;

    @Activate
    public DigestReports(
            @Reference Analyses analyses,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Drawings drawings) {
        this.analyses = analyses;
        this.drawings = Optional.ofNullable(drawings);
    }

    /** Runs on a dossier, as one snapshot sees it; ordinary people under their pseudonyms. */
    public Reports on(Dossier dossier, Snapshot snapshot) {
        return new OnDossier(dossier, snapshot);
    }

    /** What a digest asks of one dossier. */
    private final class OnDossier implements Reports {

        private final Dossier dossier;
        private final Snapshot snapshot;

        OnDossier(Dossier dossier, Snapshot snapshot) {
            this.dossier = dossier;
            this.snapshot = snapshot;
        }

        @Override
        public Report report(String id, Map<String, List<String>> parameters, Locale language, Cancel cancel) {
            Analysis<?> analysis = analyses.named(id);
            return analyses.report(analysis, parameters, run(language, cancel));
        }

        @Override
        public List<Part> parts(Report report) {
            return new LightReport(drawings).of(report);
        }

        @Override
        public Optional<Picture> chart(Report report) {
            return new LightReport(drawings).chart(report);
        }

        @Override
        public Optional<String> saved(String query) {
            return dossier.searches().saved().stream()
                    .filter(search -> search.query().strip().equals(query.strip()))
                    .map(Searches.SavedSearch::name)
                    .findFirst();
        }

        @Override
        public Optional<CollectedDays> collected(Query search, Locale language, Cancel cancel) {
            return Optional.of(CollectedDays.of(run(language, cancel), search));
        }

        private Run run(Locale language, Cancel cancel) {
            return DossierRuns.of(dossier, snapshot, language, cancel, Progress.silent());
        }
    }
}

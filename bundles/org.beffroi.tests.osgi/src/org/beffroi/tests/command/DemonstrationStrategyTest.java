package org.beffroi.tests.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.guest.Guests;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.tests.services.AllServices;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The strategy of the demonstration says of its archive what Beffroi finds there. */
class DemonstrationStrategyTest {

    private static final String FILE = "ville/strategies/sonneval.strategy";

    @TempDir
    static Path folder;

    @BeforeAll
    static void the_town() {
        Beffroi.Result result = new Beffroi(folder).run("demo", "ville");
        assertThat(result.code()).as(result.errors()).isZero();
    }

    private static Beffroi.Result run(String... words) {
        return new Beffroi(folder).run(words);
    }

    @Test
    void its_last_assessments_are_what_is_found_today() throws IOException {
        Beffroi.Result result = run("strategy", "risks", FILE, "--dossier", "ville");
        assertThat(result.code()).as(result.errors()).isZero();
        String strategy = Files.readString(folder.resolve(FILE));
        Matcher shipped = Pattern.compile("<risks key=\"[^\"]+\"\\s+name=\"([^\"]+)\".*?</risks>", Pattern.DOTALL)
                .matcher(strategy);
        int risks = 0;
        while (shipped.find()) {
            Matcher last = Pattern.compile("<assessments at=\"2025-10-14T16:00:00Z\"\\s+score=\"(\\d+)\"")
                    .matcher(shipped.group());
            assertThat(last.find()).as(shipped.group(1)).isTrue();
            assertThat(result.out()).contains(shipped.group(1) + "\u00a0: " + last.group(1) + " sur 100");
            risks++;
        }
        assertThat(risks).isEqualTo(4);
    }

    @Test
    void an_account_judged_in_the_observatory_outgrows_the_towns() {
        assertThat(run("strategy", "risks", FILE, "--dossier", "ville").out().replaceAll("\\s+", " "))
                .contains("sonnevalsurlirelle_photos", "jugé dans l’Observatoire, abonnés du 3 octobre 2025");
    }

    @Test
    void its_checks_find_nothing_grave_on_its_own_day() {
        assertThat(run("strategy", "check", FILE).out()).contains("Aucune alerte");
    }

    @Test
    void its_indicators_are_measured_again_and_what_cannot_be_says_why() {
        Beffroi.Result result = run("strategy", "indicators", FILE, "--recompute", "--dossier", "ville");
        assertThat(result.code())
                .as("one has nothing to work it out from" + result.out() + result.errors())
                .isEqualTo(1);
        assertThat(result.out())
                .contains("Numéros inscrits à l’alerte", "1\u202f120", "7 lignes du fichier alerte.csv")
                .contains("Délai de réponse – Non mesuré")
                .doesNotContain("9\u202f500 mentions")
                .doesNotContainPattern("(?<![\\d\\u202f])[01] (mentions|réponses)");
    }

    @Test
    void its_analyses_find_it() {
        BundleContext bundles =
                FrameworkUtil.getBundle(DemonstrationStrategyTest.class).getBundleContext();
        Dossiers dossiers = bundles.getService(bundles.getServiceReference(Dossiers.class));
        try (Dossier town = dossiers.open(folder.resolve("ville"), Access.READ, Progress.silent());
                Snapshot snapshot = town.archive().snapshot()) {
            Run run = DossierRuns.of(town, snapshot, Locale.FRENCH, Cancel.never(), Progress.silent());
            assertThat(found("strategy-risks", run)).contains("Absence\u00a0: 46 sur 100");
            assertThat(found("strategy-indicators", run)).contains("Personnes formées ne mène pas à sa cible");
        }
    }

    private static String found(String analysis, Run run) {
        Analyses analyses =
                new Analyses(AllServices.<Analysis<?>>of(Analysis.class).toList(), new Guests(), Clock.systemUTC());
        return analyses.report(analyses.named(analysis), Map.of(), run)
                .answer()
                .findings()
                .toString();
    }
}

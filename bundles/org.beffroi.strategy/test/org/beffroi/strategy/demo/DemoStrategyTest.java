package org.beffroi.strategy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.QueryParser;
import org.beffroi.dossier.watch.FolderWatches;
import org.beffroi.strategy.check.Checks;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Severity;
import org.beffroi.strategy.check.Shipped;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.RiskKind;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.TypedMeasure;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoStrategyTest {

    private static final Instant TODAY = Instant.parse("2025-10-14T16:00:00Z");
    private static final String NO_BREAK = "[\\u00A0\\u202F]";

    @TempDir
    private Path folder;

    private final Strategy strategy = new DemoStrategy().strategy();

    private List<EObject> all() {
        List<EObject> all = new ArrayList<>(List.of(strategy));
        strategy.eAllContents().forEachRemaining(all::add);
        return all;
    }

    @Test
    void itsFileIsAsBeffroiItselfWritesIt() throws IOException {
        StrategyFile file = new DemoStrategy().write(folder);
        byte[] written = Files.readAllBytes(file.path());
        assertThat(StrategyFile.bytes(file.read())).isEqualTo(written);
    }

    @Test
    void everyClassOfTheModelIsThere() {
        Set<String> used = new TreeSet<>();
        all().forEach(one -> used.add(one.eClass().getName()));
        for (var classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                assertThat(used).contains(type.getName());
            }
        }
    }

    @Test
    void everyPartOfTheStrategyIsFilled() {
        for (EReference part : strategy.eClass().getEAllContainments()) {
            assertThat(strategy.eIsSet(part)).as(part.getName()).isTrue();
        }
    }

    @Test
    void nothingIsWithoutANameOrLeadsOutOfIt() {
        Set<String> keys = new HashSet<>();
        for (EObject one : all()) {
            if (one instanceof Element element) {
                assertThat(element.getName()).as(element.getKey()).isNotBlank();
                assertThat(element.getKey()).matches("[a-z0-9_]{1,30}");
                assertThat(keys.add(element.getKey())).as(element.getKey()).isTrue();
            }
            for (EObject other : one.eCrossReferences()) {
                assertThat(other.eIsProxy()).isFalse();
                assertThat(EcoreUtil.isAncestor(strategy, other)).isTrue();
            }
        }
    }

    @Test
    void itIsSubstantial() {
        assertThat(strategy.getDiagnosis().getFindings())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(finding ->
                        assertThat(finding.getEvidence()).as(finding.getName()).isNotEmpty());
        assertThat(strategy.getAxes()).hasSize(4);
        assertThat(strategy.getObjectives()).hasSizeBetween(9, 12).allSatisfy(objective -> {
            assertThat(objective.getAlignments()).isNotEmpty();
            assertThat(objective.getIndicators()).isNotEmpty();
            assertThat(objective.getOwner()).isNotNull();
            assertThat(objective.getDue()).isNotNull();
        });
        assertThat(strategy.getAudiences()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(strategy.getLines()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(strategy.getItems()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(item -> assertThat(item.getLine())
                .isNotNull());
        assertThat(strategy.getChannels()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(strategy.getActions()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(action -> {
            assertThat(action.getFrom()).isBeforeOrEqualTo(action.getUntil());
            assertThat(action.getLoads()).isNotEmpty();
            assertThat(action.getDependsOn())
                    .allSatisfy(before -> assertThat(before.getFrom()).isBeforeOrEqualTo(action.getFrom()));
        });
        assertThat(strategy.getCharters()).hasSize(4).allSatisfy(charter -> assertThat(charter.getArticles())
                .hasSizeGreaterThanOrEqualTo(5));
        assertThat(strategy.getRisks()).hasSize(4);
        assertThat(strategy.getAdvocacy().getFirst().getGroups()).hasSize(2);
        assertThat(strategy.getAdvocacy().getFirst().getGroups())
                .extracting(group -> group.getController())
                .doesNotHaveDuplicates();
    }

    @Test
    void evidenceIsOfTheDemonstrationsToday() {
        for (EObject one : all()) {
            if (one instanceof Evidence evidence) {
                assertThat(evidence.getAt()).isEqualTo(TODAY);
                assertThat(evidence.getState()).isEqualTo(EvidenceState.FRESH);
            }
            if (one instanceof QueryEvidence query) {
                int days = query.getPoints().stream()
                        .mapToInt(point -> point.getValue().intValue())
                        .sum();
                assertThat(days).as(query.getName()).isPositive().isEqualTo(query.getCount());
            }
        }
    }

    @Test
    void everyQueryIsUnderstood() {
        QueryParser parser = new QueryParser(Fields.core());
        for (EObject one : all()) {
            if (one instanceof ArchiveMeasure measure) {
                parser.parse(measure.getQuery()).orRefuse();
            }
            if (one instanceof QueryEvidence evidence) {
                parser.parse(evidence.getQuery()).orRefuse();
            }
        }
    }

    /** As Beffroi measured them on the demonstration's archive; what has no mention to rest on says so and has no number. */
    @Test
    void whatCanBeMeasuredWasMeasuredOnItsToday() {
        strategy.getObjectives().forEach(objective -> objective.getIndicators().stream()
                .filter(indicator -> !(indicator.getMeasure() instanceof TypedMeasure))
                .forEach(indicator -> {
                    assertThat(indicator.getMeasurements())
                            .as(indicator.getName())
                            .hasSize(1);
                    assertThat(indicator.getMeasurements().getFirst().getAt()).isEqualTo(TODAY);
                    boolean measured = indicator.getMeasurements().getFirst().getValue() != null;
                    // What is measured over what is known says how much is not.
                    assertThat(measured
                                    || indicator.getMeasurements().getFirst().getNote() != null)
                            .as(indicator.getName())
                            .isTrue();
                }));
    }

    /** The three risks were assessed twice on the archive: the document shows how they went. */
    @Test
    void itsThreeRisksHaveAHistory() {
        strategy.getRisks().stream()
                .filter(risk -> risk.getKind() != RiskKind.OTHER)
                .forEach(risk -> {
                    List<Assessment> scored = risk.getAssessments().stream()
                            .filter(one -> one.getScore() != null)
                            .toList();
                    assertThat(scored).as(risk.getName()).hasSize(2);
                    assertThat(scored.getLast().getAt()).isEqualTo(TODAY);
                    // Criteria came since the first; the past does not change.
                    assertThat(scored.getFirst().getReadings()).isNotEmpty();
                    assertThat(scored.getLast().getReadings()).hasSameSizeAs(risk.getCriteria());
                });
    }

    @Test
    void everyWatchAndExportItNamesIsInTheDossierOfTheDemonstration() {
        new DemoStrategies().add(folder);
        Set<String> watches = new HashSet<>();
        new FolderWatches(folder, "test").all().forEach(watch -> {
            watches.add(watch.name());
            new QueryParser(Fields.core()).parse(watch.query()).orRefuse();
        });
        strategy.getCrisis()
                .getScenarios()
                .forEach(scenario -> assertThat(watches).as(scenario.getName()).containsAll(scenario.getWatches()));
        for (EObject one : all()) {
            if (one instanceof ImportedMeasure measure) {
                assertThat(folder.resolve("imports").resolve(measure.getFile()))
                        .content()
                        .startsWith("mois;")
                        .contains(measure.getColumn());
            }
        }
    }

    /** Its own checks find nothing grave in it, and what they find is what a town has left to do. */
    @Test
    void itsChecksFindNothingGrave() {
        List<Issue> issues = new Checks(Shipped.checks())
                .look(strategy, Setting.on(LocalDate.of(2025, 10, 14), ZoneId.of("Europe/Paris")), Cancel.never());
        assertThat(issues)
                .filteredOn(issue -> issue.severity() == Severity.ALARM)
                .extracting(issue -> issue.wrong().in(Locale.FRENCH))
                .isEmpty();
        assertThat(issues)
                .filteredOn(issue -> issue.severity() == Severity.WARNING)
                .hasSizeBetween(10, 24);
    }

    @Test
    void frenchIsSetWithItsSpacesAndApostrophes() throws IOException {
        for (EObject one : all()) {
            if (one instanceof Element element) {
                for (String text : new String[] {element.getName(), element.getDescription(), element.getNotes()}) {
                    if (text != null) {
                        assertThat(text)
                                .doesNotContain("'", "...")
                                .doesNotContainPattern("(?<!" + NO_BREAK + ")[;!?»]")
                                .doesNotContainPattern("«(?!" + NO_BREAK + ")");
                    }
                }
            }
        }
    }
}

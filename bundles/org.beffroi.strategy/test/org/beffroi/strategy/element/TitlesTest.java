package org.beffroi.strategy.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.file.RandomStrategies;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.AnalysisMeasure;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.ChainLink;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.Charter;
import org.beffroi.strategy.model.Correspondent;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Diagnosis;
import org.beffroi.strategy.model.ElectoralAnswer;
import org.beffroi.strategy.model.ElectoralCriterion;
import org.beffroi.strategy.model.Event;
import org.beffroi.strategy.model.ImportedMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.ObjectiveKind;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What elements are called, and how values are written. */
class TitlesTest {

    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Names french = new Names(Locale.FRENCH, PARIS);
    private final Names english = new Names(Locale.ENGLISH, PARIS);

    @Test
    void a_name_is_the_title_as_it_is_written() {
        assertThat(french.title(objective("  3. Mieux *répondre*\n le soir ")))
                .isEqualTo("3. Mieux *répondre* le soir");
    }

    @Test
    void without_a_name_what_it_says_in_plain_words() {
        Objective objective = NEW.createObjective();
        assertThat(french.title(objective)).isEqualTo("objectif sans nom");
        assertThat(english.title(objective)).isEqualTo("objective without a name");
        objective.setDescription("# Le soir\n\n- **Répondre** sur [la page](https://example.org/a)\n- en deux heures");
        assertThat(french.title(objective)).isEqualTo("Le soir Répondre sur la page en deux heures");
        objective.setStatement("Répondre le soir");
        assertThat(french.title(objective)).isEqualTo("Répondre le soir");
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String title = french.title(objective("Faire connaître, avant la rentrée, le portail des familles à celles qui"
                + " n’ont pas encore de compte"));
        assertThat(title).isEqualTo("Faire connaître, avant la rentrée, le portail des familles à celles qui n’ont…");
        assertThat(french.title(objective("a".repeat(78) + "🏰🏰"))).isEqualTo("a".repeat(78) + "…");
    }

    @Test
    void what_has_no_name_says_what_it_is() {
        Alignment alignment = NEW.createAlignment();
        assertThat(french.title(alignment)).isEqualTo("articulation à compléter");
        WeakPoint ground = NEW.createWeakPoint();
        ground.setName("Les jeunes");
        alignment.setGround(ground);
        alignment.setKind(AlignmentKind.REINFORCES);
        assertThat(french.title(alignment)).isEqualTo("Renforce\u00A0: Les jeunes");
        assertThat(english.title(alignment)).isEqualTo("Reinforces: Les jeunes");

        Load load = NEW.createLoad();
        Role role = NEW.createRole();
        role.setName("Chargée de communication");
        load.setRole(role);
        load.setYear(2026);
        load.setDays(new BigDecimal("1.5"));
        assertThat(french.title(load)).isEqualTo("Chargée de communication, 2026\u00A0: 1,5\u00A0jour");
        assertThat(english.title(load)).isEqualTo("Chargée de communication, 2026: 1.5 days");

        ChainLink link = NEW.createChainLink();
        assertThat(french.title(link)).isEqualTo("maillon de la chaîne d’alerte à compléter");
        link.setWho("La directrice de cabinet");
        assertThat(french.title(link)).isEqualTo("La directrice de cabinet");

        ElectoralAnswer answer = NEW.createElectoralAnswer();
        answer.setCriterion(ElectoralCriterion.NEUTRALITY);
        assertThat(french.title(answer)).isEqualTo("Neutralité");

        Diagnosis diagnosis = NEW.createDiagnosis();
        NEW.createStrategy().setDiagnosis(diagnosis);
        assertThat(french.title(diagnosis)).isEqualTo("Diagnostic");
    }

    @Test
    void figures_have_their_day_and_their_unit() {
        Indicator indicator = NEW.createIndicator();
        indicator.setUnit("%");
        Measurement taken = NEW.createMeasurement();
        indicator.getMeasurements().add(taken);
        // Half past eleven in the evening of the 14th in London is the 15th in Paris.
        taken.setAt(Instant.parse("2026-03-14T23:30:00Z"));
        taken.setValue(new BigDecimal("62.50"));
        assertThat(french.title(taken)).isEqualTo("15 mars 2026\u00A0: 62,5\u202f%");
        assertThat(french.numbered(taken)).isEqualTo("Mesure relevée (15 mars 2026\u00A0: 62,5\u202f%)");

        Assessment assessment = NEW.createAssessment();
        assessment.setAt(taken.getAt());
        assertThat(french.title(assessment)).isEqualTo("15 mars 2026\u00A0: non mesuré");
        assessment.setScore(new BigDecimal("47"));
        assertThat(french.title(assessment)).isEqualTo("15 mars 2026\u00A0: 47 sur 100");
    }

    @Test
    void ways_of_measuring_are_told_in_a_phrase() {
        ArchiveMeasure search = NEW.createArchiveMeasure();
        search.setQuery("cantine");
        search.setCounted(Counted.NEGATIVE_SHARE);
        assertThat(french.title(search)).isEqualTo("Part négative\u00A0: cantine");
        assertThat(french.numbered(search)).isEqualTo("Recherche dans l’archive (Part négative\u00A0: cantine)");
        search.setQuery("*");
        assertThat(french.title(search)).isEqualTo("Part négative\u00A0: toutes les mentions");
        ImportedMeasure imported = NEW.createImportedMeasure();
        imported.setColumn("abonnés");
        imported.setFile("instagram.csv");
        assertThat(french.title(imported)).isEqualTo("Colonne «\u202fabonnés\u202f» du fichier instagram.csv");
        assertThat(french.numbered(imported)).isEqualTo(french.title(imported));
        assertThat(french.title(NEW.createAnalysisMeasure())).isEqualTo("Résultat d’une analyse");
        AnalysisMeasure rising = NEW.createAnalysisMeasure();
        rising.setAnalysis("rising");
        assertThat(french.title(rising)).isEqualTo("Résultat d’une analyse\u00a0: rising");
        Names knowing = new Names(Locale.FRENCH, ZoneId.of("UTC"), id -> id.equals("rising") ? "Ce qui monte" : id);
        assertThat(knowing.title(rising)).isEqualTo("Résultat d’une analyse\u00a0: Ce qui monte");
    }

    @Test
    void a_medium_that_nobody_chose_is_not_said() {
        Channel channel = NEW.createChannel();
        assertThat(french.title(channel)).isEqualTo("canal sans nom");
        channel.setMedium(Medium.FACEBOOK);
        assertThat(french.title(channel)).isEqualTo("Facebook");
        channel.setAddress("https://example.org/ville");
        assertThat(french.title(channel)).isEqualTo("Facebook\u00A0: https://example.org/ville");
    }

    @Test
    void numbers_are_places_in_the_strategy() {
        Strategy strategy = NEW.createStrategy();
        Objective first = objective("Informer");
        Objective second = objective("Écouter");
        strategy.getObjectives().addAll(List.of(first, second));
        second.getIndicators().addAll(List.of(NEW.createIndicator(), NEW.createIndicator()));
        strategy.getActions().add(NEW.createAction());
        strategy.getAxes().add(NEW.createAxis());
        strategy.getRisks().add(NEW.createRisk());
        assertThat(french.numbered(second)).isEqualTo("Objectif\u00A02");
        assertThat(english.numbered(second)).isEqualTo("Objective 2");
        assertThat(french.numbered(second.getIndicators().getLast())).isEqualTo("Indicateur\u00A02.2");
        assertThat(french.numbered(strategy.getActions().getFirst())).isEqualTo("Action\u00A01");
        assertThat(french.numbered(strategy.getAxes().getFirst())).isEqualTo("Axe\u00A01");
        assertThat(french.numbered(strategy.getRisks().getFirst())).isEqualTo("Risque\u00A01");
    }

    @Test
    void what_is_not_counted_has_its_class_and_its_name() {
        Audience audience = NEW.createAudience();
        NEW.createStrategy().getAudiences().add(audience);
        assertThat(french.numbered(audience)).isEqualTo("Public sans nom");
        audience.setName("Les jeunes");
        assertThat(french.numbered(audience)).isEqualTo("Public «\u202fLes jeunes\u202f»");
        assertThat(english.numbered(audience)).isEqualTo("Audience “Les jeunes”");
        assertThat(french.numbered(objective("Informer"))).isEqualTo("Objectif «\u202fInformer\u202f»");
    }

    @Test
    void a_class_is_not_said_twice() {
        Charter charter = NEW.createCharter();
        charter.setName("Charte de modération");
        assertThat(french.numbered(charter)).isEqualTo("Charte de modération");
        Correspondent correspondent = NEW.createCorrespondent();
        correspondent.setName("Correspondante éducation");
        assertThat(french.numbered(correspondent)).isEqualTo("Correspondant «\u202fCorrespondante éducation\u202f»");
    }

    @Test
    void quotation_marks_within_others_have_another_shape() {
        Event event = NEW.createEvent();
        event.setName("Atelier «\u202fla première $1 heure\u202f»");
        assertThat(french.title(event)).isEqualTo("Atelier «\u202fla première $1 heure\u202f»");
        assertThat(french.numbered(event)).isEqualTo("Événement «\u202fAtelier “la première $1 heure”\u202f»");
        assertThat(english.numbered(event)).isEqualTo("Event “Atelier ‘la première $1 heure’”");
    }

    @Test
    void kinds_of_speakers_are_those_of_mentions() {
        assertThat(french.value(MODEL.getMentionEvidence_Speaker(), "own")).isEqualTo("collectivité");
        assertThat(french.value(MODEL.getMentionEvidence_Speaker(), "habitante"))
                .isEqualTo("habitante");
    }

    @Test
    void values_are_written_as_people_write_them() {
        assertThat(french.value(MODEL.getObjective_Due(), LocalDate.of(2026, 3, 15)))
                .isEqualTo("15 mars 2026");
        assertThat(french.value(MODEL.getObjective_Due(), LocalDate.of(2026, 3, 1)))
                .isEqualTo("1er mars 2026");
        assertThat(english.value(MODEL.getObjective_Due(), LocalDate.of(2026, 3, 15)))
                .isEqualTo("15 March 2026");
        assertThat(french.value(MODEL.getEvidence_At(), Instant.parse("2025-10-14T16:05:00Z")))
                .isEqualTo("14 octobre 2025 à 18\u00A0h\u00A005");
        assertThat(english.value(MODEL.getEvidence_At(), Instant.parse("2025-10-14T16:05:00Z")))
                .isEqualTo("14 October 2025, 18:05");
        assertThat(french.value(MODEL.getBudgetLine_Amount(), new BigDecimal("12480.500")))
                .isEqualTo("12\u202F480,5");
        assertThat(english.value(MODEL.getBudgetLine_Amount(), new BigDecimal("12480.500")))
                .isEqualTo("12,480.5");
        assertThat(french.value(MODEL.getAudience_Size(), 12480)).isEqualTo("12\u202F480");
        assertThat(french.value(MODEL.getBudgetLine_Year(), 2026)).isEqualTo("2026");
        assertThat(french.value(MODEL.getEditorialItem_Paid(), true)).isEqualTo("oui");
        assertThat(french.value(MODEL.getObjective_Kind(), ObjectiveKind.LISTEN))
                .isEqualTo("Écouter");
        assertThat(french.value(MODEL.getObjective_Parent(), objective("Informer")))
                .isEqualTo("Informer");
    }

    @Test
    void nothing_is_said_of_what_is_not_there() {
        assertThat(french.value(MODEL.getObjective_Due(), null)).isEmpty();
        assertThat(french.value(MODEL.getObjective_Audiences(), List.of())).isEmpty();
        assertThat(french.value(MODEL.getObjective_Priority(), 0)).isEmpty();
        assertThat(french.value(MODEL.getQueryEvidence_Count(), 0)).isEqualTo("0");
    }

    @Test
    void several_values_follow_one_another() {
        assertThat(french.value(MODEL.getRole_Skills(), List.of("écrire", "filmer")))
                .isEqualTo("écrire, filmer");
        assertThat(french.value(MODEL.getCharter_RestsOn(), List.of("Code civil, article 9", "RGPD")))
                .isEqualTo("Code civil, article 9\u202F; RGPD");
        assertThat(english.value(MODEL.getCharter_RestsOn(), List.of("Code civil, article 9", "RGPD")))
                .isEqualTo("Code civil, article 9; RGPD");
    }

    /** Two versions of a figure that differ must not read the same. */
    @Test
    void small_differences_of_figures_are_seen() {
        assertThat(french.value(MODEL.getPeakEvidence_Probability(), new BigDecimal("0.000031")))
                .isEqualTo("0,000031");
    }

    @Test
    void an_empty_element_of_any_class_has_a_title() {
        for (var classifier : MODEL.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                EObject one = EcoreUtil.create(type);
                for (Names names : List.of(french, english)) {
                    assertThat(names.title(one)).as(type.getName()).isNotBlank().doesNotContain("null", "@");
                    assertThat(names.numbered(one)).as(type.getName()).matches("\\p{Lu}.*");
                }
            }
        }
    }

    @Test
    void titles_are_short_lines_without_keys_whatever_is_written() {
        for (int seed = 0; seed < 12; seed++) {
            Strategy strategy = new RandomStrategies(seed).strategy();
            for (Iterator<EObject> all = strategy.eAllContents(); all.hasNext(); ) {
                EObject one = all.next();
                String title = french.title(one);
                assertThat(title)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(Titles.LONGEST)
                        .doesNotContain("\n", "null");
                String key = EcoreUtil.getID(one);
                if (key != null) {
                    assertThat(title).doesNotContain(key);
                }
                for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
                    assertThat(french.value(feature, one.eGet(feature))).doesNotContain("null", "org.beffroi");
                }
            }
        }
    }

    @Test
    void all_of_the_demonstration_is_titled() {
        new DemoStrategy().strategy().eAllContents().forEachRemaining(one -> assertThat(french.title(one))
                .as(one.toString())
                .doesNotContain("sans nom", "à compléter"));
    }

    private static Objective objective(String name) {
        Objective objective = NEW.createObjective();
        objective.setName(name);
        return objective;
    }
}

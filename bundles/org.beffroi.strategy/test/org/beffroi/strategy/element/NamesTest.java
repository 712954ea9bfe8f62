package org.beffroi.strategy.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.file.StrategyFile;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.ObjectiveKind;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All of the model has its words, in both languages. */
class NamesTest {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final List<EClass> CLASSES = all(EClass.class);
    private static final List<EEnum> LISTS = all(EEnum.class);

    private final Names french = new Names(Locale.FRENCH);
    private final Names english = new Names(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_class_has_a_name_one_for_several_and_what_it_is_for(String language) {
        Names names = new Names(Locale.forLanguageTag(language));
        Set<String> taken = new HashSet<>();
        for (EClass type : CLASSES) {
            assertThat(names.of(type)).as(type.getName()).matches("\\p{Lu}\\p{Ll}.*");
            assertThat(names.many(type)).as(type.getName()).matches("\\p{Lu}\\p{Ll}.*");
            assertThat(names.purpose(type))
                    .as(type.getName())
                    .matches("\\p{Lu}.*\\.")
                    .hasSizeBetween(40, 240);
            assertThat(taken.add(names.of(type)))
                    .as("%s is not alone", names.of(type))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_two_fields_of_a_class_have_the_same_name(String language) {
        Names names = new Names(Locale.forLanguageTag(language));
        for (EClass type : CLASSES) {
            Set<String> taken = new HashSet<>();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                String name = names.of(feature, type);
                assertThat(name).as(feature.toString()).matches("[\\p{Lu}].*[^.:]");
                assertThat(taken.add(name)).as("%s of %s", name, type.getName()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_two_values_of_a_list_have_the_same_name(String language) {
        Names names = new Names(Locale.forLanguageTag(language));
        for (EEnum list : LISTS) {
            Set<String> taken = new HashSet<>();
            for (EEnumLiteral literal : list.getELiterals()) {
                String name = names.of(literal.getInstance());
                assertThat(name).isEqualTo(names.of((Enumerator) literal)).matches("\\p{Lu}.*");
                assertThat(taken.add(name)).as("%s of %s", name, list.getName()).isTrue();
            }
        }
    }

    /** A word of a class, field or value that is gone from the model would mislead who reads the texts. */
    @Test
    void every_text_is_of_something_in_the_model() throws IOException {
        Set<String> known = new HashSet<>();
        for (EClass type : CLASSES) {
            known.addAll(List.of(
                    "class." + type.getName(),
                    "class." + type.getName() + ".many",
                    "class." + type.getName() + ".purpose"));
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                known.add("feature." + type.getName() + '.' + feature.getName());
                known.add("hint." + type.getName() + '.' + feature.getName());
            }
        }
        for (EEnum list : LISTS) {
            list.getELiterals().forEach(one -> known.add("literal." + list.getName() + '.' + one.getName()));
        }
        assertThat(texts().stringPropertyNames())
                .filteredOn(key -> key.matches("(class|feature|hint|literal)\\..*"))
                .isSubsetOf(known);
    }

    /** Else a form and the document would speak of two things. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void values_are_called_as_in_documents(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Names names = new Names(locale);
        Set<String> printed = printed();
        int seen = 0;
        for (EEnum list : LISTS) {
            for (EEnumLiteral literal : list.getELiterals()) {
                String key = (list == MODEL.getEvidenceState() ? "evidence.state." : "value." + list.getName() + '.')
                        + literal.getName();
                if (printed.contains(key)) {
                    assertThat(names.of((Enumerator) literal))
                            .isEqualToIgnoringCase(
                                    Sentence.of(StrategyFile.class, key).in(locale));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void places_in_scales_are_called_as_in_documents(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Names names = new Names(locale);
        for (int i = 1; i <= 3; i++) {
            assertThat(names.value(MODEL.getObjective_Priority(), i))
                    .isEqualTo(Sentence.of(StrategyFile.class, "priority." + i).in(locale));
        }
        for (int i = 1; i <= 4; i++) {
            assertThat(names.value(MODEL.getRisk_Likelihood(), i))
                    .isEqualTo(
                            Sentence.of(StrategyFile.class, "likelihood." + i).in(locale));
            assertThat(names.value(MODEL.getRisk_Impact(), i))
                    .isEqualTo(Sentence.of(StrategyFile.class, "level." + i).in(locale));
        }
    }

    @Test
    void one_is_the_first_priority_and_a_likelihood_is_feminine() {
        assertThat(french.value(MODEL.getObjective_Priority(), 1)).isEqualTo("première");
        assertThat(french.value(MODEL.getObjective_Priority(), 3)).isEqualTo("à suivre");
        assertThat(french.value(MODEL.getRisk_Likelihood(), 4)).isEqualTo("très élevée");
        assertThat(french.value(MODEL.getAssessment_Likelihood(), 2)).isEqualTo("modérée");
        assertThat(french.value(MODEL.getRisk_Impact(), 4)).isEqualTo("très élevé");
    }

    @Test
    void words_of_the_trade() {
        assertThat(french.of(MODEL.getObjective())).isEqualTo("Objectif");
        assertThat(french.many(MODEL.getObjective())).isEqualTo("Objectifs");
        assertThat(english.of(MODEL.getObjective())).isEqualTo("Objective");
        assertThat(french.of(MODEL.getEditorialLine())).isEqualTo("Rubrique");
        assertThat(french.of(MODEL.getObjective_Due())).isEqualTo("Échéance");
        assertThat(french.of(MODEL.getIndicator_Baseline())).isEqualTo("Valeur de départ");
        assertThat(french.of(MODEL.getIndicator_Target())).isEqualTo("Cible");
        assertThat(french.of(ObjectiveKind.RAISE_AWARENESS)).isEqualTo("Sensibiliser");
        assertThat(french.of(AlignmentKind.COMPLEMENTS)).isEqualTo("Complète");
        assertThat(french.of(Medium.FACEBOOK)).isEqualTo("Facebook");
        assertThat(english.of(EvidenceState.GONE)).isEqualTo("Gone");
        assertThat(french.purpose(MODEL.getObjective()))
                .isEqualTo(
                        "Ce que la collectivité veut obtenir, auprès de qui et pour quand. Il vaut par l’indicateur qui dira"
                                + " s’il est atteint.");
    }

    @Test
    void a_class_can_have_its_own_word_for_what_it_inherits() {
        assertThat(french.of(MODEL.getElement_Name())).isEqualTo("Nom");
        assertThat(french.of(MODEL.getElement_Name(), MODEL.getObjective())).isEqualTo("Nom");
        assertThat(french.of(MODEL.getElement_Name(), MODEL.getEditorialItem())).isEqualTo("Sujet");
        assertThat(french.hint(MODEL.getElement_Notes(), MODEL.getRisk()))
                .isEqualTo(french.hint(MODEL.getElement_Notes()));
    }

    @Test
    void hints_where_they_help_and_nothing_elsewhere() {
        assertThat(french.hint(MODEL.getRole_FullTimeNow()))
                .isEqualTo("En équivalents temps plein\u00A0: 0,5 pour un mi-temps.");
        assertThat(english.hint(MODEL.getRole_FullTimeNow()))
                .isEqualTo("In full-time equivalents: 0.5 is half of a post.");
        assertThat(french.hint(MODEL.getElement_Name())).isEmpty();
    }

    @Test
    void another_language_is_english() {
        assertThat(new Names(Locale.GERMAN).of(MODEL.getRisk())).isEqualTo("Risk");
        assertThat(new Names(Locale.CANADA_FRENCH).of(MODEL.getRisk())).isEqualTo("Risque");
    }

    private static <T> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        MODEL.getEClassifiers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .forEach(found::add);
        return found;
    }

    private static Properties texts() throws IOException {
        return read(Names.class, "messages.properties");
    }

    private static Set<String> printed() throws IOException {
        return read(Names.class, "/org/beffroi/strategy/messages.properties").stringPropertyNames();
    }

    private static Properties read(Class<?> home, String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(home.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}

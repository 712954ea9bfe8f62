package org.beffroi.workbench.strategy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.outline.Place;
import org.beffroi.strategy.outline.Stage;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyView;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddWordsTest {

    /** What was measured is added by no hand. */
    private static final Set<String> MEASURED = Set.of("Measurement", "Assessment");

    /** What an element holds that the outline does not show by itself. */
    private static List<EClass> parts() {
        Set<EReference> outline = Arrays.stream(Stage.values())
                .flatMap(stage -> stage.places().stream())
                .map(Place::path)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEReferences().stream())
                .filter(EReference::isContainment)
                .filter(reference -> !outline.contains(reference))
                .map(EReference::getEReferenceType)
                .distinct()
                .filter(type -> !MEASURED.contains(type.getName()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_part_of_an_element_is_added_in_a_sentence_of_its_own(String language) {
        assertThat(parts()).isNotEmpty().allSatisfy(part -> assertThat(
                        Sentence.of(AddWords.class, "strategy.contents.add." + part.getName())
                                .found(Locale.of(language)))
                .as(part.getName())
                .isPresent());
    }

    @Test
    void what_has_none_is_called_by_its_kind() {
        AddWords words = new AddWords(new Language(Locale.FRENCH).with(StrategyView.class), new Names(Locale.FRENCH));
        assertThat(words.of(ModelPackage.eINSTANCE.getProperty())).isEqualTo("Ajouter un renseignement");
        assertThat(words.of(ModelPackage.eINSTANCE.getTool())).isEqualTo("Ajouter\u00a0: outil");
    }
}

package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.result.Column;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Strategy strategy = MAKE.createStrategy();
    private final Objective first = objective("obj", "Écouter");
    private final Objective second = objective("obj_2", "Répondre");
    private final Indicator indicator = MAKE.createIndicator();
    private final Audience audience = MAKE.createAudience();
    private final List<Part> whole = new ArrayList<>();

    ExcerptTest() {
        indicator.setKey("ind-1");
        second.getIndicators().add(indicator);
        audience.setKey("aud");
        audience.setName("Familles");
        strategy.getAudiences().add(audience);
        section("objectives", "Objectifs");
        said(Anchors.of(first, "t"), "un");
        said(Anchors.of(second, "t"), "deux");
        section("audiences", "Publics");
        whole.add(Part.Block.of(
                Anchors.of("audiences_table"),
                new Part.TablePart(
                        "Publics", List.of(Column.of("who", "Qui", Column.Kind.TEXT)), List.of(List.of("Familles")))));
        section("indicators", "Indicateurs");
        said(Anchors.of(indicator, "facts"), "trois");
    }

    private Objective objective(String key, String name) {
        Objective made = MAKE.createObjective();
        made.setKey(key);
        made.setName(name);
        strategy.getObjectives().add(made);
        return made;
    }

    private void section(String name, String heading) {
        whole.add(Part.Block.of(Anchors.of(name), new Part.PageBreak(), new Part.Heading(1, heading)));
    }

    private void said(String anchor, String words) {
        whole.add(Part.Block.of(anchor, Part.Paragraph.of(words)));
    }

    private List<String> about(org.beffroi.strategy.model.Element element) {
        return new Excerpt(strategy, element)
                .of(whole).stream()
                        .flatMap(part -> ((Part.Block) part).parts().stream())
                        .map(part -> switch (part) {
                            case Part.Heading heading -> heading.text();
                            case Part.Paragraph paragraph ->
                                paragraph.runs().getFirst().toString();
                            default -> part.getClass().getSimpleName();
                        })
                        .toList();
    }

    @Test
    void anElementsBlocksStandUnderTheHeadingOfTheirSection() {
        assertThat(about(first)).hasSize(2).first().isEqualTo("Objectifs");
        assertThat(about(first).getLast()).contains("un");
    }

    @Test
    void aKeyThatBeginsLikeAnotherIsNotTakenForIt() {
        assertThat(about(first)).noneMatch(text -> text.contains("deux"));
    }

    @Test
    void whatAnElementHoldsIsThereToo() {
        assertThat(about(second)).hasSize(4);
        assertThat(about(second).get(2)).isEqualTo("Indicateurs");
        assertThat(about(second).getLast()).contains("trois");
    }

    @Test
    void aKeyWithOtherCharactersIsFound() {
        assertThat(about(indicator)).hasSize(2);
    }

    @Test
    void whatHasNoBlockOfItsOwnIsFoundInTheTableThatNamesIt() {
        assertThat(about(audience)).containsExactly("Publics", "TablePart");
    }

    @Test
    void whatIsNotPrintedGivesNothing() {
        assertThat(about(objective("obj_3", "Rien"))).isEmpty();
    }
}

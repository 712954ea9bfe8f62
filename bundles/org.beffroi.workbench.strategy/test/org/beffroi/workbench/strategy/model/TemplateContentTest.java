package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Template;
import org.beffroi.strategy.library.Templates;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyView;
import org.junit.jupiter.api.Test;

class TemplateContentTest {

    private final Library library = Library.shipped();

    private Map<String, Integer> made(Template template, Templates.Case start) {
        Territory town = new Territory(
                Territory.Kind.COMMUNE,
                "99999",
                "Sonneval-sur-Lirelle",
                Optional.empty(),
                OptionalInt.of(2_860),
                List.of(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
        Strategy strategy = new Templates(library, new Random(3))
                .make(new Templates.Wish(template.id(), town, start, LocalDate.of(2025, 10, 14), Locale.FRENCH));
        Map<String, Integer> counts = new HashMap<>();
        strategy.eAllContents()
                .forEachRemaining(one -> counts.merge(one.eClass().getName(), 1, Integer::sum));
        return counts;
    }

    @Test
    void what_is_told_of_a_template_is_what_is_made_of_it() {
        assertThat(library.choices()).isNotEmpty();
        for (Template template : library.choices()) {
            TemplateContent content = TemplateContent.of(library, template);
            for (Templates.Case start : Templates.Case.values()) {
                Map<String, Integer> made = made(template, start);
                for (String type : List.of(
                        "Objective", "Indicator", "Audience", "Channel", "Action", "Risk", "Scenario", "Charter")) {
                    assertThat(content.count(type))
                            .as("%s of %s", type, template.id())
                            .isEqualTo(made.get(type));
                }
            }
        }
    }

    @Test
    void it_is_said_in_three_lines() {
        TemplateContent content = new TemplateContent(
                Map.of("Objective", 7, "Indicator", 14, "Audience", 9, "Channel", 1, "Risk", 4, "Charter", 3));
        assertThat(content.lines(new Language(Locale.FRENCH).with(StrategyView.class)))
                .containsExactly("7 objectifs, 14 indicateurs", "9 publics, 1 canal", "4 risques, 3 chartes");
        assertThat(content.lines(new Language(Locale.ENGLISH).with(StrategyView.class)))
                .containsExactly("7 objectives, 14 indicators", "9 audiences, 1 channel", "4 risks, 3 charters");
        assertThat(new TemplateContent(Map.of()).lines(new Language(Locale.FRENCH).with(StrategyView.class)))
                .isEmpty();
    }
}

package org.beffroi.workbench.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.junit.jupiter.api.Test;

class ZoneWordsTest {

    private final ZoneWords french = new ZoneWords(new Language(Locale.FRENCH));

    private List<String> fitting(String typed) {
        return french.fitting(typed).stream().map(PickList.Item::text).toList();
    }

    @Test
    void a_clock_is_called_by_a_town_and_by_its_name() {
        assertThat(french.whole(ZoneId.of("Europe/Paris")))
                .startsWith("Paris · ")
                .doesNotContain("Europe/");
        assertThat(french.whole(ZoneId.of("UTC"))).isNotBlank();
    }

    @Test
    void those_of_france_are_offered_first_and_others_by_their_town() {
        assertThat(fitting("")).startsWith("Paris", "La Réunion").doesNotContain("Brussels");
        assertThat(fitting("brux")).isEmpty();
        assertThat(fitting("brussels")).containsExactly("Brussels");
        assertThat(french.fitting("noumea").getFirst().value()).isEqualTo(ZoneId.of("Pacific/Noumea"));
        assertThat(fitting("é")).as("a long list is cut").hasSizeLessThanOrEqualTo(40);
    }
}
